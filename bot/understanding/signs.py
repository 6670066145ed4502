"""What can be seen in a message, before anything is decided: its gist, its cues, its feelings, and features for the model.

Features are short strings in groups; a group's weight says how much one of its features counts. Training and
reading go through this one function, so that they cannot drift apart (`VERSION` is kept in the weights' header).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.understanding.cues import Found
from bot.understanding.feelings import Felt, weigh
from bot.understanding.gist import Gist, gist, stem, word_set
from bot.understanding.normalise import Message, normalise
from bot.understanding.table import INTENT, MOVE, Table, table

VERSION = 1
MOST_SENTENCES = 60

PIECE = "piece"
WEIGHTS = {
    "stem": 1.0, "pair": 1.0, "three": 0.7, "class": 0.7, "frame": 0.5, "cue": 1.0, "vote": 1.0, "place": 0.7, "echo": 1.0,
    PIECE: 0.4, "felt": 1.0, "before": 0.5,
}  # fmt: skip
FRAME_WORDS = word_set(
    """i you they it we me them us my your their our this that these those the a and but or so if to then than as because
    be do have can could would will shall should may might must 'd n't not no never always ever just only even still too
    very really what how why where which who at in on of with from for by about out up down off over into like more less
    much many some any all both is are am was were been did does had has got get go want need know think feel say tell
    talk sorry thank please there here now today tonight nothing something anything everything everyone anyone nobody one
    let make ? ! 's own back again maybe ok yes myself yourself themself"""
)
_PLAIN = word_set(
    """i you they them it we me us my your their the a and but or so if to of in at on be do have for with that this is
    n't 's not was just am are did had has"""
)


@dataclass(frozen=True, slots=True)
class Seen:
    """One sentence with its cues, the labels that its cues speak for by kind and label, and its own features, which are
    the same whether it is looked at alone or among others."""

    plain: str
    gist: Gist
    found: tuple[Found, ...]
    votes: dict[tuple[str, str], Found]
    vetoes: frozenset[tuple[str, str]]
    marks: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Signs:
    """One message as seen: sentence by sentence, and its feelings."""

    message: Message
    sentences: tuple[Seen, ...]
    felt: Felt

    def apart(self) -> "tuple[Signs, ...]":
        """Each sentence as a message of its own."""
        return tuple(_alone(sentence) for sentence in self.sentences)


def _alone(sentence: Seen) -> Signs:
    felt = Felt()
    weigh(felt, sentence.gist, list(sentence.found), table(), ())
    message = Message(sentence.plain, sentence.plain, tuple(sentence.plain.split()), (sentence.plain,))
    return Signs(message, (sentence,), felt)


def signs(text: str) -> Signs:
    """Look at one message."""
    message = normalise(text)
    whole = table()
    gists = [gist(sentence) for sentence in message.sentences[:MOST_SENTENCES]]
    felt = Felt()
    seen = []
    for at, one in enumerate(gists):
        found = whole.finder.find(one.words)
        following = gists[at + 1].words if at + 1 < len(gists) else ()
        weigh(felt, one, found, whole, following)
        seen.append(_seen(message.sentences[at], one, found, whole))
    return Signs(message, tuple(seen), felt)


def _seen(plain: str, one: Gist, found: list[Found], whole: Table) -> Seen:
    votes: dict[tuple[str, str], Found] = {}
    vetoes: set[tuple[str, str]] = set()
    for cue in found:
        entry = whole.cues[cue.cue]
        if entry.kind not in (MOVE, INTENT):
            continue
        if entry.force == "-":
            vetoes.add((entry.kind, entry.label))
        elif entry.force == "+":
            votes.setdefault((entry.kind, entry.label), cue)
    kept = {key: cue for key, cue in votes.items() if key not in vetoes}
    barred = frozenset(vetoes)
    return Seen(plain, one, tuple(found), kept, barred, _marks(plain, one, found, kept, barred))


@dataclass(frozen=True, slots=True)
class Features:
    """What the model goes by: features with their groups, and the words, which count by their pieces (see `pieces`)."""

    marks: Mapping[str, str]
    words: tuple[str, ...]


def features(seen: Signs, context: Signs | None = None) -> Features:
    """Features of a message. `context` is the partner's last line, seen."""
    made: dict[str, str] = {}
    voted: set[tuple[str, str]] = set()
    before = _content(context.sentences) if context else frozenset()
    for sentence in seen.sentences:
        made.update(sentence.marks)
        if before:
            _echo_features(made, sentence, before)
        voted.update(sentence.votes)
    _message_features(made, seen, voted)
    if context and context.sentences and seen.sentences:
        _context_features(made, seen, context)
    return Features(made, tuple(dict.fromkeys(seen.message.words)))


