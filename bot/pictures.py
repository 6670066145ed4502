"""Pictures for messages; the drawing library is loaded with the first of them.

In the terminal, where one person waits anyway, a thread draws. Where many are served a process of its own does: the
library holds the interpreter for up to a tenth of a second when it makes and frees its objects, and everybody's
messages would wait for that (docs/practice.md has the figures).
"""

import asyncio
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from bot.dialogue.steps import MAKER as DAYS
from bot.dialogue.talk import Picture


async def draw(picture: Picture) -> bytes:
    """The PNG of a picture, drawn in a thread. Raises LookupError for a maker that nobody draws."""
    return await asyncio.to_thread(_draw, picture)


class Studio:
    """Draws in a process of its own, begun with the first picture."""

    def __init__(self) -> None:
        self._painter: ProcessPoolExecutor | None = None

    async def draw(self, picture: Picture) -> bytes:
        """The PNG of a picture. Raises LookupError for a maker that nobody draws, OSError if the process was ended;
        the next picture begins a new one."""
        self._painter = painter = self._painter or ProcessPoolExecutor(1, get_context("spawn"), _heed_no_interrupt)
        try:
            return await asyncio.get_running_loop().run_in_executor(painter, _draw, picture)
        except BrokenProcessPool as error:
            self.close()
            raise OSError("the process that draws pictures was ended") from error

    def close(self) -> None:
        if self._painter:
            self._painter.shutdown(wait=False, cancel_futures=True)
            self._painter = None


def _heed_no_interrupt() -> None:
    """Ctrl-C is the parent's to hear; it ends this process in order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _draw(picture: Picture) -> bytes:
    from bot.days import draw_days  # noqa: PLC0415  # matplotlib takes half a second
    from bot.practice.picture import draw as draw_practice  # noqa: PLC0415  # as above

    return draw_days(picture.data) if picture.maker == DAYS else draw_practice(picture.maker, picture.data)
