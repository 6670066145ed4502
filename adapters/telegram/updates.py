"""What an update means. Pure: the same update means the same.

Private words, presses and starts become `Came`; a call from a group becomes `Called`, for groups are pointed to the
private chat and never coached; a block or its end becomes `Reached`. All else means nothing to Ajar.
"""

import re
from dataclasses import dataclass

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatType

from adapters.buttons import pressed
from adapters.telegram.options import CHANNEL
from bot.dialogue.talk import Opened, Pressed, Wrote
from bot.service.post import Incoming, Inward

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?", re.DOTALL)
_NUMBER = re.compile(r"-?[0-9]{1,19}")


@dataclass(frozen=True, slots=True)
class Came:
    """Something from a person in their private chat. `message` is its number there; `album` joins several pictures
    that were sent as one; `query` is the press that waits for an answer, `chosen` the label of its button."""

    incoming: Incoming
    message: int = 0
    thread: int | None = None
    edited: bool = False
    album: str = ""
    query: str = ""
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class Called:
    """Words in a group. `command` says that they were a command for this bot; `person` is None where the writer
    hides behind the group."""

    chat: int
    thread: int | None
    person: int | None
    command: bool
    came: Incoming


@dataclass(frozen=True, slots=True)
class Strayed:
    """A press on something that is no private message of the bot's; it only wants to be answered."""

    query: str


@dataclass(frozen=True, slots=True)
class Reached:
    """The person blocked the bot, or lets it write again."""

    address: str
    reachable: bool


Meaning = Came | Called | Strayed | Reached


def meaning(update: Update, username: str) -> Meaning | None:
    """What this update means to a bot of that username; None if nothing."""
    if update.callback_query:
        return _press(update.update_id, update.callback_query)
    if update.my_chat_member:
        return _reach(update.my_chat_member)
    message = update.message or update.edited_message
    if message is None or (message.from_user and message.from_user.is_bot and not message.sender_chat):
        return None
    if message.chat.type == ChatType.PRIVATE:
        return _private(update.update_id, message, username, edited=update.edited_message is not None)
    return _group(update.update_id, message, username) if update.message else None


def is_sound(found: Meaning) -> bool:
    """Whether all of it is of the kind that the Bot API says; the library takes whatever it is given."""
    match found:
        case Came(
            Incoming(address=str() as address, event=Opened(str()) | Wrote(str()) | Pressed(str()), language=str()),
            message=int(),
            thread=int() | None,
            album=str(),
            query=str(),
            chosen=str(),
        ):
            return _NUMBER.fullmatch(address) is not None
        case Called(int(), int() | None, int() | None, came=Incoming(event=Wrote(str()), language=str())):
            return True
        case Reached(address):
            return _NUMBER.fullmatch(address) is not None
        case Strayed(query):
            return isinstance(query, str)
    return False


def _private(update: int, message: Message, username: str, edited: bool) -> Came | None:
    words = message.text or message.caption or ""
    if not words and (edited or not (message.effective_attachment or message.story)):
        return None  # a live location moves on, somebody pins a message: nobody said anything
    return Came(
        _incoming(update, message, str(message.chat.id), _event(words, username)),
        message=message.message_id,
        thread=_thread(message),
        edited=edited,
        album="" if words else message.media_group_id or "",
    )


def _event(words: str, username: str) -> Inward:
    """A start command opens, with its link; any other is words, without the bot's own name in it."""
    found = _COMMAND.fullmatch(words)
    if found is None or not _is_ours(found[2], username):
        return Wrote(words)
    if found[1].lower() == "start":
        return Opened((found[3] or "").strip())
    return Wrote(f"/{found[1]} {found[3] or ''}".rstrip())


def _group(update: int, message: Message, username: str) -> Called | None:
    words = message.text or message.caption or ""
    found = _COMMAND.fullmatch(words)
    if not words or (found and not _is_ours(found[2], username)):
        return None
    person = message.from_user.id if message.from_user and not message.sender_chat else None
    said = (found[3] or "") if found else words
    came = _incoming(update, message, str(person or ""), Wrote(said))
    return Called(message.chat.id, _thread(message), person, found is not None, came)


def _press(update: int, query: CallbackQuery) -> Came | Strayed:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE:
        return Strayed(query.id)
    incoming = Incoming(
        CHANNEL, str(message.chat.id), pressed(query.data or ""), str(update), query.from_user.language_code or ""
    )
    thread = _thread(message) if isinstance(message, Message) else None
    return Came(incoming, message.message_id, thread, query=query.id, chosen=_label(query))


def _label(query: CallbackQuery) -> str:
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    buttons = [button for row in markup.inline_keyboard for button in row] if markup else []
    return next((button.text for button in buttons if button.callback_data == query.data), "")


def _reach(change: ChatMemberUpdated) -> Reached | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    return Reached(str(change.chat.id), change.new_chat_member.status not in {"kicked", "left"})


def _incoming(update: int, message: Message, address: str, event: Inward) -> Incoming:
    language = message.from_user.language_code if message.from_user else None
    return Incoming(CHANNEL, address, event, str(update), language or "")


def _thread(message: Message) -> int | None:
    return message.message_thread_id if message.is_topic_message else None


def _is_ours(name: str | None, username: str) -> bool:
    return name is None or name.lower() == username.lower()
