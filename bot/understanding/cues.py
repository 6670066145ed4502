"""Finding cue phrases in a sentence: hundreds of small patterns walked together, word by word.

A pattern is a line of words. `a|b` is one of these, `word?` may be missing, `_` is any word, `...` up to three words,
`@talk` any word of a class, `=made` this very form (a plain word also meets its other forms), `^` and `$` the ends of the
sentence. All patterns share one tree of words, so that a sentence is read once, however many patterns there are.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.understanding.gist import opened, stem

_GAP = 3
_ANY = "_"
_SHORT = 4
_MOST_WORDS = 4096
_START, _END = ("^",), ("$",)


@dataclass(slots=True, eq=False)
class _Step:
    """A place in the tree: which words lead on, and which cues end here."""

    onward: "dict[str, list[_Step]]" = field(default_factory=dict)
    made: "dict[str, _Step]" = field(default_factory=dict)
    cues: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Found:
    """A cue and the words that it was found in (positions in the gist, without the ends)."""

    cue: str
    start: int
    end: int


class Cues:
    """Patterns by cue name, made ready once; `find` may be called from anywhere, any number of times."""

    __slots__ = ("_classes", "_firsts", "_names", "_root")

    def __init__(self, patterns: Iterable[tuple[str, str]], classes: Mapping[str, str]) -> None:
        self._root = _Step()
        self._classes: dict[str, list[str]] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self._firsts: dict[tuple[str, ...], tuple[_Step, ...]] = {}
        for name, words in classes.items():
            for word in words.split():
                self._classes.setdefault(_key(word), []).append("@" + name)
        for cue, pattern in patterns:
            self._plant(self._root, pattern.split(), cue)

    def names(self, word: str) -> tuple[str, ...]:
        """Every name by which a pattern may call this gist word: itself, its stem, its classes."""
        known = self._names.get(word)
        if known is None:
            cut = stem(word)
            classes = (*self._classes.get("=" + word, ()), *self._classes.get(cut, ()))
            ending = ("@ing",) if word.endswith("ing") and len(word) > _SHORT else ()
            known = ("=" + word, cut, *ending, *dict.fromkeys(classes))
            if len(self._names) < _MOST_WORDS:
                self._names[word] = known
        return known

    def classes(self, word: str) -> tuple[str, ...]:
        """The classes of a gist word."""
        return self.names(word)[2:]

    def find(self, words: tuple[str, ...]) -> list[Found]:
        """All cues of one sentence, given as gist words."""
        tokens = [_START, *(self.names(word) for word in words), _END]
        found: list[Found] = []
        for start in range(len(tokens)):
            active: Iterable[_Step] = self._first(tokens[start])
            found += (Found(cue, max(start - 1, 0), start) for step in active for cue in step.cues)
            for at in range(start + 1, len(tokens)):
                names = tokens[at]
                inner = names is not _END
                reached: dict[_Step, None] = {}
                for step in active:
                    for name in names:
                        for onward in step.onward.get(name, ()):
                            reached[onward] = None
                    if inner:
                        for onward in step.onward.get(_ANY, ()):
                            reached[onward] = None
                if not reached:
                    break
                for step in reached:
                    for cue in step.cues:
                        found.append(Found(cue, max(start - 1, 0), at))
                active = reached
        return found

    def _first(self, names: tuple[str, ...]) -> tuple[_Step, ...]:
        """The steps from the root over one word."""
        known = self._firsts.get(names)
        if known is None:
            every = (*names, _ANY) if names is not _START and names is not _END else names
            known = tuple(dict.fromkeys(step for name in every for step in self._root.onward.get(name, ())))
            if len(self._firsts) < _MOST_WORDS:
                self._firsts[names] = known
        return known

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


def _key(word: str) -> str:
    return word if word[0] in "=@_^$" else stem(word)
