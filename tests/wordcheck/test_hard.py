"""Drafts that no gentle beginning clears, what is not understood, and good ones that stay untouched."""

import pytest

from bot.understanding.read import read
from bot.wordcheck.check import check
from bot.wordcheck.hard import BEYOND_WORDING, presses, weighs
from bot.wordcheck.phrase import DOTS

HARD = [
    ("You wouldn't understand, it takes feelings to understand", "you_blame"),
    ("My dog shows more emotion than you", "insult"),
    ("I've met bricks with more to say than you", "insult"),
    ("You're not worth the effort", "insult"),
    ("Even your own mother gave up on you", "comparison"),
    ("Honestly, what's the point of you", "insult"),
    ("You couldn't have a real conversation if your life depended on it", "you_blame"),
    ("Oh please, you and your little moods", "you_blame"),
    ("Nobody else would put up with you", "insult"),
    ("I'm embarrassed to be seen with you", "insult"),
    ("stfu and listen", "insult"),
    ("You are such a fucking child sometimes", "insult"),
    ("I cried myself to sleep again because of you, hope you slept well", "guilt"),
    ("I gave up my career for this family and this is what I get", "guilt"),
    ("I suppose I'm the only one who cares about this marriage", "guilt"),
    ("The kids keep asking why daddy doesn't love mummy", "guilt"),
    ("I haven't eaten since you stopped talking to me", "guilt"),
    ("If something happened to me tonight you'd be sorry", "threat"),
    ("I do everything for you and you can't give me five minutes", "guilt"),
    ("It's fine, I'm used to being alone", "guilt"),
    ("I guess I'll just keep waiting like I always do", "guilt"),
    ("You don't know what this is doing to me", "you_blame"),
    ("I've been nothing but good to you", "guilt"),
    ("Thanks for another lovely evening of silence", "judgment"),
    ("Great chat tonight. Really. So much to think about.", "sarcasm"),
    ("Don't strain yourself replying", "sarcasm"),
    ("Oh good, you're alive", "sarcasm"),
    ("Wow, a whole word today, I'm honoured", "sarcasm"),
    ("Congratulations, you've ruined another weekend", "sarcasm"),
    ("Glad to see your phone is getting so much love tonight", "sarcasm"),
    ("Sure, take your time, it's only our marriage", "sarcasm"),
    ("Nice of you to finally join us", "judgment"),
    ("Must be nice not to feel anything", "judgment"),
    ("Either we talk tonight or I sleep at my mum's", "threat"),
    ("You have until Sunday to decide if you want this", "threat"),
    ("Talk to me by tonight or pack your bags", "threat"),
    ("One more night like this and I'm gone", "threat"),
    ("If you can't open up then there's no point in us", "threat"),
    ("It's therapy or divorce, you choose", "threat"),
    ("I'm giving you one last chance", "threat"),
    ("Decide. Me or your phone.", "threat"),
    ("I won't wait forever", "threat"),
    ("Last warning", "threat"),
    ("Don't worry about me, I'll just eat alone again", "guilt"),
    ("I'm always the one who apologises so here it is: sorry", "guilt"),
    ("Fine. I'll carry this family by myself then.", "guilt"),
    ("I'll be the bad guy, I'm used to it", "guilt"),
    ("You just relax, I'll handle everything like I always do", "guilt"),
    ("I only ever wanted you to be happy, even if it kills me", "guilt"),
    ("No no, you rest, I only worked ten hours", "sarcasm"),
    ("I'll stop bothering you with my feelings", "guilt"),
    ("Maybe I'm just not worth talking to", "guilt"),
    ("I'm only saying this because I love you, but people are starting to notice what you're like", "but"),
    ("I'd hate for the kids to find out how you treat me", "threat"),
    ("I worry what your boss would think if he knew how you really are", "threat"),
    ("I love you so much that I don't know what I'd do if you left", "threat"),
    ("It's for your own good that I told your mum", "threat"),
    ("I just want to keep you safe so please send me your location when you go out", "threat"),
    ("You're so sensitive, I'm scared you'll lose everyone if you go on like this", "judgment"),
    ("I care about you too much to let you go out tonight", "threat"),
    ("Because I love you I checked your phone", "spied"),
    ("I love you and I miss us but honestly you make it impossible", "but"),
    ("Thank you for dinner. You still haven't apologised though.", "judgment"),
    ("I'm sorry you feel that way", "judgment"),
    ("Sorry if I hurt you but you were asking for it", "judgment"),
    ("I'm here for you. Just don't make everything about you again.", "judgment"),
    ("Good morning love. Are you going to talk today or is it day four of the silent treatment?", "pressure"),
    ("I understand you're tired. We're all tired. Grow up.", "judgment"),
    ("I'm proud of you. It only took you ten years.", "sarcasm"),
    ("I feel that you are a selfish person", "judgment"),
    ("I hear you, I just think you're wrong about everything", "judgment"),
    ("Can we talk tonight? If not I'll know where I stand.", "threat"),
    ("I miss you. I saw your messages to Anna.", "spied"),
    ("I feel abandoned because you abandoned me", "guilt"),
    ("I don't love you anymore", "truth"),
    ("I think we should separate", "truth"),
    ("I kissed a colleague at the party", "truth"),
    ("I lost my job two months ago and didn't tell you", "truth"),
    ("I've been talking to a lawyer", "truth"),
    ("I'm not attracted to you any more", "truth"),
    ("I have a child you don't know about", "truth"),
    ("You bore me", "insult"),
    ("It's like talking to a corpse", "insult"),
    ("Of course you don't have time, you never do for things that matter", "you_blame"),
    ("I shouldn't be surprised, should I", "guilt"),
    ("You're lucky I'm still here", "guilt"),
    ("I know what you're doing and it won't work", "judgment"),
    ("You'll understand once I'm gone", "guilt"),
    ("I only check on you because I care, so why were you online at 2", "why_question"),
    ("Mum was right about you", "comparison"),
    ("I married a ghost", "insult"),
    ("I feel like your maid", "guilt"),
    ("You promised before God, remember", "you_blame"),
    ("I'm sorry I'm such a burden", "guilt"),
    ("Sorry for having feelings", "sarcasm"),
    ("You know what, forget I said anything", "you_blame"),
    ("I hope your silence keeps you warm", "sarcasm"),
    ("We both know who the problem is", "judgment"),
    ("It's not that hard, everyone manages it", "judgment"),
    ("Not that you'd care but I got the job", "sarcasm"),
    ("You always do this when I need you, my rock, thanks", "you_blame"),
    ("fuck you", "insult"),
    ("Your silence is abuse", "judgment"),
    ("Everyone says you've changed", "judgment"),
    ("I can't live without you", "guilt"),
    ("I read your diary and I know about the baby you lost. I'm here.", "spied"),
    ("I slept with someone else", "truth"),
    ("sorry about last night. I was tired and you were being impossible", "judgment"),
    (
        "Honestly, I don't know what I did wrong but you've been cold since Sunday and I deserve to know why. I do everything around here.",
        "guilt",
    ),
    ("I love you but I'm not in love with you.", "truth"),
    ("I know you said you're fine but you're obviously not", "judgment"),
    ("I booked you a therapist, you're going on Tuesday", "decided"),
    ("I've booked us counselling for thursday, you're coming", "decided"),
    ("i made a doctors appointment for you on tuesday", "decided"),
    ("I'll do the dishes, the kids, the bills, as always.", "guilt"),
    ("i wish i'd never met you", "judgment"),
    ("I wish we had never moved in together", "judgment"),
    ("I wish you were more like a man", "judgment"),
    ("I'd rather be single than this", "judgment"),
    ("I'd rather sleep on the street than live with you", "judgment"),
    ("I'm not going to beg you to love me", "guilt"),
    ("im not gonna run after you anymore", "guilt"),
    ("I'm not angry, I'm just disappointed.", "judgment"),
    ("i cant do this without you", "guilt"),
    ("If you won't touch me someone else will", "threat"),
    ("Talk to me or we're done", "threat"),
    ("im done with this", "end"),
    ("i cant breathe when you go quiet, i feel like dying", "despair"),
    ("I'm falling apart and you watch tv", "despair"),
    ("i dont see a way out anymore", "despair"),
    ("Are you having another one of your moods?", "judgment"),
    ("In one of your moods again?", "judgment"),
    ("i wonder what your ex would say about this", "comparison"),
    ("my sister agrees that you're cold", "comparison"),
    ("we havent had sex for months, are you gay or something", "judgment"),
    ("are you deaf", "judgment"),
    ("lol no its ok i love eating by myself 🙃", "sarcasm"),
    ("no worries, i love putting the kids to bed 🙃", "sarcasm"),
    ("are you cheating on me", "you_blame"),
    ("have you been seeing someone", "you_blame"),
    ("I think you're depressed", "judgment"),
    ("maybe you have adhd", "judgment"),
    ("You've been distant", "you_blame"),
    ("Grow a pair", "insult"),
    ("real men talk", "insult"),
    ("be a man for once", "insult"),
    ("act your age", "insult"),
    ("It's your choice but I know what I'd do if I were a decent father", "insult"),
    ("Funny how you have energy for FIFA", "sarcasm"),
    ("Nice to see you can text your brother back within 2 mins", "sarcasm"),
    ("Guess who's doing bedtime alone AGAIN", "sarcasm"),
    ("Love is a verb, look it up", "sarcasm"),
    ("I guess I'm just the maid here", "guilt"),
    ("do i look like your taxi", "guilt"),
    ("Fine, have it your way.", "defensiveness"),
    ("I forgive you, even though you don't deserve it", "judgment"),
    ("leave me alone", "room"),
    ("well done for remembering you have a family", "sarcasm"),
    ("good luck finding someone who puts up with you", "sarcasm"),
    ("i shouldve listened to my mother about you", "comparison"),
    ("what do you even do all day", "judgment"),
    ("is it that hard to send a text", "judgment"),
    ("i feel sorry for you", "insult"),
    ("id be better off alone", "guilt"),
    ("i want you to feel what i feel", "guilt"),
    ("who is she", "you_blame"),
]
"""What closes most in them."""
NOT_JUDGED = [
    "I loved you",
    "I hope you know what you lost",
    "I wish you'd never come home",
    "Fine.",
    "Your therapist must be earning well",
    "Whatever helps you sleep at night",
    "I'm here. Yours was the blue one.",
]
"""Not understood well enough to be called good, whatever stands beside it."""
GOOD = [
    "happy birthday to my favourite grump x",
    "good luck finding a plumber",
    "I should have listened to you",
    "I want you to feel safe with me",
    "I feel sorry for you having to work tonight",
    "Your mum rang, she sends her love",
    "the cat misses you and so do i",
    "we're a good team you and me",
    "ive got your back",
    "you need a hug",
    "I never want to lose you",
    "i saw a heron and thought of you",
    "saw your favourite biscuits and bought 3 packs",
    "left you the last samosa lol",
    "picked up your prescription, its on the side. soup in fridge",
    "Wanna watch trash tv and not talk?",
    "wanna cuddle? just cuddle",
    "come to bed you sexy thing",
    "kids are asleep. house is quiet. wish you were here",
    "I'm done at work, be home soon",
    "one day at a time eh",
    "hope you slept ok. kettle's on",
    "im not mad. promise. come home",
    "I put a blanket on the sofa for you. Going up. Night.",
    "sorry i snapped earlier. i was hungry and i took it out on you. not fair. pizza?",
    "Hi jaan, hope your day is going ok",
    "Habibi, I miss you",
    "thinking of you mate, good luck with the scan",
    "I know you're tired. I love you. I'll leave dinner in the oven ❤️",
    "no wahala, rest well my love. we go talk when you ready",
    "good talk 👍",
    "You can always talk to me, you know that",
    "Why are you so lovely to me",
    "Sorry I was short. Today isn't your fault. See you at home",
    "I wish I'd never said that",
    "I'd rather talk to you than watch telly",
    "I'm not going to push you, take your time",
    "I'm not angry with you, I promise",
    "I made the appointment you asked for, it's on Friday",
    "I'm so happy for you",
    "There's a couples evening at the clinic, we could have a look together.",
    "I snapped at you and then I went quiet. I'm sorry, that wasn't fair. I'd like to understand what it was like for you. "
    "You could write it down, or tell me on a walk, or tell me to wait. I love you either way.",
    "I missed you at dinner tonight. No need to answer, I only wanted you to know.",
    "Hey, I know today was rough. I'm making soup, come down if you feel like it.",
    "I snapped at you this morning and I'm sorry. It wasn't about you.",
    "I love you. Take all the time you need.",
    "You looked worn out when you came in. I'll take the kids to bed tonight.",
    "I'd like to hear about your day sometime, whenever suits you.",
    "Thank you for telling me about your dad. I know that wasn't easy.",
    "When you went upstairs without a word I felt a bit lost. Could we sit together for ten minutes later?",
    "I'm nervous to say this, but I feel lonely lately, and I miss us.",
    "Would you like company or quiet tonight?",
    "It's ok if you don't want to talk. I'm next door.",
    "Happy birthday my love, I'm so glad I get to grow old with you",
    "I'm home at six, shall I bring something to eat?",
    "I don't need an answer today. I only want you to know that I care.",
    "What was it like to see your brother again?",
    "I was wrong about the holiday. You were right to be annoyed.",
    "I felt hurt when the plan changed. I'd like to understand what happened.",
    "Good luck today, you'll be great",
    "I noticed you've been quiet since Sunday. I'm here if there's something.",
    "I'm scared of losing us, and I'd like to find a time to talk this week.",
    "I'm proud of how you handled that call",
    "Let's go for a walk after dinner? No talking needed.",
    "I've been thinking about what you said. It makes sense to me now.",
    "See you at eight x",
    "love you, sleep well",
    "I'd love it if we could eat without phones tonight",
    "Your coffee is on the stove. Have a good one.",
    "I fucked up last night, I'm sorry",
    "Damn, I miss you",
    "I can't wait to see you",
    "I'm sorry about your mum. I'm here.",
    "You don't have to be strong with me",
    "I'll do it myself, you rest",
    "I hope you're happy with the new job",
    "Don't worry about me, enjoy your evening with the boys",
    "be careful on the road, it's icy",
    "no wonder you're tired after a week like that",
]
"""Left as they are."""
NOT_MENDED = [
    "I love you but I'm not in love with you.",
    "I know you said you're fine but you're obviously not",
    "Please just talk to me, I'm begging you",
    "Why don't you ever ask how I am? I ask you every day. It's like I don't exist to you.",
    "tell me or i'm leaving",
    "Sorry but you're an idiot",
    "You hurt me yesterday and you didn't even notice.",
    "Why didn't you call? Yours was the blue one.",
    "You don't tell me what you feel. I am your wife, I need to know.",
]
"""No finished wording is offered: a part would be broken, left out, or half mended."""


