"""What has come over the partner, or over both: a death, a baby lost, an illness, a fright, an old wound, news that stunned.

Kinds of `seen` that go before all others: beside a grief, that somebody is quiet is the least of it, and a breezy line
would be a blow. Whose it is stands in the words; what is the person's own alone is read in burdens.py.
"""

_KIN = (
    r"(?:(?:late|best|old|oldest|closest|good|own|little|big|baby|twin|step|foster|work) ?)*(?:mum|mam|mom|mother|dad|father|brother|"
    r"sister|nan|nana|gran\w*|friend|mate|pal|uncle|aunt|auntie|cousin|son|daughter|niece|nephew|boss|colleague|coworker|teacher|"
    r"coach|dog|cat|horse|pet|puppy|rabbit|twin|stepdad|stepmum|godmother|godfather)"
)
_THEIR = r"(?:his|her|their|(?:the |my )?(?:husband|wife|partner|boyfriend|girlfriend|fiancé|fiancée|fiance|fiancee|other half)(?:'s|s))"
_HAS = r"(?:'s|s)?(?: (?:just|has|had|is|was|recently|suddenly|sadly|only|being|got|really|very|now))*"
_THEY = r"(?:he|she|they|(?:the |my )?(?:husband|wife|partner|boyfriend|girlfriend))"
_IS = r"(?:'s|s|'re| is| are| was| has| had| have|'ve)?(?: (?:got|been|now|really|very|just|also|had|diagnosed|with|a|told))*"
_FORMER = r"(?:ex|exes|ex husband|ex wife|ex boyfriend|ex girlfriend|first husband|first wife|last boyfriend|last girlfriend|old boyfriend|dad|father|stepdad|mum|mom|mother|stepmum|uncle|brother)"
_HURT = r"(?:hit|beat|hurt|abused|raped|strangled|choked|battered|kicked|punched|slapped)"
_KIN_LOST = r"(?:the|our|a|her|my) (?:baby|pregnancy|babies|twins|bump|little one|unborn)"

SORROWS = {
    "wounded": rf"\b(?:{_THEIR} {_FORMER}(?: \w+)?(?: used to| would| had| always)? {_HURT} (?:him|her|them)\b|"
    rf"{_THEY}(?:'s)? (?:was|were|got|been|had been|has been)(?: (?:badly|physically|sexually|often|always))? (?:abused|beaten|hit|raped|assaulted|molested|battered)\b(?! by (?:me|an?|the|this|that|how)\b(?! (?:man|woman|relative|teacher|priest|neighbour|stranger)))|"
    rf"{_THEIR} (?:last|first|old|previous)? ?(?:relationship|marriage|ex|childhood|father|dad|home)(?:'s| was| were)(?: (?:very|really|so))? (?:abusive|violent)|"
    r"an abusive (?:ex|relationship|marriage|childhood|father|home|husband|boyfriend|family)|(?:sexually|physically) abused)\b",
    "baby": rf"\b(?:(?:we|she|he|they)(?:'ve|'d| have| has| had| just| both| recently)* lost {_KIN_LOST}|since we lost {_KIN_LOST}|"
    r"(?:the|her|our|a|another|second|third) (?:late |early )?(?:miscarriages?|stillbirth)|(?:she|we|they) (?:had )?miscarried|stillborn|"
    r"our (?:baby|little one|son|daughter|child|boy|girl) (?:died|is dead|was stillborn|passed away))\b",
    "losing": rf"\b(?:{_THEIR} {_KIN}{_HAS} (?:dying|terminal\w*|in (?:a |the )?hospice|on (?:his|her|their) deathbed|(?:weeks|months|days|not long) (?:to live|left)))\b",
    "dying": rf"\b(?:{_THEY}{_IS} (?:dying\b(?! (?:to|for|inside|down|of|his|her|my|it))|terminal(?:ly ill)?\b|(?:only )?(?:weeks|months|days|not long) (?:to live|left to live))|"
    r"about (?:dying|(?:his|her|their) (?:own )?(?:death|dying|funeral))|(?:his|her|their) terminal)\b",
    "grieving": rf"\b(?:{_THEY}{_IS} (?:griev\w*|mourn\w*)|grieving|mourning|{_THEIR} {_KIN}{_HAS} (?:died|dead|passed|passed away|put down|put to sleep|killed|funeral|wake|death|ashes|grave|burial|anniversary of)|"
    rf"(?:since|after|at|from|before|about) the (?:funeral|wake|burial|cremation)|lost {_THEIR} {_KIN}\b(?! (?:number|phone))|{_THEY}{_IS} (?:just |recently )?lost (?:a|an) (?:{_KIN}|child))\b",
    "shaken": r"\b(?:(?:since|after|about|from) (?:the|his|her|their|that|an?) (?:\w+ )?(?:accident|crash|attack|fire|mugging|robbery|shooting|explosion|collision|break in)|"
    r"(?:hit|ran over|run over|knocked down|killed) an? (?:\w+ )?(?:deer|dog|cat|fox|badger|horse|person|cyclist|kid|child|man|woman|pedestrian|girl|boy|animal)|"
    rf"{_THEIR} {_KIN} (?:lost|got|was|had|broke)(?: \w+){{0,3}} (?:fingers?|legs?|arms?|hands?|eye|hurt|injured|crushed|electrocuted|stabbed|burned|burnt)|"
    r"(?:they|he|she|the crew|the ward|the team|his crew|her ward) (?:just )?lost an? (?:\w+ )?(?:kid|child|patient|baby|boy|girl|toddler|man|woman|firefighter|colleague|crew member|soldier)|"
    rf"an? (?:patient|child|kid|colleague) (?:of (?:his|hers|theirs) )?died|{_THEY}{_IS} (?:mugged|attacked|robbed|stabbed|in an? (?:\w+ )?(?:accident|crash)|assaulted)|"
    r"(?:saw|watched|found|witnessed) (?:someone|somebody|a man|a woman|a kid|a child|a colleague|a body)(?: \w+)? ?(?:die|dead|killed|hanging|fall|drown|jump|body)?)\b",
    "ill": rf"\b(?:{_THEY}{_IS} (?:cancer|leukaemia|ms|multiple sclerosis|parkinson's|parkinsons|a (?:brain )?tumou?r|chemo\w*|heart attack|a heart attack|stroke|hiv|motor neurone)|(?:his|her|their) (?:cancer|chemo\w*|diagnosis|tumou?r|biopsy|stroke|heart attack)|diagnosed with)\b",
    "low": rf"\b(?:{_THEY}{_IS} (?:\w+ )?(?:depressed|depression)|(?:his|her|their) depression|depressed|(?:postnatal|postpartum|post natal|post partum) depression)\b",
    "stunned": r"\b(?:(?:went|gone|goes|turned) (?:all |completely |totally |as )?(?:white|pale|grey|blank)|(?:he|she|they) (?:just |completely |totally )?froze\b(?! (?:me|my|our|the|it|up)\b)|"
    r"i(?:'ve)?(?: just| finally| also)* (?:told|opened up|confided|came out)\b[^.!?]{0,60}\b(?:he|she|they)(?:'s| just| then| has)* (?:went|gone) (?:all |very |really |so |completely )?(?:quiet|silent|still))\b",
}  # fmt: skip
"""Patterns by kind, for a plain message. The order decides where several are found."""
