"""Somebody tells that they are younger than eighteen."""

RULES = """
! i'm|im|am|i (only) (just) (am) (still) (turning) (nearly) (almost) (a) [10|11|12|13|14|15|16|17|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen] !minutes|minute|min|mins|hour|hr|hrs|late|early|behind|short|quid|bob|dollars|euros|rupees|grand|k|feet|foot|ft|minutes|weeks|hours|days|months|stone|weeks'|pounds|kg|percent|miles|km|steps|lessons|questions|people|meetings|am|pm|inches|cm|years_in|years_into|years_married|years_together|years_older|years_younger|years_clean|years_sober|years_on|years_of|years_since|years_with|years_post|years_apart|years_divorced|years_now|year_old_son|again|inside|at_heart|times|messages|texts|floors|points|per|of|more|pages|episodes -- i was ; when i was ; since_we_were|since_i_was ; feel_like|felt_like|act_like ; years_together|married|here|older|younger ; minus ; dates|dress|size
! i (have) [10|11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen] years !together|married|of|with|in|here|on -- married|together|with_him|with_her|relationship|job|clean|sober|when|ago
! year|yr|grade|form [7|8|9|10|11] student|at|here|and|nobody|kid|,|. -- married|together|in_year|anniversary|our_year|son|daughter|lad|years|@KID|teach*|he's_in|she's_in
! i'm|am|im .. [7th|8th|9th|6th|10th|11th|seventh|eighth|ninth|tenth|sixth] (grade|grader|form) -- son|daughter|when_i|since|was|teach*|floor|month|week|@KID|attempt|time|day
! i'm|im|am (in) (year|yr|grade) [7|8|9|10|11|seven|eight|nine|ten] at|,|.|and -- teach*
! i'm|im|am (a) (only) (still) (just) [minor|underage|schoolkid|schoolgirl|schoolboy] -- was|when
! i'm|im|am (a) (only) (still) (just) [teenager|teen|kid] so|and|,|.|but -- was|when|again|at_heart|like_a|feel_like|inner|big
! he's|she's|boyfriend|girlfriend .. 19|20|21|22|23|24|25|26|27|28|30|32|35|40 and|n|but i'm|im|i [11|12|13|14|15|16|17]
! my (mum|mom|dad|parents) (won't|don't|doesn't|would) .. let .. [boyfriend|girlfriend] .. school|homework|grounded|teacher
"""
