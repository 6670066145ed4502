"""A parcel on its way to one person. Pure."""

from msgspec import Struct

from bot.service.post import Parcel


class Consignment(Struct, frozen=True):
    """A parcel on its way. `id` is its row in the outbox, 0 if it has none."""

    id: int
    parcel: Parcel
    expires_at: int
    attempts: int = 0
    failures: int = 0
    """How many of them failed in a way that the adapter did not name, in this process."""
    waits: int = 0
    """How often the platform asked to wait with it, in this process; these are no attempts."""
    firm: bool = False
    """Nothing overtakes it, and it overtakes what waits."""
    overtaken: bool = False
    trace: str = ""
    """The turn that it belongs to, as the log names it."""

    @property
    def solid(self) -> bool:
        """Whether nothing goes before it; what takes messages away would take those as well."""
        return self.firm or self.parcel.clear

    def yields_to(self, other: "Consignment") -> bool:
        """Whether it is a mere reply from an earlier turn, to the same place, and the other one a later answer."""
        mine, theirs = self.parcel, other.parcel
        mere = self.id and not (self.firm or mine.unasked or mine.documents or mine.clear)
        return bool(mere) and not theirs.unasked and (mine.channel, mine.address) == (theirs.channel, theirs.address)


def nonce_of(id: int) -> str:
    """The same at every try, so that a platform that looks at it delivers once."""
    return f"{id:x}"
