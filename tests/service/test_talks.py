"""Every `.talk` file goes through the whole shell as it was written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.dialogue.script import play
from tests.adapters.player import TALKS, companion, script
from tests.service.talker import Talker, Theatre

ELSEWHERE = {"link": "its code is looked up here, and unknown; tests/service/test_linking.py has real ones"}
"""Talks that can't go the same way here, and why."""


@pytest.fixture(scope="module")
def theatre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Theatre]:
    with Theatre(tmp_path_factory.mktemp("theatre"), companion()) as theatre:
        yield theatre


@pytest.mark.parametrize("talk", [talk for talk in TALKS if talk.stem not in ELSEWHERE], ids=lambda path: path.stem)
def test_talk(talk: Path, theatre: Theatre) -> None:
    assert play(script(talk), Talker(theatre, talk.stem)) == []
