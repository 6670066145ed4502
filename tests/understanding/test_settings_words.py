"""What people say to arrange hours, days, places and names, and what only sounds like it."""

import pytest

from bot.understanding.arranging.places import Where, where
from bot.understanding.read import read
from bot.understanding.reading import Reading


def wished(text: str) -> str:
    reading = read(text)
    return str(reading.slots.get("wish", "")) if {"a setting", "no more questions"} & reading.labels else ""


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("daily at nine", "daily=1 days= hour=540"),
        ("Every evening at 9", "daily=1 days= at=1260"),
        ("a question a day at 20:30 please", "daily=1 at=1230"),
        ("ask me every day at half past eight", "daily=1 days= hour=510"),
        ("weekdays at 8", "daily=1 days=0,1,2,3,4 hour=480"),
        ("only weekdays", "days=0,1,2,3,4"),
        ("only mondays and thursdays", "days=0,3"),
        ("mon, wed and fri only", "days=0,2,4"),
        ("not on Sundays", "days=0,1,2,3,4,5 but=1"),
        ("don't send me anything on fridays", "days=0,1,2,3,5,6 but=1"),
        ("change my notifications to 8pm", "at=1200"),
        ("call me Jo", "own_name=1"),
        ("make it 8 instead", "hour=480"),
        ("Make it 8:30pm instead, please", "at=1230"),
        ("change it to 7 in the evening", "at=1140"),
        ("make it quarter to nine", "hour=525"),
        ("move it to the morning", "part=540"),
        ("stop the questions", "daily=0"),
        ("no more questions please", "daily=0"),
        ("start the questions again", "daily=1 pause=off"),
        ("pause till Monday", "pause=w0"),
        ("pause it until the 14th", "pause=d14"),
        ("we're on holiday until 3 August", "pause=m8-3"),
        ("I'm away for two weeks", "pause=+14"),
        ("no questions until after the weekend", "pause=w0"),
        ("end the pause", "pause=off"),
        ("I'm in Leeds", "zone=Europe/London"),
        ("we live in San Francisco now", "zone=America/Los_Angeles"),
        ("I've moved to Mumbai", "zone=Asia/Kolkata"),
        ("im in germany", "zone=Europe/Berlin"),
        ("UTC+2", "zone=Etc/GMT-2"),
        ("my timezone is utc-5", "zone=Etc/GMT+5"),
        ("send me a question every weekday at around nine", "daily=1 days=0,1,2,3,4 hour=540"),
        ("ask me on weekends at 10am", "daily=1 days=5,6 at=600"),
        ("questions only on sundays", "days=6"),
        ("send it at 7 in the morning", "at=420"),
        ("quiet after 9", "quiet_from=1260"),
        ("use they for my partner", "pronouns=they"),
        ("I'm in the US", "many=US"),
        ("quiet hours from 10pm to 7am", "quiet=1320-420"),
        ("nothing after nine", "quiet_from=1260"),
        ("don't write before 9", "quiet_to=540"),
        ("feedback only at the end", "feedback=end"),
        ("she's they", "pronouns=they"),
        ("her pronouns are they/them", "pronouns=they"),
        ("call her M", "named=1"),
        ("turn it off", "daily=0"),
        ("stop sending me these", "daily=0"),
        ("unsubscribe", "daily=0"),
        ("don't message me any more", "daily=0"),
        ("switch back on", "daily=1 pause=off"),
        ("question every evening at 9", "daily=1 days= at=1260"),
        ("can i have a daily question at 8pm", "daily=1 days= at=1200"),
        ("daily prompts on please", "daily=1 days="),
        ("could you message me each night at ten with something to ask him", "daily=1 days= at=1320"),
        ("remind me every day with a question", "daily=1 days="),
        ("i'd love a question every morning", "daily=1 days= part=540"),
        ("send me questions on mondays and fridays please", "daily=1 days=0,4"),
        ("a question twice a week", "days=0,3"),
        ("can you only ask me every second day", "days=0,2,4"),
        ("please only text me twice a week", "days=0,3"),
        ("i only want questions every other day", "days=0,2,4"),
        ("change it to weekdays only", "days=0,1,2,3,4"),
        ("skip tomorrow", "pause=+2"),
        ("no question tonight", "pause=+1"),
        ("skip this week", "pause=w0"),
        ("skip the next one", "pause=n"),
        ("no questions before work", "quiet_to=540"),
        ("my wife is called Anna", "named=1"),
        ("my partner is Robin", "named=1"),
        ("my partner is non binary", "pronouns=they"),
        ("please use xe/xem", "pronouns=other"),
        ("forget my husband's name", "named=0"),
        ("change my name to Sam", "own_name=1"),
        ("my name is Priya, my partner is Alex, they/them", "own_name=1 named=1 pronouns=they"),
        ("he's my boyfriend not my husband", "who=boyfriend"),
        ("she isn't my wife, she's my girlfriend", "who=girlfriend"),
        ("pronouns", "ask=pronouns"),
        ("change the time please", "ask=hour"),
        ("stop asking me every day its too much", "daily=0"),
        ("no more questions please, i just want to talk", "daily=0"),
        ("enough with the questions", "daily=0"),
        ("can you stop asking on weekends", "days=0,1,2,3,4 but=1"),
        ("i dont want it on fridays", "days=0,1,2,3,5,6 but=1"),
        ("fridays are ok, not sundays", "days=0,1,2,3,4,5 but=1 plus=4"),
        ("fridays are fine again", "plus=4 but=1"),
        ("can it come at 7 instead", "hour=420"),
        ("could you do it later, like ten", "hour=600"),
        ("9 pm on tuesdays and fridays", "daily=1 days=1,4 at=1260"),
        ("can you not message me between 11 and 8", "quiet=1380-480"),
        ("quiet from 10pm to 7am", "quiet=1320-420"),
        ("weekends i sleep in, so quiet till 10 then", "quiet_to=600"),
        ("turn quiet hours off", "quiet=off"),
        ("be quiet until monday", "pause=w0"),
        ("i'll be travelling till next friday, leave it till then", "pause=w4"),
        ("could we pause for two weeks while he recovers", "pause=+14"),
        ("ok start them again pls", "daily=1 pause=off"),
        ("set my timezone to GMT+5:30", "zone=Asia/Kolkata"),
        ("send me something each morning to ask my wife", "daily=1 days= part=540"),
        ("question of the day, weekdays only at noon", "daily=1 days=0,1,2,3,4 at=720"),
        ("ask me smth everyday i can ask him", "daily=1 days="),
        (
            "ping me in the mornings with something small to ask my boyfriend? 8am ish. I'm in Vancouver",
            "daily=1 days= at=480 zone=America/Vancouver",
        ),
        ("Could I have the daily question? My daughter told me about it. I am 71.", "daily=1 days="),
        ("i want the daily thing but not before 9pm", "daily=1 days= at=1260"),
        ("one more like this every day at 8pm", "daily=1 days= at=1200"),
        ("use they/them for my partner actually", "pronouns=they"),
        ("he not she", "pronouns=he"),
        ("call him nothing", "named=0"),
    ],
)
def test_what_arranges_something(text: str, marks: str) -> None:
    assert wished(text) == marks


