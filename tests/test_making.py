"""`make chat` and `make test` set themselves up, and can be tried again where that failed."""

import subprocess
from pathlib import Path

from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parent.parent
HALF_DONE = """#!/bin/sh
[ "$1" = -m ] || exit 0
mkdir -p "$3" && touch "$3/pyvenv.cfg" && exit 1
"""
"""A Python that makes environments without pip, as one without its ensurepip does."""


def test_an_environment_that_could_not_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    python = tmp_path / "python"
    python.write_text(HALF_DONE, encoding="utf-8")
    python.chmod(0o755)
    venv = tmp_path / "venv"
    made = subprocess.run(
        ["make", "-C", ROOT, f"PYTHON={python}", f"VENV={venv}", "chat"], capture_output=True, text=True, check=False
    )
    assert made.returncode != 0
    assert "No virtual environment could be made" in made.stdout
    assert not venv.exists()


def test_what_only_training_and_tests_read_is_not_in_the_wheel() -> None:
    builder = WheelBuilder(str(ROOT))
    shipped = [file.relative_path for file in builder.recurse_included_files()]
    assert not [path for path in shipped if path.endswith(".jsonl")]
    kinds = {Path(path).suffix for path in shipped if path.startswith("dialogues/")}
    assert kinds == {".md", ".toml", ".csv", ".lock"}
    assert {path for path in shipped if path.endswith(".bin")}
