"""A draft, and what is made of it: the exact words. Realistic ones, in the spelling in which they come."""

import pytest

from bot.understanding.read import read
from bot.wordcheck.check import LONG, Check, check

GENTLER = [
    ("you never listen to me", "I'd like to feel heard when I talk."),
    ("You never talk to me anymore.", "I miss talking with you."),
    ("u never text me back", "I'd love to hear from you more."),
    ("you never tell me anything", "I'd love to hear more from you."),
    ("you never tell me what's going on", "I'd love to hear what's going on."),
    ("You never help with the kids.", "I'd love some help with the kids."),
    ("you never say thank you", "I'd love to hear a thank you now and then."),
    ("you never ask how my day was", "I'd love to be asked how my day was now and then."),
    ("you never want to go out anymore", "I'd love to go out with you sometime."),
    ("you never want to talk", "I'd love to talk with you, when you feel like it."),
    ("You never hug me anymore", "I miss you hugging me."),
    ("you never remember my birthday", "My birthday means a lot to me, and I felt …"),
    ("you never let me finish", "I'd like the chance to finish."),
    ("you always walk away when I try to talk", "When I try to talk and you walk away, I feel …"),
    ("You always shut me out.", "I'd love to be let in a little."),
    ("you always interrupt me", "I'd like to finish what I'm saying."),
    ("you're always on your phone", "When you're on your phone, I miss you."),
    ("You're always working", "When you're working, I miss you."),
    ("you always take your mother's side", "I'd like to feel that you're on my side too."),
    ("you're always so tired", "You seem tired lately. I'm here if you'd like to talk."),
    ("you always forget our anniversary", "Our anniversary means a lot to me, and I felt …"),
    ("You always yell at me", "When it gets loud, I feel …"),
    ("You don't care about me", "I'd like to feel that I matter to you."),
    ("you dont love me anymore", "I'm not sure where I stand with you, and I'd like to know."),
    ("I feel like you don't trust me.", "I'd like to feel trusted."),
    ("i feel like you're hiding something from me", "I'd love to be let in a little."),
    ("you don't appreciate what i do for this family", "I'd like to feel appreciated for what I do for this family."),
    ("you make me so angry", "I feel angry."),
    ("You made me feel small in front of your friends.", "I felt small in front of your friends."),
    ("you hurt me last night", "I'm hurt, and I'd like to tell you why."),
    ("you let me down", "I'm disappointed, and I'd like to tell you why."),
    ("you forgot my birthday", "My birthday means a lot to me, and I felt …"),
    ("you said you'd call", "I was counting on you calling."),
    ("you promised you'd be home for dinner", "I was counting on you being home for dinner."),
    ("you should have told me", "I'd have liked to hear it from you."),
    ("you didn't even say goodbye this morning", "I was hoping you'd say goodbye this morning."),
    ("You didn't call me last night.", "I was hoping to hear from you."),
    ("you haven't talked to me in three days", "I miss talking with you."),
    ("You ignored me all weekend", "I missed hearing from you."),
    ("why didn't you call", "What got in the way of calling?"),
    (
        "Why didn't you tell me about the job?",
        "I'd have liked to hear about the job from you. What made it hard to say?",
    ),
    ("why are you so quiet", "You seem quiet. What's on your mind?"),
    ("why are you mad at me", "You seem angry with me. What's on your mind?"),
    ("Why don't you ever talk to me?", "What would make it easier to talk to me?"),
    ("why don't you talk to me", "What would make it easier to talk to me?"),
    ("Why can't you just tell me what's wrong?", "What would make it easier to tell me what's wrong?"),
    ("why won't you answer my texts", "What makes it hard to answer my texts?"),
    ("why do you always leave when i'm talking", "I notice you leave when I'm talking. What's going on for you then?"),
    ("Why did you leave early?", "What was going on for you when you left early?"),
    ("how come you never call", "I'd love to hear from you more."),
    ("why you not speak with me", "What would make it easier to talk to me?"),
    ("Why you don't listen me?", "I'd like to feel heard. When would be a good time to talk?"),
    ("why", "What happened?"),
    ("You should talk to your boss.", "Would it help to think together about talking to your boss, or shall I listen?"),
    ("You need to see a therapist", "Someone outside could give us tools. Would you want to look at that with me?"),
    ("you should try to sleep more", "Would it help to think together about sleeping more, or shall I listen?"),
    (
        "why don't you ask your mum for help?",
        "Would it help to think together about asking your mum for help, or shall I listen?",
    ),
    ("have you tried going for a run?", "Would it help to think together about going for a run, or shall I listen?"),
    ("just tell her no", "Would it help to think together about telling her no, or shall I listen?"),
    ("you need to stop worrying", "Would you like an idea, or shall I listen?"),
    (
        "if I were you I'd take a week off",
        "Would it help to think together about taking a week off, or shall I listen?",
    ),
    ("Tell me what's wrong now.", "You can tell me what's wrong now, or later, or not at all."),
    ("tell me the truth", "You can tell me now, or later, or not at all."),
    ("talk to me", "You can talk to me now, or later, or not at all."),
    ("We need to talk tonight.", "I'd like to talk with you. When would be good for you?"),
    ("we need to talk about the money", "I'd like to talk with you about the money. When would be good for you?"),
    ("I need you to tell me what happened right now", "You can tell me what happened now, or later, or not at all."),
    ("If you loved me you would talk to me.", "I'd love to hear it, whenever you feel like it."),
    ("If you loved me you'd come home earlier", "It would mean a lot to me if you could come home earlier."),
    ("answer me", "I'd like to hear from you when you're ready, even if it's short."),
    ("I want an answer now!!!", "I'd like to understand, when you're ready to tell me."),
    ("stop ignoring me", "I'd like to hear from you when you're ready, even if it's short."),
    ("Are you ok? What happened? Did I do something?", "What happened?"),
    ("why are you sad, did something happen?", "You seem sad. What's on your mind?"),
    ("I love you but you never talk to me.", "I love you. I miss talking with you."),
    ("I'm sorry I shouted, but you started it.", "I'm sorry I shouted."),
    (
        "I know you're tired but can you please just tell me what's wrong",
        "I know you're tired. You can tell me what's wrong now, or later, or not at all.",
    ),
    ("I love you, but I need some sleep tonight.", "I love you. I need some sleep tonight."),
    (
        "Hey love, I missed you today. Why didn't you call?",
        "Hey love, I missed you today. What got in the way of calling?",
    ),
    (
        "hey. had a nice time yesterday. why didnt u call after. i was waiting",
        "Hey. Had a nice time yesterday. What got in the way of calling after? I was waiting.",
    ),
    ("Babe why are you being so distant", "Babe, you seem distant. What's on your mind?"),
    ("are you even listening?", "I'd like to feel heard."),
    ("we never talk anymore", "I miss us talking."),
    ("we never do anything together", "I'd love it if we could do something together again."),
    ("you're pushing me away", "I'd love to be let in a little."),
    ("you never listen, do you?", "I'd like to feel heard when I talk."),
    ("You are never at home.", "I miss having you around."),
    ("you work too much", "I miss you when work takes up so much."),
    ("You don't understand me.", "I'd like to feel understood."),
    ("you never understand how i feel", "I'd like to feel understood."),
    ("you keep everything inside", "I'd love to be let in a little."),
    ("WHY DIDNT YOU CALL ME", "What got in the way of calling me?"),
    (
        "hey can we talk tonight? i feel like you never have time for me and its making me sad",
        "Hey can we talk tonight? I'd love some time with you. It's making me sad.",
    ),
    (
        "I'm worried about you. You should see a doctor.",
        "I'm worried about you. Would it help to think together about seeing a doctor, or shall I listen?",
    ),
    (
        "Sorry for last night. I was tired, but you also didn't help.",
        "Sorry for last night. I was tired. I'd have liked some help.",
    ),
    (
        "I miss us. We used to laugh so much. Why don't you want to spend time with me anymore?",
        "I miss us. We used to laugh so much. What put you off spending time with me?",
    ),
    ("ok whatever do what you want", "I need a breath. I'd like to talk later."),
    (
        "My love, I am feeling alone. You are not talking to me since two days. Please tell me what I did.",
        "My love, I am feeling alone. I miss talking with you. Please tell me what I did.",
    ),
    ("Why you are always on phone?", "When you're on your phone, I miss you."),
    ("You never helping me in the house.", "I'd love some help in the house."),
    (
        "I know that you have stress in work but you must talk with me.",
        "I know that you have stress in work. You can talk to me now, or later, or not at all.",
    ),
    ("you only talk to me when you need something", "I'd love to talk with you when there's nothing to sort out."),
    ("All you do is play games.", "I'd love some time with you."),
    ("You promised me you would stop drinking.", "I was counting on you stopping drinking."),
    ("you could have at least told me you were going to be late", "I'd have liked to hear it from you."),
    ("it hurts me that you never ask about my mum", "I'd love to be asked about my mum now and then."),
    ("I guess you don't care then", "I'd like to feel that I matter to you."),
    ("why didnt you tell me 😡😡", "I'd have liked to hear it from you. What made it hard to say?"),
    ("You were late again", "When I'm waiting for you, I feel …"),
    ("you left me alone at the party", "I felt alone at the party."),
    ("I'm sorry, but you never listen.", "I'm sorry. I'd like to feel heard when I talk."),
    ("Sorry to say but you never help me.", "I'd love some help."),
    ("tell me now. im not stopping until you tell me", "You can tell me now, or later, or not at all."),
    ("u dont care", "I'd like to feel that I matter to you."),
    ("you never tell me when you'll be late", "I'd love it if you could tell me when you'll be late."),
    ("you never let me speak", "I'd like the chance to speak."),
    ("you leave everything to me", "I'd love some help with things."),
    ("You leave me alone with the kids every weekend.", "I feel alone with the kids every weekend."),
    ("you keep changing the subject", "When you change the subject, I feel …"),
    ("You walked out again", "When you walked out, I felt …"),
    ("You always look at your phone when I talk", "When I talk and you look at your phone, I feel …"),
    ("you go quiet every time I ask", "When I ask and you go quiet, I feel …"),
    ("You never look at me", "I miss you looking at me."),
    ("you never trust me", "I'd like to feel trusted."),
    ("you don't respect me", "I'd like to feel respected."),
    ("You don't see me.", "I'd like to feel seen."),
    ("you never tell me about your day", "I'd love to hear about your day."),
    ("You never speak me of your problems", "I'd love to hear about your problems now and then."),
    ("You are never sharing anything with me.", "I'd love to hear more from you."),
    ("Always you are taking your mother's side.", "I'd like to feel that you're on my side too."),
    ("you blame me for everything", "I'd like us to look at it together."),
    ("you put your friends first", "I'd like to feel important to you."),
    ("why do you stay up so late", "What's going on for you when you stay up so late?"),
    ("why do you always shut me out", "I'd love to be let in a little."),
    ("why are you always late", "When I'm waiting for you, I feel …"),
    ("why haven't you answered me", "What got in the way of answering me?"),
    ("why are you ignoring me", "I miss hearing from you."),
    ("You should apologise to her.", "Would it help to think together about apologising to her, or shall I listen?"),
    ("You should be more open with me.", "I'd love to be let in a little."),
    ("i think you should quit your job", "Would it help to think together about quitting your job, or shall I listen?"),
    ("you have to tell me", "You can tell me now, or later, or not at all."),
    ("you better talk to me", "You can talk to me now, or later, or not at all."),
    ("what's wrong? tell me!", "What's wrong? You can tell me now, or later, or not at all."),
    ("please talk to me", "You can talk to me now, or later, or not at all."),
    ("say something", "You can talk to me now, or later, or not at all."),
    ("If you trusted me you'd tell me", "I'd love to hear it, whenever you feel like it."),
    ("you owe me an explanation", "It would mean a lot to me to understand it."),
    ("don't walk away from me", "I'd like to go on with this when we've both had a breath."),
    (
        "You never pay attention to me, it's like I'm invisible.",
        "I'd like to feel heard when I talk. It's like I'm invisible.",
    ),
    ("I love you. You never say it back though.", "I love you. I'd love it if you could say it back now and then."),
    (
        "I know work is hard but you never ask about my day.",
        "I know work is hard. I'd love to be asked about my day now and then.",
    ),
    ("Morning! How did you sleep? What time are you home? Shall I cook?", "Morning! How did you sleep?"),
    ("When will you be home? Why are you so late?", "When will you be home?"),
    ("you did nothing today", "I'd love some help."),
    ("you never give me space", "I'd love it if you could give me space now and then."),
]
"""Said more gently by rule, in the person's own words."""
TO_FILL = [
    ("If you don't talk to me I'm leaving", "When …, I feel …"),
    ("talk to me or we're done", "When …, I feel …"),
    ("Why can't you be more like your brother?", "When …, I feel …"),
    ("Everyone else's husband talks to them.", "When …, I feel …"),
    ("You're so selfish.", "When …, I feel …"),
    ("you are a child", "When …, I feel …"),
    ("You're impossible.", "When …, I feel …"),
    ("What is wrong with you?", "When …, I feel …"),
    ("It's all your fault", "When …, I feel …"),
    ("After everything I've done for you, you can't even talk to me", "I feel …, and I'd like …"),
    ("all you ever do is complain", "When …, I feel …"),
    ("you're just like your father", "When …, I feel …"),
    ("my ex would never do this", "When …, I feel …"),
    ("maybe we should just break up", "When …, I feel …"),
    ("im done", "When …, I feel …"),
    ("stop being so dramatic", "When …, I feel …"),
    ("calm down", "When …, I feel …"),
    ("you're overreacting", "When …, I feel …"),
    ("how many times do i have to ask", "I'd like to know …, whenever you feel like it."),
    ("you lied to me", "When …, I feel …"),
    ("I told you so", "When …, I feel …"),
    ("Well sorry, but you never listen.", "When …, I feel …"),
    ("why did you say that to my mum", "What was it like for you when …?"),
    ("Why do you hate me?", "What was it like for you when …?"),
    ("Why did you lie to me?", "When …, I feel …"),
    ("I understand you're stressed, however you can't shut me out.", "I understand you're stressed. When …, I feel …"),
    ("you never loved me", "When …, I feel …"),
    ("You don't get to go silent and expect me to guess", "When …, I feel …"),
    ("you can't shut me out", "When …, I feel …"),
]
"""What no rule can keep and mend: named, with a sentence to fill in its place."""
GOOD = [
    "Thank you for waiting with me last night.",
    "I miss you. No need to answer.",
    "Take your time, I'm here.",
    "You always make me laugh.",
    "You never stop being kind",
    "you should be proud of yourself",
    "You looked tired when you came in. I'm around if you want company.",
    "I feel lonely when we don't talk in the evening. I'd like ten minutes with you.",
    "do you still love me?",
    "Good morning. I hope the meeting goes well. Thinking of you.",
    "I want that you come home earlier",
    "do you want to talk about it?",
    "Would you like to go for a walk after dinner?",
    "What was the best part of your day?",
    "I noticed you went to bed early. I hope you're okay. I'm here.",
    "If you don't want to talk that's fine. I love you.",
    "When you don't answer I get scared.",
    "when you come home and go straight to the bedroom i feel invisible",
    "We should talk about moving in together.",
    "can you please call me when you get home",
    "Please call me when you get home x",
    "love you loads xx",
    "i miss you 😢",
    "I'm not mad. I just want to understand why you didn't come to the party.",
    "I understand why you're tired, and I feel lonely when we don't talk. I'd like ten minutes with you.",
    "Thanks for dinner, it was lovely. I'd like to hear about your day later, if you feel like it.",
    "ok",
    "I feel like I'm talking to a wall",
    "I don't know what to say anymore",
    "Can we find an hour on Sunday? I'd like to hear how you are.",
    "you seem distant lately and i dont know why",
    "who were you with",
    "where were you last night",
    "you don't make fun of me",
    "you never give up on me",
    "you never put me down",
    "you don't shout at me anymore",
    "you never lie to me",
    "you never complain",
    "you never judge me",
    "You never stop talking",
    "you never hurt me",
    "you don't have to talk",
    "you don't need to explain",
    "you don't talk much and that's fine",
    "you never rush me, thank you",
    "you always listen to me",
    "You always hug me when I'm sad",
    "you always come home to me",
    "you keep me safe",
    "you make me so happy",
    "you made me feel safe",
]
"""Left as it is."""


