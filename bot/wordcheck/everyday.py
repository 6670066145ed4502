"""What people who live together say and send: an errand done, a wish for the day, a way home, a hug. Nothing in it closes.

A reading trained on talk of feelings makes little of these. They are known by how they begin, and by holding no word that
can turn them: "made dinner, left you some" is one, and "made dinner again, alone" is none.
"""

import re

FORGIVEN, CONDOLED, AWAITED, WISHED, DONE, NEAR = "forgiven", "condoled", "awaited", "wished_well", "done_for", "near"
PLAIN = "plain"
"""Harmless, and nothing that one would praise."""
MOST_WORDS = 18


def _any(*rows: str) -> str:
    """One of the words or patterns of some rows, which stand between slashes."""
    return "(?:" + "|".join(word for row in rows for word in row.split("/")) + ")"


_TURNS = re.compile(
    r"\b"
    + _any(
        r"but/although/even/still/yet/only/again/finally/at last/for once/ever/never/always/usual/usually/alone/by (?:my|your)self/on my own/myself/unlike/instead",
        r"\w+n't/not/no/nothing/nobody/no one/none/without/should/must(?! be)/supposed/would/why/who/how you/what you/while you/because of/than/except/as if/like your",
        r"when you(?! (?:get|are|want|like|feel|wake|come|'re|have|can|ready))/if you(?! (?:want|like|feel|fancy|need|get|are|can))/waiting/waited/wait(?= for you)",
        r"sick of/sick and/tired of/fed up/enough/hate\w*/stupid/idiot/lazy/selfish/liar/lie to/lying/lies/ignor\w+/silent/silence/sulk\w*/moods?/moody/drama\w*/cold/late/mess/clean up/grow up",
        r"fault/blame/wrong/mistakes?/regret\w*/lost/lose/lonely/cry|crying|cried/hurt\w*/pain/angry/mad/upset/jealous/guilty/shame\w*/ashamed/sad/worse/worst/bad/poor/deserve\w*",
        r"divorce/separat\w+/lawyer/leaving you/leave you/end(?:ed)? it/over you/moving out/messages|texts|phone|diary|location|password/ask(?:ed|ing)? (?:me|where|why|about)/asking",
        r"everyone/everybody/people/your (?:ex|attitude|behaviou?r|games?|mother|problem)/my ex/maid/whatever/suit yourself/fine then/forgot\w*/promised/explain/answers?/truth/honest/problem/serious/money/bills?",
        r"pack/police/kill\w*/die/dead/hell/fuck\w*/shit\w*/damn/ass/bitch/real m[ae]n/dare/better (?:not|be|start)/or else/some(?:one|body) else/fool/joke/clown/princess/majesty/highness",
        r"miss(?:ed|ing)? (?:it|out|the|their|our|my)/puts? up/up with (?:you|this)/someone who/somebody who/finding some/remembering/managing/bothering/have a (?:family|wife|husband|home|child)/from you/to you about/at you/used to",
    )
    + r"\b|[🙄🙃😒😠😡🤬🖕👎]",
    re.IGNORECASE,
)
"""What may turn a kind beginning round."""
_TURNS_NOTHING = re.compile(
    r"\b"
    + _any(
        r"(?:can't|cannot) wait/never want to lose you/(?:don't|never) want to hurt you/(?:not|wasn't|isn't) (?:fair|ok|okay|nice|right|kind)(?: of me)?/(?:and )?not talk/not easy/no wahala",
        r"no (?:worries|rush|hurry|pressure|stress|reply|need|talking|questions|strings|big deal)/always here/sorry (?:about|for) your loss/no matter what/only if you (?:want|like|fancy|feel)",
        r"waiting for you/late (?:shift|night|one)/sorry about the \w+/hate that/enough for (?:two|both|you)/poor (?:you|love|thing)/no-one like you",
    )
    + r"\b",
    re.IGNORECASE,
)
_I = r"(?:(?:i|i've|i have|i'd|we|we've|just|also|so|and|then) )*"
_MORE = r"(?:[ ,]+.*)?"
_THINGS = _any(
    "kids?/children/little one/baby/kettle/dinner/lunch/breakfast/tea/supper/soup/stew/food/pasta/pizza/curry/rice/bread/cake/house/bath/bed/fire/heating/car/dog/cat/bins?",
    "washing/laundry/keys?/spare (?:key|room)/door/tickets?/wine/coffee/plate/leftovers/oven/shower/dishes/umbrella/coat/charger/parcel/prescription/biscuits/samosas?/bus/train/taxi",
    "milk/towels?/blanket/sofa/cinema/chapati/dumplings/bagels?/sandwich(?:es)?/medicine/suit/mail/post/ticket/bike/boiler/garden/tomatoes",
)
_DID = _any(
    "left/saved/kept/got/bought/picked/made/cooked/put/saw/seen/found/grabbed/ordered/booked/fed/walked/washed/folded/fixed/paid/dropped/brought/topped/filled/cleaned/charged/warmed",
    "ironed/watered/sorted/posted/collected/baked/planted/recorded/printed/packed/hung/lit/run/ran/done/taken/took/mended/heard",
)
_GOING = _any(
    r"home/done (?:at work|here|for today)/finished(?: at)? work/on my way/on the (?:train|bus|way|tram|tube)/going (?:up|to bed|to the \w+)/heading (?:up|home|out|back|off)/in bed/outside/landed",
    r"(?:nearly|almost) (?:home|there)/leaving work/at the (?:shops?|station|gym|doctor's|supermarket|airport|hospital)/off to (?:bed|work|sleep|the \w+)/arrived/back (?:at|by|soon|home|in)",
    r"downstairs/upstairs/awake/getting (?:milk|bread|food|pizza)/cooking/making \w+",
)
_TOGETHER = _any(
    r"watch/cuddle/walk/eat/cook/go (?:for|to|out|on|see|swimming|dancing|camping)/come (?:with|to|for|along|over)/play/order/sit/nap/snuggle/bake/dance/swim/drive/lie/share/meet/visit/hold hands",
    r"get (?:a |some )?(?:pizza|food|coffee|drinks?|takeaway|curry|ice|dinner|chips)/have (?:a |some )?(?:tea|coffee|dinner|bath|drink|beer|dance|quiet|cuddle|nap|picnic|lie)",
    r"(?:a |an |some )?(?:walk|cuddle|hug|coffee|tea|film|drive|bath|nap|takeaway|pizza|drink|brew|company|food)/spend (?:the|some)/make (?:pancakes|dinner|cake)",
)
_THEIRS = _any(
    "nan/gran/granny/grandad/grand\\w+/mum/mom/dad/father/mother/sister/brother/aunt/auntie/uncle/friend/loss/dog/cat/job/boss/day/exam/back/knee/headache/interview/match/team/cousin/colleague"
)
_WISH = _any(
    r"happy (?:birthday|anniversary|new year|diwali|eid|easter|christmas|valentine's)/merry christmas/eid mubarak/good luck/break a leg/safe (?:travels|trip|journey|flight)/fingers crossed",
    r"sleep (?:well|tight)/sweet dreams/good (?:night|morning|evening)/night(?: night)?/morning/congrats/congratulations/well done/get well/rest well/feel better/take care/bon (?:courage|voyage)",
    r"have (?:a )?(?:fun|good|great|nice|lovely|safe|wonderful)/enjoy (?:your|the) (?:day|match|game|meal|lunch|party|evening|weekend|run|trip|night out)/(?:drive|travel) safe(?:ly)?/you(?:'ve)? got this",
)
_WELL = _any(
    "ok/okay/well/fine/good/better/great/nice|nicer/slept|sleep/rest/easier/easy/safe|safely/enjoy|enjoyed/lovely/fun/passes/heals?/smile/gentle/quick|quickly/kind/soon/home/goes|went"
)
_FRAGMENT = _any(
    r"(?:i )?(?:promise|mean it|mean that|swear)/(?:that |it )?(?:was |is )?(?:wasn't |isn't |not )(?:fair|ok|okay|nice|right|kind)(?: of me)?/one (?:day|step|thing|hour) at a time(?: eh)?",
    r"pizza/coffee/deal/same(?: here)?/me (?:too|neither)/you too/ta/cheers/yay/phew/all good/good idea/sounds good/fair enough/my bad/that's all/wish me luck/always here/no wahala",
    r"no (?:worries|rush|hurry|pressure|stress|reply needed|need to reply|talking needed|talking|questions|strings|big deal)/(?:we (?:go |can |will )?talk )?when(?:ever)? you(?:'re| are)? ready",
    r"when you (?:like|want|feel like it)/only if you (?:want|like|fancy)(?: to)?/either(?:'s| is) (?:fine|grand|good)/big hugs?/lots of love/all my love/sending (?:love|hugs)",
    r"(?:and )?love you(?: too| more| lots| loads| always)*/either way/whatever helps/tonight or tomorrow/all of it",
)
_KNOWN = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (FORGIVEN, rf"(?:of course )?i(?:'ve)? (?:already )?forg(?:ive|ave|iven) you{_MORE}"),
        (FORGIVEN, r"(?:it's |all )?(?:water under the bridge|forgiven(?: and forgotten)?)|let's start (?:over|fresh|again)"),
        (CONDOLED, rf"(?:i'm |i am )?(?:so |very |really |just )*sorry (?:about|for|to hear about) (?:your (?:\w+ )?{_THEIRS}|the (?:dog|cat|baby|job|match|result)){_MORE}"),
        (CONDOLED, r"(?:i'm |i am )?(?:so |very )*sorry (?:you're|you are|you had|you have|that you had) (?:a |an )?(?:going|rough|tough|hard|ill|poorly|having|been|such)\b.*"),
        (AWAITED, rf"(?:i )?(?:can't|cannot) wait (?:to|for|till|until) (?:see|hear|hug|kiss|hold|be with|have|spend|cuddle|tonight|you|tomorrow|the weekend|show|try|celebrate|our)\b{_MORE}"),
        (AWAITED, rf"(?:i'm |really |so )*looking forward to (?:seeing|tonight|you|our|the|hearing|tomorrow|this|having|spending)\b{_MORE}"),
        (WISHED, rf"(?:a )?(?:very )?{_WISH}{_MORE}"),
        (WISHED, rf"(?:i )?(?:(?:really|do|just|so) )*hope (?:that )?(?:(?:you|your|it|the|all|we|this|today|work|everything|tomorrow|mum|dad) )?.*\b{_WELL}\b.*"),
        (NEAR, r"(?:i've|i have|we've|i|we) (?:always )?(?:got|have) (?:your back|you)\b.*"),
        (DONE, rf"{_I}{_DID} (?:up |down |off |away |out |in |over )?(?:\w+[ ,]+){{0,7}}?(?:you|your|yours|us|our|both|(?:the )?{_THINGS})\b.*"),
        (DONE, rf"{_I}{_DID} (?:a|an|the|some|this|that) \w+(?: \w+){{0,3}},? (?:and )?(?:i )?(?:thought of|reminded me of|made me think of) you\b.*"),
        (PLAIN, rf"(?:there's |there is |there are )?(?:some |a |the |your |our |my |more )?(?:\w+ )?{_THINGS}(?:'s| is| are| was| has|'ve)? (?:in|on|ready|done|asleep|at|off|out|fed|sorted|made|clean|dry|quiet|here|waiting for you|warm|hot|down|home|booked|by|for|left|half|ordered)\b.*"),
        (PLAIN, rf"(?:the )?{_THINGS}(?:'s| is) on"),
        (PLAIN, r"(?:it's|they're|its|that's) (?:in|on) (?:the|your) (?:\w+ )?(?:side|table|fridge|oven|hall|hook|shelf|counter|bed|sofa|door|stairs|stove|hob|car|kitchen|desk|chair)\b.*"),
        (NEAR, r"you (?:really )?(?:need|deserve|want) a (?:big |proper |good |long )?(?:hug|cuddle|rest|break|bath|lie[- ]in|night off|day off|nap|holiday|biscuit|cup of tea)\b.*"),
        (NEAR, r"i (?:never|don't ever|don't) want to (?:lose|be without|hurt) you(?: ever)?|(?:i )?wish (?:you were|i was|i were|i could be) (?:here|there|home|beside|with|next)\b.*"),
        (NEAR, r"i wish i could (?:hug|hold|help|be|kiss|take|make|do|come)\b.*"),
        (NEAR, r"(?:please )?(?:come (?:to bed|cuddle|here|home|sit|down|join|over|and sit|lie)|hug me|kiss me|hold me|hugs?|kisses|cuddles?|just (?:a )?(?:cuddle|hug|hold me)|squeeze my hand)\b.*"),
        (PLAIN, rf"(?:so |and |hey |well |ok |maybe )*(?:(?:do )?you (?:want|fancy)|want|wanna|fancy|shall we|how about|up for|feel like|let's|would you like|can we|could we|we could)(?: to)?(?: just| maybe| then| later| tonight| all| both| a)* {_TOGETHER}\b.*"),
        (PLAIN, rf"{_I}(?:i'm |i am |i'll be |will be |be |on )*{_GOING}\b.*"),
        (PLAIN, _FRAGMENT),
    )
)  # fmt: skip
_TENDER = re.compile(
    r"\b"
    + _any(
        r"love (?:you|u|us|this|our|your|it when you)/miss (?:you|us|your)/adore/cuddles?/hugs?/kiss(?:es)?/proud of (?:you|us)/think(?:ing)? of you/thought (?:of|about) you/dream(?:t|ed|ing)? (?:of|about) you",
        r"my (?:love|darling|favourite|favorite|rock|person|best friend|heart)/(?:on|by) your side/here for you/lucky to have/glad (?:it's you|you're|you|we)/grateful/thank(?:s| you)/sexy/gorgeous/handsome",
        r"beautiful/thinking about you/sweetheart/good luck/happy birthday/well done/made me (?:smile|laugh)/take your time/misses you/believe in you/good team/wishing you/come (?:and )?(?:look|see)",
    )
    + r"\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"(?:do|did|does|are|is|was|were|what|how|where|have|has|can|could|will|am|don't|aren't)\b", re.IGNORECASE
)
_I_SEE = re.compile(
    r"(?:i (?:know|get|see|can see|can tell|understand|can imagine|realise|realize) (?:that )?)"
    r"(?:you(?:'re| are|'ve had| had| have)|it(?:'s| is| was)|work(?:'s| is| was)|today (?:was|is)|this (?:is|was|week)|things are) (?:been )?"
    r"(?:so |really |very |pretty |a bit |such )*(?:a |an )?"
    r"(?:tired|exhausted|knackered|shattered|worn out|busy|stressed|hard|tough|rough|long|under (?:a lot of )?(?:pressure|stress)|worried|nervous|scared|grieving|overwhelmed|a lot|heavy|struggling|trying)\b.*",
    re.IGNORECASE,
)
"""Somebody's weariness, said as known."""


