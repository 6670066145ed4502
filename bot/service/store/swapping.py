"""New files in the place of old ones, which are kept aside under another name; at no moment is there neither."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bot.service.people.keyfile import sync_folder
from bot.service.store.errors import StoreError
from bot.service.store.sqlite import keys_path
from bot.service.store.sqlite_copy import empty_journal, explained

JOURNALS = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Swap:
    """`fresh` is where the new database is to be made, with its keys beside it."""

    database: Path
    fresh: Path

    @classmethod
    @contextmanager
    def beside(cls, database: Path) -> Iterator["Swap"]:
        """Whatever was not put in its place is gone in the end."""
        swap = cls(database, database.with_name(f"{database.stem}.{secrets.token_hex(4)}{database.suffix}"))
        try:
            yield swap
        finally:
            for path in (swap.fresh, keys_path(swap.fresh)):
                for left in (path, *_journals(path)):
                    left.unlink(missing_ok=True)

    def carry_out(self, with_keys: bool) -> tuple[Path, ...]:
        """Put the new database in place, the keys before it or not at all. Gives where the old ones lie. Raises
        StoreError."""
        aside: list[Path] = []
        keys = ((keys_path(self.fresh), keys_path(self.database)),) if with_keys else ()
        with explained(self.database):
            for fresh, place in (*keys, (self.fresh, self.database)):
                aside += _set_aside(place)
                fresh.replace(place)
            sync_folder(self.database.parent)
        return tuple(aside)


def _set_aside(path: Path) -> list[Path]:
    """The file itself stays until it is replaced. Its journal must not be found by the new file: it is written into the
    old one or, where that is damaged, goes along."""
    if not path.exists():
        return []
    with suppress(StoreError):
        empty_journal(path)
    names = (path.with_name(f"{path.name}.before-restore{'' if number == 1 else f'-{number}'}") for number in count(1))
    other = next(name for name in names if not name.exists())
    other.hardlink_to(path)
    for journal, kept in zip(_journals(path), _journals(other), strict=True):
        if journal.exists():
            journal.rename(kept)
    return [other]


def _journals(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + ending) for ending in JOURNALS)
