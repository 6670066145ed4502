"""The small sums that pages may do: `if pressure > 1`, `opened = opened + 1`.

Names, whole numbers, texts in quotes, `+ - and or not < > ==` and brackets; no functions, no loops, ever. What
this can't say becomes a named, reviewed effect in Python. An expression is checked and compiled once, when its
page is read; working it out afterwards never fails, whatever the values are.
"""

import ast
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from bot.dialogue.talk import Value

Lookup = Callable[[str], Value]
Sum = Callable[[Lookup], Value]

LONGEST = 200
"""Characters that one expression may have."""
LARGEST = 10**15
"""Numbers stop growing here, so that every store can hold them."""
LONGEST_TEXT = 1000
"""Characters that a joined text may have; the rest is dropped."""

_MARK = re.compile(r"""\s+|[a-z][a-z0-9_]*|[0-9]+|"[^"\\\n]*"|'[^'\\\n]*'|==|[-+<>()]|(?P<wrong>.)""", re.DOTALL)
_INSTEAD = {
    "=": "write `==` to compare",
    "!": "write `not a == b`",
    "≠": "write `not a == b`",
    "≤": "write `not a > b`",
    "≥": "write `not a < b`",
    "&": "write `and`",
    "|": "write `or`",
    "*": "only + and - work here",
    "/": "only + and - work here",
    "%": "only + and - work here",
    ".": "whole numbers only",
    "\\": "texts can't hold a backslash",
    "{": "write the name without braces",
    "}": "write the name without braces",
    "“": 'write straight quotes: "text"',
    "”": 'write straight quotes: "text"',
    "‘": 'write straight quotes: "text"',
    "’": 'write straight quotes: "text"',
}
_ONLY = "only names, whole numbers, texts and + - < > == and or not are known here; write it with these"
_NO_NAMES = {"true": "write 1", "false": "write 0", "True": "write 1", "False": "write 0", "None": 'write ""'}


class ReckoningError(ValueError):
    """An expression that pages may not contain. Its text says what to write instead."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A checked expression. Two are equal if their source is."""

    source: str
    names: frozenset[str] = field(compare=False)
    _sum: Sum = field(compare=False, repr=False)

    def value(self, lookup: Lookup | Mapping[str, Value]) -> Value:
        """Work it out. A flag comes out as 0 or 1; a name that a mapping lacks counts as 0."""
        if callable(lookup):
            return self._sum(lookup)
        known = lookup
        return self._sum(lambda name: known.get(name, 0))

    def __reduce__(self) -> tuple[Callable[[str], "Expression"], tuple[str]]:
        """It is kept as its source."""
        return parse, (self.source,)

    def holds(self, lookup: Lookup | Mapping[str, Value]) -> bool:
        """Whether it is something other than 0 and the empty text."""
        return bool(self.value(lookup))


@lru_cache(maxsize=1024)
def parse(source: str) -> Expression:
    """Check and compile `source`. Raises `ReckoningError`, which says what to write instead."""
    source = source.strip()
    _check_marks(source)
    try:
        tree = ast.parse(source, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ReckoningError(f"`{source}` is not finished; write it like `a > 1 and not b`") from None
    names = frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
    return Expression(source, names, _compile(tree))


def _check_marks(source: str) -> None:
    if not source:
        raise ReckoningError("nothing is written here; write it like `opened > 0`")
    if len(source) > LONGEST:
        raise ReckoningError(f"this has {len(source)} characters, {LONGEST} are allowed; split it over two nodes")
    for mark in re.finditer(r"<=|>=|!=", source):
        raise ReckoningError(f"`{mark[0]}` is not known here; {_INSTEAD[{'<': '≤', '>': '≥', '!': '!'}[mark[0][0]]]}")
    for found in _MARK.finditer(source):
        if found["wrong"]:
            raise ReckoningError(_wrong(found["wrong"]))


def _wrong(mark: str) -> str:
    if mark.isalpha():
        return f"names are in small letters a to z; {mark!r} is not"
    return f"`{mark}` is not known here; {_INSTEAD.get(mark, _ONLY)}"


def _compile(node: ast.expr) -> Sum:
    match node:
        case ast.Name(id=name):
            return _name(name)
        case ast.Constant(value=str() | int() as value) if not isinstance(value, bool):
            return _constant(value)
        case ast.UnaryOp(op=op, operand=inner):
            return _one(op, _compile(inner))
        case ast.BinOp(left=left, op=sign, right=right):
            return _two(_compile(left), sign, _compile(right))
        case ast.BoolOp(op=word, values=parts):
            return _several(word, [_compile(part) for part in parts])
        case ast.Compare(left=left, ops=[mark], comparators=[right]):
            return _compare(_compile(left), mark, _compile(right))
    raise ReckoningError(_refusal(node))


def _one(op: ast.unaryop, inner: Sum) -> Sum:
    match op:
        case ast.Not():
            return lambda lookup: 0 if inner(lookup) else 1
        case ast.USub():
            return lambda lookup: _bounded(-_number(inner(lookup)))
    raise ReckoningError(_ONLY)


def _two(left: Sum, sign: ast.operator, right: Sum) -> Sum:
    match sign:
        case ast.Add():
            return lambda lookup: add(left(lookup), right(lookup))
        case ast.Sub():
            return lambda lookup: _bounded(_number(left(lookup)) - _number(right(lookup)))
    raise ReckoningError(_ONLY)


def _several(word: ast.boolop, parts: list[Sum]) -> Sum:
    settling = not isinstance(word, ast.And)  # the first part that is so settles an "or", the first that isn't an "and"

    def together(lookup: Lookup) -> Value:
        for part in parts:
            if bool(part(lookup)) is settling:
                return int(settling)
        return int(not settling)

    return together


def _refusal(node: ast.expr) -> str:
    match node:
        case ast.Compare():
            return "one comparison at a time; write `a > 1 and a < 3`"
        case ast.Call(func=ast.Name(id=name)):
            return f"functions are not known here, and {name}(...) is one; write names and numbers only"
        case ast.IfExp():
            return "`if ... else` is not known here; write two lines, each with its own `if` before it"
        case _:
            return _ONLY


def _name(name: str) -> Sum:
    if name in _NO_NAMES:
        raise ReckoningError(f"`{name}` is not known here; {_NO_NAMES[name]}")
    return lambda lookup: lookup(name)


def _constant(value: Value) -> Sum:
    if isinstance(value, int) and value > LARGEST:
        raise ReckoningError(f"{value} is too large; {LARGEST} is the most")
    return lambda _: value


def add(a: Value, b: Value) -> Value:
    """Numbers add up; anything else is joined as text."""
    if isinstance(a, int) and isinstance(b, int):
        return _bounded(a + b)
    return f"{a}{b}"[:LONGEST_TEXT]


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0


def _bounded(value: int) -> int:
    return max(-LARGEST, min(LARGEST, value))


def _compare(left: Sum, op: ast.cmpop, right: Sum) -> Sum:
    match op:
        case ast.Lt():
            return lambda lookup: _less(left(lookup), right(lookup))
        case ast.Gt():
            return lambda lookup: _less(right(lookup), left(lookup))
        case ast.Eq():
            return lambda lookup: int(left(lookup) == right(lookup))
    raise ReckoningError(_ONLY)


def _less(a: Value, b: Value) -> int:
    """A text and a number can't be compared: neither is less."""
    if isinstance(a, int) and isinstance(b, int):
        return int(a < b)
    if isinstance(a, str) and isinstance(b, str):
        return int(a < b)
    return 0
