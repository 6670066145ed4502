"""What can be wrong with a store, each in sentences that say what happened, what it means, and what to do."""

from pathlib import Path


class StoreError(Exception):
    """The store can't be used as it is."""


class StoreLocked(StoreError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Another Ajar is running on {path}. Two at once would answer people twice. "
            "Stop the other one first, or set AJAR_DATABASE to a file of its own."
        )


class StoreMissing(StoreError):
    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no database at {path}. Set AJAR_DATABASE to the one that is meant.")


class StoreUnwritable(StoreError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Ajar can't write to {path}, so it could not keep what people tell it. "
            "Let its account write to that folder, or set AJAR_DATABASE to a file in another one."
        )


class StoreBroken(StoreError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is no database, or a damaged one. Nothing was changed. "
            "Move it away together with the files beside it and put back a backup, or start without one."
        )


class StoreNewer(StoreError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} was written by a newer Ajar than this one, which might damage it. Nothing was changed. "
            "Install the newer version, or put back a backup from before."
        )


class StoreFull(StoreError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"There is no room left to write to {path}. What was being kept was not, and nothing is half-written. "
            "Make room on that disk; Ajar goes on by itself."
        )


class KeysMissing(StoreError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"People are stored, but {path}, which holds the keys to what they told, is missing. "
            "Put it back from the backup; without it nothing can be read. To start anew, move the database away too."
        )


class WrongKey(StoreError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The key file does not belong to {path}: it can't open what is stored there. Nothing was changed. "
            "Put back the key file that was in use before, or set AJAR_KEY_FILE to it."
        )
