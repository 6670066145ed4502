"""What is said to the coach in the middle of a scene, and its hard twins, which are said to the partner."""

import pytest

from bot.practice.aside import aside

TO_THE_COACH = {
    "line": (
        "what should i say now?", "help me, what do i say", "coach what now?", "can you give me an example", "show me",
        "i don't know what to say", "idk what to say", "what would you say here?", "um what do i say", "any tips?",
        "how do i answer that?", "give me a hint", "i'm stuck, help", "what's a better way to say it", "example please",
        "What should I have said?", "what could i have said instead", "tell me what to say", "no idea what to say",
        "i dont know how to respond to that", "your turn", "what would you suggest", "no i mean coach what should i do",
    ),
    "review": (
        "what did i do wrong?", "was that too pushy?", "did i push too hard", "how did i do?", "why did he say that?", "where did i go wrong",
        "why is Sam so cold?", "did i say that right?", "how did that land",
    ),
    "wrong": (
        "that feedback is wrong", "the coach is wrong", "there was no “but”", "i only asked one question",
        "i disagree with the coach", "you misread that", "your advice makes no sense",
    ),
    "harder": ("make it harder", "too easy", "more guarded please", "can you make him more guarded", "this is too easy"),
    "easier": ("can we make it a bit easier", "too hard for me", "less guarded please", "go easier on me"),
    "scenes": ("different scene", "can we try another scene", "i want to do a different situation", "change the scene"),
    "stop": (
        "i want to stop practising", "ok i'm done practising", "bye", "ok bye", "end scene", "stop practising please",
        "let's stop the role play", "no more practice", "that's enough for tonight", "ok im stopping", "that'll do",
        "thats a wrap", "finish", "i'm done", "that's it for today", "wrap it up", "enough for now", "I don't want to practise any more", "stop the scene",
    ),
    "how": (
        "?", "how does this work", "what is this", "are you a bot", "can i ask the coach something", "coach?",
        "is this a person?", "i have a question for the coach", "am i talking to a real person",
    ),
    "better": (
        "what did i do well", "what was better, the first or the second", "which one was better", "what went well?",
        "which line worked best", "was the second one better?",
    ),
    "door": ('what does "door" mean', "what's the door?", "what do you mean by the door", "what is on the latch"),
    "player": (
        "is Sam a man or woman", "who is sam", "can u play my husband instead, hes called Tunde", "who are you playing",
        "play my wife", "her name is Ada", "is he meant to be my husband", "could you act as my boyfriend please",
    ),
    "felt": (
        "wait what is she meant to be feeling here", "what's going on with him?", "what is Sam thinking",
        "how is he feeling",
    ),
    "unlike": (
        "he wouldnt say that, he'd say \"dey play\"", "she would never say that", "he doesn't talk like that",
        "my husband wouldn't say that. he'd just go \"whatever\"",
    ),
    "pause": ("i need a break", "brb", "can we take a short break", "be right back", "time for a tea break"),
    "afresh": ("can we start again", "let's start over", "from the top", "start again from the beginning please"),
}  # fmt: skip

TO_THE_PARTNER = (
    "what happened?", "what do you want to do?", "I don't know what to say. I'm so sorry.", "show me where it hurts",
    "can you give me an example of when I did that", "tell me what happened", "tell me", "what's wrong?", "are you ok",
    "do you want help", "I'm done with this conversation", "how was it?", "why did she say that to you?", "I was wrong",
    "you're wrong", "what can I do to help?", "how do I make it easier for you?", "what can i do for you", "go on",
    "I'm lost without you", "what should we do about dinner?", "did I do something wrong?", "what did I do?", "stop it!",
    "how did it go?", "it's too hard to say it alone", "can we try another restaurant", "let's end this fight",
    "I don't want to play games with you", "i want to stop fighting", "you never know what to say", "good night",
    "what do you need?", "that advice was wrong for you, I see that", "was it too much?  I'm sorry", "make it up to me",
    "why did your boss say that?", "what is he feeling about the job, your dad?", "who is this man to you?",
    "i need a break from all this fighting", "can we start again, you and me?", "the door was open when i came in",
    "that's enough wine for tonight", "is she a good boss?", "he'd say that, wouldn't he", "what worked for you?",
    "call him tomorrow", "i'm done waiting for you", "finish your dinner", "you wouldn't say that to your mum",
    "what did you do well today?", "did i push you too hard?", "play me that song again", "is your boss a man",
    "i'll be back home at six", "what's wrong with your arm?", "i never say that", "what does your mum think?", "another evening, then", "i disagree", "you don't have to say anything",
)  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in TO_THE_COACH.items() for text in texts])
def test_what_is_asked_of_the_coach_is_heard_as_that(kind: str, text: str) -> None:
    assert aside(text, "Sam") == kind


@pytest.mark.parametrize("text", TO_THE_PARTNER)
def test_what_is_said_to_the_partner_is_left_to_the_partner(text: str) -> None:
    assert aside(text, "Sam") == ""
