"""What is hard in any words: what was read in secret, and what happened. Patterns for any place in a sentence."""

SPIED = (
    r"\bi(?:'ve| have)?(?: \w+){0,2} (?:read|went through|gone through|looked (?:at|in|into|through)|looking (?:at|in|into|through)|checked|checking|"
    r"searched|opened|hacked|got into|unlocked|been through|been reading|tracked|tracking|followed|recorded|copied|screenshotted|"
    r"found) (?:\w+ ){0,2}?(?:your|ur) (?:\w+ ){0,2}?(?:diary|journal|phone|mobile|messages|texts|dms|emails?|inbox|chats?|laptop|ipad|computer|browser|"
    r"history|letters?|notes?app|location|bank \w+|drawer|bag|pockets|wallet|instagram|facebook|whatsapp|photos|password|medical \w+|therapy \w+)\b",
    r"\bi (?:saw|read|know about|found) (?:your|the) (?:messages|texts|chats?|dms|emails?|photos) (?:to|with|from|of)\b",
    r"\bi (?:saw|read) (?:it |that |everything )?(?:in|on) your (?:phone|diary|journal|laptop|messages|texts|emails?)\b",
)
"""Something private was opened."""
TRUTHS = (
    r"\bi(?:'ve| have|'d| had)?(?: (?:also|actually|once|just|been|only))* (?:slept with|cheat(?:ed|ing)(?: on you)?|kissed (?:someone|somebody|another|him|"
    r"her|my|your|a)|(?:had|having) (?:an affair|a fling|sex with|a thing with)|hooked up|been with (?:someone|somebody|another)|(?:been )?(?:seeing|"
    r"sleeping with) (?:someone|somebody|another|him|her|my|your)|met (?:someone|somebody) else|been unfaithful|betrayed you|lied to you|been lying|gambled|"
    r"lost (?:all )?(?:our|the|my) (?:savings|money|house|job)|spent (?:all )?our (?:savings|money)|had an abortion|(?:spoken|talked|been (?:talking|"
    r"speaking|to see)) (?:to|with)? ?a (?:divorce )?(?:lawyer|solicitor))",
    r"\bi was(?:n't| not)? (?:un)?faithful\b",
    r"\bi(?:'m| am) (?:having an affair|seeing (?:someone|somebody|another)|pregnant|in love with (?:someone|somebody|another|him|her|your|my)|gay|bi|trans|"
    r"not in love|not attracted|(?:no longer|not) happy (?:with you|in this)|moving out|filing for)",
    r"\bi (?:don't|do not|no longer|never|stopped|can't) (?:think i )?(?:lov(?:e|ed|ing) you(?! (?:more|less|so|because|for))|feel (?:the same|"
    r"anything for you|love for you)|want (?:to be (?:with you|married|together)|kids|children|this baby|to marry you))\b",
    r"\bi(?:'ve)? (?:fell|fallen|fall) out of love\b",
    r"\bnot in love with you\b",
    r"\bi (?:really |also |now )?(?:think|believe|feel|know)(?: that)? we (?:should|need to|have to) (?:separate|divorce|split|break up|end (?:it|this|"
    r"things))\b",
    r"^i(?:'m| am) leaving you\b",
    r"\bi(?: just)? want (?:a divorce|to break up|to split up|to separate|out)\b",
    r"\b(?:the|this|our) (?:baby|child|kid) (?:isn't|is not|may not be|might not be) yours\b",
    r"\bi have (?:a (?:child|son|daughter|kid|family) (?:you|that you)|feelings for (?:someone|somebody|another|him|her|your|my)|cancer|hiv|herpes|an std|"
    r"an sti|debts?)\b",
)
"""What no wording makes small."""
