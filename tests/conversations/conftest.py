"""Every `.talk` file is a test, played twice: straight, and with a save and load before every step."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.dialogue.script import play, read_script
from bot.playing import Player
from bot.shelf import open_companion
from bot.turn import Companion


@cache
def companion() -> Companion:
    return open_companion()


class TalkFile(pytest.File):
    def collect(self) -> Iterator[pytest.Item]:
        for name in ("straight", "saving"):
            yield TalkItem.from_parent(self, name=name)


class TalkItem(pytest.Item):
    def runtest(self) -> None:
        script = read_script(self.path.read_text(encoding="utf-8"), self.path.name)
        mismatches = play(script, Player(companion(), saving=self.name == "saving"))
        if mismatches:
            raise TalkWentOff("\n".join(map(str, mismatches)))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        return str(excinfo.value)


class TalkWentOff(Exception):
    """A talk went another way than its script."""


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> pytest.Collector | None:
    if file_path.suffix == ".talk":
        return TalkFile.from_parent(parent, path=file_path)
    return None
