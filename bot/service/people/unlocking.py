"""The key file to what is stored. One is made only where nothing is stored yet, or it would be the wrong one."""

from pathlib import Path

from bot.service.people.keyfile import KeyFile, KeyFileError
from bot.service.store.opening import Address, stored_in


async def key_file_to(database: Address, path: Path) -> KeyFile:
    """Read it, or make it at the first start. Raises KeyFileError or StoreError."""
    if not _is_there(path) and await stored_in(database):
        named = database if isinstance(database, Path) else "the PostgreSQL server"
        raise KeyFileError(
            f"There is no key file at {path}, though something is stored in {named} that can't be read without it. "
            "Nothing was changed. Put the key file back from where you keep its copy, or set AJAR_KEY_FILE to it. "
            "To begin anew without what is stored, move the database away first."
        )
    return KeyFile.open(path, new=True)


def _is_there(path: Path) -> bool:
    return path.exists()
