"""The sentence of the honesty flow, put together from the four parts that the person gave.

“I understand why …, and I feel … when …. I'd like ….” The grammar of pages can't trim what people write, so the
whole is a composed name. A part that does not fit by rule is left as dots, for the person's own words.
"""

from bot.dialogue.book import Composer
from bot.dialogue.talk import Conversation
from bot.understanding.endings import feeling, moment, side, wish

DOTS = "…"
UNKNOWN = "?"
"""What the page remembers for a side that the person does not understand; said as such."""


def _part(conversation: Conversation, name: str) -> str:
    remembered = conversation.memory.get(name)
    return "" if remembered is None else str(remembered.value)


def _feels(conversation: Conversation) -> str:
    felt = feeling(_part(conversation, "honest_feel")) or DOTS
    when = moment(_part(conversation, "honest_when")) or DOTS
    return f"I feel {felt} when {when}"


def _wishes(conversation: Conversation) -> str:
    return f"I'd like {wish(_part(conversation, 'honest_wish')) or DOTS}"


def whole(conversation: Conversation, _now: int) -> str:
    """Both sides and a wish, in two sentences."""
    given = _part(conversation, "honest_why")
    theirs = "I don't see all of your side yet" if given == UNKNOWN else f"I understand why {side(given) or DOTS}"
    return _closed(f"{theirs}, and {_feels(conversation)}. {_wishes(conversation)}.")


def short(conversation: Conversation, _now: int) -> str:
    """The person's own half alone."""
    return _closed(f"{_feels(conversation)}. {_wishes(conversation)}.")


def dots(conversation: Conversation, now: int) -> str:
    """What to do with the dots, if there are any."""
    open_parts = DOTS in whole(conversation, now)
    return "Where there are dots, your own words fit best." if open_parts else "Bend it until it sounds like you."


def _closed(sentence: str) -> str:
    return sentence.replace(f"{DOTS}.", DOTS)


COMPOSERS: dict[str, Composer] = {"honest": whole, "honest_short": short, "honest_dots": dots}
"""By the composed names of memory.toml."""
