"""Which country somebody names, so that numbers fit. Only what was said: no guess from a language, zone or name."""

import re

from bot.understanding.normalise import normalise

_NAMES = {
    "US": "united states|united states of america|the states|america|usa|u s a|us|u s",
    "GB": "united kingdom|great britain|britain|uk|u k|england|scotland|wales|northern ireland|gb",
    "IE": "ireland|republic of ireland|eire|éire|ie", "CA": "canada", "AU": "australia|oz|aus", "NZ": "new zealand|nz|aotearoa",
    "DE": "germany|deutschland|de", "AT": "austria|österreich|at", "CH": "switzerland|schweiz|suisse|ch",
    "NL": "netherlands|the netherlands|holland|nl", "BE": "belgium|be", "LU": "luxembourg|lu", "FR": "france|fr",
    "ES": "spain|españa|es", "IT": "italy|italia", "PT": "portugal|pt", "SE": "sweden|sverige|se", "NO": "norway|norge",
    "DK": "denmark|danmark|dk", "FI": "finland|suomi|fi", "IS": "iceland", "PL": "poland|polska|pl",
    "CZ": "czechia|czech republic|the czech republic|cz", "HU": "hungary|hu", "GR": "greece|gr", "BR": "brazil|brasil|br",
    "MX": "mexico|méxico|mx", "AR": "argentina|ar", "ZA": "south africa|za|rsa", "KE": "kenya|ke", "IN": "india|bharat",
    "JP": "japan|jp", "KR": "south korea|korea|kr", "SG": "singapore|sg", "MY": "malaysia", "PH": "philippines|the philippines|ph",
    "TW": "taiwan|tw", "IL": "israel|il",
}  # fmt: skip
_CITIES = {
    "GB": "london|leeds|manchester|birmingham|liverpool|bristol|sheffield|newcastle|nottingham|glasgow|edinburgh|cardiff|swansea|"
    "belfast|aberdeen|leicester|southampton|brighton",
    "US": "new york|nyc|los angeles|chicago|houston|phoenix|philadelphia|san diego|dallas|seattle|denver|boston|atlanta|miami|"
    "san francisco|texas|california|florida|ohio|minnesota|new jersey",
    "IE": "dublin|cork|galway|limerick", "CA": "toronto|vancouver|montreal|calgary|ottawa|edmonton|ontario|quebec",
    "AU": "sydney|melbourne|brisbane|adelaide|canberra|queensland|tasmania", "NZ": "auckland|wellington|christchurch",
    "DE": "berlin|munich|hamburg|cologne|frankfurt", "AT": "vienna", "CH": "zurich|geneva|basel|bern", "NL": "amsterdam|rotterdam|utrecht",
    "BE": "brussels|antwerp", "FR": "paris|lyon|marseille", "ES": "madrid|barcelona|valencia|seville", "IT": "rome|milan|naples|turin",
    "PT": "lisbon|porto", "SE": "stockholm|gothenburg|malmö", "NO": "oslo|bergen", "DK": "copenhagen", "FI": "helsinki",
    "PL": "warsaw|krakow|kraków", "CZ": "prague", "HU": "budapest", "GR": "athens|thessaloniki", "BR": "são paulo|sao paulo|rio",
    "MX": "mexico city|guadalajara", "AR": "buenos aires", "ZA": "cape town|johannesburg|durban|pretoria", "KE": "nairobi|mombasa",
    "IN": "mumbai|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad|kolkata|pune", "JP": "tokyo|osaka|kyoto", "KR": "seoul|busan",
    "MY": "kuala lumpur", "PH": "manila|cebu", "TW": "taipei", "IL": "tel aviv|jerusalem|haifa", "IS": "reykjavik|reykjavík",
}  # fmt: skip
_SHORT = 3
"""A code or name this short counts only as the whole message, or in capitals: "in", "it", "no" and "us" are words."""
_WHOLE = {name: code for code, names in _NAMES.items() for name in names.split("|")} | {
    code.casefold(): code for code in _NAMES
}
_WORDS_TOO = frozenset({"no", "it", "in", "is", "at", "be", "de", "my", "es"})
"""Codes that are words as well: they count in capitals."""
_LONG = {n: c for table in (_NAMES, _CITIES) for c, names in table.items() for n in names.split("|") if len(n) > _SHORT}
_INSIDE = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, _LONG), key=len, reverse=True)) + r")\b")
_CAPITALS = re.compile(r"\b(UK|USA|US|NZ|UAE|U\.S\.A?\.?|U\.K\.?)(?=\W|$)")
_FILLERS = re.compile(
    r"^(?:i'm |i am |we're |we are |i live |we live |living |based |currently |just |it's |from |in |the |near |actually )+"
)
_OWN = re.compile(
    r"\b(?:i'm|i am|we're|we are|i live|we live)(?: (?:living|based|currently|here|still|now|over))*"
    r" (?:in|(?:calling|writing) from) (?:the )?(?P<name>\w+(?: \w+){0,3})"
)
_TOLD = _LONG | {"uk": "GB", "u k": "GB", "us": "US", "usa": "US", "u s": "US", "u s a": "US", "nz": "NZ"}
"""What names a place wherever it stands alone or after "I'm in": no code that is a word or slang as well."""


def country_told(text: str) -> str:
    """The code of the country where the person says they are, in words about themselves or as the whole message; or ""."""
    plain = normalise(text).plain
    own = _OWN.search(plain)
    words = own["name"].split() if own else []
    told = [" ".join(words[:count]) for count in range(len(words), 0, -1)]
    whole = re.sub(r"[^\w ]", "", _FILLERS.sub("", plain)).strip()
    return next((_TOLD[name] for name in (*told, whole) if name in _TOLD), "")


def country_named(text: str) -> str:
    """The code of the country (or of the country of the city) that a short text names, or ""."""
    message = normalise(text)
    whole = re.sub(r"[^\w ]", "", _FILLERS.sub("", message.plain)).strip()
    if whole in _WHOLE and (whole not in _WORDS_TOO or message.clean.isupper()):
        return _WHOLE[whole]
    capitals = _CAPITALS.search(message.clean)
    if capitals:
        return _WHOLE.get(capitals[1].replace(".", "").casefold(), "")
    found = _INSIDE.search(message.plain)
    return _LONG[found[0]] if found else ""
