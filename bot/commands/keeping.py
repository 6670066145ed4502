"""For operators: keep a copy that outlives the disk, and put it back."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.commands import opening
from bot.commands.opening import Fault

if TYPE_CHECKING:
    from bot.service.backup.making import Backup, Made
    from bot.service.backup.restoring import Restored
    from bot.service.people.keyfile import KeyFile
    from bot.service.store.opening import Address

FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.option("--to", type=FOLDER, required=True, help="The folder that backups are kept in.")
@click.option("--keys-to", type=FOLDER, help="The folder for the keys' backup, if it shall be another one.")
@click.option("--keep", type=click.IntRange(min=1), help="Keep so many backups, the newest.")
@click.option("--keep-days", type=click.IntRange(min=1), help="Keep the backups of so many days.")
@click.option("--db", type=FILE, help="The database file to use.")
def backup(to: Path, keys_to: Path | None, keep: int | None, keep_days: int | None, db: Path | None) -> None:
    """Back up the database, also while Ajar runs: sealed, read back and compared before it counts."""
    from bot.service.backup.folder import Folder, Retention
    from bot.service.backup.making import Backup
    from bot.service.store.opening import address_of

    if keep and keep_days:
        raise Fault("Say either --keep or --keep-days.")
    chosen = opening.settings()
    database = db or address_of(chosen.database)
    key_file = opening.key_file(chosen, database)
    making = Backup(Folder(to), Folder(keys_to or to), Retention(keep or 0, keep_days or 0), key_file)
    made = opening.run(_made(making, database))
    click.echo(f"Backed up {_people(made.people)} ({made.size / 1000:.0f} kB), read back and compared:")
    click.echo(f"  {made.backup}\n  {made.keys}")
    if made.removed:
        click.echo(f"Removed, as no longer kept: {', '.join(made.removed)}.")


async def _made(making: "Backup", database: "Address") -> "Made":
    from bot.now import real_now
    from bot.service.people.keys import Keyring
    from bot.service.people.unlocking import unlocked_source

    async with unlocked_source(database, Keyring(making.key_file)) as source:
        return await making.make(source, real_now())


@click.command()
@click.argument("file", type=FILE)
@click.option("--keys", type=FILE, help="The keys' backup; needed only if the keys beside the database are lost.")
@click.option("--force", is_flag=True, help="Move an existing database aside.")
@click.option("--db", type=FILE, help="The database file to use.")
def restore(file: Path, keys: Path | None, force: bool, db: Path | None) -> None:
    """Put a backup back. Ajar must not run meanwhile; nothing is overwritten."""
    from bot.service.store.opening import address_of

    chosen = opening.settings()
    database = db or address_of(chosen.database)
    key_file = opening.key_file(chosen, database)
    _tell(*opening.run(_restored(file, keys, force, database, key_file)))


async def _restored(
    file: Path, keys: Path | None, force: bool, database: "Address", key_file: "KeyFile"
) -> "tuple[Restored, str]":
    from bot.now import real_now
    from bot.service.backup.folder import KEYS_NAME
    from bot.service.backup.restoring import Restore
    from bot.service.people.keys import Keyring
    from bot.service.store.opening import open_place

    async with open_place(database, Keyring(key_file).stamp, real_now()) as place:
        restore = Restore(place, key_file, keys or file.with_name(KEYS_NAME), keys is not None)
        return await restore.put_back(file, force), place.name


def _tell(restored: "Restored", where: str) -> None:
    made = datetime.fromtimestamp(restored.made / 1000, UTC)
    click.echo(f"Restored {_people(restored.people)} as of {made:%Y-%m-%d %H:%M} UTC to {where}.")
    if restored.left_out:
        click.echo(
            f"Left out {_people(restored.left_out)} whose key is gone, as it is after an erasing. "
            "If nobody was erased, the keys are not those of then: put it back once more, with --keys."
        )
    for aside in restored.aside:
        click.echo(f"What was there before lies at {aside}. Delete it once all is well: erasings don't reach it.")


@click.command()
@click.option("--db", type=FILE, help="The database file to use.")
def rotate(db: Path | None) -> None:
    """Put a new master key into the key file, and wrap everybody's key by it. Stop Ajar first."""
    from bot.now import real_now
    from bot.service.people.rotation import rotate as carry_out
    from bot.service.store.opening import address_of

    chosen = opening.settings()
    database = db or address_of(chosen.database)
    opening.key_file(chosen, database)
    path = opening.key_path(chosen, database)
    try:
        rotated = opening.run(carry_out(database, path, real_now()))
    except OSError as error:
        raise Fault(
            f"The key file {path} can't be written anew ({type(error).__name__}). What is stored can be read as "
            "before. Make room or give access to its folder, and run it again."
        ) from error
    click.echo(f"{path} has a new master key, and the keys of {_people(rotated.people)} are wrapped by it.")
    if rotated.unreadable:
        click.echo(
            f"The keys of {_people(rotated.unreadable)} could not be opened before either, and stay as they are."
        )
    click.echo(
        "Before you start anything, copy the key file to every machine that runs a worker, and to where you keep its "
        "copy: with one from before nothing starts. Then make a backup: the ones from before open with the old key "
        "file alone. Destroy its copies once you need those no more."
    )


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"
