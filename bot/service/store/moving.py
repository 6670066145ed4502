"""Moves everything from one store to another, and makes sure that it is the same: counts and checksums of tables."""

from bot.service.store.copying import KEYS, TABLES, Filling, Place, Source
from bot.service.store.errors import NotEmpty


async def move(source: Source, place: Place) -> dict[str, int]:
    """How many rows of each table were moved; all of them, or after an exception none. Raises StoreError."""
    if await place.taken():
        raise NotEmpty(place.name)
    async with place.making(keep_keys=False) as target:
        filling = Filling(target)
        for table in (*TABLES, KEYS):
            await filling.add(table, ())
            async for rows in source.pages(table):
                await filling.add(table, rows)
        await filling.compare(place.name)
    return {name: count.rows for name, count in filling.counts.items()}
