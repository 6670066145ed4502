"""What has come over the partner goes before how quiet they are; what only looks like it does not."""

import pytest

from bot.understanding.read import read

SORROWS = [
    ("We lost the baby in April and he has not said her name once. I say it. He leaves the room.", "baby"),
    ("since the miscarriage she wont talk to me", "baby"),
    ("our son was stillborn and my husband never mentions him", "baby"),
    ("he hasnt talked much since the accident at work. his mate lost two fingers", "shaken"),
    ("my husband hit a deer on the way home and hasnt said a word since", "shaken"),
    ("my husband is a firefighter, they lost a kid in a fire on tuesday. he hasnt slept", "shaken"),
    ("she's a nurse, a patient died on her shift and she's silent", "shaken"),
    ("my wife was in a car crash last week and shes gone really quiet", "shaken"),
    ("cba with this anymore… his dads funeral last month. he hasn't cried", "grieving"),
    ("Hola… My husband he no talk since his mother is dead", "grieving"),
    ("he threw himself into work after the funeral", "grieving"),
    ("my wife's friend died and she just keeps cleaning", "grieving"),
    ("her nan is dying and she says nothing", "losing"),
    ("he has cancer and we both know he's dying but he won't talk about it", "dying"),
    ("she wanted to talk to me about dying, shes got terminal cancer", "dying"),
    ("he got diagnosed with parkinsons and he just watches telly", "ill"),
    ("my wife is depressed and i dont know what to say", "low"),
    ("my dad shot himself in 1998, i told my wife tonight and she went quiet", "stunned"),
    ("we're having a baby!! only he went white and said ok and now hes hoovering", "stunned"),
    ("her ex used to hit her, years ago before me. she flinches when i move fast", "wounded"),
    ("he was abused as a kid and he pulls away when i hug him", "wounded"),
]
OTHERS = [
    ("he's dying to tell me something and keeps quiet", "quiet"),
    ("he lost his phone and he's in a mood", "upset"),
    ("my mum died last year and he never asks", None),
    ("he isn't depressed, he's quiet", "quiet"),
    ("she's gone quiet since her mum rang", "quiet"),
    ("he killed it at work and went straight to bed", "withdrew"),
    ("she was hit by a huge bill and she's stressed", "upset"),
    ("he froze my account and is cross", "cross"),
    ("he hit the gym and came back quiet", "quiet"),
    ("he lost the match and slammed the door", "slammed"),
    ("I told him about my day and he was on his phone", "phone"),
]
MISREAD = [
    ("they're loud, greek, everyone shouts. not fighting just loud", None),
    ("he is angry or what i am not knowing", None),
    ("he shouted at the tv all through the rugby and now hes gone quiet", "quiet"),
    ("he shouted at me and now hes gone quiet", "snapped"),
    ("his boss yelled at him and he came home quiet", "quiet"),
    ("he threw out the bins and now he's quiet", "quiet"),
    ("he threw a plate", "slammed"),
    ("I suspect he's hiding something about his health", "hiding"),
    ("i think he's worried about money, he's gone quiet", "quiet"),
    ("he's worried about money", "upset"),
    ("he's quite low key and reserved, he never says much", "quiet"),
    ("she sat down next to me and said nothing", "quiet"),
    ("she's angry tonight", "cross"),
    ("my boyfriend is called Tom and he's sulking", "cross"),
    ("my boyfriend Dave is ignoring me", "quiet"),
    ("she's cut her hair off and wont talk about it", "sealed"),
    ('I reflect and he says "why are you talking like that"', "stiff"),
    ("my girlfriend passed her driving test on the 5th go and told everyone except me", "untold"),
]


@pytest.mark.parametrize(("message", "seen"), SORROWS, ids=[message[:40] for message, _ in SORROWS])
def test_a_sorrow_goes_before_the_quiet(message: str, seen: str) -> None:
    assert read(message).slots.get("seen") == seen


@pytest.mark.parametrize(("message", "seen"), OTHERS + MISREAD, ids=[message[:40] for message, _ in OTHERS + MISREAD])
def test_what_only_sounds_like_it_is_read_as_what_it_is(message: str, seen: str | None) -> None:
    assert read(message).slots.get("seen") == seen


@pytest.mark.parametrize("message", ["Exactly, like a therapist", "no hes not scary", "no, he's not dangerous"])
def test_a_likeness_and_a_denial_are_nothing_seen(message: str) -> None:
    assert not {"partner_off", "seek_help"} & read(message).labels


def test_what_hurts_the_person_stays_theirs() -> None:
    assert read("we lost the baby and i can't stop crying").intent == "user_hurt"
