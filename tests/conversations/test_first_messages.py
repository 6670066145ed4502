"""Sixty first messages, as five kinds of people write them: by Ajar's second answer there is a sentence to say.

Who is hurt is heard first, and asks for words with one tap. Written for this test; no line of it was trained on.
"""

import pytest

from bot.playing import Player
from bot.shelf import open_companion
from bot.understanding.read import read

HURRIED = """
he came home and hasnt said a word
wife is quiet since dinner
she's upset and says shes fine
help he went straight to the bedroom
my husband slammed the door
she's crying in the bathroom
gf not texting back since noon
he snapped at me for nothing
partner wont talk
my boyfriend goes all quiet when i ask about his job
we had a fight last night and we're not speaking
in the car, twenty minutes, not one word
"""
WORDY = """
My wife came in from work an hour ago, put her keys down, and has been sitting in the garden ever since without her phone or a drink, which isn't like her at all.
We were having a perfectly nice evening until her sister rang, and since then she has been washing up very slowly and answering me in single words.
I've been married for eleven years and I still don't know what to do when he closes up like this; tonight it's about his father, I think.
He told me over lunch that his manager had taken the project away from him, and then he changed the subject so fast that I didn't get to say anything.
Since the baby came, my partner and I mostly talk about nappies and bottles, and last night when I asked how she was doing she just looked at the wall.
He cancelled our Saturday again, with one line, and I keep reading that line as if there was something behind it.
I asked him three times this week what was wrong, and each time he said nothing was wrong, and I don't want to ask a fourth time.
She used to tell me about her day in the car, and now she puts the radio on.
Yesterday we argued about money and today he's polite with me, like with a neighbour.
long distance, he used to call every night, now its every 3 days
She says she's tired every single night and turns to the wall
She said "I don't know how to deal with this workload" and then went quiet
"""
SCEPTICAL = """
Does this actually work? My boyfriend doesn't talk about feelings. At all.
I doubt a bot can help but my husband has been in the shed all day.
ok so what would you say to a man who answers everything with "fine"
Not sure why I'm here. She's been off with me since Sunday.
My therapist friend said try this. He's quiet again.
prove it. my wife got bad news from work and wont talk
I've run out of ideas with him, he only nods
you'll tell me to communicate. she doesn't communicate.
is there anything to say when someone doesn't want to talk?
he got promoted and just said "it's nothing"
she wants space, what do I write
he's chatty with his mates and silent at home
"""
HURT = """
I feel so alone next to him
im so tired of always being the one who asks
it hurts that she tells her friends and not me
I cried in the kitchen and he didn't even come in
he forgot my birthday and now hes silent and i'm the one feeling bad
I miss her. she's in the next room.
she pulled away when i tried to hug her and i feel rejected
he's so cold this week and I miss him
his dad is ill and he hasn't mentioned it once
he got laid off today and hes acting like its nothing
my wife's friend died and she just keeps cleaning
she's gone distant these last weeks
"""
LEARNING_ENGLISH = """
My husband he come home and not speak
Hello, my wife is sad but she not tell me why
he don't want talk with me since two days
she say nothing is wrong but I see is wrong
My boyfriend is angry and he go out without say nothing
I want help, my partner is closed like stone
my girlfriend answer me only with one letter
When I ask how are you he say normal, always normal
She cry yesterday and now she is like nothing was
My wife she is very tired and she not want speak
he close the door and stay alone all evening
Since one week my partner is strange with me
"""
SILENCE = """
my husband came in and said nothing
my wife said nothing all evening
she has said nothing since sunday
he came in, said nothing, went upstairs
he told me nothing
my husband works away on the rigs and when he's home he says nothing
she's looking at me right now and says nothing
i asked twice whats up and she said nothing
my boyfriend says nothing when i cry
she said nothing to me at breakfast
we were at my mums and he said absolutely nothing
he says almost nothing these days
"""
FINE = """
he says nothing's wrong
she said "nothing"
i asked what's wrong and she said nothing
when i ask he says nothing
he goes "nothing, im fine"
she insists everything's fine
he's like "i'm fine"
they told me nothing is wrong
"""
FIRST = [line for kind in (HURRIED, WORDY, SCEPTICAL, HURT, LEARNING_ENGLISH) for line in kind.strip().splitlines()]
ASKING_FOR_WORDS = ("Help me say it to", "Help me with", "Something's off tonight")
COMPANION = open_companion()


def answers(message: str) -> int:
    """Which of Ajar's answers holds a sentence to say: 1, 2, or 3 for later than that."""
    player = Player(COMPANION)
    if any(say.speaker == "You" for say in player.hear(message)):
        return 1
    label = next((label for label, _, _ in player.choices if label.startswith(ASKING_FOR_WORDS)), "")
    return 2 if label and any(say.speaker == "You" for say in player.press(label)) else 3


def test_there_are_sixty() -> None:
    assert len(set(FIRST)) == 60


@pytest.mark.parametrize("message", FIRST, ids=lambda words: words[:40])
def test_a_sentence_to_say_comes_by_the_second_answer(message: str) -> None:
    assert answers(message) <= 2


def test_most_get_it_at_once() -> None:
    assert sum(answers(message) == 1 for message in FIRST) >= 48


@pytest.mark.parametrize("message", SILENCE.strip().splitlines(), ids=lambda words: words[:40])
def test_who_said_nothing_is_met_as_silent(message: str) -> None:
    said = " ".join(say.text for say in Player(COMPANION).hear(message) if say.speaker == "You")
    assert said
    assert read(message).slots["seen"] in ("quiet", "withdrew")
    assert "fine it is" not in said


@pytest.mark.parametrize("message", FINE.strip().splitlines(), ids=lambda words: words[:40])
def test_who_said_that_it_is_nothing_is_taken_at_their_word(message: str) -> None:
    assert read(message).slots["seen"] == "fine"


@pytest.mark.parametrize(
    "message",
    [
        "feels like nothing matters to him",
        "he acts like it's nothing",
        "he said ok to the trip",
        'he sent me "k"',
        "i said i'm fine",
        "she said nothing could fix it",
    ],
)
def test_nothing_in_passing_is_no_fine(message: str) -> None:
    assert read(message).slots.get("seen") != "fine"


def test_who_told_of_a_fear_before_the_silence_has_told_it() -> None:
    assert read("he told me how scared he was and then said nothing for an hour").intent == "partner_shared"
