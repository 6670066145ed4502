"""The measure to beat: python-telegram-bot's ConversationHandler in memory, with nothing kept on any disk.

The same talk as in `tests.benchmarks.turns`, six messages by buttons, its replies through a stub that answers at once.
"""

import asyncio
import time
import warnings
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from telegram import Bot, CallbackQuery, Chat, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update, User
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    ContextTypes,
    ConversationHandler,
    PersistenceInput,
    PicklePersistence,
)
from telegram.request import BaseRequest

Step = BaseHandler[Update, ContextTypes.DEFAULT_TYPE, object]
Answer = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, object]]

STEPS = 6
TOKEN = "1:peer"
ME = b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"Peer","username":"peer_bot"}}'
DONE = b'{"ok":true,"result":true}'
SENT = b'{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"text":"ok"}}'


class Stub(BaseRequest):
    """A network that answers every request at once."""

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, url: str, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        answers = {"sendMessage": SENT, "getMe": ME}
        return 200, answers.get(url.rpartition("/")[2], DONE)


async def answer_and_note(update: Update, context: ContextTypes.DEFAULT_TYPE) -> object:
    """The same, and notes of the person what Ajar keeps of one."""
    step = await answer(update, context)
    noted = context.user_data
    assert noted is not None
    turn, now = noted.get("turn", 0) + 1, time.time_ns() // 1_000_000
    silent = now + 72_000_000
    noted.update(language="en", node=f"talk#{step}", turn=turn, heard=now, silent_at=silent, held=False)
    return step


async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> object:
    step = int(str(update.callback_query.data if update.callback_query else "0")) + 1
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data=str(step))]])
    chat = update.effective_chat
    assert chat is not None
    await context.bot.send_message(chat.id, f"Message {step} of the talk.", reply_markup=buttons)
    return step % STEPS if step < STEPS else ConversationHandler.END


def conversation(
    persistent: bool = False,
    answer: Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, object]] = answer,
) -> "ConversationHandler[ContextTypes.DEFAULT_TYPE]":
    steps: list[Step] = [CallbackQueryHandler(answer, pattern=f"^{step}$") for step in range(STEPS)]
    states: dict[object, list[Step]] = {step: [steps[step]] for step in range(1, STEPS)}
    with warnings.catch_warnings(action="ignore"):  # about a way of keying that this talk has no use for
        name = "talk" if persistent else None
        return ConversationHandler([steps[0]], states, [], name=name, persistent=persistent)


def application() -> "Application[Any, Any, Any, Any, Any, Any]":
    bot = Bot(TOKEN, request=Stub(), get_updates_request=Stub())
    app = Application.builder().bot(bot).job_queue(None).build()
    app.add_handler(conversation())
    return app


def press(number: int, person: int, step: int, bot: Bot) -> Update:
    user = User(person, "P", False)
    message = Message(1, None, Chat(person, "private"), from_user=user)  # type: ignore[arg-type] # the date is not looked at
    query = CallbackQuery(str(number), user, "c", message=message, data=str(step))
    query.set_bot(bot)
    return Update(number, callback_query=query)


async def kept(folder: Path, people: int, updates: int, noting: bool = False) -> float:
    """Turns a second when the peer keeps everything by PicklePersistence after each update, of so many people: where
    each stands or, `noting`, as much as Ajar keeps of them."""
    store = PersistenceInput(callback_data=False)
    persistence: PicklePersistence[Any, Any, Any] = PicklePersistence(
        folder / "peer.pickle", store_data=store, on_flush=True, update_interval=3600
    )
    bot = Bot(TOKEN, request=Stub(), get_updates_request=Stub())
    app = Application.builder().bot(bot).job_queue(None).persistence(persistence).build()
    app.add_handler(conversation(True, answer_and_note if noting else answer))
    await app.initialize()
    for person in range(1, people + 1):
        await app.process_update(press(person, person, 0, bot))
    await app.update_persistence()
    await persistence.flush()
    persistence.on_flush = False
    started = time.perf_counter()
    for number in range(updates):
        await app.process_update(press(number, 1 + number // (STEPS - 1), number % (STEPS - 1) + 1, bot))
        await app.update_persistence()
    return updates / (time.perf_counter() - started)


async def talk(app: "Application[Any, Any, Any, Any, Any, Any]", person: int, talks: int) -> None:
    for number in range(talks * STEPS):
        await app.process_update(press(number, person, number % STEPS, app.bot))


async def measure(people: int, talks: int) -> tuple[float, float]:
    """Turns a second, and microseconds of processor a turn."""
    app = application()
    await app.initialize()
    started, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(talk(app, person, talks) for person in range(1, people + 1)))
    count = people * talks * STEPS
    return count / (time.perf_counter() - started), (time.process_time() - cpu) / count * 1e6