def checked(draft: str) -> Check:
    return check(draft, read)


@pytest.mark.parametrize(("draft", "version"), GENTLER, ids=lambda words: words[:40])
def test_it_is_said_more_gently(draft: str, version: str) -> None:
    found = checked(draft)
    assert (found.versions[0], found.found) == (version, "better")


@pytest.mark.parametrize(("draft", "version"), TO_FILL, ids=lambda words: words[:40])
def test_a_part_is_left_to_fill(draft: str, version: str) -> None:
    found = checked(draft)
    assert (found.versions[0], found.found) == (version, "pattern")


@pytest.mark.parametrize("draft", GOOD, ids=lambda words: words[:40])
def test_a_good_draft_is_left_alone(draft: str) -> None:
    found = checked(draft)
    assert (found.found, found.closes, found.versions) == ("good", (), ())


def test_there_are_shapes_enough() -> None:
    assert len({draft for draft, _ in (*GENTLER, *TO_FILL)} | set(GOOD)) >= 150


@pytest.mark.parametrize("draft", ["", "   ", "...", "👍", "?!"])
def test_without_words_there_is_nothing_to_check(draft: str) -> None:
    assert checked(draft).found == "none"


def test_another_way_keeps_the_same_wish() -> None:
    assert checked("why didn't you call").versions == (
        "What got in the way of calling?",
        "I was hoping you'd call. What came up?",
    )


