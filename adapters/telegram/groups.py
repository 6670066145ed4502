"""Groups: one line that points to the private chat, and nothing that tells what the talk is about.

The partner may be reading. So nobody is coached here and no reply names a topic. Words behind a command that sound like
danger are answered in private; where the person can't be written to, the group gets one general line.
"""

from telegram.constants import ChatAction
from telegram.error import ChatMigrated, TelegramError

from adapters.pace import Pace
from adapters.public import GENERAL, POINTER
from adapters.telegram.line import Line
from adapters.telegram.updates import Called
from adapters.ties import Grave, Handle
from bot.dialogue.talk import Wrote


class Groups:
    """Answers what is called out in groups."""

    def __init__(self, line: Line, pace: Pace, handle: Handle, grave: Grave) -> None:
        self._line = line
        self._pace = pace
        self._handle = handle
        self._grave = grave

    async def answer(self, called: Called) -> None:
        """Point to the private chat; take words that sound like danger there."""
        if isinstance(called.came.event, Wrote) and self._grave(called.came.event.text):
            if await self._reaches(called.person):
                await self._handle(called.came)
            else:
                await self._say(called, GENERAL)
                return
        if called.command:
            await self._say(called, POINTER.format(link=self._line.link))

    async def _reaches(self, person: int | None) -> bool:
        """Whether the person can be written to in private."""
        if person is None:
            return False
        try:
            await self._line.send_chat_action(person, ChatAction.TYPING)
        except TelegramError:
            return False
        return True

    async def _say(self, called: Called, text: str) -> None:
        if text != GENERAL and not await self._pace.may_speak(called.chat):
            return
        try:
            await self._line.send_message(called.chat, text, message_thread_id=called.thread)
        except ChatMigrated as moved:
            await self._say_moved(moved.new_chat_id, text)
        except TelegramError:
            return  # left, muted or gone: a line in a group is never worth a second try

    async def _say_moved(self, chat: int, text: str) -> None:
        try:
            await self._line.send_message(chat, text)
        except TelegramError:
            return
