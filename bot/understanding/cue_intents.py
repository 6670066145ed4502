"""Cue patterns for what a message wants of the bot: data alone. How a pattern is written stands in `cues`."""

INTENTS = {
    "partner_off": """
        they|partner|she be|seem|look|sound|seems|come|came|got|acting|act so|a|really|very|very|all|bit|kind? bit|of|little? @off|weird|odd|strange|funny|moody|grumpy|ratty|snappy|short|cross|cranky|stroppy|upset|angry|furious|crying|stressed|tense
        something be|'s|is up|wrong|off|going|bothering|eating|not|n't|amiss|troubling|weighing
        something up|wrong|off|amiss|going
        slam|slammed|slams|bang|banged|chuck|chucked|threw|fling|flung|slung|stomp|stormed|hurled|kicked|dumped
        they|partner snap|snapped|snaps|bit|bark|barked|flinch|flinched|sob|sobbed|cry|weep|shake|shook|pace|pacing
        they|partner be|were|have|keep|kept|start|started been? crying|sobbing|weeping|tense|snapping|shaking|pacing|muttering|sighing|fuming|ranting|trembling
        bit|bite my head
        came|come|comes|got|gets|get|arrived|walked|in home|in|back|from|through|off ... @off|stressed|foul|face|mood|tears|upset|angry
        in a|foul|bad|such|terrible|filthy state|mood|mood|tears|temper|huff|strop
        in tears|bits|floods|pieces
        bad|rough|hard|awful|terrible|horrible|foul|rotten|long day|mood|shift|news|night
        not|n't themself|right|their|eating|eaten|hungry|sleeping|slept|touched
        not their usual|self
        what be|is|'s wrong|up|the|eating with them|matter
        ~ what do|should|can|could i say|do
        since they|partner|this|work|the got|came|woke|phone|call|morning
        jumpy|on edge|wound|restless|pale|grey|shaking|trembling
        they wo|will|would|did|do n't|not look|eat|sit|touch|sleep
        look|looks|looked|face like
        ~ they be
        ~ tonight|today|now
        - never|always|years|months talk|say|tell
        - i snapped|shouted|slammed
        - tell|told me
    """,
    "partner_silent": """
        they|partner wo|will|would|do|did|have|has|ca|can n't|not talk|say|said|speak|spoken|answer|answered|reply|replied|text|open|tell|respond|look|told|told
        they|partner never|hardly|barely|rarely|seldom|refuse|refuses ever? talk|say|speak|tell|open|share|answer|discuss|express|ask|text|mention
        not said|spoken|a|one|two|one|even|spoke word|a|more|peep|single
        not a word|peep|sound|thing|single
        one|single|two|three word|words|syllable|letter|line answers?|replies?
        ~ one word
        short|clipped|curt answers|replies|answer
        monosyllables
        left|leave me? on read
        on|left read
        read it|my|and|the ... and|no|not|nothing|no|didnt|n't
        ~ seen it|two|blue|but|but|no|since
        blue ticks|tick
        ~ no|not|zero|n't? reply|answer|response|text|texts|word|words|replied|texted|answered|called
        silent treatment|type
        go|goes|went|gone|been|stay|stayed|sit|sits|become|became|fall|fell|turn so|very|completely|all|quite? quiet|silent|mute|dark|cold|still
        shut|shuts|shutting down|off|me|up|themself
        clam|clams|clammed|close|closed|closes|bottle|bottled up|off|in|down
        grunt|grunts|grunted|shrug|shrugs|shrugged|nod|nods|nodded|hm|hmm|mumble|mumbled
        ~ give|gave|gives|get|got me|a|only? a|the? shrug|grunt|nod|silence|nothing|shoulder
        just|only says|say|said|grunt|shrug|nod|goes|go|answer fine|nothing|ok|yes|no|hm
        say|said|says|saying|answer fine|nothing|ok|everything|k|hm
        like|as|talking|speaking|living talking? to? with? a wall|stone|stranger|lodger|ghost|statue|fence|brick
        wall
        withdraw|withdrawn|distant|stonewall|silent|silence|quiet|mute|wordless
        go|goes|went|gone|disappear|disappears|vanish|vanished|retreat|hide|hides straight? to|in|into|up|upstairs|off the|their? bedroom|shed|garage|bed|study|office|room|spare|phone|shell|cave
        straight to|up|upstairs|in
        days|hours|weeks|day|week|hour of|without|since|with|now no|a|they|word|silence|talking
        head|nose|face in|behind|buried their|the|a? phone|book|laptop|screen|paper|telly
        glued|scrolling|headphones|gaming|xbox
        keep|keeps|kept everything|it|all|things|to inside|in|themself|bottled
        ~ deep|feelings|emotions|real|important
        stop|stopped talking|texting|speaking|replying|answering|telling
        man|woman|person of few
        dinner|meal|drive|evening|breakfast|tea in|and|without silence|a|no
        ~ open|opens|opened|opening up
        get a word|anything|them out
        - they told|tells|said me that|about|they
        - why
        - @draft
        - asked|ask them ... and|today|tonight they
    """,
    "partner_shared": """
        they|partner ... told|tell|tells|telling|confided|confide|confessed|confess|admitted|admit|shared|share|revealed|opened|open|said|mention|mentioned|says|explained|let that|me|about|they|up|to|it|their|something|out|slip|on
        they|partner finally|just|actually|only|really? told|opened|said|admitted|shared|confided|confessed
        told|tells|tell|telling|saying to? me|us ... about|that|they|their|how|last
        ~ out of nowhere|the
        what do|should|can|could|would|might|must|shall|am i say|answer|reply|respond|do|tell to|back|now|meant|supposed
        how do|should|can|could|would|might|must|shall|best|to i? best? answer|respond|reply|react|meet|take|handle|support|receive
        what be|is|was|'s the? right|good|best|i|a thing|answer|supposed|to|way|meant
        what to|do say|answer|reply
        they|partner be|is|are|started|start|'s|keep talking|telling|crying|explaining|saying me|about|to|that
        say|says|said|told they|'s|that|he|she|i|me|they|" be|feel|feels|have|want|wants|do|can|miss|hate|hates|like|felt|scared|worried|thinking|afraid|ashamed
        just|right now told|telling|said|says
        ~ they got|get|were|have been|just|have? the|a|an|passed|offered|promoted|sacked|laid|fired|made|diagnosed
        for the first time|in
        came out with|it
        trusted|trusting me with
        wants to know what|if
        i do n't|not know|want what|how|to to? say|answer|fix|respond|reply|react|make|get
        afraid|scared|ashamed|worried of|about|that they
        without|not fixing|advice|solutions|giving|making
        i just|only listened|nodded|hugged|sat
        they sent|wrote me|a
        - fine|nothing
        - never told|tells
        - not|n't tell|told|say|said
        - i said|told|snapped
    """,
    "user_hurt": """
        ~ i be|am|feel|felt|was|been so|really|very|just|completely|pretty|quite|a|bit? @feel|done|sick|fed|knackered|broken|crushed|empty|fuming|livid|exhausted|lonely
        ~ i feel|felt|feeling
        i be|am sick|tired|done|fed|over of|with|up|it
        fed up
        sick|tired of being|always|it|the|this|carrying|doing|living
        i ca|can|could n't|not do|take|keep|cope|stop|breathe|sleep|face|stand|handle|carry|see
        i eat|sleep|cry|sit|lie|go|cried|sat|ate|lay alone|every|myself|awake|by|in|there|on
        ~ on my own
        by myself
        ~ alone
        nobody|no-one|no ask|asks|asked|sees|knows|notices|one
        i miss|missed them|us|being|the|having|my|how|when
        ~ it hurt|hurts|kills|stings|stung|breaks|crushes
        i cry|cried|sob|wept|crying
        ~ my heart|birthday|chest|own|eyes|turn|head|stomach
        makes|make|made|making me feel|so|sick|cry|angry|sad|mad
        what about me|my
        invisible|furniture|wallpaper|ghost|lodger|roommate|flatmate|maid|servant|unpaid
        i might as well
        ~ i do everything|all|it
        i want|need to cry|scream|someone|somebody|vent|rant|moan|be heard|hug|to
        let me vent|rant
        off my chest
        i have|got nothing|no|n't nobody|energy|one|left|friends|slept|strength|anyone|words
        why do|am i always|even|bother
        i gave|give|given up|them|everything|so
        i love|loved them so|and|but|very|more
        i hate|dread|envy|resent
        i be|am? jealous|envious
        i wish
        i used to
        do they|he|she even|still love|care|want|like
        forgot|forgotten my|our
        hold my hand
        touch|touched|kissed|hugged me|my
        last time
        ~ ^ i
        ~ me $
        - i snapped|shouted|yelled
        - what do|should|can|how i say
        - how do i
        - can|could you
        - i practise|rehearse
    """,
    "repair": """
        we had|have|got|did|are|were a|another|in|this|the|into|having|our|still @row|big|massive|huge|blazing|stupid|fight|words|row
        we argue|argued|fought|rowed|quarrelled|quarreled|fell|clashed|bickered|shouted|fight|had|went
        our @row
        the|a|an|this|another|last|big|stupid|same @row
        i shout|shouted|snapped|yelled|screamed|swore|exploded|lost|barked|blew|roared|slammed|threw|hung|stormed|walked|called|lied|forgot|broke|promised|cursed|insulted|mocked|laughed|accused|read|teased|joked
        ~ i said something|some|a|things|the|that|it|what|horrible|awful|stupid|nasty|cruel
        make|making|made it|up|peace|amends|things|this up|with|to|right|better|good|okay
        make it up
        how do|can|should|would|might|could|to i|we? say? fix|make|repair|mend|put|undo|come|apologise|apologize|patch|say|return|start|take|get|begin sorry|it|this|things|right|back|up|again|from|the|trust|peace|between
        put it|things|this right
        apologise|apologize|apology|apologies
        say|said|saying|sorry|sorries sorry
        sorry to|for them|what|shouting|my
        sorry
        forgive|forgiven|forgiveness
        my fault|mistake|bad|big|temper|mouth
        ~ i was|be wrong|out|horrible|awful|mean|nasty|harsh|cruel|unfair|rude|a
        i messed|mess|screwed|ruined|blew|cocked|stuffed|went up|it|too|mad|off
        i should n't|not have
        too far
        after the|our|a|that row|fight|argument|quarrel|ding|bust
        went to bed angry
        not talking|speaking|spoken since
        patch things|it|up
        clear the air
        fix it|this|things|what
        i regret
        take it|that|them|my back|words
        i hurt|upset|offended|embarrassed them|her|their|partner
        it escalated|blew|got|turned|ended out|up|nasty|into|in
        - check|read|look this
        - sorry to bother|ask
        - no sorry
        - would|should|can|could couples|therapy
    """,
    "practise": """
        @rehearse
        role play|playing
        dry|test|trial run
        run|go through|thru it|this|what|the|over|that|how
        run|go it|that|this through|again|by|past|with
        try|trying|test it|this|that|saying|them|what|my|the|my|a|out out|on|with|here|first|you|line|opening
        try on|it you
        you be|play|pretend|act|become|do them|my|the|partner|like|they|being|as|to
        pretend|play|act to|you|that|like|as|being be|are|were|them|he|they
        let me try|practise|say|rehearse|have
        another|one|more|next|again go|round|try|turn|time|scenario|run|take|practice
        again|repeat|restart|redo the|that|from|scene|round|it|first
        again from|with|please|but
        same|harder|easier|different|next|new scene|scenario|one|version|level|temperament|partner|mode
        from the top|start|beginning
        do|try|play it|that|the|them|a again|one|harder|angrier|angry|quieter
        ~ before i|we|they say|talk|speak|face|have|tell|ring|call|go|come|get|do
        ~ talk|conversation|chat|speech with|tonight|tomorrow
        ~ out loud
        say it out|to|aloud|first|properly|without
        warm me|up
        scenario|scene
        get|have a feel|go|bash|crack|shot|turn
        - conversation starter
        - @therapy
        - how does|is this
    """,
    "ask_question": """
        give|gimme|send|suggest|need|want|got|have|like|find|pick|any|throw|get me|us|you|a|an|some|any|to|one? a|an|some|one|another|new|good|gentle|easy|light|lighter|deeper|tonight|today|'s|different|simple|nice|fun|silly|small|next? @question
        a|an|one|another|new|next|good|gentle|easy|light|lighter|deeper|today|tonight|daily|fun|silly|tiny|small|different @question
        something|anything|what to|can|could|should|might|shall|i ask|talk|ask
        what can|could|should|might|shall|do|would i|we ask|talk
        what to ask
        what i can|could|should|ask
        how can|do|to|could|should i? ask
        ask them|partner|him something|tonight|over|at|about|on|when|while|instead|next
        something|a thing|light|gentle|fun|easy|deeper|small|else|lighter|good to
        ~ talk about|of
        conversation starter|topic
        starter|icebreaker|opener|topics|prompt
        tonight's|today's question
        another|next|different|new|lighter|easier|deeper|one more|one|please|question|again|q
        skip|swap|change this|that|it|the question|one|for
        not that|this one
        question|questions|q|qs
        deeper|lighter|easier|softer|milder one|question|than|please|this|today
        something other|better than|besides
        i can ask
        get|start|keep them|a|the|us talking|conversation|chat|going|chatting
        break the ice
        - ask|asked you|a question
        - asked the|your|tonight|that|them
        - i asked|put
        - your|the question yesterday|worked|last
    """,
    "check_message": """
        is|be|does|would|do|was it|this|that|these|the|my|below ok|okay|alright|too|sound|good|fine|clear|fair|come|read|right|kind|harsh|hurtful|look|work|better|needy|rude|decent|appropriate|polite|clingy|accusing|enough
        how be|do|does|is|would this|it|that|my|these sound|read|look|come|land|this|seem|feel
        sound|sounds|reads|come|comes|read ok|okay|needy|harsh|off|like|too|angry|right|alright|clingy|accusing|natural|nagging|cold|across
        too much|harsh|needy|strong|soft|long|clingy|blunt|angry|cold|forward|heavy|pushy|dramatic|formal|short|late|sharp|mean
        check|look|read|proofread|review|judge|rate|glance|scan|vet|fix|edit|correct|tweak|polish|soften|improve|rewrite|rephrase|reword over|at|through|this|my|it|the|these|that|what|for message|draft|text|words|before|i|note|wording|letter|email|line|please
        check|look|read|rate|fix|edit|soften|rewrite|rephrase|reword this|my|it
        ~ @draft
        before i|it|this send|sending|goes|hit|post|press|go|text
        should|can|shall|could|ok|okay|do|may|about i|to? send|write|say|text|post|hit this|it|that|him|them
        gonna|going|want|thinking|about|planning|plan|like|hoping to|of send|sending|write|text|say|tell|reply|put|leave
        send or|not|it
        to send
        ~ i wrote|write|typed|drafted|written|put|have
        my draft|message|text|wording|reply|note|version
        which one|version|is|sounds better|of
        thoughts ? $
        opinion|feedback|verdict|thoughts
        what do you think|make|reckon
        anything wrong|off|harsh|blaming
        ~ does it
        better way|word|words to|for
        - send me|a
        - got|get|sent a|me|no
        - remind
    """,
    "understand_why": """
        why be|do|would|will|can|ca|does|did|is|wo|has|have|must|should n't|not? they|partner|she|it|men|some|people|my|he|a|someone|this|that|only|the
        why ... ? $
        ^ why
        how come
        what make|makes|made them|partner|someone|people|a|him
        be|is it|this|that normal|common|usual|typical|natural|a|just|because|something|me|possible|my|that|how
        normal
        what be|is|'s|lies behind|underneath|going|happening|the|wrong|that|in|their|causing in|on|reason|cause|about|inside|with|head|deal|it
        behind it|this|that|all|the
        reason|reasons|cause|meaning|explanation
        ~ explain|understand|figure|fathom|grasp|make|work ... why|them|it|how|what|this|out|sense
        understand|know|get|tell|see why
        does|do they|it|this|that|partner mean|love|still|even|care|want|do|feel
        what does|do it|this|that|they|silence mean|want|think|get
        ~ how can|could|do|is a|someone|somebody|they|people|anyone|person|man|one
        some people|men|women
        men|people|introverts|guys be|just|like
        like this|that ? $
        be|is they|he|she just|still|going|bored|avoiding|scared|angry|always
        because of|they|his|her
        ~ childhood|grew|father|raised|taught|brought|family|upbringing|culture|introvert|shy|trauma|depressed|personality
        make it|that sense
        ~ i do n't|not understand|get|know why|it|them|how
        what change|changed|happened|gives
        puzzle|puzzles|puzzled|baffled|mystery|stumped
        or be|is|does they|he|she|it
        with everyone|others|friends|strangers|colleagues but|and|not
        - why do n't|not you|i|we
        - why be|are i|you
        - ^ why not
    """,
    "seek_help": """
        @therapy
        couple|couples|marriage|marital|relationship|family|professional|outside counselling|counsellor|help|therapy|work|guidance|course|retreat|workshop|session|support|person|clinic|classes
        see|seeing|saw someone|somebody|a|anyone professional|together|about|expert|specialist|person
        someone|somebody|person to talk|see|help|who
        professional|outside|proper|real|expert help|person|support
        talk|speak to a|someone|somebody|the professional|doctor|together|about|priest|pastor|imam|specialist
        where|how|who do|can|could|would|to i|we|you? find|look|go|get|book|start|ask|turn|search a|someone|one|help|for
        bring|raise|mention|suggest|propose|broach it|up|counselling|the|going|seeing|that|idea
        on|the waiting list
        waitlist
        first|an|a|the appointment|session
        ~ refuse|refuses|refused|wo|will|not to? go|come|attend|talk
        session|sessions|appointment|insurance|nhs|referral|waiting
        third party|person
        priest|pastor|imam|rabbi|vicar|elders
        support group|line
        worth it|the|seeing|going
        too late for
        who can help
        - my|their|her|his therapist says|said|told
    """,
    "progress": """
        ~ i|we tried|did|asked|used|said|told|sent|managed|gave|put|went|practised|read|listened|waited|kept it|that|what|the|your|them|to|this|like|my|your|question|our|a|one|thing|as|for
        ~ it|that|this|things|yesterday|today|tonight work|worked|went|helped|did|backfired|go|goes|flopped|failed|got|were|was so|really|very|well|badly|better|ok|great|worse|n't|not|good|fine|wrong|nowhere|terrible|a
        ~ did n't|not work|go|help|say|ask|happen
        ~ they|partner actually|finally|even|really|just talked|told|answered|said|opened|laughed|smiled|asked|hugged|spoke|came|started|cried|held|thanked
        they|partner talked|answered|laughed|smiled|hugged|spoke|opened|shrugged|held|thanked|cried|listened|replied for|about|me|up|it|with|off|and|to|a|more|my|like|again
        and|then|but they|partner talked|answered|laughed|smiled|hugged|shrugged|said|told|opened|cried|held|snorted|walked|rolled|changed|asked|went
        we talk|talked|spoke|laughed|had|chatted|sat|hugged|walked|cried|ended
        update|report|news|result|progress|reporting|feedback|outcome
        since last|our|we|then|i
        ~ last time|night|week|session|question
        your|the|that advice|question|idea|suggestion|tip|trick|line|thing|sentence
        you suggest|suggested|told|said|gave|taught
        as|like you said|suggested|told
        ~ small|little|tiny|baby|big|huge|one win|step|steps|thing|progress|victory|change|miracle
        first time in|ever|since|for
        ~ better than|this|now|lately|today
        worse than|now|again
        no|any|zero change|progress|luck|difference|better|joy|improvement
        same as|before|again|nothing
        back to square|normal|silence|one|how|where|the
        two steps
        guess what|who
        ~ guess
        it|nothing work|works|changed|helps|changes
        ~ i did it
        i kept|bit|held my mouth|gob|tongue|quiet|calm|it
        ~ this time|week|morning
        ~ instead of|i
        opened up
        ~ for ten|five|twenty|an|a|two|half|like|about|fifteen|whole minutes|hour|while|evening|min
        - what do|should i say
        - never
        - how do i
        - we had|have a @row
    """,
    "not_now": """
        not now|tonight|today|yet|right|in|this|this ... $
        later|tomorrow|tmrw please|then|ok|maybe|today|on|bye|$
        maybe|perhaps|another|some later|tomorrow|time|other|day
        another|other time|day|night
        ca|can n't|not talk|do|think|right|now|today|tonight|type|face|this
        no time|energy|more|questions|thanks|not|mood
        leave|drop|park|pause|stop|skip|cancel|mute|postpone|hold it|this|that|me|for|here|the|now|everything|off|questions|reminders|till|until|messages
        pause|stop|quit|skip|cancel|snooze|postpone|mute
        pause for|till|until|the|it|everything|questions|this
        stop sending|messaging|asking|writing|the|it|for|now|here|please|these|texting|this
        enough for|now|today|of|tonight|questions
        that be|is|'s? enough|all|it for|now|tonight|today|$
        ~ remind|ask|ping|text|message|write|come|try|nudge|poke|ring|tell me|back|again|in|at|on|later
        remind|ping|nudge|poke me
        remind me
        ~ in|give|after a|an|me|two|few|half|ten|some|couple|the? minute|bit|hour|hours|minutes|while|days|week|day|space|time|min|weekend|month
        got|have|need|has to go|run|sleep|leave|bed|work|pick|rest|break|stop|dash|head
        gotta|have got|to go|run
        going|off|heading to bed|sleep|work|for
        ~ at|in|on work|meeting|driving|train|bus|shift|holiday|call|wheel
        ~ i be|am busy|driving|working|asleep|knackered|shattered|tired|exhausted|away|out|late|in|at|not
        ~ they|partner|kids|baby|someone|mother|he|she be|are|is|just|'s? coming|here|back|home|in|awake|up|crying|walked|next|asleep|beside|came|watching
        talk|speak|chat|continue|finish|resume|back|see later|tomorrow|soon|another|after|then|on|monday
        no more
        not in|up the|for|mood
        do n't|not want|feel|fancy|have|bother|message|send|ask|write|text|like|really|right to|like|me|the|now|it|anything
        ~ too tired|much|late|busy|knackered|drunk|ill
        stop
        ~ wait
        ~ break
        rest
        sleep on it
        hold on|off|that
        ~ be|am|come|will right? back
        brb|ttyl|cba
        until|till monday|tomorrow|the|after|next|i|weekend|christmas|further|friday|sunday|morning
        - they|partner ... not now|tonight
        - say|said|says not|later
        - told me
    """,
    "greeting": """
        ^ @greet
        ^ good|top morning|evening|afternoon|night|day|of|nite
        good morning|evening|afternoon|night|day
        @thank you|for|so|a|again|bot|mate|very|ever|to
        thank|thanks|cheers|bless
        bye|goodbye|goodnight|farewell|cheerio
        see|catch|talk|speak you|ya|to later|soon|tomorrow|around|next|again
        take care
        how be|are you|things
        how do you do
        anyone|anybody|you there|home|awake
        are|be you there|awake|around|still
        i be|am? back|here again|once|now
        back again
        it be|is|'s me again|only
        me again
        nice|good|pleased|glad|lovely to meet|see|be|hear
        new here
        first time here
        just saying|popping|checking|wanted|came|to say|in|hi|hello|greet
        say|saying|to hi|hello|thanks|bye|thank|goodnight|goodbye|greet
        ^ morning|evening|night|gn|gm|afternoon|alright|sup|yo|oi
        happy|merry new|christmas|birthday|diwali|eid|easter
        ~ you helped|saved|made|were
        off to bed
        going|off to bed|sleep
        sleep well|tight
        god bless|night
        ~ night
        - how do|can|should i
        - what do|should i
    """,
    "about_bot": """
        are|be|is|r you|this|it a|an|really|actually|just|even|only|like? a|an? @botword
        what|who be|are|is you|this|exactly|made|built|runs|behind
        who else? read|reads|sees|made|built|runs|see|owns|can|has|gets|wrote|pays|programmed|is|have
        can|could|do|does|will|would|are|did|have|is anyone|anybody|someone|somebody|you|people|partner|they|company|it|this|my else? ... see|read|store|keep|save|share|find|know|remember|tell|sell|forget|track|record|delete|understand|learn
        do|can|could|will|does|did you|it remember|store|keep|save|share|record|sell|know|speak|learn|tell|forget|see|have|work|understand|think|feel|charge|cost|delete|listen|use|get|call|send
        where be|do|is|are|does my|this|it|these|our|the|what data|words|messages|go|stored|text
        ~ my data|words|messages|account|settings|info|chat|history|conversation
        this|these chat|conversation|app|bot|service|words|program|messages
        ~ private|privacy|confidential|anonymous|secret|safe|secure|encrypted
        how much|long|many|does|do cost|it|this|you|is|keep|work|questions
        how do|can|to|does|would|could i|this|it|you|one change|set|turn|delete|switch|stop|work|use|export|start|get|make|erase|update|remove|cancel|pause|move|edit|correct|tell|add
        change|set|switch|turn|update|make|edit|move|fix my|the|their|it|to|off|on|time|name|hour|question language|name|time|hour|nickname|reminder|reminders|questions|pronouns|settings|notifications|zone|to|questions|daily
        delete|erase|remove|forget|wipe|export|download my|everything|all|me|what|it|this|our|the|account|data
        ~ free|cost|price|pay|charge|subscription|fee|money
        is|be it|this free|safe|private|real|anonymous|a|confidential|ai|chatgpt|secure
        ~ call them|her|him|me
        their name is
        the|a menu|command|button|settings|list
        command|commands|menu|buttons
        what can|else|do|all you|this|it|does do|for|help|know|work
        what do you do|know|remember|cost|keep|think|mean
        how do|does you|this|it know|work|decide|choose
        a|an|real|actual human|person|robot|machine|bot
        chatgpt|ai|robot|algorithm|software|language
        ~ offline|internet|wifi|network|server|phone
        you be|are just|only|not|a|better|wrong|useless|n't
        ~ you got|get|said|called|wrote|asked|keep|gave
        do you ever|like|have|get|sleep|feel|love|think
        read|reading|seeing my|this|it|these messages|chats|words
        other users|couples|people
        ~ speak|language|spanish|french|german|polish|russian|hindi
        - are you there|ok|still
        - what do you think
        - you think
    """,
    "off_topic": """
        ~ @offtopic
        ignore all|previous|your|the|any|above|prior instructions|previous|rules|prompt
        ignore|forget|disregard|bypass|override your|all|previous|the instructions|rules|programming
        system prompt
        you be|are now
        pretend you|to ... no|a|rules
        tell|write|give|make|sing me|us|a|an|some a|an|some? joke|poem|story|song|essay|code|python|function|script|haiku|limerick|recipe|fact|riddle|cv
        joke|poem|recipe|haiku|limerick|essay|cv
        what be|is|'s the capital|weather|time|score|square|best|meaning|population|difference|second|formula|first|boiling|recipe|date
        who|when won|wins|wrote|invented|was|is|painted|scored|playing|does
        ~ how do|can|to|long|many|much|far|tall|old|hot i|you|one|we|does|is|are|should|grams|cups|minutes|do|time? cook|bake|boil|fix|remove|clean|get|make|install|grow|reset|unblock|roast|cups|feet
        translate
        best way|phone|laptop|car|restaurant|place|film|movie|pizza|recipe|tv|mower|hotel
        recommend|suggest a|an|some|me|good film|movie|book|restaurant|series|show|podcast|hotel
        solve|calculate|convert|spell|define|conjugate
        capital of
        ~ plus|minus|times|divided|percent|square
        ~ my boss|landlord|neighbour|manager|colleague|mother|sister|brother|friend|team|teacher|mate|cat|dog|car|laptop|phone|knee|back
        ~ the neighbour|boss|landlord|match|weather|dog|cat|team|government|council
        ~ weather|football|cricket|rugby
        election|president|politics|government|minister
        act as
        developer|admin|debug|god|dan mode
        next door
        - they|partner|my be|is|has|say|wo|told|husband|wife|partner|boyfriend|girlfriend
        - them
    """,
}
