"""Another measure: aiogram with its memory state, the same six messages by buttons, and a stub that answers at once.

It holds pydantic at a version that Ajar has left behind, so it lives in an environment of its own (`make bench` makes
it) and is run from there: `python -m tests.benchmarks.aiogram_peer PEOPLE TALKS` prints turns a second, and
microseconds of processor a turn.
"""

import asyncio
import json
import sys
import time
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.base import BaseSession
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.methods import TelegramMethod
from aiogram.types import CallbackQuery, Chat, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update, User

STEPS = 6
TOKEN = "1:peer"
SENT = '{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"text":"ok"}}'
ONCE = datetime(2026, 1, 1, tzinfo=UTC)


class Stub(BaseSession):  # type: ignore[misc]  # aiogram lives in another environment
    """A network that answers every request at once."""

    async def close(self) -> None: ...

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109  # its signature
        for value in method.model_dump(warnings=False).values():
            self.prepare_value(value, bot=bot, files={})
        return self.check_response(bot=bot, method=method, status_code=200, content=SENT).result

    async def stream_content(self, url: str, *args: Any, **kwargs: Any) -> AsyncGenerator[bytes, None]:
        yield b""


class Talk(StatesGroup):  # type: ignore[misc]
    going = State()


async def answer(query: CallbackQuery, state: FSMContext) -> None:
    step = int(query.data or "0") + 1
    buttons = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Yes", callback_data=str(step))]])
    assert isinstance(query.message, Message)
    await query.message.answer(f"Message {step} of the talk.", reply_markup=buttons)
    if step < STEPS:
        await state.set_state(Talk.going)
        await state.update_data(step=step)
    else:
        await state.clear()


def dispatcher() -> Dispatcher:
    found = Dispatcher(storage=MemoryStorage())
    found.callback_query.register(answer, F.data == "0")
    for step in range(1, STEPS):
        found.callback_query.register(answer, Talk.going, F.data == str(step))
    return found


def press(number: int, person: int, step: int) -> Update:
    user = User(id=person, is_bot=False, first_name="P")
    message = Message(message_id=1, date=ONCE, chat=Chat(id=person, type="private"), from_user=user)
    query = CallbackQuery(id=str(number), from_user=user, chat_instance="c", message=message, data=str(step))
    return Update(update_id=number, callback_query=query)


async def talk(bot: Bot, routes: Dispatcher, person: int, talks: int) -> None:
    for number in range(talks * STEPS):
        await routes.feed_update(bot, press(number, person, number % STEPS))


async def measure(people: int, talks: int) -> tuple[float, float]:
    bot, routes = Bot(TOKEN, session=Stub()), dispatcher()
    started, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(talk(bot, routes, person, talks) for person in range(1, people + 1)))
    count = people * talks * STEPS
    return count / (time.perf_counter() - started), (time.process_time() - cpu) / count * 1e6


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(int(sys.argv[1]), int(sys.argv[2])))))