def test_at_most_two_things_are_named_the_hardest_first() -> None:
    draft = "You're so selfish. You never help me. Why didn't you call? Just tell me now. You should see a doctor."
    assert [closing.kind for closing in checked(draft).closes] == ["judgment", "you_blame"]


def test_what_opens_is_named_once() -> None:
    found = checked("Thank you for waiting with me. Why didn't you call?")
    assert found.opens is not None
    assert (found.opens.kind, found.opens.words) == ("appreciation", "Thank you for waiting with me.")


def test_good_sentences_stay_as_they_were_written() -> None:
    draft = "I had a lovely day, and I thought of you a lot. Why didn't you call?"
    assert checked(draft).versions[0].startswith("I had a lovely day, and I thought of you a lot. ")


def test_of_several_questions_one_is_left() -> None:
    found = checked("Are you OK? What happened? Is it work? Is it me?")
    assert ([closing.kind for closing in found.closes], found.versions) == (["stacked"], ("What happened?",))


def test_a_warm_half_stands_alone() -> None:
    assert checked("I love you but you never talk to me.").versions[0] == "I love you. I miss talking with you."
    assert checked("I'm sorry I shouted, but you started it.").versions == ("I'm sorry I shouted.",)


def test_a_but_that_gives_room_stays() -> None:
    assert checked("I'd love to hear about it, but there's no rush.").found == "good"


def test_of_a_long_draft_the_two_parts_that_matter_are_left() -> None:
    draft = (
        "We went to the shop and then to the park and then home again. " * 20
        + "You never listen to me. Why didn't you call?"
    )
    found = checked(draft)
    assert len(draft) > LONG
    assert found.cut
    assert found.versions[0] == "I'd like to feel heard when I talk. What got in the way of calling?"


def test_any_text_is_taken() -> None:
    for draft in ("you never " * 400, "why " * 900, "((((", "but but but", "you" * 1000, "\x00", "you always , ."):
        assert checked(draft).found in ("none", "good", "unsure", "better", "pattern", "named")
