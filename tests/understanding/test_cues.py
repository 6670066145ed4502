"""The cue tables: every pattern finds a sentence of its own, and each label is found and vetoed where it should be."""

from itertools import product

import pytest

from bot.understanding.decide import by_rules
from bot.understanding.gist import gist
from bot.understanding.reading import FEELINGS, INTENTS, MOVES
from bot.understanding.signs import signs
from bot.understanding.table import Cue, table
from bot.understanding.words import CLASSES

CUES = tuple(table().cues.values())


AT_ENDS = ("^", "$", "...")


def simplest(cue: Cue) -> tuple[str, ...]:
    """The shortest gist that the pattern describes: the first of alternatives, nothing where nothing will do."""
    words: list[str] = []
    for slot in cue.pattern.split():
        if slot in AT_ENDS or (len(slot) > 1 and slot.endswith("?")):
            continue
        first = slot.split("|")[0].removeprefix("=")
        if first.startswith("@"):
            first = {"@ing": "walking"}.get(first) or CLASSES[first[1:]].split()[0].removeprefix("=")
        words += gist(first).words if first != "_" else ["umbrella"]
    return tuple(words)


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.name)
def test_every_cue_is_found_in_its_own_simplest_sentence(cue: Cue) -> None:
    assert cue.name in {found.cue for found in table().finder.find(simplest(cue))}


def test_labels_of_the_tables_are_labels_of_readings() -> None:
    for kind, labels in (("move", MOVES), ("intent", INTENTS), ("feeling", FEELINGS), ("carried", FEELINGS)):
        assert {cue.label for cue in CUES if cue.kind == kind} == set(labels)


def test_no_cue_stands_twice_under_its_label() -> None:
    patterns = [(cue.kind, cue.label, cue.pattern, cue.force) for cue in CUES]
    assert len(patterns) == len(set(patterns))


FOUND = {
    "open_question": ["What happened?", "Tell me more.", "How was it with your mum?", "I wonder what that was like"],
    "closed_question": ["Are you ok?", "Want some tea?", "Shall I come with you?", "is it work or is it me?"],
    "why_question": ["Why didn't you ring?", "How come you're late?", "what made you say that"],
    "complex_reflection": [
        "Sounds like it left you feeling small.",
        "Part of you wants to go.",
        "It's as if nobody saw you.",
    ],
    "validation": ["That makes sense.", "No wonder you're tired.", "I hear you.", "Anyone would be upset."],
    "presence": ["I'm here.", "No rush.", "Whenever you're ready.", "Take your time.", "We don't have to talk."],
    "i_statement": ["I feel lonely when we don't talk.", "I miss us.", "I get scared when it goes quiet."],
    "observation": ["You seem a bit off tonight.", "I noticed you didn't eat.", "you've been quiet since the call"],
    "appreciation": ["Thank you for telling me.", "I love how you listen.", "I'm proud of you."],
    "apology": ["I'm sorry I shouted.", "I was wrong.", "That was my fault."],
    "suggest_therapy": ["Could we see a counsellor?", "Maybe talk to your GP about it."],
    "you_blame": ["You never listen.", "I feel like you don't care.", "It's all your fault."],
    "advice": ["You should call him.", "Have you tried yoga?", "If I were you I'd quit."],
    "pressure": ["Tell me right now.", "I'm not leaving until you talk.", "If you loved me you'd say it."],
    "judgment": ["You're so selfish.", "Get over it.", "What's wrong with you?", "You're overreacting."],
    "comparison": ["Other couples talk.", "My sister's husband cooks.", "Why can't you be more like him?"],
    "defensiveness": ["That's not fair.", "I was only trying to help.", "It's not my fault."],
}
VETOED = {
    "you_blame": ["You never fail to cheer me up."],
    "apology": ["I'm sorry you feel that way.", "Sorry to hear that.", "Sorry but you started it."],
    "open_question": ["What's wrong with you?", "How could you be so mean?"],
    "why_question": ["No wonder why you left."],
    "validation": ["No wonder you have no friends.", "I hear you have been lying."],
    "i_statement": ["I feel like you never try."],
    "presence": ["I'm waiting until you tell me."],
    "advice": ["You must be so tired.", "Don't worry."],
    "appreciation": ["Thanks for nothing."],
    "observation": ["You look like a mess."],
    "suggest_therapy": ["Did you call the dentist?"],
    "closed_question": ["Why are you late?"],
    "pressure": ["Tell me whenever you're ready, no pressure."],
}


@pytest.mark.parametrize(("label", "text"), [(label, text) for label in FOUND for text in FOUND[label]])
def test_a_move_is_found_by_rule(label: str, text: str) -> None:
    assert label in by_rules(signs(text))["moves"]


@pytest.mark.parametrize(("label", "text"), [(label, text) for label in VETOED for text in VETOED[label]])
def test_a_look_alike_is_vetoed(label: str, text: str) -> None:
    assert label not in by_rules(signs(text))["moves"]


def test_he_she_and_they_are_one_to_the_rules() -> None:
    endings = ("won't talk", "hasn't said a word")
    for who, end in product(("he", "she", "they"), endings):
        assert gist(f"{who} {end}").words == gist(f"she {end}").words


@pytest.mark.parametrize(
    ("word", "words"),
    [("can't", ("can", "n't")), ("won't", ("will", "n't")), ("she's", ("they", "is")), ("tom's", ("tom", "'s")), ("n't", ("n't",))],
)  # fmt: skip
def test_contractions_are_opened(word: str, words: tuple[str, ...]) -> None:
    assert gist(word).words == words