@pytest.mark.parametrize(
    "text",
    [
        "she came in at 8",
        "he said daily at nine he goes for a run",
        "I'm in bed",
        "I'm in love",
        "we're in a bad place",
        "I'm at home and she's in Leeds",
        "stop",
        "pause",
        "not tonight",
        "no questions asked, he went straight upstairs",
        "she won't answer my questions",
        "he's quiet until Monday every week",
        "every day she comes home at nine and says nothing",
        "I'm back",
        "nothing",
        "I feel like I'm in pieces",
        "i ask him a question every day",
        "every day he asks me a question",
        "he goes quiet every other day",
        "i ask him every other day",
        "daily fights",
        "my partner is German",
        "my partner is quiet",
        "call her later",
        "he's my husband",
        "it was turned off",
        "every day at nine he's late",
        "can it be that he's tired",
        "he said he'd come at 7 because of work",
        "something is off every evening",
        "i'm in pieces because of him",
        "i'd like to ask him something",
        "Could I have the daily question? He never talks to me.",
        "delete my messages",
        "she uses my name",
        "x" * 200,
    ],
)
def test_what_does_not(text: str) -> None:
    assert "a setting" not in read(text).labels


def test_a_name_and_a_pronoun_are_remembered() -> None:
    assert read("call her M").slots["partner"] == "M"
    assert read("she's they").slots["pronouns"] == "they"


