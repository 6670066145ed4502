"""One thread does all that is done to a database, and what arrives together shares one transaction.

A commit waits for the disk, so the event loop must not do it, and sixty-four people can share one wait. If a
transaction fails, its jobs are done again one by one: whatever is wrong with one of them spoils nothing for the others.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, Protocol, TypeVar

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


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to do and who waits for it. One that is `alone` brings its own transactions."""

    work: Callable[[], Any]
    done: asyncio.Future[Any]
    alone: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    job: Job
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
        if not self._gathered:
            self._loop.call_soon(self._hand_over)
        done: asyncio.Future[Result] = self._loop.create_future()
        self._gathered.append(Job(work, done, alone))
        return done

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
            for alone, group in groupby(jobs, key=lambda job: job.alone):
                batch = list(group)
                outcomes = [self._do(job) for job in batch] if alone else self._do_together(batch)
                with suppress(RuntimeError):  # the loop is gone, and with it whoever waited
                    self._loop.call_soon_threadsafe(_settle, outcomes)
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

    def _do_together(self, jobs: list[Job]) -> list[Outcome]:
        try:
            results = self._transact([job.work for job in jobs])
        except Exception as error:
            if len(jobs) == 1:
                return [Outcome(jobs[0], failure=self._session.explain(error))]
            return [self._do_together([job])[0] for job in jobs]
        return [Outcome(job, result) for job, result in zip(jobs, results, strict=True)]

    def _transact(self, works: list[Callable[[], Any]]) -> list[Any]:
        self._session.begin()
        try:
            results = [work() for work in works]
            self._session.commit()
        except BaseException:
            self._session.rollback()
            raise
        return results

    def _do(self, job: Job) -> Outcome:
        try:
            return Outcome(job, job.work())
        except Exception as error:
            return Outcome(job, failure=self._session.explain(error))


def _settle(outcomes: list[Outcome]) -> None:
    for outcome in outcomes:
        done = outcome.job.done
        if done.done():
            continue
        if outcome.failure is None:
            done.set_result(outcome.result)
        else:
            done.set_exception(outcome.failure)
