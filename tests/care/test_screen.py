"""What the screen notices, and what it leaves alone."""

import json
import random
import string
from pathlib import Path

import pytest

from bot.care.clauses import tagged
from bot.care.finding import KINDS, LEVELS
from bot.care.rulebook import hits, rules
from bot.care.screen import judged, screen

PLAIN = [
    ("I want to kill myself and I can't say that to him", "user_self_harm"),
    ("I don't want to wake up tomorrow", "user_self_harm"),
    ("kms tonight probably", "user_self_harm"),
    ("i wanna d i e and nobody knows", "user_self_harm"),
    ("been thinking about s*icide a lot", "user_self_harm"),
    ("he says he'll kill himself if i leave", "partner_self_harm"),
    ("she took an overdose on friday", "partner_self_harm"),
    ("he hits me", "partner_violence"),
    ("my boyfriend punched me in the leg where no one sees", "partner_violence"),
    ("he squeezed my neck, only for a second", "partner_violence"),
    ("I said no and he did it anyway", "partner_violence"),
    ("he has my passport and says i can't work", "coercive_control"),
    ("my wages go into her account, i ask for bus fare", "coercive_control"),
    ("I pushed him against the fridge because he wouldn't talk to me", "user_controlling"),
    ("how do i read her whatsapp without her knowing", "user_controlling"),
    ("my boyfriend shakes the baby when she cries", "child_harm"),
    ("im 14 and my gf wont talk", "child_harm"),
    ("she's unconscious on the bathroom floor", "medical_emergency"),
    ("he can't move his right side and his words are mush", "medical_emergency"),
    ("he's not breathing", "medical_emergency"),
]  # fmt: skip
HARMLESS = [
    "he came in and went straight to bed, not a word",
    "these deadlines are murdering me",
    "so bored i could die, he's watching cricket",
    "He's never laid a hand on me. He just won't talk.",
    "he's killing it at work so we barely talk",
    "our baby hit him with a spoon and he finally laughed",
    "i cut my own fringe and he noticed",
    "I won't go through her phone. I'd like to ask instead.",
    "we both turned location sharing on for the ski trip",
    "I left a violent marriage in 2011. New man is kind.",
    "in our game he keeps getting killed by me",
    "What could I ask my wife on a long drive?",
    "No thoughts of harming myself, thanks for asking, I'm only tired",
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), PLAIN)
def test_plain_statements_interrupt(text: str, kind: str) -> None:
    finding = screen(text)
    assert (finding.level, finding.kind) == ("interrupt", kind)


@pytest.mark.parametrize("text", HARMLESS)
def test_what_only_sounds_like_danger_is_left_alone(text: str) -> None:
    assert judged(text).level == "none"


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("he doesn't hurt me", False),
        ("he doesn't hurt me, he only squeezes my neck", True),
        ("He's never hit me. He pushed me down the stairs on Monday though", True),
        ("I can't believe he hit me", True),
        ("not only does he shout, he punched me in the face", True),
    ],
)
def test_a_denial_covers_its_own_clause(text: str, speaks: bool) -> None:
    assert judged(text).speaks is speaks


def test_who_does_what_to_whom() -> None:
    assert screen("he pushed me against the wall").kind == "partner_violence"
    assert screen("I pushed him against the wall").kind == "user_controlling"


def test_good_news_with_danger_in_the_middle() -> None:
    told = (
        "We did the walk and he told me about his dad, lovely. Then he punched me in the stomach. What do I ask next?"
    )
    assert screen(told).kind == "partner_violence"


def test_what_the_answer_depends_on_is_told() -> None:
    assert "grave" in screen("he put his hands round my throat").traits
    assert "young" in screen("im 15 and she wont talk").traits
    assert "leverage" in screen("if i leave he says he'll kill himself").traits
    assert "force" in screen("i slapped him because he was silent").traits


def test_a_finding_holds_no_words() -> None:
    finding = screen("xylophone marmalade he punched me in the stomach last night")
    assert finding.because
    assert not any("marmalade" in mark or "punch" in mark for mark in (*finding.because, *finding.because.values()))


def test_any_text_is_taken() -> None:
    rng = random.Random(7)
    letters = string.printable + "äß漢字🙂\u200b\u202e" * 9
    for length in (0, 1, 7, 300, 5000):
        finding = screen("".join(rng.choice(letters) for _ in range(length)))
        assert finding.level in LEVELS


def test_a_danger_in_a_very_long_text_is_found() -> None:
    filler = "we had soup and talked about the garden. " * 2400
    assert screen(filler + "he strangled me last night. " + "and then tea. " * 10).level == "interrupt"
    assert screen("I want to die. " + filler).level == "interrupt"


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.mark)
def test_each_rule_can_be_read(rule: object) -> None:
    from bot.care import pattern
    from bot.care.rulebook import Rule

    assert isinstance(rule, Rule)
    assert rule.kind in KINDS
    for source in (rule.source, *rule.vetoes):
        assert pattern.compiled(source)
    assert pattern.needs(rule.source)


