"""D7 in words: the rules of the question deck."""

from bot.dialogue.lint import deck
from bot.dialogue.lint.rule import Example, Rule

_ANSWER = "Say back the part that surprised you."
_SHRUG = "Look out of the window together."


def _question(
    text: str, name: str = "one", plainer: str = "Tea or water?", answer: str = _ANSWER, shrug: str = _SHRUG
) -> str:
    return (
        f"## {name}\n`theme: day`\n{text}\n- plainer: {plainer}\n- if they answer: {answer}\n- if they shrug: {shrug}\n"
    )


def _deck(*questions: str, depth: int = 1) -> Example:
    return {f"questions/depth-{depth}.md": f"# Depth {depth}\n\n" + "\n".join(questions)}


_TRAIN = _question("Where would you sit if this room were a train?")
_SONG = _question("Which song is in your head?", "two", "Fast or slow?", "Hum along, badly.", "Sing one of yours.")
_AGAIN = _question("Where would you sit if the train were a room?", "two", "In or out?", "Nod.", "Put the kettle on.")
_ECHO = _question("Which song is in your head?", "two", "Fast or slow?", "Say back a part that surprised you.", "Hum.")
_FIVE = (
    _TRAIN,
    _SONG,
    _question("Which river is nearest?", "three", "Wide or narrow?", "Ask how it smells there.", "Draw its course."),
    _question("How do you like your bread?", "four", "Dark or white?", "Remember it.", "Toast some and wait."),
    _question("Who taught you to swim?", "five", "Sea or pool?", "Ask how cold it was.", "Tell who taught you."),
)

DECK = (
    Rule(
        "D701",
        "A question that is asked twice",
        f"Two questions share {deck.ALIKE:.0%} of their words, small ones apart, or have the same plainer form.",
        deck.asked_twice,
        _deck(_TRAIN, _AGAIN),
        _deck(_TRAIN, _SONG),
    ),
    Rule(
        "D702",
        "Advice that is given twice",
        "What to do if they answer, or shrug, fits this one question. Two lines share less than "
        f"{deck.ADVICE_ALIKE:.0%} of their words.",
        deck.advised_twice,
        _deck(_TRAIN, _ECHO),
        _deck(_TRAIN, _SONG),
    ),
    Rule(
        "D703",
        "A closed question",
        "A question opens with how, what, where, which, who, when, “tell me about” or “I wonder”, or comes to it "
        "behind a comma. The plainer form may be closed.",
        deck.not_open,
        _deck(_question("Did you sleep?")),
        _deck(_question("How did you sleep?")),
    ),
    Rule(
        "D704",
        "A reproach in a question",
        "“Why”, “for once” and their kind ask for a defence. The list is in bot/dialogue/lint/deck_words.py.",
        deck.reproach,
        _deck(_question("What would help, and why?")),
        _deck(_question("What would help?")),
    ),
    Rule(
        "D705",
        "A question too long to say",
        f"A question and its plainer form take at most {deck.LONGEST_QUESTION} characters, the lines for the listener "
        f"{deck.LONGEST_ADVICE}; each asks one thing, in words that a fourteen-year-old reads.",
        deck.long_breath,
        _deck(_question("Where did you go? And who was there?")),
        _deck(_question("Where did you go?")),
    ),
    Rule(
        "D706",
        "Feelings in too many questions",
        "At every depth a third of the questions have no feeling word, for partners who can tell what happened but not "
        "what it was like.",
        deck.too_many_feelings,
        _deck(_question("What makes you happy?")),
        _deck(_question("What do you do when it rains?")),
    ),
    Rule(
        "D707",
        "A plainer form that asks for a feeling",
        "The plainer form has no feeling word, or it names the answers, as “more sad or more tired?”",
        deck.feeling_in_plainer,
        _deck(_question("How was it?", plainer="Were you sad?")),
        _deck(_question("How was it?", plainer="More sad or more tired?")),
    ),
    Rule(
        "D708",
        "Sex or money too early",
        f"Neither comes up before depth {deck.DELICATE_FROM}.",
        deck.too_early,
        _deck(_question("What would you do with more money?")),
        _deck(_question("What would you do with more money?"), depth=4),
    ),
    Rule(
        "D709",
        "Words that are not said to people, in a question",
        "As D606, and no “always”, “never” or exclamation mark at all, in questions and in the lines for the listener.",
        deck.bad_manners,
        _deck(_question("Where would you sit?", answer="You should say it back.")),
        _deck(_question("Where would you sit?", answer="You could say it back.")),
    ),
    Rule(
        "D710",
        "A life that is taken for granted",
        "A question that speaks of children or a job says so with `needs: children` or `needs: work`; then only "
        "couples who have them get it. Marriage is not assumed.",
        deck.taken_for_granted,
        _deck(_question("What was lunch like at work?")),
        _deck(_question("What was lunch like?")),
    ),
    Rule(
        "D711",
        "A thin deck",
        f"The deck has at least {deck.FEWEST_IN_ALL} questions, and {deck.FEWEST_AT_A_DEPTH} at each depth. It is "
        "counted once it has all five depths.",
        deck.thin_deck,
        {name: text for depth, each in enumerate(_FIVE, 1) for name, text in _deck(each, depth=depth).items()},
        _deck(_TRAIN),
    ),
)
