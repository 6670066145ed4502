"""Every `.talk` file runs through Telegram as well, fetched and by webhook, and goes as it was written."""

from functools import cache
from pathlib import Path

import pytest

from bot.dialogue.script import play, read_script
from bot.shelf import open_companion
from bot.turn import Companion
from tests.adapters.telegram.player import TelegramPlayer

TALKS = sorted((Path(__file__).parents[2] / "conversations").glob("*.talk"))


@cache
def companion() -> Companion:
    return open_companion()


@pytest.mark.parametrize("webhook", [False, True], ids=["fetched", "webhook"])
@pytest.mark.parametrize("talk", TALKS, ids=lambda path: path.stem)
def test_talk(talk: Path, webhook: bool) -> None:
    with TelegramPlayer(companion(), webhook) as player:
        assert [str(off) for off in play(read_script(talk.read_text(encoding="utf-8"), talk.name), player)] == []
