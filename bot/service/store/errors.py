"""What can be wrong with a store, each in sentences that say what happened, what it means, and what to do."""

from pathlib import Path

Where = Path | str
"""A file, or the server and database."""


class StoreError(Exception):
    """The store can't be used as it is."""


class StoreLocked(StoreError):
    def __init__(self, path: Where) -> None:
        super().__init__(
            f"Another Ajar is running on {path}. Two at once would answer people twice. "
            "Stop the other one first, or set AJAR_DATABASE to a file of its own."
        )


class StoreMissing(StoreError):
    def __init__(self, path: Where) -> None:
        super().__init__(f"There is no database at {path}. Set AJAR_DATABASE to the one that is meant.")


class StoreUnwritable(StoreError):
    def __init__(self, path: Where) -> None:
        super().__init__(
            f"Ajar can't write to {path}, so it could not keep what people tell it. "
            "Let its account write to that folder, or set AJAR_DATABASE to a file in another one."
        )


class StoreBroken(StoreError):
    def __init__(self, path: Where) -> None:
        super().__init__(
            f"{path} is no database, or a damaged one. Nothing was changed. "
            "Move it away together with the files beside it and put back a backup, or start without one."
        )


class StoreNewer(StoreError):
    def __init__(self, path: Where) -> None:
        super().__init__(
            f"{path} was written by a newer Ajar than this one, which might damage it. Nothing was changed. "
            "Install the newer version, or put back a backup from before."
        )


class StoreFull(StoreError):
    def __init__(self, path: Where) -> None:
        super().__init__(
            f"There is no room left to write to {path}. What was being kept was not, and nothing is half-written. "
            "Make room on that disk; Ajar goes on by itself."
        )


class StoreBusy(StoreError):
    def __init__(self, path: Where) -> None:
        super().__init__(
            f"Another program holds {path} locked, so what was being kept was not. "
            "Find out who has it open, and let them end it; Ajar goes on by itself."
        )


class KeysMissing(StoreError):
    def __init__(self, path: Where) -> None:
        super().__init__(
            f"People are stored, but {path}, which holds the keys to what they told, is missing. "
            "Put it back from the backup; without it nothing can be read. To start anew, move the database away too."
        )


class WrongKey(StoreError):
    def __init__(self, path: Where) -> None:
        super().__init__(
            f"The key file does not belong to {path}: it can't open what is stored there. Nothing was changed. "
            "Put back the key file that was in use before, or set AJAR_KEY_FILE to it."
        )


class OtherMaster(StoreError):
    def __init__(self, where: Where) -> None:
        super().__init__(
            f"Keys in {where} are wrapped by a master key that the key file does not hold, as in a copy from before "
            "`ajar rotate`. Nothing was changed. Put back the key file that was in use last, or set AJAR_KEY_FILE to "
            "it."
        )


class ClientMissing(StoreError):
    def __init__(self, package: object) -> None:
        super().__init__(
            f"AJAR_DATABASE names a PostgreSQL server, but {package}, which talks to it, is not installed. "
            "Install what requirements.lock names, which holds it: pip install --require-hashes -r requirements.lock."
        )


class ServerUnreachable(StoreError):
    def __init__(self, where: object) -> None:
        super().__init__(
            f"The PostgreSQL server of {where} does not answer. What was being kept may not have been. "
            "See that it runs and that AJAR_DATABASE names its host and port; Ajar goes on by itself once it answers."
        )


class ServerRefuses(StoreError):
    def __init__(self, where: object) -> None:
        super().__init__(
            f"The PostgreSQL server does not let Ajar in to {where}: user, password or database are wrong. "
            "Nothing was changed. Correct AJAR_DATABASE, or make that user and database on the server."
        )


class ServerForbids(StoreError):
    def __init__(self, where: object) -> None:
        super().__init__(
            f"The user that AJAR_DATABASE names may not do in {where} what Ajar needs to, so nothing was kept. "
            "Make it the owner of that database."
        )


class ServerReadOnly(StoreError):
    def __init__(self, where: object) -> None:
        super().__init__(
            f"{where} can only be read, as on a stand-by server, so Ajar could not keep what people tell it. "
            "Set AJAR_DATABASE to the server that takes writes."
        )


class ServerCrowded(StoreError):
    def __init__(self, where: object) -> None:
        super().__init__(
            f"The PostgreSQL server of {where} has no connection left, so what was being kept was not. "
            "Raise its max_connections (each worker takes up to ten), or run fewer workers."
        )


class NotEmpty(StoreError):
    def __init__(self, where: Where) -> None:
        super().__init__(
            f"Something is stored in {where} already, and two stores can't be joined. Nothing was changed. "
            "Name an empty place to move to."
        )


class NotTheSame(StoreError):
    def __init__(self, where: Where) -> None:
        super().__init__(
            f"What arrived in {where} is not the same as what was sent, so none of it was kept. "
            "Nothing was changed on either side. Try it again; if it fails again, examine that machine's disk."
        )


class InUse(StoreError):
    def __init__(self, where: Where) -> None:
        super().__init__(
            f"Workers are connected to {where}, and what they do meanwhile would be lost. Nothing was changed. "
            "Stop them all, and try again."
        )


class UpdatesWait(StoreError):
    def __init__(self, where: Where) -> None:
        super().__init__(
            f"Updates that came in wait in {where} to be taken in, and a copy would miss them. Nothing was changed. "
            "Let a worker finish them, stop it, and try again."
        )
