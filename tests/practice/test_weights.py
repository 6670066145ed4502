"""practice.toml is read whole or refused with every fault."""

import pytest

from bot.dialogue.reading.faults import PageFaults
from bot.practice.weights import read_weights
from tests.practice.table import TEXT, WEIGHTS


def test_weights_are_laid_out_for_one_temperament() -> None:
    assert WEIGHTS.temperaments == ("hurt before", "taught not to", "never had the words", "needs space")
    assert WEIGHTS.nature("needs space", 1).weights["silence"] == 0.7
    assert WEIGHTS.nature("hurt before", 3).tires > WEIGHTS.nature("hurt before", 1).tires


def test_what_a_scene_is_there_for_is_half_expected() -> None:
    plain = WEIGHTS.nature("hurt before", 2).readiness["suggest_therapy"]
    here = WEIGHTS.nature("hurt before", 2, here_for=("suggest_therapy",)).readiness["suggest_therapy"]
    assert here > plain


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("presence           = [ 7,", "presance           = [ 7,", "R803"),
        ("presence           = [ 7,", "presence           = [ 70,", "R804"),
        ("grows              = 0.15", 'grows              = "a bit"', "R805"),
        ("[weights]", "[weights", "R801"),
        ("temperaments", "tempers", "R802"),
    ],
)
def test_a_wrong_number_is_named(old: str, new: str, code: str) -> None:
    with pytest.raises(PageFaults) as caught:
        read_weights(TEXT.replace(old, new, 1))
    assert code in {fault.code for fault in caught.value.faults}
