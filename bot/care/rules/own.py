"""The person's own wish to die or self-harm."""

RULES = """
! @I .. @WANT .. [die|dead|dying|unalive] -- @FICTION ; laugh*|embarrass*|shame|cringe* ; die on the|my|this|that hill ; die of|from ; not|don't .. want .. die ; die .. inside
! @WANT (to) (be) [dead|die] -- @P .. @WANT ; not|don't|never .. want ; die_of|from|for ; @FICTION ; dying to
! @I .. @WANT (to) (just) go|fall (to) sleep .. [@NEG] .. wake|woken -- early ; late ; until|till|before ; him|her|them|baby|kids ; at ; up to
! @I .. @WANT|pray|ask|beg .. sleep .. [not|never|forever] (to) (ever) wake*|forever -- baby ; him ; her
! @I .. don't|not .. want .. [wake] (up) tomorrow|anymore|again|ever|in -- him|her|them|baby|kids|dog ; early ; it was .. dark|cold
! don't|not .. want (to) [wake] (up) tomorrow|anymore|ever|again|never
! @I .. don't|not|didn't .. want .. [be|@ALIVE|alive|live|exist] .. alive|anymore|longer|more|either -- live .. here|there|with|like|together|apart|in|alone|by ; @P|his|her ; together ; parents ; city
! @I .. don't|not .. want .. be [here|alive] anymore anymore|longer|more -- party ; house ; town ; job ; for .. dinner|christmas|this
! @I .. don't|not .. want [live] ,|.|more|anymore|longer|life
! @I .. @WANT .. i [was|were|weren't|wasn't|had] never dead|born|died|gone|alive -- @P
! wish (that) @I was|were|had|could (be|just) [dead|die|died|gone|dying]
! wish (that) @I [wasn't|weren't|hadn't] alive|born|here|woken|around|existed -- early ; party ; meeting
! @I .. rather .. [dead|die|dying] -- than|then ; he'd|she'd
! @I .. [better] (off) dead
! better .. if @I [was|were|am|i'm|died|die|weren't|wasn't] dead|gone|alive|here|around|died|die
! if .. i [am|was|were|i'm] not dead|gone|alive would|they'd|it'd (be) -- on holiday
! @I .. [@SUICIDE] -- @NEG .. suicide|suicidal ; @P .. @SUICIDE ; squad|mission|prevention|hotline|helpline|awareness|volunteer|watch|risk ; career|social|political ; @FICTION ; @JOB ; no thoughts
! [@SUICIDE] thoughts|thinking|ideas|ideation|feelings|plan|note -- @P ; his|her ; no|not|never|any|without|don't ; @JOB ; asked ; @FICTION
! [suicidal] again|tonight|lately ,|. -- @P ; no|not|never|isn't ; mission ; @FICTION
! @I .. [@KILL|top|off|neck] @SELF -- @LIFE ; laugh* ; gym|workout|trying|working ; for .. deadline ; over ; if .. say .. again ; not .. going
! @I .. [hang|drown|shoot|stab|poison|gas|suffocate|electrocute|jump|burn] @SELF -- in the foot ; by accident ; out .. with|at ; out with
! [kill|killing|offing|unaliving|unalive|topping|hanging|drowning|shooting] @SELF -- @P .. @SELF ; not .. going ; laugh* ; squat* ; gym ; in the foot ; over ; no_thoughts|intention|plan ; @NEG .. [kill|killing] ; to .. deadline|work|finish ; wouldn't_swap|at_19|at_18|at_17|at_20|at_16|im_52|three_kids|years
! @I tried|try|almost|nearly (to) [kill] me|@SELF
! [end|ending|ended|finish|finishing|take|taking|took|took] (with) (off) (away) my (own) life|existence -- love of ; story ; over ; control ; back ; charge ; turn ; @NEG .. [end|ending|take|taking]
! @I .. @WANT|@THINK|ready|decided|time|@SEARCH .. [end|ending] it|everything (all) ,|.|all|tonight|now|soon|today|anymore|so|already|here|and|because|but|for -- with @HIM ; relationship|marriage|engagement|chat|conversation|session|talk|book|book-club|call|here ; end it here ; book|club|lease|contract ; between us ; things
! @WANT (to) [end] it (all) -- with ; relationship|marriage|engagement|chat|session|call ; @P .. end it ; book|club ; together ; here
! [do|doing|done] @SELF in
! @I .. @WANT|@THINK|going|thought .. [jump|jumping|throw|throwing|step|stepping|walk|walking|drive|driving|steer|steering|swerve|swerving|crash|crashing] .. @HEIGHT|lane|tree|wall|traffic|train|bus|lorry|truck|river|sea -- pool ; bungee ; zip ; work|home|office|school|shop* ; across|along|over .. to ; @P|him|her .. [jump] ; catch
! throw|throwing|threw @SELF .. [@HEIGHT|under|train|bus|off|down] -- under the bus .. for ; into .. work ; sofa|bed|couch
! @I .. [steering|swerving|driving|drive|steer|swerve] .. into .. lane|tree|wall|lorry|truck|traffic|oncoming|river|barrier -- @P
! [grip|stop] .. wheel .. not|stop
! @I .. [cut|cutting|cuts|slit|slice|sliced] .. @SELF|wrists|wrist|thighs again|tonight -- off ; shaving|shaved|cooking|chopping|slicing|onion*|knife .. kitchen|tin|can|paper|glass|razor .. shaving|by accident|accidentally|bread|veg* ; slack ; some ; fringe|hair|bangs ; short|down ; dish*
! [cut|cutting] my arms|legs|arm|leg|skin|wrist|wrists|thigh|thighs|stomach|own arm|leg|arms|legs|skin|wrist|wrists|thigh|thighs|stomach|again|tonight -- hair|fringe|bangs|toast|grass|nails|hours|losses ; shaving|hedge|bramble*|rose|blackberr*|accident|glass|fence ; he|she cut
! @I .. [started|back|began|restarted|relapsed] .. cutting|self-harm|self-harming|harming|burning -- back on ; hours|screens|sugar|carbs|costs|grass|coupons ; @P
! @I .. [cutting] again -- back
! @I .. [make|made|do|did] .. cuts .. arm|arms|leg|legs|wrist|skin|body
! @I .. [self] harm* -- @NEG .. self ; @P .. self ; years|used|teenager|settled ; @JOB
! @I .. [self-harm|self-harming|self-harmed|selfharm|selfharmed] -- @P .. [self-harm|self-harming] ; no|not|never|don't ; used to
! @I .. [hurt|hurting|harm|harming|burn|burning|punch|punching|hitting|hit|starve|starving|scratch|scratching|bruise|injure|slap|bite|biting] @SELF -- by_accident|accidentally|moving|lifting|gym|running|falling|fell|playing|football|tripped|cooking|kettle|oven|iron ; @NEG .. [hurt|hurting|harm|harming] ; @P .. [hurt|hurting] ; on the ; back ; thoughts of .. no
! [hurting|harming|hurt|harm] @SELF again|where|because|helps|is|feels|tonight|, -- @NEG .. [hurting|harming|hurt|harm] ; @P ; gym|lifting|falling ; no thoughts|intention
! @I .. [punched|punch|hit|banged|bang|smashed|banging|hitting] .. my (own) head .. over|again|wall|until -- accident ; cupboard ; break my head ; every_week|on_a_wall|against_a_brick|brick_wall|wednesday|agree
! [relapsed|relapse] .. clean -- @P|his|her
! [pills|tablets|meds|razor|blade|rope|gun|noose|knife|bleach] are|is|was|sat|lined|ready|counted|saved .. right|ready|here|next|front|beside|lined|counted|saved|waiting|out -- dinner ; cook* ; @P .. ; climb* ; hay ; chopping ; his|her ; blood pressure ; breakfast ; thyroid ; travel
! @I .. [saved|saving|stockpiled|stockpiling|collected|collecting|counted|counting|hoarding|hoarded|stashed|keeping] .. @PILL -- his|her ; recycl* ; vitamin* ; good_bottle|for_tonight|with_a_face|wine|bottle_for
! @I .. [@TAKE] .. @MANY .. @PILL|them|it -- took it all ; for .. dinner ; ibuprofen ; 2 ; as prescribed ; out ; photos|notes|bins|boxes|leap ; apart ; shopping|bags|kids|dogs|day ; wine|beer|water|tea|coffee|juice|time|in ; it all in ; it all out ; @P .. [took] ; for granted ; over ; personally
! ^ [took|swallowed|taken] (all|a) .. whole|all|bottle|packet|too-many|bunch|handful|loads|tablets|pills -- @P ; for granted ; day|morning|afternoon|week|hour* ; photos
! [took|taken|swallowed|taking] .. (too) many|more|all|bunch|lot|handful|loads|overdose .. @PILL|should|on .. -- her|his|he|she|they|son|daughter|@KID ; vitamin* ; on board ; than .. bargain*
! @I .. [overdose|overdosed|overdosing|od] again|on|last|tonight -- on_self-help|tv|telly|chocolate|cheese|bake|netflix|coffee|caffeine|sugar|christmas|cake|podcasts|love|feelings|questions|carbs|mince|content ; @P .. [overdosed|overdose] ; @JOB ; years ; advice ; on_books|on_self-help|self|mangoes|mango|pies|mince|cake|chocolate|cheese|family_this|of_family|of_love|of_cuteness|telly|sugar|biscuits|christmas|questions|advice|podcasts|feelings|content|crisps|curry|garlic|carbs ; long_ago|when_i_was|@JOB ; patient
! @I .. [took] .. overdose -- @JOB ; years
! @I .. [tried|attempted|attempt|try] .. end|kill|hang|take|die|suicide|overdose|drown|jump -- conversation|call|argument|row|it .. seriously ; @P .. [tried] ; years|ago|sixteen|teenager ; take .. break|note*|time|interest|his|her|photo ; to die down ; spider* ; to jump in
! @I .. [have|got|made|has] (a) (the) plan .. day|date|picked|how|end|die|myself|tonight|ready|relief -- date_night|weekend|birthday|holiday|talk|trip|dinner|tonight_for ; @P ; days out ; saturday_lookout|thermos|question|on_sunday_i|tell_him|tell_her|love_when|lookout|wish_me|luck|choosed_day|picnic|walk|propose|proposal
! [picked|chosen|set|decided|chose] a|the|on|which day|date .. die|end|relief|myself|gone|out -- wedding|party|move|holiday|talk|venue|trip|date_night ; @P
! @I .. [decided|know|worked|planned|figured|chosen] .. how (to) i'll|i'd|i|i'm (do) it|finish|end|go|die (going) ,|.|with|it|when|and -- tell|talk|ask|say ; how to say ; know how ; it happened ; feel|felt|feels
! @I .. decided .. [how] ,|.
! @I .. [decided|know|worked|planned|figured|chosen] .. how .. do it and|but|already|tonight -- job|course|recipe|talk|proposal ; works
! [worked|working|keep] .. out .. which day|how|where .. find|found me -- way ; talk
! how .. [finish|end] with my life -- wife
! thinking|thought|keep .. about .. [how] i'd do it
! @I (was|been|keep|keeps) (just) [@SEARCH] .. @SUICIDE|die|kill|hurts|painless|end|unalive|overdose|lethal|ways -- @P|him|her ; recipe ; restaurants ; ways to say|ask|talk|make|help|show|listen|connect ; die-cast
! way|ways|how to [die|go|unalive] .. painless|hurt|pain|purpose|without|look -- show ; game|level|boss ; to go about ; of cutting
! way .. to [go] that .. wouldn't|look .. purpose|accident
! looked|look up how (much) (long) .. [hurts|takes|die|dying]
! @I .. [won't|not] (be|going) .. here|around|alive|anymore|make|problem|burden by|after|tomorrow|when|for|this|much|longer|to|long|in|anymore|see|it|anyone|christmas|next .. after|anymore|longer|christmas|tomorrow|monday|friday|weekend|morning|mess|quiet|see|summer|birthday|week|year|long|friday|sunday -- holiday|holidays|away|in-laws|trip|travelling|work|abroad|visiting|dinner|signal|app|session|office|flight|back .. on|conference|shift|class|meeting|game|match ; online
! @I .. not|won't .. be .. [problem|burden|bother|nuisance] .. after|anymore|longer|soon|again -- phone|app
! won't [need|be-needing|be] .. me .. it'll|it will|i'll be .. over|gone|dead
! it'll|it [be] (all) over .. by|before|soon|tonight|then|for_me|friday -- match|game|film|exam|exams|holiday|series|storm|work|row|renovation|project|deadline ; she'd|he'd|cold|flu|christmas|wedding
! when|once @I .. (am|i'm) [gone|dead] -- on_holiday|to_work|to_bed|away|shopping|at_work ; cam ; the house ; cats ; for .. weekend|week|days ; back ; gone_when|when_i_get_up|post-it|get_in|shift|get_up|shop
! when .. i [am|i'm] not here|anymore|around|alive anymore -- home ; looking ; in the room|mood
! this is (really|my|the|a) last|final|bye|goodbye .. [message|goodbye|bye|real|ever] -- app|bot|well|better ; question
! [goodbye|bye|farewell] everyone|for|forever|world|to_everyone|letter|letters|note|notes|this .. real|good|ever|forever|everyone|world|letter|letters|note|notes -- @P .. [goodbye|bye] ; leaving_party|colleague|do ; for .. real this .. app
! tell|told him|her|them|whoever|my .. (i'm|it|i|i'm) .. sorry|mattered|loved .. [goodbye|bye]
! last one|person (i|you) .. talk* .. [goodbye]
! @I|i've [wrote|written|write|writing] a|my|one|the|out|some|goodbye letters|letter|notes|note|goodbye|suicide (for|to) .. each|kids|girls|boys|children|everyone|them|him|her .. one|drawer|when|find|after|goodbye|sealed|envelope -- love|thank|birthday|card|lunch* ; read*
! @I .. [gave|giving|given|give] .. away (all|my|most) .. things|stuff|guitar|cat|dog|jewellery|records|everything|possessions|collection -- charity|spring|declutter*|closet|clothes|moving|cot|pram|sofa|kitten* ; who are
! [gave|giving|given|found] my|a .. guitar|cat|dog|watch|ring|records|home|family .. to|for .. won't|last|need|around|sorted
! [put|sorted|ordered|order|arranged|organised] .. papers|will|passwords|insurance|funeral|affairs|finances .. (for|when|so|because) .. wife|husband|him|her|kids|them|family .. anymore|gone|not|problem|won't -- house|move|mortgage|lawyer
! @I .. sorted|arranged|planned|paid .. my (own) [funeral] -- job
! the [insurance|policy] .. if_i'm|i'm|if_i dead|die|died|gone
! wife|kids|family|husband|they|everyone|he|she|them|children .. [better|happier|lighter|easier|cope|fine] .. if @I was|were|am|died|wasn't dead|die|died|gone|weren't|wasn't
! @I .. @THINK .. (about) (of) [dying|death|suicide|ending|die] .. every|night|all|time|lot|always|constantly|lately|again|again|it|my|most -- @P .. [dying|death] ; hair ; his|her|mum|dad|father's|mother's ; things|relationship|it_with ; wool|yarn ; book
! the same|dark|bad|old [thoughts|urges|voices] .. back|again|return*|ending|louder|creeping -- @P|his|her .. thoughts
! wanting to be [gone|dead] -- @P
! don't|can't [trust] @SELF .. with|around|alone|tonight|right|not|near|pills|knife|rn|now|anymore|,|. -- to .. say|speak|talk|drive|cook|answer|reply|biscuits|chocolate|money|card|shop* ; temper
! @I .. @FEAR (of) (what) .. [me|myself] ,|.
! @FEAR|worried (of) (what) i|i'll|i'm might|could|will|going .. do .. [myself] -- hurt .. him|her
! @I .. @FEAR .. [i'll|i|might] .. do|hurt|harm|kill (something) (to) stupid|myself|silly -- him|her|baby
! @I .. standing|stood|sitting|sat|am|looking|look .. [bridge|ledge|roof|rooftop|tracks|platform|pier|cliff|balcony] .. down|jump|thinking|edge|too|not|over|end|fear|want -- photo*|view ; wait*|train ; together|we ; laugh*|sweet|nice|lovely ; cat|gutters
! [bridge|ledge|roof|cliff] .. going|want|about|ready .. jump -- bungee
! @I .. join|be|go|going (with|to) .. him|her|my|mum|mom|dad|son|daughter|them .. [where|heaven|stop|die|died|grave|other] .. is|side|are|hurting|live|want -- holiday ; mass|church
! want .. go with [him|her] .. don't|not want .. live
! ought|deserve|supposed|meant not (to) be [alive] -- @P
! @I .. don't|not .. [deserve] .. live|alive|breathe
! [done] (with) living|life -- @P ; @FICTION
! want .. this life|pain .. [over|end]
! sat|sit|sitting .. garage .. [not|never] coming|come|go|going back|inside|in .. ever|do it
! [garage|engine] .. running .. me|myself|door|closed .. die|sleep|end|over
! if|unless .. (then) that's|that|that'll (be) (me|i'm|i) [finished|done|gone|over] .. decided|pills|living|how|for_good|goodbye|end|already -- bedtime|tonight|for_the_day|for_the_night
! i'm done .. like done [living]
! @I .. [top|off|end] @SELF
! gave|give|hand* .. (my) @PILL .. (because|as|so) .. don't [trust]
! [last] day|night|message|time|conversation|thing .. (on|of) (this) earth|alive|ever|here|i'll -- job|holiday|school|term|trip
? what's|what|no|see|where's|isn't|any .. [point] (of|in|to) me|anything|living|life|any|it|all|carrying|going|trying|being|existing|existence|getting ,|.|of|it|all|anything|really|anymore|on|to|up|life|these|tbh|honestly|anymore -- exercise|question|questions|asking|talking|arguing|daily|game|counsel*|counting|going_to_the|of_it_if|of_a ; @P say*|said ; trying to talk|get
? what's|what (even) (is) (the) [use|point] ,|.|anymore|really|of|in -- exercise|question*|asking|@P|of a|these|this|talking|of .. tell|argu*
? @I [can] not no more
? i've|have|got|there's|is|with|see|no|not (have) (got) [nothing|no] any|left hope|forces|strength|future|reason|will|meaning|sense|left|to to|left|in|for|of give|live|inside|forward|live|get|me|anything|continue|keep|go|living|wake|up
? [nothing] left (to) live|look for|forward -- @P_say*|said|says
? @I .. no|not .. [forces|strength|energy|will] .. continue|carry|keep|go|live|life -- gym|work|talk|dinner|questions|tonight
? @I .. feel|feeling|am|i'm|so|completely|just|is .. [hopeless] -- at|cook* ; romantic ; case ; direction* ; without hope that
? [hole|pit|well|tunnel] .. no|without|not .. exit|way|light|out|ladder|bottom|end -- golf|jumper|sock|road|wall|wishing
? at|bottom .. [bottom|well] .. (of) (a|the) well|pit|hole ... -- garden|stairs|hill|list|page
? @I .. am|i'm|feel|like|being|just|only|become|was .. [burden|deadweight|worthless|useless|waste-of-space|nothing|failure|weight|nuisance|unlovable] (to|for|on|in) everyone|him|her|them|my|this|anyone|family|kids|the|all|everybody|us -- at|with tools|maths|money ; nothing like ; hopeless case ; nothing to ; for my husband is nothing
? dead|deadweight [weight] .. house|family|me|all|everyone
? @I [hate|despise|loathe|disgust] myself|me|my_life|being_me|who so|and|for|every|more|i've|i|,|. -- for_laughing|for_eating|for_saying|for_it|the_way|cilantro|how_i|job|in_photos|voice|hair|singing
? [hate] (my) (own) life|@SELF -- job|@P ; for saying|snapping|asking|shout*|it|nag* ; @P
? @I .. tired|sick|exhausted|weary|bored (of) .. [living|life|existing|existence|being] me|alive|here|awake|this|and|anymore|anymore|all ,|.|anymore|of|i|and|so|have|not|today|now|lately|really -- the_one|ignored|alone|nice|asked|first|strong|single|his|her|their|told|treated|together|social|love|work|living_with|living_together|living_apart|living_in|living_out|living_here|living_like|living_on
? tired of [everything|life|it-all|existing|living] ,|.|and|all|now -- @P_say*|said|told|says
? @I .. @WANT (just) could (to) .. [disappear|vanish|dissolve|evaporate|not-exist|cease] -- @P ; embarrass*|laugh* ; hole|ground|wedding|holiday|weekend|blanket|embarrass*|beach|cabin|spa|book ; he|she said|says|told ; tonight|upstairs ; into a|my|the book|bath|shed|woods|duvet ; with|together|her|him
? could|wish|want|like|rather|if_i .. (just) [not|stop] be|exist*|existing here|for|anymore|a_while|awhile|at -- @P ; so ; party ; argu*
? @I .. @WANT .. [stop|not|cease] .. exist* -- @P
? drive|driving|walk|walking|keep .. [until] .. exist*|nothing|end|gone|never -- home
? they'd|everyone|he'd|she'd|they|everybody|he|she|kids|family|people|nobody|world|no .. (be) .. [better|happier|fine|manage|easier|lighter|free|cope] (off) (just) fine without me ,|.|without|here|just|if|around|dragging|and -- @P is|was .. better ; with me ; treat* ; trip ; party ; without me at|on ; fine with ; feel
? [without] me here|around|in .. better|happier|fine|easier|lighter|relief|cope
? [nobody|noone|nobody'd|none|wouldn't|would] .. (would|will|even|to) .. notice|miss|care|see .. (if) (i|me|i'm) am|was|were|died|disappeared|gone|wasn't|not|left|vanish*|or|is|difference -- haircut|hair|party|dress|meeting|ate|office|weight ; at_work|choir|book ; beard ; left early
? deserves|deserve .. better .. [useless|burden|worthless|than_me] -- @P
? @I .. [haven't|not|don't|can't] felt|feel|feeling anything|nothing in|for|anymore|at|now|weeks|days|,|. -- about him|her|that|it|this ; when he|she ; fingers|feet|legs|toes|leg|toe|hand|arm|spark* ; different ; for him|her|them
? empty|hollow [shell] -- taco|beach|pasta|nut*
? nothing [reaches|matters|helps|touches] .. me|anymore|now|any -- @P_say*|said|says ; cold|headache|pain|rash
? can't|don't|not [picture|imagine|see] next|a|the|any|my year|future|tomorrow -- with_@P|together|wedding|without|him|her
? nothing|anything|never|ever|not|won't .. [get|gets|getting|going] (any|to) (be) (get) better .. for|me|anything|ever|it|think|,|. -- tennis|golf|cook*|weather|cold|guitar|at|parking|connection|signal|communicat*
? giving|give|given|gave up (on) everything|life|myself|all|completely|living [everything|life|myself|all|completely|living] -- on him|the|these|this|talking|asking|dairy|meat|smoking|gluten|sugar|chocolate|carbs|crisps|hobbies
? @I .. want|wish|need|would|wanna .. it|everything|all|this|pain|hurting (all) (to) [stop|end] ,|.|hurting|now -- argu*|arguing|fight*|silence|war|noise|tension|cold_war ; match|film
? cried|crying|sobbing .. floor|hours|days|every|nonstop|stop .. [can't|couldn't|don't|not] get|stop|recognise|recognize|move|function|breathe|know -- laugh*|film|happy|joy|wedding
? don't|can't (even) [recognise|recognize] .. myself|who|mirror|person .. -- haircut|photo|hair|makeup|suit
? don't .. [care] .. (if) .. live|die|wake|happens|anymore|me .. to_me|live|die|anymore|i -- @P ; about football|money ; anymore about ; i don't care .. i don't know
? @I .. [fantasise|fantasize|daydream|imagine|think] .. crash|accident|hospital|coma|funeral|gone|running_away|never|hit_by never|my|own|bus|car|not -- @P|his|her|book
? last|only thing keeping|holding me [here|alive|going] -- @FICTION ; coffee
? [no] .. reason (for|to) .. me|get|living|live|exist|wake|carry|keep|be -- arg*|shout*|worry*|cook*
? wonder* .. [reason] .. me|one_more|get_up|carry|living|day|doing
? don't|not know (how) (much) (if) .. [longer|keep] .. i|going|take|can|cope|this -- @P|boiler|car|phone|battery|wait|train
? [don't|not] .. find|see|have .. sense|meaning|point|motive|reason .. nothing|anything|life|live|to|in
? [get] up because .. get_up|have_to|must
? @I .. am (in) (a|the) .. [hole|limit] without|with -- baby
? would anyone|world .. fine|care|notice .. [without] me
? @I .. [failure] (as|at) a|everything|life -- soufflé
? stop .. [world] .. get off -- ride
"""
