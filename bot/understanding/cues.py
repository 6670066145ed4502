"""Finding cue phrases in a sentence: hundreds of small patterns walked together, word by word.

A pattern is a line of words. `a|b` is one of these, `word?` may be missing, `_` is any word, `...` up to three words,
`@talk` any word of a class, `=made` this very form (a plain word also meets its other forms), `^` and `$` the ends of the
sentence. All patterns share one tree of words, so that a sentence is read once, however many patterns there are.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.understanding.gist import MOST_WORDS, opened, stem

_GAP = 3
_ANY = "_"
_SHORT = 4
_MOST_KEPT = 12_000
"""Ways from place to place that are kept, so that what was walked once is not worked out again."""
_START, _END = ("^",), ("$",)

Names = tuple[str, ...]


@dataclass(slots=True, eq=False)
class _Step:
    """A step in the tree: which words lead on, and which cues end here."""

    onward: "dict[str, list[_Step]]" = field(default_factory=dict)
    made: "dict[str, _Step]" = field(default_factory=dict)
    cues: list[str] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class _Place:
    """Where one stands in the tree after some words: on several steps at once. `onward` is what further words were found
    to lead to."""

    steps: tuple[_Step, ...]
    cues: tuple[str, ...]
    onward: "dict[Names, _Place]" = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """A cue and the words that it was found in (positions in the gist, without the ends)."""

    cue: str
    start: int
    end: int


class Cues:
    """Patterns by cue name, made ready once; `find` may be called from anywhere, any number of times."""

    __slots__ = ("_classes", "_kept", "_known", "_names", "_places", "_root", "_told")

    def __init__(self, patterns: Iterable[tuple[str, str]], classes: Mapping[str, str]) -> None:
        root = _Step()
        self._classes: dict[str, list[str]] = {}
        self._names: dict[str, Names] = {}
        self._told: dict[str, Names] = {}
        for name, words in classes.items():
            for word in words.split():
                self._classes.setdefault(_key(word), []).append("@" + name)
        for cue, pattern in patterns:
            self._plant(root, pattern.split(), cue)
        self._known = frozenset(_words_of(root))
        self._places: dict[tuple[_Step, ...], _Place] = {}
        self._root = _place((root,))
        self._kept = 0

    def names(self, word: str) -> Names:
        """Every name by which a pattern may call this gist word: itself, its stem, its classes."""
        known = self._names.get(word)
        if known is None:
            cut = stem(word)
            classes = (*self._classes.get("=" + word, ()), *self._classes.get(cut, ()))
            ending = ("@ing",) if word.endswith("ing") and len(word) > _SHORT else ()
            known = ("=" + word, cut, *ending, *dict.fromkeys(classes))
            if len(self._names) < MOST_WORDS:
                self._names[word] = known
        return known

    def classes(self, word: str) -> Names:
        """The classes of a gist word."""
        return self.names(word)[2:]

    def find(self, words: tuple[str, ...]) -> list[Found]:
        """All cues of one sentence, given as gist words."""
        tokens = [_START, *[self._told.get(word) or self._tell(word) for word in words], _END]
        found: list[Found] = []
        for start in range(len(tokens)):
            place = self._root
            for at in range(start, len(tokens)):
                names = tokens[at]
                place = place.onward.get(names) or self._onward(place, names)
                if not place.steps:
                    break
                for cue in place.cues:
                    found.append(Found(cue, max(start - 1, 0), at))
        return found

    def _tell(self, word: str) -> Names:
        """The names of a word that some pattern uses, and the one that fits any word."""
        told = (*[name for name in self.names(word) if name in self._known], _ANY)
        if len(self._told) < MOST_WORDS:
            self._told[word] = told
        return told

    def _onward(self, place: _Place, names: Names) -> _Place:
        """The place to which one more word leads."""
        reached = dict.fromkeys(step for one in place.steps for name in names for step in one.onward.get(name, ()))
        steps = tuple(reached)
        onward = self._places.get(steps) or _place(steps)
        if self._kept < _MOST_KEPT:
            self._kept += 1
            place.onward[names] = self._places[steps] = onward
        return onward

    def _plant(self, step: _Step, slots: list[str], cue: str) -> None:
        if not slots:
            step.cues.append(cue)
            return
        slot, rest = slots[0], slots[1:]
        if slot == "...":
            self._plant(step, rest, cue)
            for gap in range(1, _GAP + 1):
                self._plant(step, [_ANY] * gap + rest, cue)
            return
        if len(slot) > 1 and slot.endswith("?"):
            self._plant(step, rest, cue)
            slot = slot[:-1]
        parts = [opened(word) if word[0] not in "=@_^$" else (word,) for word in slot.split("|")]
        for longer in (part for part in parts if len(part) > 1):
            self._plant(step, [*longer, *rest], cue)
        single = [part[0] for part in parts if len(part) == 1]
        if single:
            self._plant(self._child(step, single), rest, cue)

    @staticmethod
    def _child(step: _Step, words: list[str]) -> _Step:
        label = "|".join(words)
        child = step.made.get(label)
        if child is None:
            child = step.made[label] = _Step()
            for word in words:
                step.onward.setdefault(_key(word), []).append(child)
        return child


def _place(steps: tuple[_Step, ...]) -> _Place:
    return _Place(steps, tuple(cue for step in steps for cue in step.cues))


def _words_of(step: _Step) -> Iterator[str]:
    """Every name by which a pattern goes on from here."""
    yield from step.onward
    for after in step.made.values():
        yield from _words_of(after)


def _key(word: str) -> str:
    return word if word[0] in "=@_^$" else stem(word)
