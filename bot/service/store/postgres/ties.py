"""What joins two people or parts them, in the transaction of one turn. All is looked at before anything is changed."""

from typing import Any

from bot.service.store import Absorbed, Commit, Left, Offered
from bot.service.store.postgres import sql


async def tie(connection: Any, commit: Commit) -> bool:
    """False if it can't be: a code was used meanwhile, or the other person moved on."""
    match commit.tie:
        case Offered(mac, expires_at):
            await connection.execute(sql.OFFER, commit.person, mac, expires_at)
        case Absorbed() as absorbed:
            return await _absorb(connection, commit, absorbed)
        case Left(person):
            address = commit.address
            assert address is not None  # a new person came in by some door
            return await connection.fetchval(sql.LEAVE_ADDRESS, address.mac, person) is not None
        case None:
            pass
    return True


async def _absorb(connection: Any, commit: Commit, absorbed: Absorbed) -> bool:
    rows = await connection.fetch(sql.LOCK_PEOPLE, [commit.person, absorbed.person])
    known = {row[0]: (row[1], row[2]) for row in rows}
    version, updates = known.get(absorbed.person, (0, b""))
    offering = await connection.fetchval(sql.OFFERING, absorbed.code, commit.now)
    if offering != commit.person or version != absorbed.version:
        return False
    await connection.execute(sql.TAKE_CODE, commit.person)
    await connection.execute(sql.ADD_UPDATES, commit.person, updates)
    for id, sealed in absorbed.letters:
        await connection.execute(sql.TAKE_LETTER, commit.person, sealed, id, absorbed.person)
    for one in absorbed.addresses:
        taken = (one.mac, commit.person, one.channel, one.sealed, one.last_used, one.reachable)
        await connection.execute(sql.TAKE_ADDRESS, *taken)
    for statement in sql.ERASE:
        await connection.execute(statement, absorbed.person)
    await connection.execute(sql.TAKE_ROUNDS, commit.person)
    return True
