"""What was read once is kept pressed, until what it was read from or by has changed."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.pressing import pressed


class Reader:
    """Makes the same thing again and again, and counts how often."""

    def __init__(self, thing: object) -> None:
        self.thing = thing
        self.reads = 0

    def __call__(self) -> object:
        self.reads += 1
        return self.thing


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.md"
    file.write_text("# A page", encoding="utf-8")
    return file


def test_what_was_read_is_read_anew_only_when_it_changed(tmp_path: Path, page: Path) -> None:
    read = Reader({"a": 1})
    for _ in range(2):
        assert pressed("book", [page], read, tmp_path / "kept") == {"a": 1}
    assert read.reads == 1
    page.write_text("# Another page", encoding="utf-8")
    pressed("book", [page], read, tmp_path / "kept")
    assert read.reads == 2
    assert len(list((tmp_path / "kept").iterdir())) == 1


@pytest.mark.parametrize("odd", [lambda: 1, (one for one in "generator")], ids=["function", "generator"])
def test_what_cannot_be_pressed_is_read_and_leaves_nothing(
    tmp_path: Path, page: Path, odd: Callable[[], int] | object
) -> None:
    assert pressed("book", [page], lambda: odd, tmp_path / "kept") is odd
    assert list((tmp_path / "kept").iterdir()) == []


def test_another_python_reads_anew(tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = Reader({"a": 1})
    pressed("book", [page], read, tmp_path / "kept")
    monkeypatch.setattr(sys, "version", "4.0.0")
    pressed("book", [page], read, tmp_path / "kept")
    assert read.reads == 2
