import pytest

from bot.pace.backoff import Rhythm, retry_after, rhythm


def test_ignored_prompts_make_ajar_quieter_until_it_is_silent() -> None:
    days = [rhythm(ignored) for ignored in range(9)]
    assert [one.days for one in days] == [1, 1, 3, 3, 7, 7, 7, 0, 0]
    assert [one.last_note for one in days] == [False] * 6 + [True, False, False]
    assert rhythm(100) == Rhythm(0)


def test_retries_wait_ever_longer_up_to_a_quarter_of_an_hour() -> None:
    waits = [retry_after(attempts, 1.0) for attempts in range(30)]
    assert waits[:4] == [0.5, 1, 2, 4]
    assert waits == sorted(waits)
    assert waits[-1] == 900


@pytest.mark.parametrize("attempts", [0, 3, 25, 10_000])
def test_chance_spreads_retries_over_the_upper_half(attempts: int) -> None:
    assert retry_after(attempts, 0.0) == retry_after(attempts, 1.0) / 2
