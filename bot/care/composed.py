"""The words that pages insert for helplines: who answers in the chosen country, fitting what was answered last."""

from collections.abc import Mapping
from datetime import UTC, datetime

from bot.care.helplines import Helplines
from bot.care.respond import kind_of
from bot.dialogue.book import Composer
from bot.dialogue.talk import Conversation


def composers(helplines: Helplines) -> Mapping[str, Composer]:
    """`{helplines}` and `{emergency}`."""

    def told(conversation: Conversation, now: int) -> str:
        today = datetime.fromtimestamp(now / 1000, UTC).date()
        return helplines.told(_remembered(conversation, "country"), kind_of(_remembered(conversation, "about")), today)

    def emergency(conversation: Conversation, now: int) -> str:
        del now
        return helplines.emergency(_remembered(conversation, "country"))

    return {"helplines": told, "emergency": emergency}


def _remembered(conversation: Conversation, name: str) -> str:
    remembered = conversation.memory.get(name)
    return str(remembered.value) if remembered else ""
