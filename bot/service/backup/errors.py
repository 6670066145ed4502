"""What can be wrong with a backup, each in sentences that say what happened, what it means, and what to do."""

from pathlib import Path

from bot.service.store.errors import Where


class BackupError(Exception):
    """A backup can't be made or put back; nothing was changed."""


class NoBackup(BackupError):
    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no backup at {path}.")


class NotABackup(BackupError):
    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is no backup of Ajar, or one of a newer Ajar. Nothing was changed.")


class Damaged(BackupError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is damaged or was cut off: it does not read as it was written. Nothing was changed. "
            "Take another backup."
        )


class OtherKeyFile(BackupError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The key file does not open {path}: it was made with another one, or with a master key that was retired "
            "since. Nothing was changed. Put back the key file of that time, or set AJAR_KEY_FILE to it."
        )


class NoKeyFile(BackupError):
    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no key file at {path}, and without it no backup can be made or opened. "
                         "Put it back from where you keep it, or set AJAR_KEY_FILE to it.")  # fmt: skip


class NoKeys(BackupError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"There are no keys to what people told: neither beside the database nor at {path}. Nothing was changed. "
            "Name the keys' backup with --keys."
        )


class NotRoundTrip(BackupError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"What was written to {path} did not read back as what was read from the database, so it was not kept. "
            "Look at that disk, then try again."
        )


class NoRoom(BackupError):
    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(
            f"The backup can't be written to {path} ({error.strerror or type(error).__name__}). Earlier backups are "
            "untouched. Make room there, or let Ajar's account write to it."
        )


class BackupRuns(BackupError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Another backup is being written to {path}, so none was made. Try again when it is done, or name another "
            "folder."
        )


class WouldOverwrite(BackupError):
    def __init__(self, where: Where) -> None:
        super().__init__(
            f"There is a database at {where} already. Nothing was changed. With --force it is moved aside and the "
            "backup put in its place."
        )
