from bot.service.store.backlog import Backlog, Sharing
from bot.service.watching.exposition import Exposition
from bot.service.watching.gauges import TurnStage
from bot.service.watching.standing import Standing
from bot.service.watching.tally import Tally
from bot.top.sample import Between, Sample
from tests.service.fakes import Wall


def tally() -> Tally:
    return Tally(Wall(), lambda: 0.0)


def text(one: Tally, waiting: int = 0) -> str:
    sharing = Sharing(updates=waiting, oldest=0, held=waiting, unheld=0)
    standing = Standing(Backlog(waiting, 0, sharing), {"telegram": True}, clock=True)
    return Exposition(one, 5.0).text(standing).decode()


def test_rates_are_of_what_happened_between_two_looks() -> None:
    one = tally()
    before = Sample.read(100, [text(one)])
    for _ in range(30):
        one.turned("wrote", "committed")
    one.turned("follow", "failed")
    between = Between(before, Sample.read(110, [text(one)]))
    assert between.rate("ajar_turns_total") == 3.1
    assert between.count("ajar_turns_total", outcome="failed") == 1
    assert Between(before, before).rate("ajar_turns_total") == 0


def test_several_processes_add_up_but_what_waits_in_their_one_store_does_not() -> None:
    one, other = tally(), tally()
    one.turned("wrote", "committed")
    other.turned("wrote", "committed")
    sample = Sample.read(0, [text(one, 7), text(other, 7)])
    assert sample.total("ajar_turns_total", event="wrote") == 2
    assert sample.total("ajar_outbox_waiting") == sample.total("ajar_inbox_waiting") == 7
    assert sample.total("ajar_rounds_held") == 14
    assert sample.by("ajar_door_up", "platform") == {"telegram": 2}


def test_a_process_that_began_anew_counts_from_its_beginning() -> None:
    one, anew = tally(), tally()
    for _ in range(9):
        one.turned("wrote", "committed")
    anew.turned("wrote", "committed")
    assert Between(Sample.read(0, [text(one)]), Sample.read(1, [text(anew)])).count("ajar_turns_total") == 1


def test_quantiles_lie_between_the_bounds_of_the_histogram() -> None:
    one = tally()
    before = Sample.read(0, [text(one)])
    for milliseconds in range(1, 101):
        one.lap(TurnStage.COMMIT, -milliseconds / 1000)
    between = Between(before, Sample.read(1, [text(one)]))
    assert between.quantile(0.5, "ajar_stage_seconds", stage="commit") == 0.05
    assert between.quantile(0.99, "ajar_stage_seconds", stage="commit") == 0.099
    assert between.quantile(0.5, "ajar_stage_seconds", stage="take") is None
    one.lap(TurnStage.TAKE, -1000)
    between = Between(before, Sample.read(1, [text(one)]))
    assert between.quantile(0.5, "ajar_stage_seconds", stage="take") == 30.0
