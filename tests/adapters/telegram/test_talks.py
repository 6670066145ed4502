"""Every `.talk` file runs through Telegram as well, fetched and by webhook, and goes as it does without."""

from pathlib import Path

import pytest

from tests.adapters.player import TALKS, played, told
from tests.adapters.telegram.player import TelegramStage


@pytest.mark.parametrize("webhook", [False, True], ids=["fetched", "webhook"])
@pytest.mark.parametrize("talk", TALKS, ids=lambda path: path.stem)
def test_talk(talk: Path, webhook: bool) -> None:
    assert played(talk, TelegramStage(webhook)) == told(talk)
