"""The plainest statements, which are always noticed: few conditions, few excuses."""

OWN = """
! not|won't|wont|never .. be a [problem|burden|bother|nuisance|trouble|weight] to|for|on anyone|anybody|him|her|them|you|everyone|people after|anymore|any_more|much|soon|by|again|longer -- phone|app|parking|boiler
? feel|feeling|feels|i'm|am|so|completely [trapped|cornered|stuck] .. no door|exit|way|escape|out|end -- traffic|lift|meeting|conversation|train
! been|i've_been|keep|keeps|i_keep (just) [thinking|thoughts|researching|googling|reading|looking] .. @SUICIDE|dying|killing|ending_it|ending_my -- @P ... thinking|thoughts|googling ; hair|relationship|essay|novel
! @I .. [harm|hurt|cut|cuts|harming] (to) me|myself|my_arms|my_wrists|my_legs|my_skin -- by_accident|accident*|shav*|cook*|knife_slipped|falling|fell|gym|running|moving|not ; @P .. hurt|cut|when_he|when_she|feelings|hair ; deeply|when_you|badly_when ; shaving|shave|hair|fringe|short|cooking|off
! cut|cuts|cutting myself again|tonight|last|on|when|to|because|every|deeper -- shav*|cook*|onion*|paper|tin|slack|accident*|glass
! back|gone_back|gone_back_to|started [hurting|cutting|harming|burning] myself|again -- @P|back_to_cutting_carbs|back_to_cutting_sugar
! don't|not|never want|wanna|wish|wanting .. [live|alive|exist|alife] anymore|anymroe|more|only|any_longer|no_more|at_all|,|. -- live_with|live_in|live_here|live_together|live_apart|live_like|live_near|live_there ; @P .. not
! be|being [alive] anymore|anymroe|any_more|longer -- @P
! not wanting to [live]
! by|before|after|come christmas|friday|monday|sunday|spring|summer|easter|diwali|new_year|birthday|weekend|saturday|tomorrow .. i won't|will_not|shan't|am_not be [here|around|alive] -- holiday|mum's|family|work|away
! [attempt|attempts] upon|on (my|his|her) own life
! made an [attempt] upon|on my
! kept|keeping|keep|put back|by what|enough .. [comfort|need|should_it_come] -- money|savings
! letter|letters|note for each|them|him|her .. [fault|know|hotpress|after|gone] -- santa|teacher
! steering|steer|swerving|driving into a|the [tree|wall|lorry|lake|barrier|oncoming|traffic] -- @P|tesla|game
! talk|talking myself out of [it|jumping|steering|dying|doing|driving]
! worth more [dead|in_the_ground|buried|gone] -- film|poet
! in the [ground] .. maths|worth|insurance|better -- seeds|bulbs|plants|potatoes|fence
! good would be|better (would) (be) if i do|did not [wake]
! take|took|taken|had more than the [label|box|packet|leaflet] .. -- mistake|by_accident|dose_of_sun
! [throw] me|myself to|under|in_front|off (the) train|bus|window|bridge|river|balcony -- into_work|into_my
! want (to) throw me to the train
! thought|thinking|think about not [coming] back|out|home inside|out|alive|ever|of_it -- @P
! how i'd|i_would [do] it and|,|.|if|when -- recipe|talk|question|exercise
! looked|look up how [much|long|long_it|quick] .. hurts|takes|die -- tattoo|flight|recipe
! go [where] she|he|they is|are|went .. stop|hurting|dead|died|heaven -- holiday
! pray|wish|hope that i should|would|could|might [die]
! tired of this life .. [leave|end|finish|die]
! [suicidal|suicide|suicid] thoughts|again|ideas|thinking -- @P|no_suicidal|never|years|@JOB|@NEG
! cut too much|deep .. [goes|towel|blood|bleeding|stop] -- hair|tree|hedge|fabric
! driving off with the kids .. [none|coming_home|never]
! thoughts|thinking|thought about|of [suicide|suicidal|ending_it_all|killing_myself|unaliving] -- @P .. thoughts|thinking|thought ; years|@JOB|@FICTION|asked|no_thoughts
! again s|suicid|suicide|suicidal [thoughts|ideas] -- @P|years
! hurting|harming|cutting|burning [myself] where|again|to|in|and|when|because -- accident*|gym|@P|@NEG
! put|sorted|arranged|ordered|sorting .. bank|passwords|papers|will|affairs|insurance .. [when_i_am_not|in_case|when_i'm_gone|not_anymore|after_me|without_me|no_problem] -- holiday|trip|moving
! looked|looking up how|what [much_it_hurts|happens_to_your_body|your_body_after|it_feels_to_die|many_tablets|long_it_takes_to] -- tattoo|labour|birth|waxing|pregnan*
! not coming [out|back] .. alive|ever -- @P
! not|never coming [home] ,|.|not_to|ever|anymore -- @P|for_dinner|tonight_late|for_christmas|till|until
! intention to be [gone] -- holiday
! letter|letters|note|notes|card .. [each_of_them|drawer|hotpress|sugar_bowl|envelope|expect_to_be_around|under_the] .. fault|one_each|back|around|so_they|each|hand_it|name -- love|santa|council|bank|school|thank
! a [letter] for each of them
! letters , they're in my [desk|drawer|bag]
! nobody has|have|had to [adjust|put_up|clear_up|deal] (with) (me) -- snor*
! [leave|leaving|left] this life|world|earth -- company|job
! tired of this [life] -- city|@P
! over it .. whole [show]
! (old) habit with the [blades|razor|razors|blade]
! blade|razor|knife in my [phone_case|sock|bag|bra|pocket|pillow] -- penknife|camp*
! used it in the (work) [toilets|toilet|bathroom|loos]
! told|telling|said (the|my|our) dog|cat|kids|children|plants .. [goodbye|not_planning_on|love_them_twice] -- holiday|work|school_gate|leaving_for
! not [planning|expecting] on|to .. breakfast|wake|be_around|be_here|tomorrow|see -- skip|diet|cook
! reading|read|looked .. internet|online .. how people|others [do_it|die|kill] ..
! doing|did|do [harm] to me|myself
! want|wanna|wish (to) go|be to|with|where him|her|my|dead|late .. [dead_husband|dead_wife|mum_again|died|late_husband|late_wife|he_is_buried|heaven] -- visit|grave_with
! want go to [him|her] ,|. -- bed|shop|party|house|kitchen
! my boy|son|girl|daughter|baby|husband|wife|mum|mother died|dead .. i [want|wish] .. go|be|join|die -- cook|talk|visit|with_my_husband_to
! prolonging|prolong [matters|things|it|life] -- argument|meeting
! [happier|better] under (the) ground
! wish|wished|hope|pray i'd|i|i_would|i'll [never] wake|woke -- early
! (my) prayer every [night] .. -- him|her|rain|kids
! [lighter] than in months -- gym|weight|bag|hair
! way i'd|i_would [do] it and
! everyone|they|people would|will [breathe] easier -- smog
! without me ,|.|around .. [happier|better|lighter] -- trip|party
! she'd|he'd|they'd|they|everyone (would) be (so) (much) [happier|lighter|better_off] (off) without me -- trip|party|weekend
! only way out (i) can see|is .. [permanent|die|death|end]
! such a coward i'd|i_would have [gone|done]
! [coward] .. i'd_have gone|done|jumped
! do you think it [hurts] ,|. dying|to_die|i_mean
! cut too [deep|much]
! won't need it|them where [i'm|im|i] (am) (off|going)
! where [i'm_off|i'm_going|im_going|im_off] to ,|.|it|i|won't -- holiday|work|tomorrow|in_life|with_this
! someone who'll|who_will|wholl be [gone|dead] by
! gone by [march|spring|christmas|summer|then|easter|friday|april|june|new_year] -- leaves|money|savings|cake|snow|pain
! walking|walk|drive|drove|driving|go down|out to|by the [weir|river|canal|bridge|cliff|cliffs|reservoir|quarry|tracks|railway|pier|quay] .. night|closer|alone|again|deciding|jump|engine -- dog|him|her|fish*|lovely|@P|kids|chips|picnic|together
! getting [closer] each|every time -- goal|question|crack|us
! be [dead] before|by|after|when it|then|my|christmas|the|spring -- phone|battery|plant
! number of [tablets|pills] that|which|to|it_takes -- prescription|pharmacist
! don't|not|dont expect to be [around|here|alive] -- home|office|dinner|early
! not [turning] the wheel
! [tree|wall|bridge|lorry] on the bend|way .. picture|turning|steer|night -- christmas|photo|fell
! go|going|went tonight [knowing] .. well|good|ended -- match
! do not|don't|not like to [live] more|anymore|any_longer|this_way
! then [me] ,|. -- first_me|you_then|tea_then|him_then|call
! see myself [out] before|after|then -- door|party
! taken|took|swallowed|had everything in the [drawer|cabinet|cupboard|bottle] -- moved|tip|clean*
! someone [word] a note so
! partner|husband|wife|he|she doesn't|won't|don't [blame] himself|herself|themself .. note|after|gone|letter
! not being [alive|here|around] in|by|for|after|next spring|summer|christmas|a|the|easter|tomorrow|march|week -- holiday|work|away
! more than i need (and) .. [chemist|pharmacist|blink|tablets|pills]
! asked the [chemist|pharmacist] for more
! hand|hands|arm|wrist in|under [scalding|boiling] water -- dishes|accident*
! leave|left|turn|turned the [gas|engine|exhaust] on .. think|die|off|sleep -- accident*|forgot
! i (have|got) the [means] .. -- ways_and|financial
! not here|around after [tonight|tomorrow|friday|saturday|sunday|this|today|monday] -- holiday|office|flight|trip|conference
! not [suicidal] but|,|!|.|i|just|only .. think|know_how|die|constantly|decided|day|prolonging|how|plan|dead|end -- bored|tired|sad_only|depressed|boring|just_tired
! let myself [see|reach|make] the end|weekend|morning|week
! tied|tie it (and) [untied|undid|retied] -- shoelace*|his_tie|bow|tie_three
! untied it .. [hands|steady|scares]
! [coat|stones|shoes] .. into the river|sea|lake|water -- swim|skim*|wash*
! last thing i [say|said|tell|write] .. read_it_after|she'll_read|he'll_read|help_me_write -- vows|speech|row
! woke up ,|. [annoyed|disappointed|gutted|angry|sad] .. made_sure|wouldn't|about_it|again|still
! made sure i [wouldn't|won't] -- forget|late|spill|snore|miss|cry|laugh|interrupt
! stopped my [insulin|heart_tablets|dialysis|inhaler|warfarin|chemo|meds] .. letting|point|happen|die|enough -- doctor|side_effect*|gp|switched
! letting it [happen] -- let_go
! [railings] on bridges
! carve|carved|carving .. my|in_my [leg|arm|thigh|skin|wrist|stomach]
! dog's|dog|cat's|cat [booked|promised|rehomed|sorted] .. indefinitely|nobody|niece|arranged|clear|gone|needing|good -- kennels_for|holiday|groom*|vet
! for a [funeral] ,|. mine
! [funeral] .. mine|my_own ,|.|soon -- attend|went
? lighter|better|happier|easier|quieter life|off without me|my -- trip|weekend|party
? life|better|lighter|happier .. if (he|she|they) [hadn't|never] met me -- exam
? anything|nothing is (ever) (going) (to) .. get [better] .. for_me|ever -- tennis|cook*|weather|parking|signal
? get|wanna|want_to|like_to .. bus|car|train and .. [never_be_seen|keep_driving|not_come_back|nobody_knows|never_stop|disappear] -- holiday|weekend|with_him|with_her|beach
? i can|could not [more]
? what i am|i'm [for] ,|. -- looking|asking|here
? weight|burden|millstone|drag|dead_weight round|around|on|upon his|her|their|the|everyone's [neck|family|everyone|house|shoulders] -- lift*|baby|cat|necklace
? there is|there's simply [nothing] there|left|underneath|inside|in_me -- fridge|cupboard|tin|letterbox|between
? [hollow] ,|.|inside|there's|and|now -- tree|chocolate|egg|laugh
? lost (all) [hope] ,|.|in|ma'am|for|of -- team|league|match|printer|wifi|garden
? like|am|feeling (a) [burden] on|to|for everyone|all|him|her|my|them|parents|family|people
? not|can't|cannot able (to) [bear|stand|take|go_on|cope] this|it|anymore|any_more|any_longer|more -- noise|snor*|heat|smell|telly|socks|suspense|music|film|buzzing|cold
? asking|asked myself|meself what the [point] -- question|game|exercise
? closer|close to the [edge] than|of_it|,|. -- bed|sofa|table|cliff_walk|map
? [delete|erase|remove|unsubscribe] me from .. life|existence|the_world|everything
? in my life is|there_is|has [no] sense|meaning|light|point|joy
? if i am|i'm not here .. [nobody|no_one|noone] .. notice|miss|care -- work|office
? not more|any [strength|strenght|force|forces] .. be|live|person|continue|go|life -- gym|workout
? nobody|no_one [needs] me -- at_work_today|tonight_so
? weary|tired|sick|exhausted (to) (the) bone of|with [being] this|a|me|myself|the person|alive|human|one_who_hurts|me|here|,|. -- told|asked|ignored|late|alone|single|nice|strong|first|the_one|the_strong|his|her|treated
? smiling|smile|smiles .. [nothing_underneath|nothing_inside|not_able_to_go_in|all_day_and_then_cry|what's_it_all_for]
? what's|whats it all [for] -- party|buttons
? not [able] for it|this any|anymore|any_more -- dinner|run
? (all|everything) is [black|dark|grey|pointless|meaningless] (and) tomorrow|too|now|always|again|,|. -- paint|cat|night|friday|humour|outside
? [done] . just done
? safe with my own [head|thoughts|hands|mind]
? point of the|any|anything|it .. [any_of_it|kids'_dinners|getting_up|dinners] -- exercise|game
? [wishing|wish|wished] morning|tomorrow would|was|wouldn't (be) cancelled|not|never|come
? already|feels_like_i'm gone and [nobody|no_one]
? [trapped] .. no way out|forward -- traffic|lift|meeting
? version of next|the [year|future] with me
? feel|felt|feeling [nothing] ,|.|not|about_anything|since|for_weeks|for_months|anymore -- toe*|finger*|leg|cold|for_him|for_her|special
? cba|can't_be_bothered|tired|over|sick (with) (being) a [person|human] -- morning_person|patient_person|people_person
? can't think why they|anyone|people [bother]
? i am|i'm|feel|be (only) (a) [problem|nuisance|trouble] for my|everyone|them|him|her|the -- tech|no_problem
? never gets [lighter|easier|better] -- suitcase|gym|exam|parking
? stopped [waiting|hoping|minding|caring|trying] ,|.|for_anything|to_feel|what_happens -- for_him|for_her|bus|to_fix_him
? picture [being] forty|thirty|fifty|old|sixty .. blank|nothing|can't
? i'm|i_am [poison|toxic] to everyone|people|anyone|them
? if it all [ended|stopped] .. argue|mind|care|relief|sad
? waste of (my) husband's|husbands|wife's|his|her|everyone's|their|your [best_years|years|time|life|space|love] -- he_said|she_said|tickets|called_me
? hurts|hard|exhausting|painful to be [awake|alive|me|here] -- leg_day|gym|run|hungover|early
? don't|not|never look when i [cross]
? can't|cannot fix [me] -- car
? run out , not|of [patience|me|money] of me
? heaviness and i .. [lift]
? can't [see] that far -- glasses|fog|binocular*
? past [easter|christmas|summer|friday|spring|march|june|next_week] .. can't_see|see_that|no_plans|nothing|blank
? gone|go wrong|dark [again|since|lately] in_my_head -- stairs
"""
THEIRS = """
! @P|@KIN|friend .. [kill|hang|drown|shoot|neck|top|harm|hurt] himself|herself|themself|hisself if|unless|when|because|tonight|and|,|. -- @NEG ; laugh*|gym|moving|accident*|years|long_ago|novel|character|film|patient|uncle|grandfather|i_asked|asked_her|asked_him
! will|he'll|she'll|hell|shell|going_to|would [hang|die|jump|swing] for it|only|from|himself|because|off -- loan_shark|party
! [find] me|him|her dead upon|when|on|if|in|by|,|. return|come|get|back|morning -- phone|plant
! shall|will|would find (him|her) [dead] -- plant
! tablets|pills|meds (all) [laid|lined|set|counted|spread] out|up on|in -- holiday|week|dosette
! consumed|drank|swallowed|took something .. [admitted|hospital|icu|pumped|ward] -- peanut
! enough , i [finish|end|stop] it
! search-history|searches|history .. ways to [die]
! all ways to [die]
! [note|letter] .. addressed|to_me .. farewell|goodbye|can_only_read -- postman
! won't|not|wouldn't be [around] much|long|longer|any|to_see|for|when|by|soon|,|. -- @I|tonight|weekend|home|this_week|work
! stopped saying|said .. [won't_be_around]
! not gonna|going_to|going [make] it to|past|through his|her|the|my|another|christmas|birthday -- meeting|party_on_time|gym|dinner
! left (his|her) [phone|wallet|ring] .. wallet|ring|keys|table .. gone|out|left|dark|missing -- shop|gym|always|forgets
! say|says|saying|said them|to_them|us|everyone|to_everyone|all [goodbye] .. one_by_one|forever|all|each|brothers|and_to_me
! (has|had) (the) car|engine [running] in (the) closed|shut garage
! car [running] in the closed|shut garage
! super|insurance|policy pays if (it) looks|look like an [accident]
! revolver|gun|shotgun|pistol|rifle .. in (his|her) [lap|mouth|hand] -- clay|hunt*|range
! walking|walked|came (in) on (him|her) with (the) [tablets|pills|knife|blade|rope] -- tidy*
! burn|burns|burned|cuts|cut|doing_cuts|makes_cuts (his|her|on) arm|arms|hand|leg|wrist|him|herself|himself when|again|on|because|and|with|shows|,|. [sad|angry|shows|fault|secret|not_say|again|stressed|me|discuss|fight|upset|hidden] -- oven|cook*|kitchen|barbecue
"""
VIOLENCE = """
! @P|ex sometimes|always|often|still|only|just|regularly|also|again|even|even_though is|does|has|was|keeps|started (been|on) [beats|hits|slaps|punches|kicks|chokes|strangles|thrashes|batters|flogs|whips|rapes|attacks|assaults|backhands|headbutts|thumps|shoves|hit|slapped|punched|kicked|choked|strangled|beat|raped|attacked|assaulted|shoved|backhanded|headbutted|beating|hitting|slapping|punching|kicking|choking] me|us ,|.|when|if|because|but|and|again|for|in|on|every|so|with|last|once|twice|sometimes|daily|at|while|until|hard|across|after|before|only|too|over|yesterday|then -- @PLAY ; @NEG ; beat_me_at|beat_me_to|beat_me_in|beats_me_at|beats_me_in|beats_me_every_time_at|hit_me_up|hit_me_with|hit_me_that|hit_me_hard|kicks_me_in_his_sleep|kicks_me_in_her_sleep|kicks_me_under|kicked_me_out_of_the|kicked_me_under ; scrabble|chess|cards|mario|monopoly|tennis|darts|ping-pong|bowling|fifa|pool|badminton|golf|quiz|race|game|wordle|snap ; @FICTION ; karate|judo|boxing|mat ; accident*|by_mistake|asleep|sleep
! @P|ex gave|gives (me) a|two|three|one|four|few|tight tight|good|hard [slap|slaps|punch|kick|clatter|beating|beatings|shove] in|on|across|when|because|yesterday|and|for|,|.|again -- on_the_back|playful
! take|takes|took|pulls|pulled|grabs|grabbed|grab me of|by the|my [hair|arm|neck|throat|collar|ear|wrist] -- @PLAY|cross|road|street|dance*|tender|ice|fall
! grabs|grabbed|grab|squeezes|twists my [arm|arms|wrist|wrists|hair|neck|throat|face] .. hard|marks|mad|bruise*|hurts|angry|rly -- @PLAY|plane|ice|scan
! pushes|shoves|hits|blocks|slaps|punches|beats me and|n [blocks|hits|kicks|slaps|says|locks|threatens|won't|pushes|calls|shouts] -- pool|swing
! break|breaks|broke|smash|smashes|smashed|broken the|my|our|doors|all [door|doors|computer|phone|plates|things|house|tv|laptop|everything|stuff] (and) (my) .. angry|mad|rage|drunk|temper|anger -- accident*|reno*|builder*|@I
! frightened|scared|afraid|terrified|fear (that) he'll|she'll|hell|he|she|he_will will|might|could|going (to) [kill|strangle|stab|murder|hurt] me|us
! sleeping|sleep|slept|stay|staying in my [car] .. drinks|safe|him|because|fridays|nights -- snor*|festival|camp*|surf*|shift
! keeps|kept showing|turning [up] ,|.|at|outside|everywhere|again -- late|drunk|at_work_late|online
! standing|stood in my back|front [yard|backyard|garden|driveway] .. morning|night|ex|somehow|watching|six|just -- rain|hose|bbq|dog
! brake|break|breaks [my] legs|arms|bones|neck|fingers|face if|when|and|,|. -- fall*|ice|ski*
! if he [beats] it means
! find you and i [kill] you
! removing|takes_off|took_off|removes (his|her|the) [belt] .. even|small|when|for|kids|hit -- airport|dinner|seat
! slept|woke|awake|asleep .. [already_going|inside_me|on_top_of_me|was_going] .. -- train|alarm
! locked|shut me in (the|a) larder|store|cellar|cupboard|shed|room|bathroom|garage|attic|loft|basement|store_room|house -- escape|accident*|by_mistake|locksmith
! [chair|table|drawers|bureau|furniture] under|against the door handle|door|knob -- cat|draught
! accidents [befall|happen] women|girls|people|wives|to|on .. solicitors|ladders|promised|brakes|who|like_you|girls|laugh* -- spill|milk|potty
! does not|doesn't accept (a) [refusal|no] .. bedroom|bed|night -- restaurant|bill
! wall|door|headboard|pillow .. inches|next|beside|left (from|to|of) my|left_of_my|of_my [ear|head|face] -- picture|clock
! [split|fat] lip .. believe|again|he|she|laugh*|told -- filler*|football|ball|@KID
! slept|sitting|sit|hide in|locked the bathroom .. [till|until] (i) hear|he|she snoring|asleep|calms|sleeps|goes -- baby|bath|read*
! knife|gun|blade to (his|her|my) (own) neck|throat|head .. [together|nobody|mine|then|me] -- cook*
! swung|swing for me|us and|n [hit|got|missed|caught]
"""
CONTROL = """
? started|have|need|always|got [asking|ask|to_ask|checking] .. before i buy|spend|order|book|go|see|wear|say -- question|@P .. ask|kayak
! i am|i'm|im|we|am not [permitted|allowed] ,|.|visitors|friends|to|a|my|any|out|near|in -- doctor|work|school|landlord|hospital|diet|exam|building|pets|office|spoiler|peek|kitchen|gluten|salt|sugar|visa_conditions|law|library|gp
! don't|doesn't|not|won't [permit|let|allow] that i|me|me_to speak|see|go|work|talk|visit|leave|call|have -- help|pay|down|in|cook
! take|takes|took (my|the) [sim|phone|telephone|mobile|wallet|card|keys|passport|id|documents|papers|shoes|salary|atm] .. when|so|every|before|from|with|and -- charge*|by_mistake|wrong|repair|photo* ; @I .. took
! give|gives|hand|handing (him|her|them|over) (my) [phone|telephone|mobile|salary|wages|card|password] .. reads|asks|every|account|evening|and_he|check* -- direction*|music|photo*|recipe ; @P .. give
! who is this [who] is this
! camera|cameras|cctv in|in_the kitchen|lounge|hall|bedroom|house|room .. [rings|texts|talks|calls|watches|sit|wearing|asks|watch|sees|comments] -- doorbell|baby|puppy|cat|burglar*
! can have|can_have my|the debit|bank|own|credit [card|phone|car|keys|passport|money] back|on_wknds|on_weekends|in|if|when -- garage|repair|mechanic|shop
! have my phone|card|keys|debit_card|car|passport [back] (on|in|if|when|at|for) -- shop|repair|fixed|mechanic|garage
! one wrong [word|move|step] .. plane|kids|court|out|says|visa|photos -- dance|chess|snake|cake
! [visa] is|'s through him|her|my_husband|my_wife
! taking|take|takes the [baby|kids|children|son|daughter|boy] to my|his|her|another|their country
! if you|u|i leave .. taking|take|keep|never_see|keeps the [baby|kids|children|son|daughter|boy|girls|boys]
! tell|ring|call|phone|text|out (me|my) to|parish|father|parents|family|mum|boss|church|mother|dad|everyone .. [gay|lesbian|bi|trans|woman_before|secret|i'm_gay] if|unless|so|anytime|when|,|. -- coming_out|pride|proud
! private|naked|intimate pictures|photos|videos|pics of me|us .. [send|sends|boundary|leave|if|uni|boss|post|finish|obey|put] -- delete
! video|videos|photos|pictures of me|us .. (and) if|says .. [send|sends|post|posts|put|show|share] -- wedding|kids|holiday|birthday
! calls|call me (a) [pig|dog|whore|slut|bitch|garbage|stupid|worthless|cow|useless|retard] ,|.|in_front|every|and|when|if|all -- lovingly|joke|haha|sweet
! rang|told|called|emailed|phoned my [boss|work|employer|manager] ,|told|and_said|that|i -- sick|ill|late|pregnan*|proud|news
! submitted|wrote|sent my [resignation] .. own|mail|from|without|he|she
! not to|not_to [drive|read|see_my|speak|phone|leave|go_out|work|write] ,|.|the_news|my_sister|not_to|my_mother|alone -- tell|ask|push|trying|try|decided|best|better|want|sure
! it was|has|this [rule] that|i_can't|can't|cant|no|about (i) can't|cant|cannot|no be|go|have|see|wear|talk|out|leave -- dinner_table|phones|house_rule|kids|screens
! haven't|not|no longer [receive] visitors
! opens|reads|listens_to|intercepts|lifts their|my|all_my [replies|letters|post|mail|receiver|calls|parcels] .. -- puppy|for_me_when
! passport|papers|deeds|id|certificates|documents (and|is|are|in) .. in his|her|mother's|their [safe|drawer|locker|office|car|mother's_house] -- holiday|airport|trip
! telephone|phone|ring|text|call on [arrival] and (again) before|when .. -- flight|landed|kids
! checks|check|reads (the) [clock|mileage|miles|odometer|milometer] (on|of) (the|my) car -- mot|service|used_car|selling
! put in a [request] to see me|my
! see|meet (my) sister|mother|family|brother|friends once in (a) [month|year|week] .. presence|only|permission|with_him -- far|abroad|live
! no more [salary|card|phone|work|friends|college|job] card|with|for me|with_me -- tax
! look|looks|read|reads|check|checks my [telephone|phone|mobile|messages|whatsapp] every|all|each|and_delete|at_night|and_deletes -- time|weather|battery|score
! keeping my [daughter|son|baby|kids|child] .. so_that|behave|with_his_mother|until|hostage -- safe|warm|busy
! takes|took|hides both|all sets? of [keys]
! both sets of [keys]
! gives|give children|kids to (a) [foreign] mother
! get|have|has not|no [money] , he|she buys|keeps|pays
"""
PRESS = """
? help|word|write|say|need|want|give .. something|it|this|a_line|a_message [so] (that) he|she|they feels|feel bad|guilty|awful|terrible|rotten|sorry|ashamed|horrible|small -- without|not|less|@NEG
! @I .. [broke|smashed|destroyed|cracked|burned|burnt] (his|her) [phone|laptop|glasses|controller|guitar|things|tablet|console|car_window|windscreen|favourite|ipad|watch|tv|clothes|playstation|xbox] -- accident*|by_mistake|dropped|oops|sorry_and|tripped|fell|clumsy|washing
! i|i've [followed|following|follow|tailed|tailing] him|her|them|my_wife|my_husband|my_girlfriend|my_boyfriend|my_ex to|out|home|from|around|again|all|every|after|when|for|back to|work|the|all|week|home|and|back|golf|gym|out|again|friends|club .. -- kitchen|upstairs|garden|insta|advice|lead|ikea|aisle|bedroom|hospital|ambulance|shop_floor
! followed|following her|him to work|home|the_gym|the_club|his_mother's|school|the_station and|,|.|all|every|again|to
! gave|give one|a|two tight [slap|slaps] to her|him|my_wife|my_husband|wife|husband -- baby|mosquito
! put|put_his|put_her (his|her) [guitar|phone|laptop|console|controller|fist] through (the) telly|tv|window|wall|screen
! shoved|pushed|threw|dragged|hauled her|him [out|into|off|over|across|down|against] (of) (the) doorway|door|chair|bed|wall|floor|stairs|sofa|house|car|way -- pool|party|birthday|taxi|burning|in_time
! popped|ordered|bought|put|hid|stuck|got a|one_of_those|one|another|an [tracker|tag|tags|airtag|camera|recorder|bug|gps|spyware|cam] (things) under|for|in|on|inside|at his|her|the|our|my_wife's|my_husband's car|bag|handbag|shed|phone|coat|room|sofa|purse|jacket|bedroom|bike|van -- dog|cat|keys|luggage|suitcase|lost|@P
! hiding|hide|hid a [cam|camera|recorder|mic|phone|tablet] in|under|behind (our|his|her|the|my) .. -- surprise|proposal|seek|present|birds|hedgehog*
! left|leave the voice [recorder|phone|camera|tablet|ipad] running|recording|on .. under|in|behind|sofa|kitchen|bag -- baby|burglar*|dog
! recommend|suggest|kindly|which|what|is_there|any|some|is_ther .. [app|application|device|program|software|something|way] to|that|by|i|which|a_way|for can|could|would|put|which|get|see|allow .. her|his|wife|wife's|husband|him .. -- ask|open_up|talk|share|together|learn|meditat*|budget|cook*|help|calm|sleep|feel|cheer|kind|gently|say|tell|listen|gift|surprise|closer
! app|application|device|program|software|way|something .. [see|hear|read|get_her|get_his|know_where|listen] her|his|my_wife's|wife's|what_my_wife|what_she|what_he|deleted|to_her|to_his|me_to_hear|messages .. -- together|@KID|kids|with_him|with_her|feel
! without (that) (she|he|her|him|she's|he's) [knows|knowing|notice|noticing|finding|realise|seeing|know] -- surprise|party|present|gift|ring|proposal|@NEG
! engaged|hired|paid|pay|hire a|someone|my (private) [man|detective|investigator|guy|pi|cousin|friend] to [follow|watch|catch|find|spy|test|flirt|track] -- wedding|nanny|plumber
! go|going|went|been|look|looking through|in (her|his) [phone|messenger|messages|emails|bag|whatsapp|accounts|laptop|diary|insta|dms] every|each|all|since|when|while|nightly|daily -- @NEG|asked_me|together|stopped
! write|writing|message|chat|texting (to) (my|him|her) .. from other|another|a_fake|fake [account|number|profile|name] .. like|as|another|girl|man|woman|test -- bank
! put something|drops|pills|tablets|powder in his|her [tea|drink|food|coffee|wine|juice|dinner] -- sugar|vitamin*|honey|surprise
! hold|held|holding|grip her|his|him|my hands|arms|wrist|wrists|arm|wife's .. until|till .. [marks|say|says|speak|answer|hurt|bruise] -- scan|birth|plane|dance*
! lock|locked the (bedroom|front|bathroom|car|house) [door] .. key|keep|pocket|till|until|said|talk|leave|out -- @P|night|burglar*|cat|dog|@NEG|forgot
! took|take|hid|have his|her|taken_his boots|shoes|truck|car|work (and) (his|her) .. [keys] so|till|until|and|because|he_can't|cant .. leave|go|talk|work|hash|out -- drunk|drink|dog|accident*
! sit|sat|stand|stood|lie on|in_front|behind (the|his|her) [bonnet|car|truck|bike|driveway] (so) .. can't|cant|until|till|leave|drive -- sun|kiss|photo
! sat|sit|waiting|waited|wait outside|in (his|her) therapist's|work|office|gym|mother's|friend's|school|sister's office|waiting_room|car_park|house .. [hour|twice|avoid|until|confront|come_out|follow|every] -- lift|pick_him|pick_her|coffee|lunch|surprise|together|asked
! tell|telling|told his|her (whole) [family|parents|boss|friends|mother|mum|work|church|kids] about the|his|her abuse|affair|secret|drinking|past|illness|therapy|debts|depression .. if|unless|warn|doesn't|won't|by|until -- sorry|support|help|asked_me
! don't|won't|not [renew|sponsor|sign] (her|him) (the) papers|visa|residence|permit|passport -- landlord
! send|sending her|him|a [text] .. sounds_like|as_if|pretend .. [do_something|hurt_myself|suicide|die|something_to_myself] -- @P
! do something to [myself] .. wouldn't|won't|make|come_home|phrase|text|scare -- @P|nice
! she|he says|said no most|every|but|and|tho|though|again .. i|i_kinda|and_i [carry|did|do|keep|kept|made|went|continue] on|it|going|her|him|anyway -- talk|hug|question|dinner|ask|seconds
! made (my) gf|girlfriend|wife|bf|husband|him|her do it last|even|when|though|anyway|again .. [no|said_no|didn't_want|crying] -- homework|dishes
! kept|keep|hold|holding (her|his) degree|birth|school|all|original [certificates|certificate|documents|passport|papers|licence|medication] .. so|cannot|can't|until|with_me|job|leave -- safe|trip|airport|asked
! send|sending (her|him) [back] to (her|his|the) village|country|parents|family|father|mother .. keep|if|unless|boy|kids|quiet|alone -- holiday|visit|card
! go to the [judge|police|court] and say|tell .. he|she .. drinks|hits|crazy|unfit|drugs|lie|doesn't -- @P
! break her|his|the [laptop|phone|things|car|face|arm|door] .. will|if|again|and_i|next|too -- accident*|ice|silence
! chucked|threw|flung|hurled|smashed (a|the|my) [stubby|bottle|glass|mug|plate|cup|beer|can|phone|chair|remote] at the wall|floor|door|window -- recycling|greek|wedding
"""
CHILD = """
! @P|@KIN|father|teacher|sir|boyfriend|she|he is|has|was|keeps|sometimes|always|often (been) [thrashes|thrash|flogs|flog|flogged|beats|whips|canes|belts|burning|burns|burned|hits|hit|slaps|kicks|punches|punched|beating|hitting|slapping|strangles|chokes|thrashed|whipped|beat|batters|bites] the|my|our|his|her|that|a little|small|own|baby|wee|poor|lil|younger|eldest|youngest|bro [boy|son|daughter|girl|kids|child|children|baby|stepson|stepdaughter|brother|bro|sister|nephew|niece|lad|toddler|twins|kid|stepkid] -- @NEG ; @PLAY ; fifa|chess|scrabble|mario|cards|race|game|ball|football|high|pillow|years|decades|was_a|were_kids|@FICTION|in_law ; at|calories|toast
! clips|clip|clipped|smacks|slaps|cuffs|hits|thumps my|our|the|his|her (little) [son|boy|daughter|girl|lad|kid|stepson|eldest] round|across|on|over the head|ear|ears|face|back_of_the_head|legs
! burn|burns|burning of|with|by (a) [cigarette|cigarettes|iron|lighter] .. -- quit|smok*|shirt|hole
! move|moves|shakes|shaked|shook|shake (the|my) baby|her|him very|so|really|strong|because|and|hard (strong|hard) .. [cries|cry|break|doll|floppy|sleep|quiet|stop] -- hand|rattle|bottle
! took|takes baby and [shaked|shook|shakes]
! locking|locks|locked|shuts|shut|puts (our|my|the|his|her) (five|six|seven|four|three|two|eight|nine|little|year|old|step) (year) (old) [daughter|son|boy|girl|kids|child|seven-year-old|toddler|old|one] in (her|his|the|a) room|coal|shed|cupboard|cellar|garage|dark|bathroom|wardrobe .. -- car_seat|cot|pushchair
! shuts|locks|locked the (seven|six|five|four|eight|nine|ten) (year) (old) [in] the
! twins|kids|children|wee_one|baby|little_one|five|son|daughter .. [left|leaves|leave] alone|in_the_cot_all_day|on_their_own|by_themselves .. nights|works|all_day|soaked|hours|while|pub|morning -- teen|school|play*
! leaves|left (the|our|my|her) wee|little|baby [one|baby|son|daughter|kids|twins|toddler] alone|in .. all_day|cot_all|soaked|hours|car|night -- nursery|grandma|babysit*
! drives|drove|driving|put (the) kids|children|school_run|them|baby|son|daughter .. in_the_car .. [pints|drunk|drink|beers|bottle|smelt|wasted|stoned|high] -- juice|milk|water|chair
! makes|making|made my|our|him|her|the|child|son|daughter .. take|stand|sleep|kneel|eat|sit .. [clothes_off|outside_in_rain|outside_in_the_rain|in_rain|full_night|naked|soap|floor|whole_night|cold] -- beach|bath|swim*|party
! takes|take|took her|his|my_daughter's|their [clothes] off .. room|stepbrother*|makes_her|makes_him|uncle|photos -- washing_line|bath|swim|muddy
! afraid|scared|frightened|terrified i'll|i_will|id|i'd|i_might|of i'd|i'll|i [drop|shake|smother|hurt|throw|harm|squash] her|him|the_baby|it|baby or|,|.|i|and|there's|can't|because -- feelings|first_time_holding|newborn_class|so_small|fragile
! thoughts|thinking|pictures|idea (to|of|about) put|putting|throw|drop|smother|shake|drown .. [pillow|baby|her|him|wall|window|stairs|bath] .. on|baby|against|out|down|in -- husband|wife
! feel my [hands] wanting|want (to) do|hurt|shake|hit
! baby's|baby been|is|crying .. since morning|hours|all_day .. [can't_get_up|just_can't|i_can't] -- teething
! married|marriage|engagement|fixed .. she|sister|cousin|he is|she_is [ten|eleven|twelve|thirteen|fourteen|fifteen|10|11|12|13|14|15] only|years|,|.|and -- flower
! takes|take|took son|daughter|kids|the_kids|baby|my_son|him and [jumps|jump|drive|die|drown] (with|into|off) -- pool|train|holiday
! on the [gear|drugs|drink|crack|meth|heroin] and the kids|baby|children|twins|son|daughter
! dad's|dad|stepdad|mum's_boyfriend|mum|father|uncle .. throws|hits|punched|beats|kicks|touches|hurts|chokes|slaps [me|my_lil_bro|my_little_brother|my_sister|my_brother] .. -- years|childhood|ball|when_i_was|used_to|grown
! got the young|little|wee one|lad|fella [instead] .. lump|head|face|eye
"""
MEDICAL = """
! he|she|baby|they|it|son|daughter|husband|wife|someone|he's|she's|dad|mum|partner is|are|does|do|can|has (still) not|no [@BREATHE] ,|.|well|right|what|help|properly|anymore|now|and|good -- a_word|exercise|until|till|know
! he's|she's|he|she|baby|isn't|hasn't|stopped stopped|isn't|not [breathing|breathe] ,|.|right|properly|now|and|help|well -- snor*|a_word|exercise|on_me
! she|he not|no [breathe|breathes] what|do|,|.|help|now
! lips|face|tongue|mouth|throat is|are|becoming|getting|going|goes|turn|turning|turned|has|'s|big|all (all|very|so) [blue|swelled|swelling|swollen|swell|big|purple|grey|huge] and|,|.|after|can't|cannot|not|makes|she|he|now .. -- hair|dentist|filler*|cold_sea|lipstick|laugh*|crush|ego|grin|smile|mouth_and
! after|in (the) nuts|nut|peanut|prawns|curry|bee|sting|antibiotic|shellfish|fish|egg .. [tongue|lips|face|throat|breathing|swelling|swelled|swell|hives] -- allerg*_test
! tongue's|tongue|lips|throat|face (is|are) [swelling|swelled|closing|swollen] -- cry*|dentist|sore_throat_lozenge
! fell|went|gone|falls|collapsed|slumped|down to|in|on the floor|kitchen|hall|greenhouse|garden|bathroom|stairs|street|ground|shower .. [answer|rouse|wake|come_round|conscious|respond|moving|shaking|speak|eyes] -- laugh*|fine|yoga|asleep|crying|joke
! gone|went|goes down in the .. cannot|can't|won't|wont|couldn't [rouse|wake|come]
! won't|wont|not|doesn't come [round|around] ,|.|i'm|help|and|now|he|she -- to_my|for_dinner|talk|for_tea|to_the_idea|visit|here|often
! so_much|lot_of|too_much|much|lots_of|all_the|loads_of [blood] ,|.|what|he's|she's|how|and|i|help|in|on|can't -- test|pressure|film|sugar|steak|game|work_and|nose
! done something to (his|her|their) [wrists|wrist|arms|throat|neck] -- tattoo|watch
! [pumping|spurting|gushing|pouring] out .. town|stop|blood|leg|arm|help|nearest|hospital -- feelings|music|words|heart_out|rain|tap
! weeks|months|pregnant|birth .. lot|lots|much|heavy|so_much|loads (of) [blood|bleeding] .. -- test
! froth|foam|frothing|foaming (is) coming (from|at|out) (the) [mouth] -- dog|milk|coffee|rage
! drunk|drank|swallowed|eaten something|poison|acid|phenyl|bleach|it from (the) farm|store|shed|sink|garage|bottle|kitchen .. [froth|foam|help|vomit*|mouth|unconscious|fast] -- nice
! great|heavy|crushing|terrible weight|pressure|pain upon|on|in (my|his|her|the) [chest] .. jaw|arm|sweat*|ache*|breath*|hour|wake|and -- off_my|mind|guilt|worry|months
! [chest] .. left arm|arm .. putty|grey|sweat*|tiles|complain*|colour|clammy -- tattoo|gym
! cannot|can't|can_not|cant find|get (the) [words] (out) .. scribble|drooping|fork|suddenly|droop|arm|face|right|nonsense|slur* -- feelings|sorry|love|how_to_say|when_i_try|vows|speech
! [eye|eyes|eyelid|eyes] drooping|droops .. fork|words|face|arm|talk|speak|hand -- tired|sleep|bedtime|film|puppy|telly
! stopped sweating|staggering|delirious .. [garbage|nonsense|degrees|heat|confused|sun|hot|paddock] -- drunk|dance
! pupil|pupils is|are|one .. [huge|bigger|different|uneven|blown]
! headache|worst .. suddenly|sudden|collapsed|vomit*|seizure|stiff .. [neck|light|confused|eyes|speech] -- hungover
! dislocated|unconscious|not_responding|no_pulse|cpr|choking_on|heart_stopped .. -- film|@JOB|course|training|years
! breathes|breathing|breathe [seldom|rarely|strange|slowly|fast|noisy|like_a_dog|with_sound|sound] .. blue|cold|wake|lips|cannot|baby|nuts -- yoga|meditat*|sleep_app
! lips .. and .. makes|making [sound|noise] when breath*
! cold|hot (and) cannot|can't|not|wont|won't|couldn't [wake] up|him|her|proper|properly|them proper|properly|up|,|.|husband|and|he|she|now|what -- early|till|until|alarm|baby_up|brunch|dinner|gaming|texts|teen*|for_work|for_school|heavy_sleep*|sleep_in|late
"""