def pieces(word: str) -> list[str]:
    """Runs of 3 to 5 letters within one word, ends marked: what is left of a word that was typed wrong."""
    marked = f" {word} "
    return ["h" + marked[at : at + size] for size in (3, 4, 5) for at in range(len(marked) - size + 1)]


def _marks(
    plain: str, one: Gist, found: list[Found], votes: Iterable[tuple[str, str]], vetoes: Iterable[tuple[str, str]]
) -> dict[str, str]:
    """The features of one sentence, whatever stands around it."""
    made: dict[str, str] = {}
    _word_features(made, one.words)
    _cue_features(made, found, votes, vetoes)
    _place_features(made, one.words, plain.rsplit(" ", 1)[-1])
    return made


def _word_features(made: dict[str, str], words: tuple[str, ...]) -> None:
    cuts = [stem(word) for word in words]
    made.update(dict.fromkeys(["s" + cut for cut in cuts], "stem"))
    stems, frame = ["<", *cuts, ">", ""], ["<", *map(_framed, words), ">", ""]
    for at in range(len(cuts) + 1):
        one, two, three = stems[at : at + 3]
        shape, other, third = frame[at : at + 3]
        made[f"p{one} {two}"] = "pair"
        made[f"k{shape} {other}"] = "frame"
        if shape[0] == "@":
            made["c" + shape] = "class"
        if three:
            made[f"t{one} {two} {three}"] = "three"
            made[f"K{shape} {other} {third}"] = "frame"


def _framed(word: str) -> str:
    """What stands for a word in the frame of a sentence: itself if it is a small one, else its kind."""
    if word in FRAME_WORDS:
        return stem(word)
    classes = table().finder.classes(word)
    if classes:
        return classes[0]
    return "~ing" if word.endswith("ing") else "~ed" if word.endswith("ed") else "~"


def _cue_features(
    made: dict[str, str],
    found: list[Found],
    votes: Iterable[tuple[str, str]],
    vetoes: Iterable[tuple[str, str]],
) -> None:
    for cue in found:
        made["q" + cue.cue] = "cue"
    for kind, label in votes:
        made[f"v{kind}.{label}"] = "vote"
    for kind, label in vetoes:
        made[f"x{kind}.{label}"] = "vote"


_LENGTHS = (3, 5, 9, 15, 25)


def _place_features(made: dict[str, str], words: tuple[str, ...], mark: str) -> None:
    first = stem(words[0]) if words else ""
    second = stem(words[1]) if len(words) > 1 else ""
    made["f" + first] = made[f"F{first} {second}"] = made["l" + mark] = "place"
    made[f"n{sum(len(words) >= n for n in _LENGTHS)}"] = "place"
    who = "i" if first == "i" else "y" if first in ("you", "your") else "o"
    made[f"w{who}{'?' in words}"] = "place"
    if "i" in words and "you" in words:
        made["iy"] = "place"


def _content(sentences: tuple[Seen, ...]) -> frozenset[str]:
    return frozenset(
        stem(word)
        for sentence in sentences
        for word in sentence.gist.words
        if word not in _PLAIN and len(word) > 2 and stem(word) not in _PLAIN
    )


def _echo_features(made: dict[str, str], sentence: Seen, before: frozenset[str]) -> None:
    own = _content((sentence,))
    same = len(own & before)
    if same:
        made[f"e{min(same, 3)}"] = made[f"E{4 * same // len(own)}"] = "echo"
        if "?" not in sentence.gist.words:
            made["e."] = "echo"


def _context_features(made: dict[str, str], seen: Signs, context: Signs) -> None:
    words = context.sentences[0].gist.words
    first = words[0] if words else ""
    who = first if first in ("i", "you", "your", "it", "they", "we", "do", "no", "nothing") else "o"
    own = seen.sentences[0].gist.words[:1]
    made["b" + who] = made[f"B{who} {own[0] if own and own[0] in FRAME_WORDS else '~'}"] = "before"


def _message_features(made: dict[str, str], seen: Signs, voted: set[tuple[str, str]]) -> None:
    made[f"#{min(len(seen.sentences), 4)}"] = "place"
    for kind in (MOVE, INTENT):
        made[f"#{kind}{min(sum(key[0] == kind for key in voted), 4)}"] = "vote"
    for how, labels in seen.felt.found.items():
        made.update(dict.fromkeys((f"y{how}.{label}" for label in labels), "felt"))
        if labels:
            made["y" + how] = "felt"
    made.update(dict.fromkeys(("Y" + label for label in seen.felt.carried), "felt"))
    if seen.felt.sarcastic:
        made["!"] = "felt"
