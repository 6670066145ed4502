from bot.pace.spread import WINDOW, share


def test_everybody_has_a_minute_of_their_own_and_keeps_it() -> None:
    assert share("someone", "prompt", WINDOW) == share("someone", "prompt", WINDOW)
    assert share("someone", "prompt", WINDOW) != share("someone", "follow", WINDOW)


def test_people_are_spread_evenly() -> None:
    tenths = [0] * 10
    for number in range(10_000):
        tenths[share(f"{number:016x}", "prompt", 1000) // 100] += 1
    assert min(tenths) > 900
    assert max(tenths) < 1100


def test_a_window_of_nothing_is_the_start() -> None:
    assert share("someone", "prompt", 0) == 0
