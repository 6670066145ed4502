"""Draws the typical runs of docs/practice.md: `python -m tests.practice.runs`."""

from pathlib import Path

from bot.practice.card import encode
from bot.practice.picture import MAKER, draw
from tests.practice.room import room
from tests.practice.test_panel import panel, played

FOLDER = Path(__file__).parents[2] / "docs" / "practice"
RUNS = {
    "waits": "waits, notices, hears, leaves well",
    "mended": "a push, mended at once",
    "questions": "many questions, kindly",
    "ultimatum": "ultimatum",
}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    scripted = {each.name: each for each in panel()}
    for name, run in RUNS.items():
        (FOLDER / f"{name}.png").write_bytes(draw(MAKER, encode(played(scripted[run], room()))))


if __name__ == "__main__":
    main()
