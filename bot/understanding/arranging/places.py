"""Where somebody is, for the sake of their clock: a city, a country, a state or an offset in words -> a zone.

Names come from three places: the cities of the zone database, the countries of the locale data, and a table of what
both lack. A country with several clocks gives no zone but its code, so that one can ask for a city.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from zoneinfo import available_timezones

from babel import Locale

MANY_CLOCKS = frozenset({"US", "CA", "AU", "BR", "RU", "MX", "ID", "CD", "FM", "KI", "PF", "UM", "AQ"})
"""Countries of which no clock stands for most of the people."""

_CITIES = {
    "Europe/London": "leeds|manchester|birmingham|liverpool|bristol|sheffield|newcastle|nottingham|leicester|southampton|brighton|"
    "oxford|cambridge|york|bath|plymouth|hull|norwich|exeter|reading|coventry|glasgow|edinburgh|aberdeen|dundee|inverness|cardiff|"
    "swansea|belfast|derry|england|scotland|wales|northern ireland|uk|great britain|britain|cornwall|devon|kent|yorkshire|essex",
    "Europe/Dublin": "cork|galway|limerick|waterford|republic of ireland|eire|éire",
    "Europe/Paris": "lyon|marseille|toulouse|nice|bordeaux|lille|nantes|strasbourg|montpellier|brittany",
    "Europe/Berlin": "munich|münchen|hamburg|cologne|köln|frankfurt|stuttgart|leipzig|dresden|düsseldorf|bremen|hanover|hannover|"
    "nuremberg|nürnberg|freiburg|essen|dortmund|bonn|deutschland|bavaria|bayern",
    "Europe/Vienna": "wien|graz|salzburg|innsbruck|linz|österreich",
    "Europe/Zurich": "zürich|geneva|genève|basel|bern|lausanne|schweiz|suisse|lucerne",
    "Europe/Amsterdam": "rotterdam|utrecht|the hague|eindhoven|groningen|holland|the netherlands",
    "Europe/Brussels": "antwerp|ghent|bruges|liège",
    "Europe/Madrid": "barcelona|valencia|seville|malaga|málaga|bilbao|granada|mallorca|majorca|ibiza|españa",
    "Atlantic/Canary": "tenerife|gran canaria|lanzarote|fuerteventura|las palmas",
    "Europe/Lisbon": "porto|faro|the algarve|algarve",
    "Atlantic/Azores": "the azores|azores",
    "Europe/Rome": "milan|milano|naples|napoli|turin|torino|florence|firenze|bologna|venice|palermo|sicily|sardinia|italia",
    "Europe/Stockholm": "gothenburg|göteborg|malmö|uppsala|sverige",
    "Europe/Oslo": "bergen|trondheim|stavanger|norge",
    "Europe/Copenhagen": "aarhus|odense|danmark",
    "Europe/Helsinki": "tampere|turku|espoo|suomi",
    "Europe/Warsaw": "krakow|kraków|gdansk|gdańsk|wroclaw|wrocław|poznan|poznań|lodz|łódź|polska",
    "Europe/Prague": "brno|ostrava|the czech republic|czech republic",
    "Europe/Athens": "thessaloniki|crete|rhodes",
    "Europe/Kyiv": "kiev|lviv|odesa|odessa|kharkiv",
    "Europe/Moscow": "st petersburg|saint petersburg",
    "Europe/Istanbul": "turkey|ankara|izmir|antalya",
    "America/New_York": "nyc|new york city|new jersey|nj|brooklyn|queens|manhattan|the bronx|boston|philadelphia|philly|washington|"
    "washington dc|dc|baltimore|pittsburgh|buffalo|atlanta|miami|orlando|tampa|jacksonville|charlotte|raleigh|cleveland|columbus|"
    "cincinnati|richmond|connecticut|massachusetts|maine|vermont|new hampshire|rhode island|pennsylvania|delaware|maryland|"
    "virginia|west virginia|north carolina|south carolina|ohio|florida|upstate new york|long island|est|edt|eastern|"
    "eastern time|the east coast|east coast",
    "America/Chicago": "dallas|houston|austin|san antonio|fort worth|texas|minneapolis|minnesota|milwaukee|wisconsin|st louis|"
    "kansas city|missouri|new orleans|louisiana|memphis|nashville|tennessee|oklahoma|oklahoma city|tulsa|omaha|nebraska|iowa|"
    "illinois|arkansas|mississippi|alabama|kansas|cst|cdt|central time|the midwest",
    "America/Denver": "colorado|salt lake city|utah|albuquerque|new mexico|montana|wyoming|mst|mdt|mountain time",
    "America/Phoenix": "arizona|tucson",
    "America/Los_Angeles": "la|l a|san francisco|sf|the bay area|bay area|san diego|san jose|oakland|sacramento|california|seattle|"
    "washington state|portland|oregon|las vegas|vegas|nevada|pst|pdt|pacific time|the west coast|west coast",
    "America/Anchorage": "alaska",
    "Pacific/Honolulu": "hawaii|maui|oahu",
    "America/Detroit": "michigan|ann arbor|grand rapids",
    "America/Indiana/Indianapolis": "indiana",
    "America/Kentucky/Louisville": "kentucky",
    "America/Boise": "idaho",
    "America/Toronto": "ottawa|ontario|montreal|montréal|quebec|québec|quebec city|hamilton|mississauga|london ontario",
    "America/Vancouver": "british columbia|bc|victoria bc|kelowna",
    "America/Edmonton": "calgary|alberta",
    "America/Winnipeg": "manitoba",
    "America/Regina": "saskatchewan|saskatoon",
    "America/Halifax": "nova scotia|new brunswick",
    "America/St_Johns": "newfoundland|st john's",
    "America/Mexico_City": "guadalajara|puebla",
    "America/Sao_Paulo": "são paulo|rio|rio de janeiro|brasilia|brasília|curitiba|porto alegre|belo horizonte",
    "America/Argentina/Buenos_Aires": "buenos aires|rosario",
    "America/Bogota": "bogotá|medellin|medellín|cali|cartagena",
    "America/Santiago": "valparaiso|valparaíso",
    "Africa/Johannesburg": "cape town|durban|pretoria|joburg|port elizabeth|soweto",
    "Africa/Lagos": "abuja|ibadan|kano|port harcourt",
    "Africa/Nairobi": "mombasa|kisumu",
    "Africa/Accra": "kumasi",
    "Africa/Cairo": "alexandria|giza",
    "Africa/Casablanca": "marrakesh|marrakech|rabat|fez|tangier",
    "Asia/Kolkata": "mumbai|bombay|delhi|new delhi|bangalore|bengaluru|chennai|madras|hyderabad|pune|ahmedabad|jaipur|goa|kerala|"
    "kochi|calcutta|lucknow|ist|gurgaon|noida|bharat",
    "Asia/Karachi": "lahore|islamabad|rawalpindi",
    "Asia/Dubai": "abu dhabi|uae|the emirates|the uae|sharjah",
    "Asia/Riyadh": "jeddah|mecca|dammam",
    "Asia/Jerusalem": "haifa|tel aviv",
    "Asia/Manila": "cebu|davao|quezon city|the philippines",
    "Asia/Ho_Chi_Minh": "hanoi|saigon|da nang",
    "Asia/Bangkok": "chiang mai|phuket",
    "Asia/Jakarta": "bandung|surabaya|java",
    "Asia/Makassar": "bali|denpasar",
    "Asia/Shanghai": "beijing|shenzhen|guangzhou|chengdu|wuhan|hangzhou",
    "Asia/Hong_Kong": "hong kong",
    "Asia/Tokyo": "osaka|kyoto|yokohama|nagoya|sapporo|fukuoka",
    "Asia/Seoul": "busan|korea|incheon",
    "Asia/Kuala_Lumpur": "penang|johor bahru|kl",
    "Asia/Yangon": "burma|myanmar|rangoon",
    "Asia/Kathmandu": "pokhara",
    "Australia/Sydney": "canberra|newcastle nsw|new south wales|nsw|aest",
    "Australia/Melbourne": "geelong|victoria australia",
    "Australia/Brisbane": "queensland|gold coast|the gold coast|cairns|townsville",
    "Australia/Adelaide": "south australia",
    "Australia/Perth": "western australia",
    "Australia/Hobart": "tasmania|launceston",
    "Pacific/Auckland": "wellington|christchurch|dunedin|aotearoa|nz",
}  # fmt: skip
_COUNTRIES = {
    "US": "united states of america|america|usa|us|u s|u s a|the states|states|the us|the usa",
    "AU": "oz|aus|down under", "BR": "brasil", "MX": "méxico", "GB": "the uk|the united kingdom", "CZ": "cz", "RU": "russian federation",
    "CD": "congo", "MK": "macedonia", "SZ": "swaziland", "TL": "east timor", "BS": "the bahamas", "GM": "the gambia",
    "MV": "the maldives", "CI": "ivory coast", "VA": "the vatican", "DO": "the dominican republic", "BA": "bosnia",
    "TT": "trinidad", "RE": "reunion", "MO": "macao|macau", "PS": "palestine", "LC": "saint lucia",
}  # fmt: skip
_FIXED = {
    "5:30": "Asia/Kolkata", "9:30": "Australia/Darwin", "3:30": "Asia/Tehran", "4:30": "Asia/Kabul", "5:45": "Asia/Kathmandu",
    "6:30": "Asia/Yangon", "8:45": "Australia/Eucla", "-3:30": "America/St_Johns", "-9:30": "Pacific/Marquesas",
    "10:30": "Australia/Lord_Howe", "12:45": "Pacific/Chatham",
}  # fmt: skip
_OFFSET = re.compile(
    r"(?:utc|gmt|z)(?: ?(?P<sign>[+-]|plus|minus) ?(?P<hours>\d{1,2})(?: ?[:.] ?(?P<minutes>\d{2}))?)?"
)
_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_NOT_PLACES = frozenset({"man", "bar", "truk", "wake", "easter", "center", "zulu", "mc", "yap"})
"""Parts of zone names, or names of zones, that mean something else in a sentence."""


@dataclass(frozen=True, slots=True)
class Where:
    """A place by its clock: an IANA zone, or where a country has several the code of the country alone."""

    zone: str = ""
    country: str = ""


def where(words: str) -> Where | None:
    """The place that plain words name, in full ("leeds", "utc + 2", "buenos aires"); None if they name none."""
    name = " ".join(re.sub(r"[^\w+:.' -]", " ", words.casefold()).split()).strip(" .-'")
    offset = _OFFSET.fullmatch(name)
    if offset:
        return _by_offset(offset)
    return _places().get(name) or _places().get(name.removeprefix("the ").replace(" .", "").replace(".", ""))


def _by_offset(found: re.Match[str]) -> Where | None:
    hours, minutes = int(found["hours"] or 0), int(found["minutes"] or 0)
    behind = found["sign"] in ("-", "minus")
    if not minutes:
        if hours > (12 if behind else 14):
            return None
        return Where("Etc/UTC" if not hours else f"Etc/GMT{'+' if behind else '-'}{hours}")
    zone = _FIXED.get(f"{'-' if behind else ''}{hours}:{minutes:02}")
    return Where(zone) if zone else None


@cache
def _places() -> dict[str, Where]:
    places = dict(_zone_cities())
    places |= _countries()
    places |= {name: Where(zone) for zone, names in _CITIES.items() for name in names.split("|")}
    return places


def _zone_cities() -> Iterator[tuple[str, Where]]:
    for zone in sorted(available_timezones()):
        area, _, city = zone.rpartition("/")
        name = city.replace("_", " ").casefold()
        named = area and area.partition("/")[0] not in ("Etc", "US", "Canada", "posix", "right", "SystemV")
        if named and len(name) > 2 and name not in _NOT_PLACES:
            yield name, Where(zone)


def _countries() -> dict[str, Where]:
    """Every name of every country. Its clock is the first of its zones, which is where most people live."""
    first: dict[str, str] = {}
    for line in (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, _, zone = line.split("\t")[:3]
            first.setdefault(code, zone)
    named = {
        code: [name, name.replace(" & ", " and ")]
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY
    }
    for code, names in _COUNTRIES.items():
        named.setdefault(code, []).extend(names.split("|"))
    return {
        name.casefold(): _of_country(code, first) for code, names in named.items() for name in names if code in first
    }


def _of_country(code: str, first: dict[str, str]) -> Where:
    zones = {"UA": "Europe/Kyiv", "UZ": "Asia/Tashkent", "PG": "Pacific/Port_Moresby"}
    return Where(country=code) if code in MANY_CLOCKS else Where(zones.get(code, first[code]), code)