def test_marks_are_given_once() -> None:
    assert len({rule.mark for rule in rules()}) == len(rules())


@pytest.mark.parametrize(
    ("text", "excuse"),
    [
        ("he has never punched me", "denied"),
        ("in the film he punched me in the face", "fiction"),
        ("my first husband punched me", "settled"),
        ("he hit me up for a question", "excused"),
    ],
)
def test_why_a_rule_is_excused_is_told(text: str, excuse: str) -> None:
    assert excuse in {hit.excuse for hit in hits(tagged(text))}


LINES = sorted(Path("dialogues/care").glob("lines-*.jsonl"))


@pytest.mark.parametrize("path", LINES, ids=lambda path: path.stem)
def test_the_lines_are_sound(path: Path) -> None:
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for record in records:
        assert record["level"] in ("none", "check", "interrupt")
        assert (record["kind"] == "none") == (record["level"] == "none")
        assert record["kind"] in (*KINDS, "none")
        assert set(record["also"]) <= set(KINDS)


JUDGES = {
    path.stem.removeprefix("unseen-"): [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for path in sorted(Path("dialogues/care").glob("unseen-*.jsonl"))
}
UNSEEN = [one for judge in JUDGES.values() for one in judge]


def share(level: str, *drawn: str, kinds: tuple[str, ...] = (*KINDS, "none"), judges: str = "aj al ao") -> float:
    """Of 100 unseen lines of a level so many draw one of these."""
    lines = [one for judge in judges.split() for one in JUDGES[judge]]
    of = [screen(one["text"]).level for one in lines if one["level"] == level and one["label"] in kinds]
    return 100 * sum(found in drawn for found in of) / len(of)


def test_on_lines_that_it_never_learnt_from_the_screen_reaches_its_aims() -> None:
    assert share("interrupt", "check", "interrupt") >= 95
    assert share("interrupt", "interrupt") >= 90
    assert share("interrupt", "check", "interrupt", kinds=("user_self_harm",), judges="aj al") >= 98
    assert share("interrupt", "check", "interrupt", kinds=("user_self_harm",)) >= 97
    assert share("check", "check", "interrupt") >= 85
    assert share("none", "check", "interrupt") <= 4
    assert share("none", "interrupt") <= 1


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_is_missed_more_than_others(kind: str) -> None:
    assert share("interrupt", "check", "interrupt", kinds=(kind,)) >= 90
    assert share("interrupt", "interrupt", kinds=(kind,)) >= 80


def test_nothing_unseen_was_learnt_from() -> None:
    learnt = {json.loads(line)["text"].casefold() for line in lines_of(*LINES)}
    assert learnt.isdisjoint(one["text"].casefold() for one in UNSEEN)


MIXED = [
    "He made me tea this morning. We laughed about the cat. Then he said if I go to my sister's he'll break my legs.",
    "Thanks for the question yesterday, it went well. I've been saving up my tablets though. What could I ask tonight?",
    "She told me about her work. It was nice to listen. By the way she locked me out on the balcony again on Friday.",
]  # fmt: skip


@pytest.mark.parametrize("text", MIXED)
def test_a_danger_among_other_sentences_is_heard(text: str) -> None:
    assert screen(text).level == "interrupt"


@pytest.mark.parametrize(
    "text",
    ["memory", "Goodbye.", "I have to go", "quick word", "stop asking me questions", "forget everything", "settings"],
)
def test_a_bare_command_is_nothing_serious(text: str) -> None:
    assert screen(text).level == "none"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("thank you for everything, goodbye", "user_self_harm"),
        ("i'm done, goodbye", "user_self_harm"),
        ("he can see my phone", "coercive_control"),
    ],
)
def test_what_is_a_command_and_may_be_more_is_weighed(text: str, kind: str) -> None:
    finding = screen(text)
    assert finding.speaks
    assert finding.kind == kind


def lines_of(*paths: Path) -> list[str]:
    return [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]


def test_there_are_lines_enough_and_most_of_what_is_learnt_from_is_harmless() -> None:
    records = [json.loads(line) for line in lines_of(*LINES)]
    assert len({record["text"] for record in records}) >= 1500
    ordinary = len(lines_of(*Path("dialogues/understanding").glob("*.jsonl")))
    assert (sum(record["level"] == "none" for record in records) + ordinary) * 2 > len(records) + ordinary


def test_no_line_stands_with_two_labels() -> None:
    labels: dict[str, set[str]] = {}
    for record in map(json.loads, lines_of(*LINES)):
        labels.setdefault(record["text"], set()).add(record["level"])
    assert all(len(levels) == 1 for levels in labels.values())


def test_ordinary_messages_draw_next_to_nothing_from_the_rules() -> None:
    """Of the ordinary lines that understanding learns from, fewer than 2 in 100 draw anything."""
    lines = lines_of(*sorted(Path("dialogues/understanding").glob("*.jsonl")))[::7]
    assert sum(judged(json.loads(line)["text"]).speaks for line in lines) * 50 < len(lines)
