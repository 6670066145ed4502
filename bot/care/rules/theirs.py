"""The partner's, an ex's or someone close's wish to die or self-harm."""

RULES = """
! @P|@KIN .. @WANT .. [die|dead|unalive] -- embarrass*|laugh*|shame ; @FICTION ; die of|from ; on the|this hill ; not|don't|never .. want ; used to ; bucket ; in his boots ; she|he|they .. want .. phone ; than_use|than_talk|than_say|than_dance|than_sing|than_do|than_ask|than_admit|than_wear|than_cry|than_eat|than_share|than_lose|than_watch|than_go|than_see|than_let|than_be_seen|than_miss|than_call|than_phone|than_sit|than_discuss|rather_die_than
! @P .. @SAY .. @WANT .. [die|dead|unalive] -- laugh*|lol ; no .. just ; not|doesn't|don't .. want ; character|boss ; cold|cough|flu|heat ; than_use|than_talk|than_say|than_dance|than_sing|than_do|than_ask|than_admit|than_wear|than_cry|than_eat|than_share|than_lose|than_watch|than_go|than_see|than_let|than_be_seen|than_miss|than_call|than_phone|than_sit|than_discuss|rather_die_than
! @P|@KIN .. [wishes|wish|wished|hopes|hoped|prays] .. hadn't|wasn't|weren't|was|were|had|wouldn't|didn't|not (been) woken|born|dead|wake|alive|died|never|gone|here .. woken|born|dead|wake|alive|died|up|gone -- early ; party ; rich|taller ; @KID
! @P|@KIN .. [rather|prefer|prefers] .. (be|to) .. dead|die -- than|then .. talk|say|use|dance|sing|cry|admit|ask|wear|eat|share|miss|lose|discuss|watch|go|see|do|give|let|call ; he'd rather die
! @P|@KIN .. [rather|prefer|prefers] .. be dead .. that|than .. work|here|live|continue|like
! @P|@KIN .. [@SUICIDE|suicidal] -- squad|mission|prevention|hotline|helpline|awareness|volunteer*|watch ; career|social|political ; @FICTION ; no|not|never|isn't|wasn't|denies .. @SUICIDE ; @JOB ; asked about ; neighbor*|neighbour* ; @KIN .. died|took|ago|committed ; decades|years_ago ; friend .. died|scout ; guard|on_the_line|train|at_a_suicide|topic|writing|dissertation|psychology|hotline|memorial|asked
! [@KILL|off|top|harm|unalive|kys] @HIMSELF -- @NEG .. [@KILL|off|top] ; laugh* ; over ; working|gym|deadline|trying ; she|he|they .. going .. [kill] himself .. ladder|bike ; years ago ; @FICTION ; not going ; character ; cook* ; buried .. himself .. work ; shooting .. foot ; off himself ; drown* ; patient|soldier|uncle|grandfather|before_i_was|eighties|seventies|nineties|sixties|film|character|long_ago|years|actor|singer|hero|villain
! [hang|hanging|hanged|drown|drowning|shoot|poison|gas] @HIMSELF -- in the foot ; up ; in .. paperwork|invoices|work ; out
! [kill|kills|killed|almost|nearly] kill|killed himself|herself|themself|themselves|him|her self|@HIMSELF -- laugh* ; gym ; over
! [end|ending|ended|take|taking|took|takes] (off) @HIS (own) life -- @NEG .. [end|ending|take|taking] ; years|decades|summers_ago ; neighbo* ; brother|uncle|father|friend|cousin|dad|mum_took|ended ; @FICTION ; control|charge|story_of
! @KIN .. tried|going|wants|said|says|threaten* .. [take|end|kill] .. (her|his) (own) life|@HIMSELF -- years ago
! @P|@KIN .. @SAY|@WANT|@THINK|going .. [end|ending|finish|finishing] (it|everything|with) it|all|everything|tonight|,|. -- with me|us ; relationship|marriage|engagement|thing ; between us ; things ; the call|chat|conversation ; if .. don't|keep|open ; book|project|degree|course|homework|dinner|beer|work|shed|sentence|game|race|marathon|day
! @P|@KIN|says .. finish* (with) [all|everything] -- work|dinner|homework|chores
! @P .. still .. @THINK .. (about) [finishing|ending] it -- book|degree|course|house|shed
! @P .. @SAY .. he'll|she'll|they'll|he'd|she'd|he|she|they|i'll|then|ill|will|would .. [jump|hang|overdose|shoot|drown] -- for|with joy ; in .. pool|car|shower ; out with ; bungee|parachute
! @P|@KIN .. wants|want|wanted|going|go|threaten*|tried|says|said|said|talk*|is|shes|sitting|stood|standing|keeps|window|was .. [jump|jumps|jumping|jumped] off|from|in|under|out|that -- pool|lake|bath|trampoline|joy|shower|bungee|parachute|queue|car|sofa|bed|gun|conclusion* ; to conclusions ; rope
! @P .. [@SAY|threaten|threatens|threatened|threatening] .. do|hurt|harm something (to) stupid|bad|silly|@HIMSELF|terrible -- nice|different|special
! @P .. hurt|hurting|harm|harming|burn|burns|burning|starve|starving|scratch*|hit*|bang*|punch* [@HIMSELF] -- @NEG .. hurt|harm ; hand|gym|lifting|moving|ladder|bike|running|football|falling|fell|by_accident|accidentally|cooking|iron|oven|kettle|bbq|hob|sunb*|shower|tea ; on the ; back ; asked_him|asked_her|i_asked|straight_no|said_no|if_he_was|if_she_was
! @P .. [cut|cuts|cutting|slit|slashed|slashing] @HIMSELF|herself|himself|wrists|wrist (again) -- shaving|shaved|cooking|chopping|onion*|bread|tin|can|glass|paper|garden*|hedge|by_accident|accidentally|off|some_slack|veg*|knife
! @P .. [cutting] again|herself|himself|themself ,|.|i|and|when|since|last -- back|off|grass|hair
! @P .. [self-harm|self-harming|self-harmed|self-harms|selfharm] -- @JOB ; used|years
! @P .. self [harm|harms|harming|harmed|harmd|injur*] -- @JOB ; used|years
! @P .. [make|makes|made|making|doing|does] .. cuts .. (his|her|their) arm|arms|leg|legs|wrist|skin
! [cuts|scars|burns|scratches|plasters|blood|slices|marks|bandages] .. on|in|all|down|up|inside .. his|her|their|cuffs .. arms|arm|thighs|thigh|wrist|wrists|sleeves|cuffs|legs|bin again|rows|fresh|said|cat|hides|himself|herself -- cat_scratched|garden*|bramble*|kitten|climb*|rose*|work|job|old|childhood
! @P .. doing it to [@HIMSELF]
! @P .. tried|attempt*|attempted|try|tries|trying (to) .. [die|suicide|overdose|kill|hang|end|drown] -- conversation|call|row|argument|silence ; years ago ; laugh* ; twenties ; @FICTION
! tried|try|attempt* (to) [die|suicide] -- @I .. tried ; years ago
! @P|@KIN .. [overdose|overdosed|od|overdosing] -- on_telly|tv|bake|coffee|caffeine|sugar|chocolate|cheese|advice|feelings|christmas|vitamin*|garlic|spice* ; @JOB ; patient ; @FICTION ; years ago ; on_books|on_self-help|self|mangoes|mango|pies|mince|cake|chocolate|cheese|family_this|of_family|of_love|of_cuteness|telly|sugar|biscuits|christmas|questions|advice|podcasts|feelings|content|crisps|curry|garlic|carbs ; long_ago|when_i_was|@JOB ; patient
! @P .. took .. [overdose] -- @JOB ; years
! @P .. [@TAKE] .. @MANY (of) (his|her|the|my|their) [@PILL] -- as|blood pressure ; regular*|every_morning ; vitamin* ; on time ; prescribed ; @JOB ; forgot ; ibuprofen|paracetamol_and|for
! @P|says .. [swallow|swallows|take] everything|all|every .. cabinet|pills|tablets|bottle|medicine -- vitamin*
! [stash|stashed|stockpil*|hoard*|saving|saved|counting|collecting] .. (of) (his|her|their|up|the) (his|her) @PILL -- recycl*|money ; mum's|pill_box|dosette|labels|for_the_week|nan's|recycl* ; good_bottle|for_tonight|with_a_face|wine|bottle_for
! @PILL .. sock|drawer|hidden|under|saved .. [saving|hidden|hiding|stash|saved] -- surprise|dog|kids|cat|child*
! @P .. (been) [saving] them -- money|stamps|for .. later|holiday|kids|christmas
! @P .. has|have|got|hes|keeps|bought|had|found|with|hid|hides|hiding|took .. [rope|noose|gun|shotgun|pistol|rifle] .. in|from|under|out|next|and|beside .. boot|backpack|bag|nightstand|bed|garage|drawer|car|shed|letter|note|room|attic|says -- climb*|sail*|hunt*|deer|boat|tow .. rope .. the car|range|swing|tree house|skipping|christmas|toy|water|nerf|glue|heat|nail|massage|club
! @P .. left|leaves|wrote|written|found|writing|writes|on .. (a) goodbye|suicide|farewell [note|letter|letters] .. says|sorry|saying|goodbye|forgive|me|kids|gone|starts|everyone|under|each -- love|lunch|lunchbox|fridge|shopping|thank|birthday|apolog*|read_it
! found .. [note|letter] .. sorry|goodbye|forgive|with_my_name -- love|card
! @P|@KIN .. [@SEARCH|googled|searching|searched|history] .. ways|how|methods|painless|suicide|die|overdose .. die|dying|kill|pain|himself|herself|painless|unalive|hang|suicide|it -- restaurant
! search-history|history|search|internet|google|tabs .. [die|dying|suicide|painless|overdose|kill] -- chrome ; dinosaur ; @FICTION ; how .. kill weeds|ants|moss
! @P .. has|had|picked|got|set|chosen|chose .. (a) [date|plan|day] picked|chosen|set|to .. die|it|end|tho|for|himself|herself -- night|wedding|move|party|holiday|surgery|dinner ; for .. talk|trip|us|weekend|retire*
! @P .. @SAY .. [goodbye|goodbyes|farewell|bye] to|paragraph|text|message|forever|properly|everyone|voicemail|one everyone|all|kids|one|brothers|me|forever|paragraph|and|by -- work|morning|colleague*|airport|station|school|leaving_do|leaving_party|grandma|nan|gate|hung|phone|politely|kissed|party
! goodbye [paragraph|texts] .. location|phone|off
! @P .. [@GO|gone|out|drove|left|walked|disappeared] .. without|left|leaving|turned his|her|the|off|behind|their his|her|the|location|phone|wallet|ring|keys .. phone|telephone|wallet|ring|note|location|off|documents|keys .. note|sorry|goodbye|dark|forgive|end|die|table|ring|wallet|off
! @P .. left .. phone|wallet|ring|keys .. [wallet|ring] .. table|behind|note|gone|out -- gym|shop|shops|joking|always
! @P .. drove|left|ran|walked|stormed|went|gone .. (off|out) ... @SAY .. [end|goodbye|die|dead|over|sorry] it|forever|everything|for
! take-care|take|look care .. [kids|dogs|dog|cat|children|everyone|mum] ... sorry .. -- weekend|holiday
! @P .. [@WILL|won't|wouldn't|not] (going) be|make|need|here|around|live (to) be|here|around|em|it|them|make here|around|where|it|after|when|to|by|much|long|longer|anymore .. where|birthday|christmas|purpose|anymore|longer|much|long|going|see|alive -- @I ; home|tonight|dinner|party|weekend|holiday|available|answer* ; where .. sitting
! @P .. [gave|given|giving|gives] (me) (away) (his|her|their|all|the|most) .. tools|watch|ring|things|records|guitar|ps5|dog|collection|stuff|car|jewellery|bike|books|photos|tags|everything ... will|need|gone|going|won't|sorry|anymore|peaceful|calm|goodbye|funeral -- charity|declutter*|spring|moving|tip|birthday|christmas|wedding
! @P|@KIN .. better|worth|happier|more .. [dead|gone|ground|buried|died|underground] -- at|weekend|holiday ; book|movie|film
! kids|children|family|everyone|we|us|we'd .. better .. (off) with|if|without (him|her|them|he|she) .. [dead|ground|gone|died|wasn't|weren't|underground]
! @P .. @SAY .. we'd|everyone|we|they'd|the|kids|i'd .. better (off) (if) (he|she|they|with) .. [dead|died|gone|ground|wasn't|weren't]
! @P .. worth more .. [dead]
! if i (ever) go|leave|left|end|break|leave ... he'll|she'll|he|she|they|they'll|he'd|she'd|i'll|id|it'll .. [kill|die|dead|dies|hang|burying|bury|body|hurt|overdose|jump|end] himself|herself|him|her|it|themself|themselves|,|. -- @HIM .. me ; kill me|us ; @KILL me
! [burying|bury|funeral|coffin|body|hearse|mortuary] .. him|her|soon|to|of|his if|when|soon|body|. -- @JOB ; grandma|nan|dad|cat|dog|mum|father|mother ; treasure|hatchet|head|nose|beard|lede|face ; @TRIVIA|lotion|wash|bath|double ; find the body ; no body ; anybody ; language ; want* .. brass ; brass band
! come|came back|home to (a) [body]
! swallow|take|took|jump|hang|cut|shoot|hurt|kill|die .. if i [leave|left|go|end|pack|break]
! pack|leave|leaving|left|separate|break|space|split|divorce .. @P .. @SAY ... [die|dies|jump|jumps|hang|end|kill|overdose|body|hurt] it|himself|herself|and|and_its|themself|a|,|.|and
! @P .. @SAY .. i'll|ill|then|he'll|she'll|will [die] if|and|then|without .. leave|fault|go|left|me -- of hunger|boredom|embarrassment|shame|cold
! @P .. do|doing|does (something) [to] @HIMSELF .. conscience|if|leave|answer|fault|go|rest|blood
! @P .. will|it'll|be .. (on) my [conscience] .. -- work|diet
! @P .. locked|lock|locks @HIMSELF .. (in) .. [tablets|pills|knife|razor|gun|blade|meds] -- steriliz*|cook*
! @P .. sitting|stood|standing|sat|on|is|went|gone|goes|stands .. (on|to|at|by|over) the|a|top|edge|station edge|wrong|station|train [bridge|ledge|roof|rooftop|tracks|platform|cliff|window|edge|balcony|railway] .. won't|wont|and|for|of|says|come|three|trains|crying|over|drunk|wouldn't|again|talk -- gutters|tiles|ladder|fixing|clean*|photo*|view|smok*|plant*|barbecue|sunset|stars|coffee|gutter|aerial|cat|propos*|delay*|late|guitar|edge_of|card*|waves|paint* ; @FICTION ; on the edge of ; roof .. over
! @P .. [stood|standing|stands] .. platform|bridge .. trains|hour|hours|jump|water|for -- proposed|selfie|trains_are|band
! @P .. had|sat|left|ran|found|has .. [car|engine] running .. running|closed|shut|garage .. closed|garage|shut|running|in garage|running
! @P .. [pills|meds|tablets] .. hand|lap|counted|counting|lined
! @P .. back|home|out (of|from) .. [hospital|psych|ward] .. try|tried|attempt|die|overdose|suicide
! @P .. started|on|talk*|going|keeps|goes .. (about|on) .. [dying|suicide|death] again|lately|lot|always|all -- mum|dad|father|mother|grandma|his_phone|her_phone|show
! @P .. almost|nearly|times .. [kill|killed|killing] @HIMSELF
! @P .. going|gone|go|gonna|go-to .. sleep .. (and) [not] (to) wake -- early|till|until
! @P .. change|leave|out .. [being] in it go|he'd|she'd
! @P .. [unalive|unaliving|kms|unalived]
! @P .. goes|went|gone to .. [hospital|a-and-e] .. after .. try|tried|attempt|overdose|cut
! [suicide|suicidal] note|attempt|attempts|threats|threat|pact -- @I .. [suicide] ; squad ; years|ago|decades ; @FICTION ; @JOB ; twenty ; back when
! his|her|their|husband's|wife's .. suicide|suicidal [attempt|thoughts|note|plan] -- @JOB ; years|decades ; back when|twenty
? @P .. @SAY|keeps .. there's|there|is|it's|its|what's|no|see|what (is) no|the|even|any [point|use] .. in|of|to|anything|living|anymore|to|him|her|for|anyone|it|going|carry -- @P|talking|arguing|counsel*|therapy|telling|discuss*|questions|raking ; talk*|arg*|to_me|the_game|football
? @P .. @SAY .. what's|what [for] ,|. -- dinner|tea|lunch|supper|birthday|christmas
? @P .. [no] use|good (to|for) anyone|anybody|me|us|anything|nothing|nobody|the
? @P|she|he .. good|use [for] nothing
? @P .. @SAY|feels|thinks|apologi*|calls|repeat|repeats|keeps|says|is|sees|call|feel .. he|she|they|he's|she's|they're|himself|herself|is|a|like|for|such|just|being|as|only|totally|i'm .. [burden|worthless|useless|failure|waste-of-space|loser|deadweight|unlovable|problem] to|for|of|as|on|dad|mum|and|anymore|everyone|me|,|. -- my|the_dog|the_boiler|the_dishwasher|the_printer|at_diy|at_golf|cook* ; calls_me|us|my|our ; me .. [useless|worthless|loser] ; i'm ; @KID ; tells me i ; no_problem|a_problem_with|the_problem|solve|fix ; printer|boiler|laptop|team|with
? @P .. apologises|apologizes|apologising|apologizing|sorry|apologise .. for .. [existing|living|being] -- late|short|quiet|grumpy|rude|distant|moody
? [nothing] matters .. @P|his|her|he|she
? @P .. @SAY .. (it) doesn't|wouldn't|won't|not [matter] .. either|what|if|happens|way|anymore|he|she way|to|happens|lives|dies|anymore|was -- dinner|pizza|film|colour|which|wallpaper
? @P .. @SAY .. nothing|no .. left|to [look|live] forward|for -- the fridge
? @P .. @SAY .. we'd|everyone|we|they'd|kids|i'd|you'd|us|they .. [better|happier|easier] (be) (off) without|with|a .. him|her|them|different|another|someone -- @I ; team|boss|car|weather|cook
? @P .. @SAY|feels|is|he's|she's|that .. tired|sick|exhausted of .. [life|living|everything|alive|existing|being] alive|here|and|him|her|now|,|.|and -- told|being_asked|being_told|being_nagged|being_late|being_poor|being_single ; the commute|job
? @P|they .. [tired] of all .. life
? @P .. @SAY|wants|wishes|want|feels .. could|to|like (just) [disappear|vanish|not-exist|give-up] -- @I ; into .. woods|shed|room|garage|office|book|bathroom ; from the party ; magic* ; upstairs|tonight ; hole
? @P .. @SAY|see|sees .. can't|cannot|couldn't|don't|doesn't|no|any .. see .. way [out|forward|through] -- conversation|maze|car_park|traffic ; of asking
? @P .. @SAY .. (he's|she's|they're|he|she|is) .. [done] with everything|life|it -- work|dishes|degree|homework|me|us|him
? @P .. @SAY .. for (him|her) .. all|everything .. [finish*|over|ended]
? @P .. given|giving|gave up (on) [everything|life|completely|himself|herself|all]
? @P .. [hasn't|doesn't|won't|hardly|barely|not|can't|stopped|never|pass|passes|quit] .. got|get|gets|leave|left|getting|leaving|wash|washing|pass|out|eat|all|open|move (the) out|his|her|day|all|curtains of|room|bed|in .. bed|room|curtains|washing|days|weeks .. days|weeks|say|says|said|nine|curtains|eat|doesn't|anything|wouldn't|points|again|or|cry* -- flu|cold|covid|surgery|operation|knee|ankle|back|sunday|weekend|lie_in|baby|newborn|exam* ; party
? curtains|blinds .. [shut|closed|drawn|down] .. no|won't|calls|doesn't|eat|talk|days|says|all|done|bed -- film|movie|nap|heat|sun|baby
? stopped [washing] .. stopped @PEOPLE|answering|eating|choir|gym|seeing|talking|his|her
? @P .. drives|driving|riding|drive|rides .. (like) .. doesn't|not|don't .. [care] .. gets|lives|happens|home|himself|whether|if
? doesn't [care] if|whether|what (he|she|they) lives|dies|gets|wakes|happens|live|die -- @TRIVIA
? doesn't|not|don't [matter] what happens to him|her|them|me
? brother|friend|father|dad|mum|mother|mate|cousin|sister|uncle|boss|colleague .. [suicide|himself|herself|life|hanged] ... now|since|same|like|again|acting|dark|age .. he's|she's|he|she|husband|wife|same|acting|dark|quiet|won't|curtains|now -- years_and|settled|happy
? @P .. [should've|should] (i) (have) married|find|found|look|deserve .. someone|somebody|better|another
? @P .. (have|has|had) to look [another]
? @P .. used|had|dark .. dark time|place|period .. [worried|reminds|again] -- years ago .. fine
? @P .. (in|is) (a|such|really|very) very|really|bad dark|bad [place] again|lately|right|at|and|since -- to_park|restaurant|seat
? i [worry|worried|scared|afraid|frightened] .. (that) he|she|they|he'll|she'll|what|might|he'd|of .. do|hurt|harm|might something|to|hurt stupid|himself|herself|to|silly|them himself|herself|themself|,|.
"""
