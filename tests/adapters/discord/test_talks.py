"""Every `.talk` file runs through Discord as well, and goes as it does without."""

from pathlib import Path

import pytest

from tests.adapters.discord.player import DiscordStage
from tests.adapters.player import TALKS, played, told


@pytest.mark.parametrize("talk", TALKS, ids=lambda path: path.stem)
def test_talk(talk: Path) -> None:
    assert played(talk, DiscordStage()) == told(talk)
