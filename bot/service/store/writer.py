"""One thread does all that is done to a database, and what arrives together shares one transaction.

A commit waits for the disk, so the event loop must not do it, and sixty-four people can share one wait. If a
transaction fails, its jobs are done again one by one: whatever is wrong with one of them spoils nothing for the others.
If somebody else holds the database locked, they all fail at once: each by itself would wait as long anew.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, Protocol, TypeVar

from bot.service.store.errors import StoreBusy

Result = TypeVar("Result")

MOST_AT_ONCE = 512


class Session(Protocol):
    """What a writer works on. From `begin` to `commit` is a transaction."""

    def begin(self) -> None: ...

    def commit(self) -> None: ...

    def rollback(self) -> None: ...

    def close(self) -> None: ...

    def explain(self, error: Exception) -> Exception:
        """The same failure in words for people, where there are any."""
        ...


@dataclass(slots=True)
class Job:
    """One thing to do, who waits for it or else hears if it failed, and how it went. One that is `alone` brings its
    own transactions."""

    work: Callable[[], Any]
    done: asyncio.Future[Any] | None
    failed: Callable[[], None] | None = None
    alone: bool = False
    result: Any = None
    failure: Exception | None = None


class Writer:
    """Takes jobs on the event loop, does them on its thread in order, and answers on the loop."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._loop = asyncio.get_running_loop()
        self._gathered: list[Job] = []
        self._queue: SimpleQueue[list[Job] | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="store", daemon=True)
        self._thread.start()

    def do(self, work: Callable[[], Result], alone: bool = False) -> asyncio.Future[Result]:
        """Resolves once the work's transaction is on the disk. Call it on the event loop."""
        done: asyncio.Future[Result] = self._loop.create_future()
        self._gather(Job(work, done, alone=alone))
        return done

    def note(self, work: Callable[[], None], failed: Callable[[], None]) -> None:
        """The same for work that nobody waits for; `failed` is called, on the loop, if it could not be done."""
        self._gather(Job(work, None, failed))

    def _gather(self, job: Job) -> None:
        if not self._gathered:
            self._loop.call_soon(self._hand_over)
        self._gathered.append(job)

    async def close(self) -> None:
        """Finish what was asked so far, then close the session."""
        self._hand_over()
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _hand_over(self) -> None:
        if self._gathered:
            self._queue.put(self._gathered)
            self._gathered = []

    def _run(self) -> None:
        for jobs in self._waiting():
            for alone, group in groupby(jobs, key=attrgetter("alone")):
                batch = list(group)
                if alone:
                    self._one_by_one(batch, transact=False)
                else:
                    self._together(batch)
                with suppress(RuntimeError):  # the loop is gone, and with it whoever waited
                    self._loop.call_soon_threadsafe(_settle, batch)
        self._session.close()

    def _waiting(self) -> Iterator[list[Job]]:
        """All jobs that wait at the moment, again and again, until the writer is closed."""
        while (jobs := self._queue.get()) is not None:
            with suppress(Empty):
                while len(jobs) < MOST_AT_ONCE:
                    more = self._queue.get_nowait()
                    if more is None:
                        self._queue.put(None)
                        break
                    jobs += more
            yield jobs

    def _together(self, jobs: list[Job]) -> None:
        try:
            self._transact(jobs)
        except Exception as error:
            failure = self._session.explain(error)
            if not isinstance(failure, StoreBusy):
                self._one_by_one(jobs, transact=True)
                return
            for job in jobs:
                job.failure = failure

    def _one_by_one(self, jobs: list[Job], transact: bool) -> None:
        for job in jobs:
            try:
                if transact:
                    self._transact([job])
                else:
                    job.result = job.work()
            except Exception as error:
                job.failure = self._session.explain(error)

    def _transact(self, jobs: list[Job]) -> None:
        self._session.begin()
        try:
            for job in jobs:
                job.result = job.work()
            self._session.commit()
        except BaseException:
            self._session.rollback()
            raise


def _settle(jobs: list[Job]) -> None:
    for job in jobs:
        if job.done is None:
            if job.failure and job.failed:
                job.failed()
        elif job.done.done():
            continue  # whoever waited was cancelled
        elif job.failure is None:
            job.done.set_result(job.result)
        else:
            job.done.set_exception(job.failure)
