"""What the screen has learnt from its own lines: how serious a message sounds where no rule says it.

The model is the hashed linear one of understanding, with labels and weights of its own. It looks at words and at the
care lexicon's classes (who, what is done, to what), so that "she belted me" is near "he hits me".
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from bot.care.finding import KINDS
from bot.understanding.gist import MOST_WORDS, word_set
from bot.understanding.model import Model, unpack
from bot.understanding.signs import PIECE, Features

HOME = Path(__file__).with_name("weights.bin")
TASK = "care"
ANY, URGENT = "any", "interrupt"
LABELS = (ANY, URGENT, *KINDS)
WEIGHTS = {
    "word": 1.0,
    "pair": 1.0,
    "three": 0.7,
    "skip": 0.5,
    "class": 0.8,
    "near": 0.8,
    "by": 0.4,
    "far": 0.27,
    PIECE: 0.2,
}
VERSION = 1
_MOST = 400
"""Words of a message that the model looks at: more would only blur what it hears."""
_BOUNDS = (",", ".")
_REACH = ((1, "near"), (2, "by"), (3, "far"))
_FRAME = word_set(
    """a an the to of in on at for with from and but or so if that this it is are was were be been am do does did have
    has had what how why when where who because then than as by up out off over about into"""
)


def features(tagged: str) -> Features:
    """What the model goes by, from a message as `bot.care.clauses.tagged` gives it."""
    tokens = tagged.split()[:_MOST]
    words = [token.partition("/")[0] for token in tokens]
    made: dict[str, str] = {}
    for at, word in enumerate(words):
        if word in _BOUNDS:
            continue
        made[f"w {word}"] = "word"
        if at:
            made[f"b {words[at - 1]} {word}"] = "pair"
        if at > 1:
            made[f"t {words[at - 2]} {words[at - 1]} {word}"] = "three"
            made[f"k {words[at - 2]} {word}"] = "skip"
    for name, group in _class_features([_classes(token) for token in tokens]):
        made[name] = group
    return Features(made, tuple(dict.fromkeys(word for word in words if word not in _BOUNDS)))


@lru_cache(maxsize=MOST_WORDS)
def _classes(token: str) -> tuple[str, ...]:
    word, _, classes = token.partition("/")
    if word in _BOUNDS:
        return (word,)
    named = tuple("@" + name for name in classes.split("/") if name)
    return named or ((word,) if word in _FRAME else ())


def _class_features(classes: list[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    for at, own in enumerate(classes):
        for one in own:
            if one[0] == "@":
                yield f"C {one}", "class"
            for reach, group in _REACH:
                for before in classes[at - reach] if at >= reach else ():
                    if "@" in (one[0], before[0]):
                        yield f"{reach} {before} {one}", group


@cache
def model() -> Model:
    """The model that comes with Ajar, read once."""
    return unpack(HOME.read_bytes())


def heard(tagged: str) -> dict[str, float]:
    """A score for each of `LABELS`; above 0 it is likelier than not."""
    return dict(zip(LABELS, model().scores(features(tagged), TASK)[TASK], strict=True))
