"""What is heavy for the writer, and what is decided over the other's head. Patterns for any place in a sentence."""

DESPAIR = (
    r"\bi (?:just |really )?(?:feel like|want to|could) (?:dying|die|giving up|give up on (?:life|everything)|disappear\w*|vanish)\b(?! (?:of|laughing|from (?:shame|laughing)))",
    r"\bi(?:'m| am) (?:dying inside|falling apart|drowning|broken|going under|breaking (?:down|apart)|at (?:the end of my (?:rope|tether|strength)|my (?:limit|lowest|wits' end|breaking point))|not coping|losing (?:it|my mind))\b",
    r"\bi can(?:'t|not) (?:breathe|stop crying|cope|go on|take (?:it|this|much more)|live like this|bear (?:it|this))\b(?! without you)",
    r"\bi (?:don't|do not) (?:want to (?:be here|wake up|live|exist)|see (?:a|the|any) (?:point|way out)|know how (?:to go on|much longer))\b(?! (?:in|at) (?:this|the|your))",
    r"\bi have (?:nothing left|no (?:strength|hope|fight) left|no hope)\b",
)
"""Despair: it is about the writer more than about the wording."""
DECISIONS = (
    r"(?=.*\b(?:you|us)\b)\bi(?:'ve| have)? (?:\w+ )?(?:made|booked|arranged|set up|got|signed) (?:us |you |both of us )?(?:up )?(?:for |in for |with )?(?:an? |the |some )?(?:\w+ )?"
    r"(?:couples? |marriage )?(?:counsell?\w+|therap\w+|doctor\w*|appointment|gp|shrink|psychologist|psychiatrist|rehab|aa|detox|clinic|assessment)\b"
    r"(?!.*\b(?:asked|wanted|like you said|as you|we (?:said|agreed|talked|spoke)|no pressure|if you|only if|would you)\b)",
    r"\bi(?:'ve| have)? (?:already )?(?:told|said to) (?:them|her|him|everyone|my \w+|your \w+) (?:that )?(?:you're|you are|you'll|we're|we'll) (?:be )?(?:coming|going|doing it|there)\b",
    r"^you(?:'re| are) (?:coming|going)(?: with me| to (?:it|that|therapy|counselling|the doctor\w*))?(?: on \w+day)?(?: and that's (?:it|that|final))?[.!]*$|\bwhether you like it or not\b|\bend of(?: story| discussion)?[.!]*$|\bno arguments?[.!]*$",
)
"""What leaves somebody no say in it."""
