"""docs/practice.md keeps to the numbers of practice.toml."""

from pathlib import Path

from tests.practice.table import WEIGHTS

GUIDE = (Path(__file__).parents[2] / "docs" / "practice.md").read_text(encoding="utf-8")


def rows(mark: str) -> list[str]:
    return GUIDE.partition(f"<!-- {mark} -->\n")[2].partition("<!-- end -->")[0].splitlines()


def number(value: float) -> str:
    return f"{value:g}".replace("-", "−")


def test_the_weights_are_those_of_the_table() -> None:
    expected = [f"| {kind} | {' | '.join(map(number, row))} |" for kind, row in WEIGHTS.weights.items()]
    assert rows("weights") == expected


def test_the_degrees_are_those_of_the_table() -> None:
    columns = [WEIGHTS.degrees[name] for name in ("start", "opens", "closes", "tires")]
    expected = [f"| {at + 1} | {' | '.join(number(column[at]) for column in columns)} |" for at in range(3)]
    assert rows("degrees") == expected


def test_every_deed_of_a_page_is_listed() -> None:
    page = (Path(__file__).parents[2] / "dialogues" / "en" / "practice.md").read_text(encoding="utf-8")
    used = {part.partition('"')[0] for part in page.split('rehearsing = "')[1:]}
    assert used and all(f'`"{deed}"`' in GUIDE for deed in used)
