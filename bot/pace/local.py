"""A person's own day: what their clock says, and when it will say something else.

Wall-clock times are turned into UTC one at a time and late, because zones change their rules. A time that a clock
change skips is moved on by the gap, or back by it where it would leave its day; one that comes twice means the first.
"""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY_MINUTES = 24 * 60


@lru_cache(maxsize=1024)
def zone_of(name: str, otherwise: str = "UTC") -> ZoneInfo:
    """The zone of that IANA name, or `otherwise` if there is none."""
    try:
        return ZoneInfo(name or otherwise)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(otherwise)


def there(now: int, zone: ZoneInfo) -> datetime:
    """What the person's clock and calendar say at `now`."""
    return datetime.fromtimestamp(now / 1000, zone)


def at(day: date, minute: int, zone: ZoneInfo) -> int:
    """When that minute (0 to 1439) of that local day comes, in ms UTC."""
    wall = datetime.combine(day, time(*divmod(minute, 60)), zone)
    moment = _moment(wall)
    if there(moment, zone).date() == day:
        return moment
    back = earlier(day, minute, zone)
    return back if there(back, zone).date() == day else moment


def earlier(day: date, minute: int, zone: ZoneInfo) -> int:
    """The same, but a time that a clock change skips is moved back by the gap."""
    return _moment(datetime.combine(day, time(*divmod(minute, 60)), zone).replace(fold=1))


def _moment(wall: datetime) -> int:
    return round(wall.timestamp() * 1000)


def coming(now: int, zone: ZoneInfo, days: int, minute: int, weekday: int | None = None) -> tuple[date, int]:
    """The local day meant by `days` ahead at `minute`, and when it comes; with `weekday` (0 is Monday) it is the next
    such day after today, on that day itself a week later. What has passed today means tomorrow."""
    today = there(now, zone).date()
    if weekday is not None:
        days = (weekday - today.weekday()) % 7 or 7
    day = today + timedelta(days=days)
    due = at(day, minute, zone)
    if due > now:
        return day, due
    day += timedelta(days=1)
    return day, at(day, minute, zone)
