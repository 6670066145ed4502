"""What was done to the person, said to the part that is played, and what only sounds like it."""

import pytest

from bot.care.screen import screen
from bot.practice.retold import retold

DONE = (
    "you hit me last week and you never said sorry", "i'm scared of you, last week you pushed me",
    "i'm scared of you when you go like this", "last time you grabbed my arm", "you slapped me in front of the kids",
    "why did you throw the plate at me", "you threw the remote at me", "i don't feel safe with you",
    "when you choke me i can't breathe", "you punched me and i was scared", "you left bruises on my arm",
    "you shoved me against the door", "i'm frightened of you when you drink", "you spat at me", "you locked me in",
    "you said you'd kill me", "you forced me to have sex", "you raised your hand at me again", "you've hit me before",
    "i'm afraid of what you'll do to me", "you scare me when you shout like that", "please don't hit me again",
    "the bruise from you pushing me is still there", "why did you hit me", "u hit me last nite", "im terrified of you",
    "youve been hitting me", "you keep shoving me", "you had your hands around my throat", "did you mean to kick me? you kicked me",
)  # fmt: skip
NOT_DONE = (
    "i'm scared of losing you", "you hit the nail on the head", "you hit me with that news out of nowhere",
    "you pushed me to apply and i'm glad", "i'm scared for you", "you scare me a bit when you don't talk",
    "you hurt me when you forgot my birthday", "you grabbed my hand at the funeral and it helped", "i'm scared to ask you",
    "it hits me hard when you go silent", "you threw away my plant", "i was scared you'd be angry with me",
    "you slammed the door and went out", "you make me nervous when you go quiet", "you push me away", "you never let me in",
    "stop pushing me away", "you frighten me with that silence", "you're beating yourself up", "i'm scared of you leaving",
    "i'm scared of you getting hurt", "you've never hit me", "it felt like you slapped me", "you threw me a lifeline",
    "it was like you punched me in the stomach", "you threw that back at me", "you beat me at chess", "you beat me to it",
    "you kick me out of the kitchen", "i'm scared of what you think", "you bit my head off", "you pulled me close",
    "i'm afraid of you not coming back", "i hate it when you shut me out", "you throw yourself into work",
)  # fmt: skip


@pytest.mark.parametrize("text", DONE)
def test_what_was_done_to_the_person_is_told_so_that_the_screen_hears_it(text: str) -> None:
    assert screen(retold(text)).kind == "partner_violence" and screen(retold(text)).speaks


@pytest.mark.parametrize("text", NOT_DONE)
def test_what_only_sounds_like_it_stays_in_the_scene(text: str) -> None:
    assert retold(text) == ""
