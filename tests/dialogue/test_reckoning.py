"""What the sums of the pages come to, and that nothing a writer types can break them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.reckoning import LARGEST, LONGEST, LONGEST_TEXT, Expression, ReckoningError, parse
from bot.dialogue.talk import Value

MEMORY: dict[str, Value] = {"opened": 2, "seen": "quiet", "nobody": "", "zero": 0}


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("opened", 2),
        ("opened + 1", 3),
        ("opened - 3", -1),
        ("-opened", -2),
        ("opened > 1 and seen == 'quiet'", 1),
        ("opened < 2 or not nobody", 1),
        ("not seen", 0),
        ('seen + "er"', "quieter"),
        ("seen + opened", "quiet2"),
        ("seen - 1", -1),
        ("seen > opened", 0),
        ("seen < opened", 0),
        ("seen == opened", 0),
        ("seen < 'r'", 1),
        ("(opened + 1) == 3", 1),
        ("never_set", 0),
    ],
)
def test_a_sum_comes_to(source: str, value: Value) -> None:
    assert parse(source).value(MEMORY) == value


@pytest.mark.parametrize(
    ("source", "instead"),
    [
        ("", "write it like"),
        ("opened >= 1", "`not a < b`"),
        ("opened <= 1", "`not a > b`"),
        ("opened != 1", "`not a == b`"),
        ("opened = 1", "`==`"),
        ("1 < opened < 3", "and"),
        ("len(seen)", "functions"),
        ("seen.upper", "whole numbers"),
        ("seen[0]", "is not known here"),
        ("2 * opened", "+ and -"),
        ("1.5", "whole numbers"),
        ("true", "write 1"),
        ("Opened", "small letters"),
        ("a if b else c", "two lines"),
        ("lambda", "not finished"),
        ("a in b", "with these"),
        ("opened >", "not finished"),
        ("(" * 150, "not finished"),
        ("{partner}", "without braces"),
        ("seen == “quiet”", "straight quotes"),
        ("9" * 20, "too large"),
        ("a + " * LONGEST, "split it"),
    ],
)
def test_what_is_refused_says_what_to_write_instead(source: str, instead: str) -> None:
    with pytest.raises(ReckoningError) as refused:
        parse(source)
    assert instead in str(refused.value)


def test_an_expression_names_what_it_reads() -> None:
    assert parse("opened > 1 and not seen").names == {"opened", "seen"}


def test_expressions_are_equal_by_source() -> None:
    assert parse("opened > 1") == parse(" opened > 1 ")
    assert parse("opened > 1") != parse("opened > 2")


def test_a_lookup_may_be_a_function() -> None:
    assert parse("seen == 'seen'").value(lambda name: name) == 1


def test_what_grows_stops_growing() -> None:
    number: Value = 1
    text: Value = "ha"
    double = parse("x + x")
    for _ in range(100):
        number, text = double.value({"x": number}), double.value({"x": text})
    assert number == LARGEST
    assert isinstance(text, str)
    assert len(text) == LONGEST_TEXT


values = st.one_of(st.integers(), st.text())
marks = st.sampled_from(
    [
        "a",
        "b",
        "1",
        "'x'",
        '"y"',
        "+",
        "-",
        "<",
        ">",
        "==",
        "and",
        "or",
        "not",
        "(",
        ")",
        "if",
        ".",
        "=",
        "*",
        "é",
        "\0",
    ]
)


def _attempt(source: str) -> Expression | None:
    try:
        return parse(source)
    except ReckoningError:
        return None


@given(st.one_of(st.text(), st.lists(marks, max_size=20).map(" ".join)), values, values)
def test_nothing_a_writer_types_breaks_it(source: str, a: Value, b: Value) -> None:
    expression = _attempt(source)
    if expression is not None:
        assert isinstance(expression.value({"a": a, "b": b}), int | str)