@pytest.mark.parametrize(("draft", "kind"), HARD, ids=lambda words: words[:40])
def test_what_weighs_is_named_wherever_it_stands(draft: str, kind: str) -> None:
    assert check(draft, read).closes[0].kind == kind


@pytest.mark.parametrize("draft", [draft for draft, _ in HARD if len(draft.split()) < 12], ids=lambda words: words[:40])
def test_a_kind_beginning_clears_nothing(draft: str) -> None:
    assert check(f"I love you. Thank you for dinner. {draft}", read).closes


@pytest.mark.parametrize("draft", NOT_JUDGED, ids=lambda words: words[:40])
def test_what_is_not_understood_is_not_called_good(draft: str) -> None:
    found = check(draft, read)
    assert (found.found, found.unclear is not None) == ("unsure", True)


@pytest.mark.parametrize("draft", GOOD, ids=lambda words: words[:40])
def test_good_ones_are_left_alone(draft: str) -> None:
    assert check(draft, read).found == "good"


@pytest.mark.parametrize("draft", NOT_MENDED, ids=lambda words: words[:40])
def test_no_wording_rather_than_a_broken_one(draft: str) -> None:
    assert all(DOTS in version for version in check(draft, read).versions)


@pytest.mark.parametrize(
    ("draft", "kind"), [row for row in HARD if row[1] in BEYOND_WORDING], ids=lambda words: words[:40]
)
def test_of_a_truth_no_wording_is_offered(draft: str, kind: str) -> None:
    assert (check(draft, read).found, check(draft, read).versions, kind in BEYOND_WORDING) == ("named", (), True)


def test_a_threat_in_a_long_letter_is_named_first() -> None:
    letter = (
        "We had a good summer and I think of it a lot. " * 30 + "You never listen. If you don't talk to me I'm leaving."
    )
    assert check(letter, read).closes[0].kind == "threat"


def test_a_swearword_in_a_confession_or_in_joy_is_no_insult() -> None:
    assert weighs("I fucked up last night, I'm sorry.", warm=False) == ""
    assert weighs("You were fucking amazing tonight.", warm=True) == ""
    assert weighs("What the fuck are you doing?", warm=False) == "insult"


def test_a_demand_is_one_however_it_was_read() -> None:
    assert presses("I deserve to know why")
    assert not presses("I'd like to know, when you're ready")
