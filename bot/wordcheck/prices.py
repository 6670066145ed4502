"""A price on the answer, and a demand for one. Patterns for any place in a sentence."""

PRICES = (
    r"\bdon't make me (?:(?!laugh|blush|smile|wait|cry)\w+)",
    r"(?<!if )(?<!unless )\byou (?:don't|do not|wouldn't|really don't) want (?:to (?:find out|know what i)|to see me (?:angry|mad)|me to (?:tell|call|lose|"
    r"get angry|get mad|come))\b",
    r"\b(?:be a shame|hate for|pity) (?:if )?.{0,40}\b(?:f(?:inds?|ound) out|knew|know|heard?|told)\b",
    r"\bi can't promise (?:i'll|what|that|to be here|you)\b",
    r"\bdon't be surprised (?:if|when)\b",
    r"\b(?:you have|you've got) (?:until|till|one|24|\d+|a (?:day|week)|two)\b.*\b(?:or|to|before|decide|tell|talk|chance|left)\b",
    r"\bi won't (?:be (?:here|around|waiting)|wait|stay) (?:forever|for ever|much longer)\b",
    r"\bi(?:'ll| will) find (?:someone|somebody) who\b",
    r"\bthere are (?:plenty|other|lots of) (?:other )?(?:men|women|people|guys|girls|fish)\b",
    r"\bif nothing changes\b",
    r"\b(?:one|once) more (?:night|time|day|lie|word|thing)\b.*\b(?:i'm|i am|i'll|i will|we're|and you)\b",
    r"\b(?:no|what's the) point in us\b",
    r"\bor (?:a )?divorce\b",
    r"\beither\b.*\bor (?:i|we|it's|you)\b",
    r"\bor (?:you )?pack\b",
    r"\byou (?:choose|decide)[.!]*$",
    r"\bme or (?:your|the|him|her)\b",
    r"^(?:final|last) (?:warning|chance)\b",
    r"\bi'll know where i stand\b",
    r"\bthen (?:there's|there is) no (?:us|point|future)\b",
    r"\bif something happened to me\b",
    r"\bwhat your (?:\w+ )?(?:boss|mother|mum|mom|family|friends|parents|work|colleagues) would (?:think|say)\b",
    r"\bto let you (?:go|see|out)\b",
    r"\bsend me your location\b",
    r"\bfor your own (?:good|safety|sake)\b",
    r"\bi don't know what i(?:'d| would| might| will|'ll) do if you (?:left|leave|go|ever)\b",
    r"\b(?:one|the) last (?:time|chance)\b(?=.*\b(?:ask|tell|try|give|you|warn)\b)",
    r"\bbe (?:very |really )?careful (?:what|how) you\b",
    r"\bthink (?:very |really )?carefully\b",
    r"\bor (?:you'll|you will|you can|you're) (?:lose|find|sleep|sorry|on your own|move|leave|pack|regret|go)",
    r"\bor (?:i'm|i am|im|i'll|i will) (?:go|leav|gone|done|out|mov|tell|call|find|take)",
)
"""Threats and ultimatums."""
DEMANDS = (
    r"\bi deserve (?:to (?:know|hear|be told)|an? (?:answer|explanation|better)|answers|better|more than|the truth)",
    r"\bi (?:have|'ve got) (?:a|every) right to\b",
    r"\bi (?:need|want|demand|expect) (?:you )?to (?:know|hear|tell me|talk|explain|answer)\b.*\b(?:now|tonight|today|everything|immediately|at once|by \w+|"
    r"the truth)\b",
    r"\bi am your (?:wife|husband|partner), i need\b",
    r"\bi(?:'m| am) (?:not asking|not (?:going to )?(?:drop|let|leav)\w*|waiting for (?:an|your) (?:answer|explanation))",
    r"\byou (?:owe|still owe) (?:me|it to)\b",
    r"\b(?:just )?answer (?:me|the question|my)\b",
    r"\b(?:you|answer|say|tell)\b.*\bfor (?:once|god's sake)\b",
    r"\bfor (?:fuck's sake|heaven's sake|christ's sake)\b",
    r"\b(?:we're|we are) (?:talking|having this out|doing this) (?:tonight|now|today|whether)",
    r"\bwhether you (?:like|want)\b",
    r"\bby (?:tonight|tomorrow|friday|monday|the weekend)\b.*\b(?:you|answer|know|decide)",
    r"\byou can't (?:keep|just|go on) (?:avoiding|ignoring|hiding|running|not|shutting|walking)",
)
"""What demands an answer without a doubt."""
