"""The weights: made from the present lines and cues, small, the same from the same lines; and how they are read."""

import json
from pathlib import Path

import pytest

from bot.understanding import model as room
from bot.understanding.model import HOME, likelihood, model, unpack
from bot.understanding.reading import FEELINGS, INTENTS, MOVES
from bot.understanding.signs import features, signs
from bot.understanding.training.fitting import LINES, ingredients, lines
from bot.understanding.training.train import main, train


def test_the_weights_are_made_from_the_present_lines_and_cues() -> None:
    """If this fails: `python -m bot.understanding.training.train`."""
    assert {name: model().header[name] for name in ingredients()} == ingredients()
    assert main(["--check"]) == 0


def test_the_weights_are_small() -> None:
    assert HOME.stat().st_size <= 512 * 1024


def test_the_header_tells_labels_and_what_was_reached() -> None:
    assert model().tasks["moves"].labels == MOVES
    assert model().tasks["intents"].labels == INTENTS
    assert model().tasks["feelings"].labels == (*FEELINGS, "none")
    assert model().header["reached"]["moves"]["f1"] > 0.65


def test_the_same_lines_give_the_same_bytes(tmp_path: Path) -> None:
    for kind in ("moves", "messages"):
        for writer in ("a", "b"):
            some = [line.record for line in lines(kind) if line.writer == writer][::16]
            told = "".join(json.dumps(record) + "\n" for record in some)
            (tmp_path / f"{kind}-{writer}.jsonl").write_text(told, encoding="utf-8")
    first = train(tmp_path)
    assert first == train(tmp_path)
    assert unpack(first).header["lines"] != model().header["lines"]


def test_a_changed_line_makes_weights_stale(tmp_path: Path) -> None:
    (tmp_path / "moves-x.jsonl").write_text('{"text": "a"}\n', encoding="utf-8")
    before = ingredients(tmp_path)
    (tmp_path / "moves-x.jsonl").write_text('{"text": "b"}\n', encoding="utf-8")
    assert ingredients(tmp_path)["lines"] != before["lines"]
    assert ingredients(tmp_path)["cues"] == before["cues"]


def test_what_are_no_weights_is_refused() -> None:
    with pytest.raises(ValueError, match="no weights"):
        unpack(b"something else")


def test_a_word_typed_wrong_still_counts_by_its_pieces() -> None:
    scores = model().scores(features(signs("councellling")), "moves")["moves"]
    other = model().scores(features(signs("xqzw")), "moves")["moves"]
    at = MOVES.index("suggest_therapy")
    assert scores[at] > other[at]


def test_likelihood_is_even_at_the_threshold_and_never_beyond_one() -> None:
    assert likelihood(0.0, 3.0) == 0.5
    assert 0 < likelihood(-1e9, 5.0) < 0.01
    assert 0.99 < likelihood(1e9, 5.0) <= 1


def test_words_are_kept_up_to_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_WORDS", 0)
    fresh = unpack(HOME.read_bytes())
    made = features(signs("an unusual umbrella"))
    assert fresh.scores(made) == model().scores(made)


def test_lines_lie_beside_the_other_content() -> None:
    assert LINES.is_dir()