_YOU = re.compile(r"\b(?:you|u|ye|ya|yer|your|yours|yourself|ur)\b", re.IGNORECASE)
_OFFERED = re.compile(
    r"\b(?:we|us|both|together|could|can|would|might|if you|with you|there's|there is|free|numbers?|someone|somebody|in case|helps?|helped|sessions?|leaflet|group)\b",
    re.IGNORECASE,
)
FEWEST_WORDS = 3
"""A shorter remark ("Fine.", "Thrilling.") may be meant either way."""


def turns(text: str) -> bool:
    """Whether there is a word in it that may turn what is kind."""
    return bool(_TURNS.search(_TURNS_NOTHING.sub(" ", text)))


def is_flat(text: str) -> bool:
    """Whether a statement names nobody that it speaks to, and holds no word that may turn it."""
    if text.endswith("?") or len(text.split()) < FEWEST_WORDS or _YOU.search(text):
        return False
    return not turns(text)


def is_offer(bare: str) -> bool:
    """Whether help from outside is offered, and not ordered or held against somebody."""
    return bool(_OFFERED.search(bare)) and not turns(bare)


def opening(bare: str) -> str:
    """What a sentence of this kind opens with, or `PLAIN`; "" if it is no such sentence."""
    if len(bare.split()) > MOST_WORDS or turns(bare):
        return ""
    known = next((kind for kind, pattern in _KNOWN if pattern.fullmatch(bare)), "")
    if known:
        return known
    if _I_SEE.fullmatch(bare):
        return "validation"
    return NEAR if _TENDER.search(bare) and not _ASKING.match(bare) else ""
