from bot.service.watching.gauges import TurnStage
from bot.service.watching.tally import BOUNDS, DAY, FEWEST, OTHER, Tally
from tests.service.fakes import NOON, Wall


def at(*moments: float) -> Tally:
    """A tally by a clock that shows these moments, one after the other."""
    return Tally(Wall(), iter(moments).__next__)


def test_each_stage_begins_where_the_one_before_it_ended() -> None:
    tally = at(10.0, 10.002, 10.5)
    since = tally.lap(TurnStage.WAIT, tally.now())
    tally.lap(TurnStage.TAKE, since)
    wait, take = tally.stages[TurnStage.WAIT], tally.stages[TurnStage.TAKE]
    assert (round(wait.total, 6), round(take.total, 6)) == (0.002, 0.498)
    assert wait.counts[BOUNDS.index(0.0025)] == 1
    assert take.counts[BOUNDS.index(0.5)] == 1


def test_what_takes_longer_than_every_bound_counts_all_the_same() -> None:
    tally = at(100.0)
    tally.lap(TurnStage.DELIVER, 0.0)
    assert tally.stages[TurnStage.DELIVER].counts[-1] == 1


def test_names_that_nobody_foresaw_make_no_new_series() -> None:
    tally = at()
    before = (len(tally.turns), len(tally.deliveries))
    tally.turned("sang", "committed")
    tally.delivery("by pigeon")
    tally.screened("loud")
    assert (len(tally.turns), len(tally.deliveries)) == before
    assert tally.turns[(OTHER, OTHER)] == tally.deliveries[OTHER] == 1


def test_levels_are_told_of_whole_days_and_only_of_many() -> None:
    wall = Wall(NOON // DAY * DAY)
    tally = Tally(wall)
    for _ in range(FEWEST - 1):
        tally.screened("none")
    tally.screened("interrupt")
    assert tally.screened_yesterday() == {}
    wall.move(days=1)
    assert tally.screened_yesterday() == {"none": FEWEST - 1, "watch": 0, "check": 0, "interrupt": 1}
    tally.screened("interrupt")
    wall.move(days=1)
    assert tally.screened_yesterday() == {}


def test_a_day_on_which_nobody_wrote_is_no_yesterday() -> None:
    wall = Wall()
    tally = Tally(wall)
    for _ in range(FEWEST):
        tally.screened("none")
    wall.move(days=2)
    assert tally.screened_yesterday() == {}
