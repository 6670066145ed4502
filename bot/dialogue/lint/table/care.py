"""D6 in words: the product's manners. A comment with a reason lets a finding pass."""

from bot.dialogue.lint import care, serious
from bot.dialogue.lint.rule import Example, Rule
from bot.dialogue.lint.table.example import END, node, page, titled

_FIVE = "\n\n".join(["One is first.", "Two is second.", "Three is third.", "Four is fourth.", "Five is fifth."])
_THREE = "Six is sixth.\n\nSeven is seventh.\n\nEight is eighth."


def _says(text: str) -> Example:
    return page(node("start", text))


def _steps(*texts: str, rest: str = "") -> Example:
    """One node for each text, each leading to the next, and an ending. Where `rest` is, one may stop."""
    names = ["start", *(f"step{number}" for number in range(2, len(texts) + 1)), "end"]
    steps = zip(names, texts, names[1:], strict=False)
    return page(*(node(name, text, *_ways(following, name == rest)) for name, text, following in steps), END)


def _ways(following: str, may_stop: bool) -> tuple[str, ...]:
    other = "[Enough for now](#end)" if may_stop else f"[Not sure](#{following}) `cancel all`"
    return (f"[Go on](#{following})", other, f"[*anything else*](#{following})")


def _answers(text: str, first: str = "{read_it}") -> Example:
    """A page that answers something serious, with the phrase that such answers begin with."""
    said = titled("Answer", node("start", f"{first}\n\n{text}"))
    return {"care_answer.md": said, "phrases.md": "# Phrases\n\n## read_it\n\n1. I read what you wrote.\n"}


CARE = (
    Rule(
        "D601",
        "Two questions at once",
        "One question a message, one a node. Questions in quotation marks or in a `>` line are put to somebody else.",
        care.two_questions,
        _steps("What happened then? And how are you?"),
        _steps("What happened then?"),
        may_be_silenced=True,
    ),
    Rule(
        "D602",
        "A long message",
        f"At most {care.MOST_SENTENCES} sentences and {care.MOST_CHARACTERS} characters, phrases filled in by their "
        "longest wording.",
        care.long_message,
        _says("It was late. You were tired. They were tired. It went wrong."),
        _says("It was late. You were both tired. It went wrong."),
        may_be_silenced=True,
    ),
    Rule(
        "D603",
        "Three questions in a row",
        "Three nodes in a row that do nothing but ask make an interrogation. Say back something in between.",
        care.questions_in_a_row,
        _steps("What happened then?", "What did you say?", "How was it for you?"),
        _steps("What happened then?", "That sounds hard. What did you say?", "How was it for you?"),
        may_be_silenced=True,
    ),
    Rule(
        "D604",
        "A long flow",
        f"At most {care.MOST_MESSAGES} messages on any path through a flow; each paragraph, list and quotation is one. "
        "Counting begins again behind a node with a button that leads straight to an ending or `back`, since there the "
        "person may stop. Silences, follow-ups and other flows don't count on.",
        care.long_flow,
        _steps(_FIVE, _THREE, "Nine is too far.", "Ten is further."),
        _steps(_FIVE, _THREE, "Nine is all right.", "Ten is too.", rest="step2"),
        may_be_silenced=True,
    ),
    Rule(
        "D605",
        "Hard to read",
        "A page takes at most a reading age of 12, a single line at most 14 (Flesch-Kincaid). Short words help, and "
        "short sentences.",
        care.hard_to_read,
        _says(
            "Acknowledging vulnerability necessitates considerable emotional availability, "
            "particularly following disappointing interactions."
        ),
        _says("It takes some strength to open up, and even more so after it went wrong last time."),
        may_be_silenced=True,
    ),
    Rule(
        "D606",
        "Words that are not said to people",
        "Orders, promises, labels and verdicts, in what the bot says and in the sentences that it lends. The list is "
        "in bot/dialogue/lint/manners.py.",
        care.bad_manners,
        _says("You should talk to them."),
        _says("You could talk to them, if it feels right."),
        may_be_silenced=True,
    ),
    Rule(
        "D607",
        "Two lines that say the same",
        "No line comes twice in the book, whatever its capitals and marks; three words or fewer may.",
        care.said_twice,
        _says("1. You saw it, and that counts.\n1. You saw it and that counts."),
        _says("1. You saw it, and that counts.\n1. Noticing is a beginning."),
        may_be_silenced=True,
    ),
    Rule(
        "D608",
        "Words that are not said after something serious",
        "Pages that answer something serious (`care_...`) give no advice on opening up, no labels, praise or "
        "promises, have no exclamation marks, and take numbers from the table of helplines alone. The list is in "
        "bot/dialogue/lint/serious.py.",
        serious.unsafe_words,
        _answers("Be patient and give them time."),
        _answers("What you do next is your decision."),
    ),
    Rule(
        "D609",
        "A first line that tells the topic",
        "The first line of an answer to something serious may show on a locked screen. It is `{read_it}`, or the "
        "emergency number where a body is in danger.",
        serious.telling_preview,
        _answers("I believe you.", first="It sounds as if someone hurt you."),
        _answers("I believe you."),
    ),
)
