"""The table of helplines: checked, aged, and shown as it stands."""

from datetime import date
from pathlib import Path

import pytest

from bot.care.countries import country_named, country_told
from bot.care.helplines import COLUMNS, DIRECTORY, LOCAL_EMERGENCY, HelplineError, Helplines, read_helplines

TABLE = Path("dialogues/care/helplines.csv").read_text(encoding="utf-8")
TODAY = date(2026, 12, 1)
LATE = date(2027, 12, 1)


@pytest.fixture
def helplines() -> Helplines:
    return Helplines(read_helplines(TABLE))


def row(**cells: str) -> str:
    """A table with one row and the directory."""
    base = {"country_code": "GB", "country": "X", "kind": "suicide", "service": "Line"}
    base |= {"number": "116 123", "ship": "yes", "review_by": "2027-05-22"}
    directory = {**base, "country_code": "ZZ", "kind": "directory", "number": "", "website": f"https://{DIRECTORY}"}
    rows = [",".join({**base, **cells}.get(name, "") for name in COLUMNS)]
    rows.append(",".join(directory.get(name, "") for name in COLUMNS))
    return "\n".join([",".join(COLUMNS), *rows])


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ({"country_code": "gb"}, "country_code"),
        ({"kind": "pizza"}, "kind"),
        ({"number": "one one six"}, "number"),
        ({"ship": "maybe"}, "ship"),
        ({"review_by": "soon"}, "review_by"),
        ({"number": ""}, "no number"),
    ],
)
def test_a_wrong_row_is_named(cells: dict[str, str], says: str) -> None:
    with pytest.raises(HelplineError, match=f"line 2.*{says}"):
        read_helplines(row(**cells))


def test_wrong_columns_and_a_missing_directory_are_named() -> None:
    with pytest.raises(HelplineError, match="columns"):
        read_helplines("a,b\n1,2")
    with pytest.raises(HelplineError, match="directory"):
        read_helplines("\n".join(row().splitlines()[:2]))


def test_numbers_are_shown_as_they_stand(helplines: Helplines) -> None:
    numbers = {line.number for line in helplines.rows if line.number}
    for country in {line.country for line in helplines.rows}:
        for kind in ("", "user_self_harm", "partner_violence", "child_harm", "medical_emergency"):
            for line in helplines.lines_for(country, kind, TODAY):
                assert line.number in numbers | {""}
                assert line.number in str(line)
                assert line.number in TABLE


def test_at_most_three_and_the_directory(helplines: Helplines) -> None:
    for country in {line.country for line in helplines.rows}:
        for kind in ("", "user_self_harm", "partner_self_harm", "partner_violence", "child_harm", "user_controlling"):
            assert len(helplines.lines_for(country, kind, TODAY)) <= 3
            assert helplines.told(country, kind, TODAY).count(DIRECTORY) == 1


def test_held_and_overdue_rows_are_not_shown_but_the_emergency_number_is(helplines: Helplines) -> None:
    held = {line.service for line in helplines.rows if not line.ship}
    shown = helplines.lines_for("GB", "child_harm", TODAY)
    assert not held & {line.service for line in shown}
    assert helplines.lines_for("GB", "user_self_harm", LATE) == ()
    assert helplines.emergency("GB") == "999 / 112"


def test_hours_are_shown_only_where_they_are_sure(helplines: Helplines) -> None:
    told = helplines.told("NZ", "partner_violence", TODAY)
    assert "0800 456 450" in told
    assert "0800 456 450, 24/7" not in told
    assert "116 123, 24/7" in helplines.told("GB", "user_self_harm", TODAY)


def test_no_country_is_guessed(helplines: Helplines) -> None:
    assert helplines.emergency("") == LOCAL_EMERGENCY
    assert helplines.lines_for("", "user_self_harm", TODAY) == ()
    assert DIRECTORY in helplines.told("", "user_self_harm", TODAY)


def test_people_who_hurt_others_get_their_line_where_there_is_one(helplines: Helplines) -> None:
    assert "0800-2000" in helplines.told("NL", "user_controlling", TODAY)
    assert helplines.lines_for("GB", "user_controlling", TODAY) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("UK", "GB"), ("I'm in Leeds", "GB"), ("the States", "US"), ("US", "US"), ("usa", "US"), ("New Zealand", "NZ"),
        ("northern ireland", "GB"), ("Ireland", "IE"), ("we live in south africa", "ZA"), ("deutschland", "DE"),
        ("can you help us", ""), ("no idea", ""), ("no", ""), ("it", ""), ("", ""), ("somewhere warm", ""),
    ],
)  # fmt: skip
def test_countries_are_taken_from_what_was_said(text: str, code: str) -> None:
    assert country_named(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I'm in the US", "US"), ("im in the uk", "GB"), ("uk", "GB"), ("us", "US"),
        ("he hit me and i'm in the UK", "GB"),
        ("he hit me. I live in New Zealand", "NZ"), ("we're based in leeds, help", "GB"), ("America", "US"),
        ("i'm in a bad way", ""), ("i'm in no state to talk", ""), ("he's in France and won't call", ""), ("fr", ""),
        ("i'm not in the US", ""), ("he hates us", ""), ("", ""),
    ],
)  # fmt: skip
def test_where_a_person_is_counts_only_as_they_say_it_of_themselves(text: str, code: str) -> None:
    assert country_told(text) == code


def test_the_directory_alone_is_not_said_to_list_others(helplines: Helplines) -> None:
    told = helplines.told("", "partner_violence", TODAY)
    assert told == f"\n{DIRECTORY} shows who answers where you are, by phone, text or chat."
    assert "lists others" in helplines.told("GB", "partner_violence", TODAY)
