"""The lexicon of feelings: data alone. How a pattern is written stands in `cues`.

`NAMED` holds words that name a feeling, after their strength from 1 (a shade of it) to 3 (more than the plain word).
Whose it is, and whether it was denied, is found around them. `CARRIED` holds words that carry the writer's own feeling
without naming it.
"""

NAMED = {
    "hurt": """
        0 offended|slighted|bothered|upset|put-out|narked
        2 hurt|hurts|hurting|hurtful|wounded|stung|stings|smarted|smarts|injured
        3 cut|cuts me? deep|to the bone|up
        3 heartbroken|heartbreaking|crushed|gutted|devastated|broken-hearted|wounding|crushing|shattering
        2 cut up
        2 pained|paining|pains|painful|aching|ache|aches|sore
        1 bruised|raw|tender|slighted|snubbed|offended|insulted
        2 betrayed|betrayal|let-down|stabbed
        2 knife in|through
        2 pierced|stabs|kills|guts|winded me
        2 like a slap
    """,
    "sad": """
        0 not|n't down|low|blue
        0 moping|upset|unhappy|hurt|paining
        2 sad|sadder|saddest|sadness|saddened|unhappy|sorrow|sorrowful|grief|grieving|grieve|mourn|mourning|mournful
        3 heartbroken|heartsick|miserable|wretched|misery|despairing|desolate|bereft|depressed|depressing
        2 tearful|teary|weepy|melancholy|glum|downhearted|heavy-hearted|crying|cry|cried|sobbing|sobbed|wept|weeping|bawling|bawled
        2 heart be? heavy|sinks|sank|broke|breaks|breaking|sore
        1 upset|upsetting|gloomy|wistful
        2 in bits|pieces|tears
        2 be|feel|feeling|felt|so|bit|very|quite|pretty|rather|really|little|kinda|of down|low|blue
        2 down in the dumps
        2 bawling my eyes
    """,
    "lonely": """
        3 lonely|lonelier|loneliest|loneliness|lonesome
        2 so|feel|feeling|felt|all|all|dinner|quite|very|completely|totally|utterly alone
        2 isolated|isolation|companionless|solitary|friendless|homesick
        2 on my own|tod
        2 by myself
        1 i miss|missed|be them|us|having|our|being|talking|their|missing
        1 cut off
        1 left out
    """,
    "rejected": """
        3 rejected|rejection|unwanted|unloved|spurned|dumped|discarded|dismissed
        2 ignored|invisible|unseen|overlooked|pushed-away|shut-out|sidelined|brushed-off|snubbed|excluded|forgotten|surplus|unimportant|disregarded|blanked
        2 pushed|shut|frozen|locked|cast|brushed away|out|aside|off
        2 left out
        2 not|n't|be wanted|needed _? $
        2 second best|fiddle
        2 taken for granted
        1 unneeded|irrelevant|disposable|replaced|blanking|unnoticed|unappreciated
    """,
    "angry": """
        2 angry|anger|mad|cross|angrier|crossness|temper
        0 fighting|quarrelling|complaining|arguing|cranky|annoyed|narked|stroppy|moody|complain|fight|grumpy|ratty|huff|sulking|bitter|dirty|evil|offended|miffed|upset
        0 having|have a go
        0 put out
        0 in a mood|huff|strop
        3 furious|livid|raging|seething|fuming|rage|incensed|enraged|outraged|apoplectic|steaming|spitting|boiling
        2 pissed|ropeable|ragin|vex|vexed|resentful|resent|resentment|bitter|indignant|irate
        2 seeing red
        2 blood be? boiling|boils
        2 fit to be tied
        2 could|want to? kill|scream|throttle|strangle|throw|smash
        1 i hate|hated
        2 beside myself
        2 ready|going to explode
    """,
    "frustrated": """
        0 angry|cross|complaining
        2 frustrated|frustrating|frustration|exasperated|exasperating|exasperation|maddening|infuriating
        2 fed up
        2 sick of|to
        2 annoyed|annoying|annoys|irritated|irritating|irks|aggravated|aggravating|bugging|niggled|peeved|miffed|narked
        2 driving|drives|drove|driven me|i? mad|crazy|insane|demented|nuts|bonkers|mental|up|spare
        1 impatient|stuck|stumped|tearing my
        2 at my wit|wits
        2 hacked|cheesed|browned off
        2 had it|enough with|of|up
        2 so|be over it|this
        1 tired of
        2 doing my head
        2 banging my head
    """,
    "worried": """
        2 worried|worry|worries|worrying|worrisome|concerned|anxious|anxiety|uneasy|fretting|fret|apprehensive|unsettled|troubled
        0 fussed|bothered|paranoid|panicking|scared|afraid
        2 nervous|nervy|jittery|on edge|stressed|nerves|antsy|edgy
        2 on edge
        2 sick with worry
        2 beside myself with
        1 unnerved|restless|unsettled
        1 hope|hoping they be|are ok|alright
        2 going out of my mind
        1 dread|dreading
        2 losing sleep
        2 stomach in|is knots|a
        2 butterflies
    """,
    "scared": """
        2 scared|scares|scare|afraid|frightened|frightens|fear|fears|fearful|frightening|scary|spooked
        0 nervous|anxious|paranoid
        3 terrified|terrifying|petrified|panicking|panicked|panic|panicky|dread|dreading|alarmed|horrified|terror
        2 bricking it
        2 shitting myself|it|bricks
        2 heart be? pounding|racing|jumping|thumping|hammering
        2 freaked|freaking out
        2 shaking|trembling|shudder|quaking
        2 cold feet
        2 scared stiff
        2 blood ran cold
    """,
    "guilty": """
        3 guilty|guilt|guiltier|remorse|remorseful|contrite
        2 regret|regretful|regretting|conscience
        2 feel|felt|feeling bad|terrible|awful|horrible|rotten about|for|that|now|because
        2 my fault|doing
        2 blame|blaming myself
        1 should n't|not have said|shouted|snapped|done|raised
        1 sorry for|that|about i|shouting|what|snapping|my
        2 to blame
        2 can n't forgive myself
    """,
    "ashamed": """
        3 ashamed|shame|humiliated|humiliating|humiliation|mortified|mortifying|disgraced|shameful
        2 embarrassed|embarrassing|embarrassment|sheepish|cringe|cringing|cringed|foolish|disgusted
        2 like a|an fool|idiot|mug|eejit|clown|plonker|prat|monster
        2 a absolute|utter|total? fool|idiot|mug|eejit|clown
        2 red faced
        2 want the ground
        2 hate myself
        2 disgusted with myself
        1 feel|felt|feeling so|a|very|pretty|bit? silly|stupid|daft|pathetic
        2 face be? burning|hot|red
        2 sink|sunk through the
        2 look them in the
        1 hide my face
    """,
    "overwhelmed": """
        3 overwhelmed|overwhelming|swamped|drowning|inundated|snowed|overloaded|overload|buried|snowed-under
        2 too much at|for|going|to|on
        2 it all|everything at once
        2 head be? spinning|full|bursting|exploding|swimming|whirling
        2 can n't cope|breathe|think|keep
        2 on top of me
        2 going under
        2 head above|over water
        2 don know where to start|begin
        2 spinning plates
        2 all at once
        2 in pieces
        1 frazzled|frantic
    """,
    "exhausted": """
        3 exhausted|exhausting|exhaustion|knackered|shattered|drained|draining|depleted|frazzled|burnt-out|wrecked|bone-tired|spent
        2 tired|tiring|weary|wearying|worn|fatigued|zonked|pooped|beat|wiped|dead|bushed|bunched|jaded
        3 worn|burnt|burned|wiped|tired|tuckered out
        2 burnout
        2 no|n't|zero ... energy|strength|fuel
        2 running on empty|fumes
        2 nothing left in|to|me
        2 ca|can n't do|take|go|keep|carry another|this|any|on|it
        2 dead on my
        2 sleep for a
        2 out of steam|puff|juice|fuel
        2 tank be? empty
        2 on my knees
        2 end of my rope|tether
    """,
    "confused": """
        2 confused|confusing|confusion|baffled|baffling|puzzled|puzzling|bewildered|bewildering|perplexed|flummoxed|stumped|mystified|muddled
        2 be|feel|feeling|felt|so|bit|totally|completely|quite|rather lost
        2 make|makes|made no|n't|zero sense
        2 do|does|did|can|could n't|not understand|get|follow what|why|it|them|if|where|which|the
        2 mixed signals|messages
        2 head be|is|'s? scrambled|spinning|turned
        2 no|not idea|clue what|why|how|where
        2 at a loss
        2 can n't|not tell|work|figure if|whether|out|what
        1 unsure|strange
        2 hot and cold
        2 make it make
        2 haven a clue
    """,
    "disappointed": """
        0 put out
        3 disappointed|disappointing|disappointment|gutted|crestfallen|disheartened|deflated|deflating|dejected|bummed|disillusioned|letdown
        2 let|lets me? down
        2 got my hopes
        2 hopes up
        1 hoped|expected|hoping for|more|they|it|something|other|better
        1 anticlimax|underwhelmed
        2 had thought|hoped|expected
        2 heart sank
        1 shame that
        2 looking|looked forward
    """,
    "jealous": """
        0 insecure|possessive
        3 jealous|jealousy|envious|envy|envied|envying
        2 green with
        2 why do|does not? they|she|he not? get
        2 green eyed
        1 begrudge|covet
    """,
    "helpless": """
        3 helpless|powerless|useless|hopeless|helplessness|impotent
        2 nothing i can|could|do|say|try
        2 do n't|not know what|how else|to to|more|do do|help|try
        2 can n't|not help|fix|reach|do them|it|anything|this
        2 out of ideas|options
        2 at a loss
        2 stuck
        2 tried everything
        2 like a spare
        1 trapped|despair|cornered|desperate
        2 hands be? tied
        2 no way out
        2 end of my tether
        2 no good|use to
        2 run|ran out of ideas
    """,
    "insecure": """
        3 insecure|insecurity|insecurities|paranoid|inadequate|unworthy|unlovable
        2 not|n't ... enough
        2 not|n't good|pretty|smart|interesting|attractive|exciting|clever
        2 unattractive|ugly|boring|worthless|needy|clingy|pathetic|inferior
        2 self conscious
        2 do they|he|she even|still love|like|want|fancy|care
        2 what if they|he|she leave|leaves|stop|stops|go|goes|find|finds|is|are
        2 going off me
        2 bored of|with me
        2 is it me
        2 second guessing|guess
        1 unsure|doubt|doubting
        2 too much for
        2 loves|love|like|want me at all|anymore|still|or
        2 better off without me
    """,
    "hopeful": """
        3 hopeful|hope|hopes|hoping|optimistic|encouraged|encouraging|promising
        2 light at
        2 looking up
        2 a good feeling
        2 glimmer|spark|seed|crack
        2 could|might|may work|be|change|get the|better|something|start
        2 fingers crossed
                1 maybe|perhaps this time|we
        2 turning a corner
        2 getting somewhere|better
        2 believe|think we|it|they will|can|could
    """,
    "grateful": """
        3 grateful|thankful|gratitude|appreciate|appreciated|appreciative|indebted|obliged|blessed
        2 thank|thanks
        2 touched
        2 so|very|quite|really|deeply moved
        2 means|meant so|a|the|everything much|lot|world
        1 lucky|fortunate|bless
        2 lifesaver|saved my
        2 owe you
        2 do n't|not know what i
    """,
    "happy": """
        2 happy|happier|happiest|happily|happiness|glad|gladness|pleased|cheerful|joy|joyful|joyous|content|contented|smiling|smiled|beaming|grinning|delight
        3 thrilled|delighted|ecstatic|elated|overjoyed|chuffed|buzzing|stoked|made-up|jubilant|rapt|gassed
        2 over the moon
        2 on cloud|clouds|top nine|of
        2 on air
        2 made my day|night|week|year
        2 dancing|dance|jumping|jumped|singing round|around|in|for|like|the
        2 heart be? full|singing|sang|soared|leapt
        2 so good
        1 yay|woohoo|wahey|brilliant|fantastic
        2 beside myself
        2 best day|night|evening|news|week
        2 in good|great form|spirits
    """,
    "relieved": """
        3 relieved|relief|relieving|reassured
        2 weight|stone|load|mountain off|from my
        2 can|could breathe|sleep|relax again|finally|now
        2 breathe|breathed|breathing|exhale|exhaled again|out|easier
        2 thank god|goodness|heavens|christ|fuck
        2 oh thank
        2 phew
        2 body|shoulders unclenched|dropped
        2 slept for|like
        2 false alarm
        2 easier now|in
        2 less scared|worried|heavy
    """,
    "proud": """
        3 proud|prouder|pride|proudest
        2 chest out
        2 bursting
        2 did it|that myself
        2 chuffed with myself
        2 go me
        2 pat|patted myself
        2 well done me
        1 managed|kept my|to
        2 i be|am|was bloody? good|brilliant
        2 bit|held|kept my tongue|mouth|gob|cool|temper|calm
        2 pleased with myself|how
    """,
    "loving": """
        3 love|adore|loving|adored|loved|besotted|smitten|cherish|treasure|devoted
        2 mad|crazy|head about|for|over them|heels
        2 my heart melts|melted|swells|swelled
        2 melt|melted|melts
        2 fond|affection|tenderness|tender
        2 want to hold|hug|cuddle|kiss|squeeze|wrap them
        2 the pet|dote|dear
        2 heart be? full|burst
        2 fall|fell|falling in love|for
        2 light of my
        2 care|cares deeply|so about|much
        2 god love
    """,
}
CARRIED = {
    "hurt": """
        that|it stung|smarted|stings
        in front of everyone|their|my|people|the
        forgot|forgotten my|our birthday|anniversary
        laughed|laughs at me|my
        said|says|called i|me am|was|a boring|nothing|stupid|fat|useless|cold|mad
        told everyone|them|their|his|her ... before me
        last to know
        behind my back
        after everything|all i|these
        never even|once said|thanked|asked|noticed
        ~ did n't|not even|notice
        spent|made|cooked|planned hours|the|a|all ... and
        shook me off
        rolled|rolls their eyes
        knife
    """,
    "sad": """
        i cried|cry|wept|sobbed
        makes|make|made me cry|weep
        i used to
        we used to
        do n't|not laugh anymore|together
        where did|has they|he|she|it|that go|gone
        grave|funeral|died|passed away|death|dead|buried|put
        not the same
        miss us
        crying in|on|over
        ~ no joy|more|longer
        it be over|gone
    """,
    "lonely": """
        ~ eat|ate|dinner|sleep|slept|sit|sat|watch|evenings|nights|lie|lay|walk alone|by|on|in|single|every
        table for one
        no one|body|one to talk|tell|ask|turn
        no one|body else
        i have nobody|noone
        talk|talking|chatting|speak to the|a|an|myself|my dog|cat|wall|walls|radio|kettle|plants|bot|app|computer
        radio|telly|tv for company|the
        for company
        same house|bed|roof|sofa
        ~ roommate|roommates|flatmate|flatmates|lodger|lodgers|housemate|housemates|strangers
        miles|oceans|world apart|away
        next to me and
        only one who|here|in
        empty house|bed|chair|side
        other side of the
        back of their|his|her
        house be|is|feels quiet|big|empty|silent
        nobody|no-one knows|sees
        wish i had someone|somebody
        on the phone to
        i miss us|them|my
    """,
    "rejected": """
        furniture|wallpaper|lamp|hatstand|hall-stand|coat|ghost|air|wifi
        might as well be|talk
        turned|turns|turn their|his|her|away back|from|head|shoulder
        ~ pulls|pulled|pull|moved|moves|flinch|flinched|shrugged|edge away|off|from|back|when|to
        would|rather sooner talk|be|play|watch|sit|tell|eat|spend
        rather be|talk|play|with
        read it and
        left me on
        on read
        no reply|answer
        n't reply|answer|replied|answered
        ~ n't look|looked|touch|touched|kiss|kissed|hug at|me
        never kiss|kisses|hug|hugs|touch|touches|look|looks|hold|holds
        ~ do n't|not want me|my|to
        everyone|anyone|anybody|everybody|others but|except|only me
        for everyone|them|friends|others and|but|not me|nothing
        ~ talks to everyone|his|her|their|the
        no time|room|space for me
        did n't|not invite|ask|include|choose|pick me
        through me
        past me
        waste|not worth
        ~ posted|posts|story
        told|tells them|mother|sister|friend|mate|everyone before|not|and|but
    """,
    "angry": """
        how dare
        the cheek|nerve|audacity|gall
        i be|am done
        sick|tired of being|this|them|his|her|their
        ~ bloody|fucking|damn|goddamn|effing|sodding|flaming|feckin|fecking
        bite|bit my tongue
        ~ scream|screamed
        throw|threw|smash|smashed|launch|fling ... phone|xbox|plate|mug|bin|keys|wall
        do they|he|she think|take i|me
        who do|does they|he|she think
        behind my back
        lied|lies|lying|cheated|without asking|telling me
        after they|he|she promised
        wo|will n't|not have|stand|put it|for|up
        mug off
        taking the piss|mick|mickey
        what the fuck|hell
        steam
    """,
    "frustrated": """
        again
        same thing|answer|argument|row|fight|story|old
        ~ every time|single|day|night|week
        oh? great|brilliant|lovely|super|fantastic|wonderful|joy
        ~ another silent|night|evening|dinner|one|grunt|shrug|week|fine
        round in|and circles|round
        ~ tried everything|talking|asking|the
        i|how ask|asked|have|many times
        ~ nothing works|changes|i
        pulling teeth
        like talking|getting|drawing|squeezing|pulling
        brick wall
        wasted|waste
        for the third|second|fourth|tenth|hundredth|millionth time
        give me strength
        groundhog
        ~ shrug|shrugged|grunt|grunted
        ~ thumbs up
        ~ one word
        still not|nothing|no|won
        whatever i do|say
        seriously
        why can n't they|he|she
    """,
    "worried": """
        ~ what if
        something be|is|'s wrong|up|off|not
        keep|keeps|kept thinking|wondering|checking|looking
        can n't|not sleep|stop|settle|concentrate|think|eat
        awake
        is they|he|she|it ok|alright|all
        not|n't eating|sleeping|eaten|slept|themself
        do n't|not know if|what they|he|she|it|'s
        should i be
        ~ lump|scan|results|hospital|biopsy|test|operation|surgery|redundancy|redundant
        hours|since no|and|without
        not like them|him|her
        until i know|hear
        not home|back|answering
    """,
    "scared": """
        what if they|he|she leave|leaves|say|says|hate|hates|hear|hears|tell|tells|go|goes|never|i|it
        lose|losing|lost them|him|her|us
        voice|hands|knees|legs shake|shakes|goes|shaking|tremble|went
        palms sweaty|wet|sweating
        walking on eggshells
        eggshells
        feel sick
        divorce|leave|leaving me|us
        end of us
        stomach|heart dropped|sank|jumped|stopped|lurched
        ~ hide|hiding
        dont dare
        no courage|nerve
    """,
    "guilty": """
        i shouted|snapped|yelled|screamed|forgot|lied|promised|laughed|broke|hurt|ignored|called|said|told|read|went|missed|swore|slammed|threw|made ... them|him|her|partner|cry|it|something|at|through|kids|face
        i made them|him|her cry
        ~ my mistake|temper|mouth|words
        did n't|not mean|deserve
        wish i had|could|hadn|never
        take it back
        i messed|ruined|screwed|blew
        too hard|harsh|far
        in front of the kids|children
        ~ make it up
        i was|be wrong|unfair|cruel|horrible|harsh
        his|her|their face when|after|fell
        i should have
        instead of listening|helping
    """,
    "ashamed": """
        look them|him|her|partner|anyone|myself in the|eye
        ca|can|could n't|not look|face them|him|her|at|people
        what would|will people|they|everyone|my
        nobody knows
        never told|tell anyone|a
        i be|am supposed
        at my age
        ~ hid|hide|hiding in|it|the|myself
        ~ crying in|on front|the|a|public|bus
        old|grown man|woman
        feel a
        what kind|sort of a? wife|husband|person|man|woman
        everyone saw|heard|knows
        to what|this i|have
        mug|muppet|tit|fool
    """,
    "overwhelmed": """
        kids|work|job|mother|school|shift|shifts|bills|exams|rent|house|baby ... and|kids|work|bills|mother|leak|school|shift|exams
        on top of
        everything be? on|at|falls me|once|apart
        where|how to|do start|begin
        so much|many going|to|things|words|feelings
        ca|can n't see over|past
        i do everything
        two|three|four jobs|kids|shifts
        ~ list
        no|not ... minute|second to|for myself
        pile|piled|piling
        where to|do i? start|begin
    """,
    "exhausted": """
        every single day|night|time
        i do all|everything
        always me|the who|one
        carry|carrying|carried it|this|us|the|everything|both
        ~ for two
        ca|can|could n't do|keep|go|take this|another|on|it|any
        for years|months
        what be|is|'s the point
        third|fourth|fifth|second month|year|week|time
        i give|gave up
        had enough
        no strength|energy|more
        slept|sleep two|three|four|in|for hours|days|a
        awake|up since|all at|night|three|four|five
        double shift
        i need a break|rest|nap
        engine
        one effort|side
    """,
    "confused": """
        one minute|day|second|week ... next
        what does it|that|this|he|she|they mean|want
        ~ what did i
        ~ is it me|something|that
        did|have i do|done|say|said something|wrong
        i do n't|not know|understand|get what|why|if|where|how
        what am i|do they|is supposed|going|want
        ~ or be|is|am it|i|he|she|they
        ~ then|and suddenly|today|now
        what changed|happened|gives
        explain
        ~ says|said ... but|then|and
        ~ which one|is
        idk
        ~ ? ? $
    """,
    "disappointed": """
        i thought|had they|he|she|we|it|there|that|thought|hoped
        ~ was|were supposed|meant|going to
        no card|flowers|present|cake|call|message|text
        forgot|forgotten|cancelled|canceled|bailed|late
        nothing to|for me
        not even a|one|an
        promised
        all week|month|day ... looking|waiting
        ~ instead of
        ~ waited|saved|kept|planned
        back to square|silence|normal|how
        too early|soon
        and that|then was|be|nothing it|all
        valentine|valentines|birthday|anniversary|christmas
        only a|one
    """,
    "jealous": """
        with them|him|her they|he|she laugh|laughs|talk|talks
        they|she|he talk|talks|laugh|laughs|tell|tells|light|lights|text|texts ... friend|ex|sister|coworker|mate|mother|colleague|others|everyone|them|strangers
        that be|is|'s not me
        ~ other couples|husbands|wives|people|women|girls
        their|his|her ex
        colleague|coworker|co-worker|gym|secretary|bestie
        what have|has|'s they|he|she|gary|her got
        more with|to|for ... than me
        than with|to|for me
        i see|saw|watch|look couples|others|people|them|friends
        my friends|sister|friend 's husband|boyfriend|wife|men|partner
        never me
        wish mine|we|that
        got the|her|his smile|laugh|jokes|attention
    """,
    "helpless": """
        what else|more can|do|should|could i
        do n't|not know what|how to do|help|say|reach
        nothing|whatever i do|try|say|works|helps
        ~ tried|done everything|all|it|morning
        no|any idea|ideas what|how|left
        can n't|not get|reach|make|do|fix through|them|him|her|anything|it
        just|only stand|stood|sit|sat|watch|watched|watching there|here|and|them
        only watch|stand
        at my wit|wits
        no remedy|answer|way
        i give|gave up
        what am i supposed
        with the tea|towel
        out of ideas
        from here|far|afar|abroad
    """,
    "insecure": """
        do they|he|she still|even love|want|like|find|care
        going off me
        is it me|because
        what be|is|'s wrong with me
        am i too|not|the|enough|boring|that
        what if i|they|he|she
        someone|somebody better|else|new
        not|n't interested|attracted|enough|love
        regret|regrets|regretted
        compared to
        they|he|she must think|hate|be
        probably thinks|hates|sick|bored
        better without
        good enough
        younger|prettier|thinner|slimmer|cleverer|smarter
        ~ did i do
        weak|needy|clingy|desperate|annoying|boring|stupid
        ~ do n't|not deserve
        ~ enough for
        looked|looks at me like
        mirror
    """,
    "hopeful": """
        a start|beginning|seed|chance|sign|bit
        maybe|perhaps|might this|it|we|there|next|he|she|they|be|actually
        this time|year
        next time
        getting better|there|easier
        ~ small|tiny|baby|little step|steps|win|thing|sign
        said|says maybe|yes
        looking forward
        i believe|trust|think it|we|they will|can
        ~ agreed|agrees|willing|open to
        feeling it
        another|one more go|chance|try
        the door be? opening|open|ajar
        first time in
    """,
    "grateful": """
        ~ you helped|saved|made|were|listened|are
        would|could n't|not have ... without
        so|very kind|good of|to
        how good|kind|lucky
        ~ they|he|she made|brought|waited|drove|cooked|left|remembered|warmed|saved|stayed|covered|took me|the|my|up|for|with
        i do n't|not deserve
        what a gift|man|woman|gem|star|kindness
        bless you|them|him|her
        without being? asked|asking
        picked me
    """,
    "happy": """
        guess what
        they|he|she laughed|smiled|remembered|hugged|kissed|sang|danced|hummed|held|talked|asked|told|said ... ! $
        it worked
        ~ we laughed|danced|talked|giggled|sang
        best day|night|evening|thing|talk
        like old times
        ! ! $
        yes ! $
        ~ finally
        for the first time
        ~ good|great|lovely|brilliant|amazing|fantastic news|day|night|evening|talk|chat|time|weekend
        can n't stop smiling|grinning|laughing
        woke up smiling
        held my hand
        like a|when kid|girl|teenager|were|we
    """,
    "relieved": """
        at last
        turns|turned out
        nothing|not about|to|do me|with|wrong|serious
        ~ it be|was only|just|not
        finally
        home safe
        all clear|good|fine|ok
        thought it|they|he|she|i was|were|would ... but
        ~ not|n't angry|mad|leaving|me|cross at|with|me
        ~ slept
        told|said the truth|it|everything
        over with
        off my chest|shoulders|mind
        made up
        ok now
    """,
    "proud": """
        ~ i kept|held|bit|did|managed|stayed|listened|waited|said|asked|finally
        without shouting|snapping|crying|fixing|interrupting|arguing
        did n't|not shout|snap|fix|interrupt|give|push|bite|react|argue|rise
        i only|just listened
        all by myself
        for once
        ~ instead of
        ~ look at me
        i said it
        first time i
        ~ they|he|she stood|won|passed|spoke|finished|made|got|graduated|ran
        medal|award
        old me
    """,
    "loving": """
        i want|'d to|like|love hold|hug|cuddle|protect|take|make|be|do them|him|her|it|there
        my love|darling|sweetheart|favourite|favorite person
        i would|'d do anything
        marry them|him|her
        them|him|her so much
        asleep in|on
        watch|watching|look|looking at? them|him|her sleep|a|sleeping
        god i
        best man|woman|thing|husband|wife|person
        they be|is|are my
        how can you not
        how|such a? lovely|sweet|kind|good they|man|woman
        the pet|craythur
        kiss|kissed their
    """,
}
SARCASM = """
    oh? great|brilliant|lovely|super|fantastic|wonderful|perfect|fabulous|joy|marvellous|splendid another|so|now|just|that|what|silence|for|he|she|they|one|an|again
    oh great|brilliant|lovely|super|fantastic|wonderful|perfect|joy|goody|yes|sure
    living|live the dream
    lucky me
    just what i
    thanks for nothing
    thank you for nothing
    pop|crack the champagne
    slow clap
    what a treat|surprise|shock|joy|delight|thrill
    how splendid|lovely|nice|delightful|charming|romantic|wonderful|illuminating|kind
    big whoop
    yay
    hooray|hurrah
    be still
    alert|ring|call|someone? the papers|press|media
    award|prize|medal|trophy|oscar goes|for
    husband|wife|boyfriend|girlfriend|partner of the year
    a|such a? scintillating|riveting|thrilling|sparkling|enchanting
    history book
    call the
    i be|am? thrilled|delighted|ecstatic|overjoyed|honoured|blessed|chuffed ... another|silence|silent|ignored|wall|grunt|alone|again
    lap|lapping it up
    could n't|not be happier ... silence|silent|ignored
    best|happiest|most night|marriage|day|romantic ever
    oscar
    what more could
    love that for
    love it|this when
    i love|adore being ignored|talking|invisible|silence|guessing|eating
    frame
    very? mature|classy|romantic|deep discussion|conversation|stuff
    so romantic|deep|fun|chatty|talkative
    proper|real chatterbox|party
    magic sentence|question|words
    fancy question
    as always|usual
    apparently
    sparkling|riveting conversation|company
    of course
    bravo|congratulations|congrats
    good|great for them|him|her
    must be nice
    nice one|touch
"""
