"""The small language in which the care rules are written, turned into regular expressions over tagged words.

word  a|b|@CLASS   these words or classes        (word)      may be missing
..                 up to three words, one clause  ...         up to six, over a comma
....               up to fourteen, over sentences !word       the next word is not this
word*              begins like this               ^           the start of a clause
[..] marks the head: what must not be denied, and by which rules are found fast.
"""

import re
from dataclasses import dataclass
from functools import cache

from bot.care.common import SHARE
from bot.care.lexicon import MEMBERS

_GAPS = {
    "..": r"(?: (?!but/)[^ ,.]+/[^ ]*){0,3}?",
    "...": r"(?:(?: [^ ,.]+/[^ ]*| ,)){0,6}?",
    "....": r"(?: [^ ]+){0,14}?",
}
_GROUP = re.compile(r"[(\[][^()\[\]]*[)\]]")
_BRACKETS = re.compile(r"[()\[\]]")
_COMMON = {"P", "I", "ME", "HIM", "HIS", "NEG", "WILL", "SAY", "MY"}


Needs = tuple[frozenset[str], ...]
"""Sets of keys of which a text must have one each."""


@dataclass(frozen=True, slots=True)
class Item:
    """One place of a pattern: which words and classes fit."""

    choices: tuple[str, ...]
    optional: bool = False
    banned: bool = False
    head: bool = False

    def expression(self) -> str:
        if self.choices == ("^",):
            return r"(?:^|(?<=[,.])|(?<= and/)|(?<= but/)|(?<= then/))"
        inner = "|".join(_one(choice) for choice in self.choices)
        if self.banned:
            return f"(?! (?:{inner}))"
        body = f" (?:{inner})[^ ]*+"
        if self.head:
            body = f"(?P<head>{body})"
        return f"(?:{body})?" if self.optional else body


def _one(choice: str) -> str:
    if choice in (",", "."):
        return re.escape(choice) + "(?= |$)"
    if "_" in choice:
        return "[^ ]* ".join(_one(word) for word in choice.split("_"))
    if choice.startswith("@"):
        return f"[^ ]*/{choice[1:]}/"
    return re.escape(choice[:-1]) if choice.endswith("*") else re.escape(choice) + "/"


def items(source: str) -> tuple[Item | str, ...]:
    """The places of a pattern; gaps stay as they are written."""
    found: list[Item | str] = []
    for word in _GROUP.sub(lambda group: group[0].replace(" ", "_"), source).split():
        if word in _GAPS:
            found.append(word)
            continue
        choices = tuple(filter(None, _BRACKETS.sub("", word).lstrip("!").split("|")))
        if len(choices) > 1:
            choices = tuple(c for c in choices if c != "^")
        optional = word[0] == "(" and word[-1] == ")"
        head = word[0] == "[" and not any(isinstance(i, Item) and i.head for i in found)
        found.append(Item(choices, optional, word[0] == "!", head))
    if any(isinstance(i, Item) and i.head for i in found):
        return tuple(found)
    chosen = _head(found)
    return tuple(Item(i.choices, head=True) if isinstance(i, Item) and i is chosen else i for i in found)


def _head(places: list[Item | str]) -> Item:
    firm = [i for i in places if isinstance(i, Item) and not i.optional and not i.banned and i.choices != ("^",)]
    rare = [i for i in firm if not any(c.endswith("*") for c in i.choices) and not {c[1:] for c in i.choices} & _COMMON]
    return (rare or firm or [i for i in places if isinstance(i, Item)])[0]


@cache
def needs(source: str) -> Needs:
    """What a text must have for the pattern to fit: of each set one key, the set that is met least often first.

    A key is a word, "@CLASS" or "begin*"; of several words in a row it is the rarest.
    """
    firm = [i for i in items(source) if isinstance(i, Item) and not i.banned and (not i.optional or i.head)]
    sets = [frozenset(map(_key, item.choices)) for item in firm if not _loose(item)]
    return tuple(sorted(sets, key=lambda keys: sum(map(_share, keys))))


def _loose(item: Item) -> bool:
    """Bounds and the start of a clause are in every text."""
    return bool({",", ".", "^"} & set(item.choices))


def _key(choice: str) -> str:
    return min(choice.split("_"), key=_share) if "_" in choice else choice


@cache
def _share(key: str) -> int:
    if key.startswith("@"):
        return sum(_share(word) for word in MEMBERS[key[1:]])
    return 5 if key.endswith("*") else 1 + SHARE.get(key, 0)


@cache
def compiled(source: str) -> re.Pattern[str]:
    """The expression of a pattern; made when it is first needed."""
    return re.compile("".join(_GAPS[i] if isinstance(i, str) else i.expression() for i in items(source)))