@pytest.mark.parametrize("text", ["ask me tomorrow night", "remind me on Friday at 8", "check in with me in two hours"])
def test_a_reminder_has_a_time(text: str) -> None:
    reading = read(text)
    assert "ask me" in reading.labels
    assert reading.slots["moment"]


def test_a_bare_hour_or_place_is_an_answer_and_no_order() -> None:
    assert labels(read("half past eight")) == {"an hour"}
    assert labels(read("mon to fri")) == {"an hour"}
    assert labels(read("Berlin")) == {"a place"}
    assert labels(read("ask me why")) == set()


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("Nine in the morning, I suppose", "at=540"),
        ("after dinner, so like 8.30", "at=1230"),
        ("pm", "part=1200"),
        ("no idea, lagos i guess", "zone=Africa/Lagos"),
    ],
)
def test_an_answer_is_found_among_its_hedges(words: str, marks: str) -> None:
    assert read(words).slots["wish"] == marks


def test_what_moves_a_question_without_naming_it_counts_where_there_is_one() -> None:
    for words, marks in (
        ("every other day", "days=0,2,4"),
        ("earlier please", "shift=-60"),
        ("half an hour later", "shift=30"),
    ):
        reading = read(words)
        assert labels(reading) == {"an hour"}
        assert reading.slots["wish"] == marks
    assert labels(read("later")) == set()


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("i'm travelling next week", "trip=1"),
        ("we're off to New York tomorrow", "trip=1 zone=America/New_York"),
        ("she's away till thursday", "trip=1"),
    ],
)
def test_somebody_is_away(words: str, marks: str) -> None:
    reading = read(words)
    assert "a journey" in reading.labels
    assert reading.slots["wish"] == marks


@pytest.mark.parametrize("words", ["i'm going to bed", "she's off tonight with me", "he's away with his thoughts"])
def test_nobody_is(words: str) -> None:
    assert "a journey" not in read(words).labels


def test_what_is_said_to_the_bot_is_nothing_that_the_partner_told() -> None:
    for words in (
        "i'm in sydney",
        "my name is Priya, my partner is Alex, they/them",
        "I didn't say it",
        "i want my data",
    ):
        assert not read(words).slots.get("shared")
    assert read('she said "I miss my dad"').slots["shared"] == "you miss your dad"


def labels(reading: Reading) -> set[str]:
    return {"a setting", "ask me", "an hour", "a place"} & reading.labels


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("leeds", "Europe/London"),
        ("Manchester", "Europe/London"),
        ("São Paulo", "America/Sao_Paulo"),
        ("buenos aires", "America/Argentina/Buenos_Aires"),
        ("new york", "America/New_York"),
        ("the netherlands", "Europe/Amsterdam"),
        ("Türkiye", "Europe/Istanbul"),
        ("new zealand", "Pacific/Auckland"),
        ("utc + 5 : 30", "Asia/Kolkata"),
        ("gmt", "Etc/UTC"),
    ],
)
def test_places_by_city_country_and_offset(words: str, zone: str) -> None:
    found = where(words)
    assert found is not None
    assert found.zone == zone


def test_a_country_with_several_clocks_has_none() -> None:
    assert where("australia") == Where(country="AU")


@pytest.mark.parametrize("words", ["bed", "the kitchen", "hell", "utc + 20", "", "trouble"])
def test_what_is_no_place(words: str) -> None:
    assert where(words) is None
