"""Whether a question has something of one's own to put right in its words: what a model makes of "how do I …" alone is not
enough to hand anybody an apology.

A sorry may be the partner's, may beg pardon for a long message, or may be refused; none of these is a wish to mend.
"""

import re

_NOT_GOING_TO = (
    r"(?:i'm not|i am not|not going to|won't|will not|refuse to|why (?:should|would|do|must) i(?: have to)?|"
    r"(?:don't|do not|didn't) (?:want|wish|see why|intend|owe|have|need)(?: to| any(?:body|one)?| him| her| them)*|no (?:need|reason|way)(?: for me| i'm)?(?: to)?|nothing to)"
)
_REFUSED = re.compile(
    rf"\b{_NOT_GOING_TO}(?: (?:just|even|really|be|going|to|bloody|fucking))* (?:an? )?(?:apolog\w+|say(?:ing)? sorry|sorry for)"
)
_BY_THE_WAY = re.compile(
    r"^(?:(?:hi|hey|hello|oh|ah|um|ok|so|well|yes|no|,|\.|!) )*sorry\b(?! i\b| to him| to her)|"
    r"\b(?:long|essay|rant|ramble|message|typos?|english|story)(?: one)?(?: ,)? sorry\b|"
    r"\bsorry (?:this|that|it|if|lol|ha\w*|what|about the (?:long|essay|rant|typos?|english))\b|"
    r"\bsorry (?:for|to) (?:the (?:long|essay|rant|ramble|spam|typos?|english|late|wall)|(?:my )?(?:bad )?english|rambling|ranting|disturb\w*|bother\w*|ask\w*|be (?:dumb|stupid|a pain))"
)
_PEACE = (
    r"sorry|apolog\w*|pardon|forgiv\w*|excuses? (?:me|myself|oneself)|amends|regret\w*|mend\w*|repair\w*|redeem|undo|un - ?\w+|unghost|peace\w*|truce|make (?:up|(?:it|this|that|things) (?:up|right|good))|"
    r"made (?:it )?up|put (?:it|this|that|things) right|(?:take|put) (?:\w+ ){0,3}back|fix(?: (?:it|this|that|things))?(?= |$)|patch \w+|smooth \w+|(?:come|came|coming|walk|climb|dig|way) (?:\w+ )?(?:back|out)|"
    r"back to normal|good books|(?:his|her|their) trust|break the ice|ice|olive branch|white flag|thaw\w*|soften\w*|settled|unblocked|quit \w+ my|stop (?:to correct|starting)"
)
_BLAME = (
    r"my (?:fault|doing|bad|temper|error|mistake|own mouth|sharp tongue|guilt)|at fault|in the wrong|on me|own (?:it|that|up|this)|come clean|guilty|ashamed|embarrass\w*|feel (?:terrible|awful) (?:for|about)|hate (?:myself|who i)|"
    r"shouldn't have|should have|didn't mean it|went too far|out of line|too harsh|lost (?:my temper|it)|lose my temper|flew off|overreact\w*|appalling\w*|unkind|what i said|fool of myself|cut(?:ting)? it|"
    r"(?:messed|screwed|stuffed|fucked) (?:it |this |that )?up|ruined|wrecked|blew it|ballsed|"
    r"stop (?:nagging|yelling|shouting|snapping|correcting|comparing|picking|pickin|being (?:so |such )?(?:a|mean|short|cruel|angry|sarky|harsh|rude)|raising)"
)
_ROWS = (
    r"rows?|rowed|fights?|fought|fighting|argu\w+|quarrel\w*|feud|tiff|spat|barney|blowup|blued|(?:a|had) blue|dispute\w*|disagree\w*|had words|words (?:last|over|about|on)|sulk\w*|kicked off|parted crossly|the problem|"
    r"hollering"
)
_DID = (
    r"lied|cheated|snapped|shouted|yelled|screamed|swore|hollered|threw|chucked|forgot|forget|missed|broke|broken|hurt|pushed|accused|insulted|interrupted|blamed|ignored|snooped|ghosted|let (?:him|her|them) down|"
    r"stormed|slammed|kicked off|got drunk|blanked|raged|promised|slept (?:straight )?through|said (?:something|some|a|that|it|no|the)|made (?:him|her|them) (?:cry|feel)|told (?:him|her|them|the|my) \w+|read (?:his|her|their)|"
    r"went through|turned down|ate (?:his|her|their)|lost (?:his|her|their)|called (?:him|her|them)|took off|was (?:short|awful|horrible|mean|cold|wrong|rude|unfair|harsh|nasty|cruel|a dick|an idiot|the one)"
)
_I = r"\bi(?:'ve|'d| have| had)?(?: just| also| once| really| actually| finally| had| got| cried (?:n|and))* "
_MENDS = re.compile(
    rf"\b(?:{_PEACE}|{_BLAME}|{_ROWS})\b|(?:{_I}|(?:^|[.!?] )(?:totally |just |so |completely )?)(?:{_DID})\b"
)
_ASKS = re.compile(
    r"\?|^(?:(?:and|so|but|ok|ugh|also|well|,) )*(?:what|how|when|where|who|which|should|shall|do|does|can|could|is|any|tell me|give me|help me|i don't know (?:what|how))\b|"
    r"\b(?:what|how) (?:do|should|can|could|would|to|am) (?:i\b|say|tell|do|act)|\bhow i (?:can|should|could|must)\b"
)


def refuses_sorry(plain: str) -> bool:
    """Whether somebody says that they won't say sorry, or asks why they would."""
    return _REFUSED.search(plain) is not None


def mends(plain: str) -> bool:
    """Whether the words hold something to put right, be it a deed, a row or a sorry of one's own."""
    return _MENDS.search(_BY_THE_WAY.sub(" ", plain)) is not None


def only_asks(plain: str) -> bool:
    """Whether the message asks something and has nothing in it to put right."""
    return _ASKS.search(plain) is not None and not mends(plain)
