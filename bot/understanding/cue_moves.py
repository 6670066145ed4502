"""Cue patterns for moves: data alone. How a pattern is written stands in `cues`.

A line with `-` in front is a veto: where it is found, this label's cues don't count. One with `~` is a hint, which the
model may weigh but which decides nothing by itself.
"""

MOVES = {
    "open_question": """
        ^ so|and|but|ok|well|then? how|what|where|which|who be|do|have|can|could|would|will|should|might you|your|it|that|they|we|i|things|today|the|this|was|there
        how be|do you|your|it|that|they|things|the|this|today
        what be|do you|it|that|they|the|your|we
        how|what ... ? $
        where|which|who ... ? $
        what happen
        what|how about you ? $
        tell|show me about|more|what|how|all|everything|the
        tell me a|some little|bit about|more
        ~ tell me ... $
        ~ ^ tell|say me?
        say more
        more about that
        love|like|glad|happy|want|curious|keen|interested to hear|know|understand|listen
        i wonder|wondering what|how|where|which
        i be|was? curious|wondering what|how|where|about
        talk|walk|take|run|lead me through
        go on|ahead $
        can|could|would|will you tell|say|describe|explain|share|walk|talk|show me|more|what|a|something|about
        what be|'s|is? it like
        what|how do you mean
        what else
        and|then|so then|what ? $
        and then what
        what part|bit|would|could|might
        what be|is on your mind
        what be going|up|wrong|bothering|worrying|weighing|troubling|hardest|worst|best
        whats up
        describe it|the|what|how|your
        anything|something you want|like|need to say|tell|add|talk
        help me understand
        paint me
        start|begin from|at|wherever|anywhere
        i be|am? all ears
        in what way
        how so
        ~ ^ how|what|where|which|who
        - what be wrong with you
        - what be|is? your|the problem
        - how could|dare|can you
        - how come
        - what make|possess you
        - how many times
        - how about we|i|a
        - ^ what a|an|for
        - who|what do you think you
        - how about
        - why
        - what time
        - how hard|difficult can|is it
    """,
    "closed_question": """
        ^ so|and|but|ok|well|then|hey? be|do|have|can|could|would|will|shall|should|may|might you|it|that|they|i|we|there|the|your|this|everything|all|something|anyone|work ... ? $
        be|do|have|can|could|would|will|shall|should|may n't? you|it|that|they|i|we|there|your|the|this|something|everything ... ? $
        ^ be|do|have|can|could|would|will|shall you|it|that|they|i|we|there|your|something|everything
        do|would|will|can|shall|could you|i|we want|like|need|mind|fancy|prefer|rather|manage|fancy
        be you ok|alright|all|angry|cross|upset|sad|tired|sure|hungry|coming|worried|still
        ^ you ok|alright|good|sure|hungry
        ^ all right|good|ok ? $
        ^ want|fancy|need|feel|fancying|wanna to|a|some|me|like|anything|company|help ... ? $
        ^ any chance|better|luck|news
        n't it|you|they|we ? $
        _ or _ ? $
        _ or _ _ ? $
        or just _ ? $
        or not ? $
        or be it|you
        right|yes|no|eh|hey|huh|ok ? $
        be that|it|this right|it|fair|ok|true
        have I|i got that|it right
        did|does it|that go|help|hurt|feel|make|sound
        have something|anything happen
        ~ have you eaten|had|been|got|ever|thought|tried|considered|seen|heard
        ~ be|is? something|anything|everything wrong|up|ok|bothering|alright|happen|the
        would it help
        would you rather|prefer|like
        do you want|need|fancy me|a|to|some|company|ideas|advice|space
        yes or no
        shall i|we
        can|may|could i|we ask|sit|get|help|come|join|hold|hug|do|talk|hear
        ~ ? $
        - ^ what|how|where|which|who|why
        - can|could|would|will you tell|say|describe me|more|a
        - have you thought|tried|considered
    """,
    "why_question": """
        ^ why
        why be|do|have|can|could|would|will|must|should|on|in|would|did n't? you|they|it|we|your|the|this|i|that|everything|he|that
        why ... ? $
        how come
        what make|made you|them|it
        what possess|drive|drove you
        what for ? $
        for what reason
        what be|is? the|your reason|point|cause
        what on earth|for make|possess
        what be|did? you ... for ? $
        for why
        but|and|so|just? why ? $
        tell|explain me? why
        know|understand|ask|wonder|see why ... ? $
        what be behind|that about
        ~ why
        - no wonder why
        - why do n't|not? we|i
        - see|understand|get|know|that be|is? why you|it|they
        - why do n't you sit|come|rest|lie|put
        - that be why
    """,
    "simple_reflection": """
        ~ ^ so|and? you say|said|tell|told|want|wanted|feel|felt|have|had|do|did|went|got|were|are|be|been|did n't
        ^ so it|they|the|that|your|nobody|no|nothing|all|every|everything|there|after|when
        ^ so you
        ~ you be|are? saying|telling me
        ~ you say that|it
        what i hear|am hearing
        if i hear|understand|heard you
        let me see|check if i
        in other words
        i gather
        have i got that
        you mean that|they|it
        ~ ^ so
        ~ then|and nothing $
        - ^ so what
        - ^ so sorry
        - ? $
    """,
    "complex_reflection": """
        sound|seem|feel|look like|as you|it|that|they|a|part|nothing|no|your|there|someone|the|if|though|something|nobody
        ^ that|it|this? sounds|seems like|as
        it|that|this be|'s like|as you|if|though|nothing|no|they|a|your|everything|=being|someone
        ^ like|as you|nothing|no|nobody|everyone|the|someone|if|though|they|it|everything|all
        as if|though you|nothing|they|it|the|all|no|your|nobody|everyone
        part|half|one|some of you
        you must|might|may be|have|feel|felt
        ~ you be|are? @feel
        you feel|felt|are|were|was feeling? @feel
        it|that|they|which leave|make|left you feel|feeling
        leave|left|make|made you feel|feeling|wonder|wondering|thinking|think|wish
        you wish|long|yearn|crave|dread|fear
        you be|are? carrying|holding|dreading|grieving|mourning|longing|wondering|waiting|wishing|missing|afraid|scared
        ~ you want them|someone|it|people|to
        you need|wanted someone|them|it to
        i imagine|guess|suppose|suspect|sense|think|wonder|bet|reckon you|it|that|if|whether|part|there|how
        i wonder if|whether
        maybe|perhaps you|it|that|part|what|the|there
        more than tired|the|just|a
        not just|only|really|so|about the|a|about
        it be not|n't about|the|just
        must have|be ... for you
        you be|were|was left
        deep down|inside
        underneath
        that mattered|matter|meant
        it mean|matter|meant ... to you
        you miss them|him|it|that|the
        you take|took|carry|blame yourself|it
        your heart
        you be|are? not sure|n't if|whether|where
        a bit of you
        there be|'s a|some part|bit|grief|anger|fear|sadness
        come|went away feeling
        like =being
        - i feel
        - ^ why
        - i be|am? sorry
        - you must not|tell|stop|go|do
    """,
    "validation": """
        make|makes|made sense
        no wonder
        anyone|anybody|who|everyone would|'d|will|could be|feel|have|do|n't
        that|it|this be|is|was|sound|must|'s|feel|seem so|really|very|such|pretty|quite|too|all|horribly|proper|fierce? a? really? @bad
        sound|must|be|'s|sounds so|really|very|pretty|quite|properly? a? @bad
        that|it must|'d have|of|be|been so|really|very|pretty? @bad
        a|so lot|much to carry|deal|take|handle|for|on|at|of
        that be|'s|is a lot|load|lots
        i hear|get|see|believe you
        i get|got it|that
        i can|do|could see|understand|imagine|hear|tell|get why|how|that|it|where|what
        i understand
        fair enough|play
        of course you|it|they|that|u
        course you|it
        understandable
        you have|got every|a|good right|reason|cause|call
        you be|are|were right|allowed|entitled
        that|it be|'s|is not? n't? only|perfectly|completely|totally|quite|very? natural|normal|fair|valid|human|reasonable|unfair|rough|grim
        do n't|not blame you
        i 'd|would be|feel|have ... too|the|as
        so would|'d i
        me too $
        sorry to hear
        sorry that|you|it|this happen|had|went|have|be|is|was
        i be|am? so? sorry that|you|they|it happen|happened|lost|had|went|have to|did
        poor you|thing|love|pet|craythur|baby|darling|old
        not easy
        no small
        oh? ouch|oof|ugh|god|jeez|damn|yikes|gosh|blimey|crikey|wow
        you deserve|deserved
        how @bad
        what a @bad
        what a day|week|night|thing|rotten|shame
        that|it suck|hurt|stink|blow|sting
        would|'d|will wear|knock|get|break|drive|upset|hurt|floor|flatten|rattle|shake anyone|anybody|the
        it be ok|alright|fine to
        you be|are? not|n't =being? wrong|crazy|mad|silly|imagining|weak|alone|lazy|dramatic
        ~ take|took|takes|taking guts|courage|nerve|it|a|so
        who would|could|'d n't
        i believe you
        it matters
        rightly so
        nobody|no one should|deserves
        - i hear you have|be|are
        - ^ ... hard for me
        - sorry you feel
        - n't that @bad
        - not that @bad
        - no wonder you have|they|nobody|no|your
        - how hard can|is it
    """,
    "presence": """
        i be|am? right|only|just|still|always? here|there|around|about|downstairs|upstairs|inside|next|outside|beside|near|nearby|with
        i be|will be? right|only|just|still|always? here|there|around|about|downstairs|upstairs|next|outside|in|near|nearby
        here if|when|whenever|for|with you
        there for you
        no rush|pressure|hurry|need|stress|questions|bother|panic
        when|whenever you be|are|feel|want|like|need|fancy|can ready|up|to|it|like|able
        when|whenever you be|are? ready
        if|when|whenever you want|like|need|fancy|ever me|to|it|company|talk
        take|takes your|all|as|whatever time|long|the|need
        in your own|sweet? time
        do n't|not need|have to talk|say|answer|explain|tell|do|be|decide|solve|fix|rush|reply
        you|we need n't|not
        not|n't going|leaving anywhere|to|you
        i will|can|could sit|stay|wait|keep|hold|be|come|lie|bring|make|leave|stop|listen|drive|walk|mind with|here|up|you|quiet|the|as|by|beside|your|a
        sit with you
        not|n't have|got to talk|say|be
        let us|me? sit|stay|be|hold here|with|together|quiet|quietly|you|a
        just sit|stay|lie here|with|together|quiet|quietly
        door be|'s|is open
        i be|am? not|n't going|leaving|asking|pushing|prying
        together|alongside|beside|side
        it can|will keep|wait
        come|sit here|beside|by|over|and|to me
        i have|got you
        i be|am? on your side
        with you in|on|through|whatever|here|all
        all|both ears
        i be|am listening
        or not at all
        either way be|is|'s fine|ok|grand|good
        talk or not|no
        silence|quiet|quietness be|is|'s fine|ok|good|grand
        as long|much|little as you
        want a? hug|company|cuddle
        i want|would like to|just be|sit|stay|listen
        i be|am? not|n't in any|a hurry|rush
        later or|is|be never|fine|not
        - till|until you tell|talk|say|answer
        - i be|am waiting
        - i be|am here because
    """,
    "i_statement": """
        i feel|felt|feeling a|so|very|really|quite|pretty|rather|bit|little|kind|of|sort|like|too|some|kinda|bit? a|bit|of|so? bit|little? of? @feel
        i feel|felt|be|am|was|get|got|have|been ... @feel when|that|about|because|if
        i be|am|was|get|got|feel|felt a|so|very|really|quite|pretty|rather|bit|kind|sort|too|still|just? bit|little|of? @feel
        i miss|missed you|us|it|when|our|=being|the|how|your|talking|that
        i 'd|would love|like|appreciate|prefer|rather|value|be
        i need|want us|some|to|a|more|you to? feel|hug|rest|help|know|be|understand|hear|time|little|break|quiet
        i get|go|become|feel @feel
        i worry|fear|dread|hope|wish|long|panic|struggle|care
        ~ i love you|when|us|=being|how|that|it|spending
        i want|would|'d like|love to be|feel|know|understand|hear|spend|talk|have|share|do|learn
        i find it|this|that|myself|silence|the @bad|lonely|tough
        it|that make|made|leave|left me feel|sad|happy|worry|anxious|nervous|lonely|feeling|think
        it hurt|scare|worry|upset|bother|frighten|sting|help|matter|mean|sadden me|when|a|to|my
        hurt|hurts|scares|worries|stung me
        i care about
        i have been|be|=being @feel
        i be|am finding|struggling|missing|hoping|afraid|worried|scared|nervous|trying
        my heart|stomach|chest|feelings|mind|head
        ~ for me
        i notice|find myself|in me
        i would|'d feel
        i do n't|not know|want how|what|to lose
        i hope we|you|to
        part of me
        i wish we|you|i|it
        i wanted|hoped|looked to|for|forward|you
        matter|mean|important to me
        i think about
        - i feel like|that|as|you|your you|your|if|we|i
        - i feel like pizza|a|chips|some|going
        - i need you to talk|tell|answer|stop|say|grow
        - i want an? answer
        - i wish you be|would|'d|were
    """,
    "observation": """
        i notice|noticed|see|saw|could|can|spotted|hear|heard that|you|your|the|u|how
        notice|noticed you|your|that
        you look|looked|seem|seemed|sound|sounded|appear a|so|very|really|bit|quite|kind|of|sort|rather|pretty|like|kinda|more|little|bit|less|too? bit|of|little? @off
        you seem|seemed|look|looked|sound|sounded
        you have been|be|gone|went a|so|very|really|bit|quite|awful|kind? bit|of|little? @off
        you have been|gone|not|n't|had|barely|hardly
        you be|were|are a|so|very|really|bit|quite|kind? bit|of|little? @off tonight|today|since|at|after|on|this|lately
        you go|went|gone quiet|silent|pale|very|a|up|straight|out|to|off|white|still|red
        ~ you did n't|not eat|say|touch|finish|laugh|sleep|look|come|take|have
        you barely|hardly eat|say|touch|sleep|speak|spoke|look
        your face|eyes|voice|shoulders|hands|jaw|hand|foot|tea|plate|light|phone|coat|smile|breathing
        since|after the|your|that|work|dinner|call|you
        ~ there be|'s|is something|tears|a
        it|that look|seem|sound|seems|looks like? you
        seem|seems|look|looks|looking|sounding a|bit|kinda|kind|of|more|like? bit|of|little? @off
        ~ tonight|today|this|lately|all
        your _ went|go|dropped|changed|is|was
        ~ you keep|kept|were|was @ing
        ~ you stop|stopped
        quiet|quieter than
        not|n't yourself|like you
        - you look|sound like? a? mess|state|ridiculous|stupid|awful
        - n't|not listening
        - notice me|anything
    """,
    "appreciation": """
        thank|thanks|cheers|grateful|appreciate|thankful
        i love|loved|adore|like|liked that|how|when|it|the|your|what|watching|hearing
        i be|am? so? really? very? glad|happy|proud|lucky|grateful|pleased|delighted|touched|honoured that|you|of|for|to|we
        glad|happy|proud|pleased you|of|that
        mean|meant a|so|the|everything|much|lot|world
        you be|are|were a? so|really|very|just|absolutely|such|the|an? a|an? @praise
        well done
        good|nice|great|lovely|fair|brilliant job|one|work|play|of|to|going
        that be|was|is|'s so|really|very|such|too|a? a|an? @praise of|you|thing|to|idea
        you make|made my|me|it|the laugh|smile|day|feel|easier|happy|life|house|evening|night|morning
        could n't|not have done|do|managed|ask
        that took|must guts|courage|a|have
        ~ i know|saw|noticed|see that|how|you|what hard|much|it|you|work|tried
        best _ $
        ~ you do|did|does|make|made such|a|so|an|great|lovely|that|it|really|beautifully|well|the
        what a @praise
        how @praise
        i respect|admire|value|trust
        i do n't|not say|tell it|you|thank
        lucky to|i|me
        so much for
        only for you
        you have|got a @praise|way|gift|lovely
        ~ you handled|managed|remembered|kept
        - thanks for nothing
        - no thanks
        - thank god
    """,
    "apology": """
        sorry i|for|about|that|if|my
        i be|am so|very|really|truly|deeply|sincerely? sorry
        ^ sorry $
        ^ ... sorry|apologies|apologise|apologize
        sorry
        i be|was|were|am wrong|unfair|out|harsh|unkind|rude|a|too|short|mean|stupid|an|cruel|sharp
        i should|ought n't|not? have|to
        i shouldn't
        my fault|mistake|bad|apologies|doing|error
        it be|was|is|'s my|on|all|down|mine fault|me|mistake|doing
        i owe you
        i apologise|apologize|regret
        forgive me
        i take|took it|that|what back
        i let you down
        i mess|messed|screw|screwed|stuff|blew|cock|fluff|muck|balls up|it|that
        i did n't|not mean|listen|handle|think|treat
        i take|own|have the|that|it|full blame|responsibility|up
        that was|be wrong|unfair|out|unkind|not|on|my|harsh|mean|a|n't of|me|order|fair|line|on|fault
        i hurt|snapped|shouted|barked|yelled|overreacted|trod|interrupted|laughed|forgot|promised|broke|jumped|went|spoke
        i could have
        i had no right
        i wish i had|'d|could n't|not|have|take
        you be|are? right|n't|did|deserve ... i
        make it up to you
        i regret
        pardon|excuse me|my
        ashamed of|that i|how
        - sorry you|u|that feel|felt|you|think|be|are|have|had
        - sorry to hear
        - sorry but|, but
        - sorry ... but
        - not sorry
        - say|saying|said sorry
        - sorry for yourself
        - not|n't my|going to fault|apologise|apologize
        - sorry i n't|not perfect|good
        - you should|ought be sorry
        - you be|are? sorry
    """,
    "suggest_therapy": """
        @therapy
        talk|speak|chat|see|go|going to|with|see? a? professional|someone|somebody ... trained|qualified|outside|help|about|together|for
        see|seeing|saw someone|somebody
        talk|speak to|with someone|somebody|a
        someone|somebody to talk|help|outside|neutral|who|trained|impartial|professional ... us|you|could|can|does|listens|tools|with
        professional|outside|proper help|someone|support|person
        couple|couples|marriage|relationship|marital session|guidance|work|counselling|help|therapy|course|retreat|person
        support group|line
        help line
        helpline
        get|got some? help
        the|a|your|our doctor about|might|for|could|and
        see|ring|tell|ask|visit|call the|a|your|our doctor|gp|nurse|priest|vicar|pastor|imam
        eap
        group for
        third|neutral person|party
        give us tools
        tools
        grief|bereavement group|person|line|support|service|counsellor
        assistance programme|program|line
        - ^ ... dentist|vet
        - you be|are? not my therapist
        - doctor say|said|be|is|called|appointment
    """,
    "you_blame": """
        you always|never|constantly|only|forever|continually|keep
        you|your always|never
        always|never you
        you do n't|not even|ever|ever|care|listen|want|love|bother|think|understand|help|give|see|know|have|try|talk|tell|notice|ask|let|seem|respect
        you did n't|not even|bother|think|care|listen|ask|tell|remember|call|come|lift|help
        you never|hardly|barely listen|talk|tell|say|ask|help|think|care|do|once|want|come
        you make|made me feel|so|look|ill|sick|do|cry|angry|mad|out|the|this|everything
        i feel like|that|as you|your|if|u
        i feel you|your
        you be|are|were the|to|why|one|always|never|not|n't|so|too|all|doing|ignoring|lying|hiding|shutting|making|ruining|pushing|treating|using|blaming reason|one|blame|listening|talking|trying|only|same|doing
        your|all|it|that be|is|'s? all? your fault|doing|problem
        it be|is|'s? all? because|down|on of|to you
        because of you
        thanks to you
        you ruin|ruined|spoil|wreck|destroy|kill
        you shut|freeze|cut|push|block|lock|ice|keep me
        you treat|use|ignore|avoid|blame|hide|lie|promise|drag|dump
        you walk|walked|walking out|off|away
        you could n't|not even|be|care|care
        you could have|at
        you would|'d n't|not|rather|sooner even|be|talk|know|care|notice|tell
        you ca|can n't even
        n't|not you ever
        you only|just think|care|talk|want|listen|say|complain|come|shut|sit|walk|leave|ignore|sulk
        you sit|sat there
        ~ if you had|would|'d|were|could|ever
        all you do|care|ever
        once in your|a
        every|each time|single|week i|we|you|time
        everything be|is|about you
        when do you ever
        who do you think
        do you even|ever|have
        you promise|promised
        you said|told you would|'d|me
        ~ you expect|want me to
        leave|left me to|with|alone|on|all|sitting|standing
        without|instead of telling|asking
        on your phone
        behind my back
        you care|cared more
        for everyone|everybody|others|your else|but|only
        what about you
        you and your
        you be|are? supposed
        you have|had no|never time|idea|once|even
        - you never fail|cease|have|need|let
        - you always make|have|know|know|been|listen|manage|find|remember|were
        - you do n't|not have|need to
        - you do n't|not want to|me
        - you make|made me laugh|smile|happy|tea|so happy|proud|feel safe|feel loved
    """,
    "advice": """
        you should|ought|must|need|have|gotta|got to? n't? just|really|@do
        you should|ought|oughta|shud
        ~ you need|have|want|got to @do
        you need to|a
        ~ you must|could|can just? @do
        you would|'d|be|are be? better|best|well|wise|off
        had|have|'d better|best @do
        better to? @do
        best thing|to|off|bet
        why do n't|not you just? @do
        why not @do
        have you thought|tried|considered
        if i were|was|be you
        if it was|were|be me
        i would|'d n't|not? just? @do ... if|them
        ^ just @do
        ~ just @do
        ^ well|ok|so|no|right|listen|look|honestly|then? @do the|a|them|it|to|your|some|on|up|off|for|with|one|more|early|him|her|me|and|out|down|less|what|that|this
        ^ do n't|not @do
        try|trying to|a|some|not|this|that|@ing|going|asking|telling|writing|talking
        my advice
        the|what trick|answer|solution|thing|way be|is|you to|do|need
        all you have|need
        what you do|need|want|should
        you be|are? going to have
        it be|is|'s? time you|to
        i suggest|recommend|advise|reckon you|a|that
        i think you should|need|ought|could|must|'d
        how about you
        what about @do
        you could|can always|just|also|try
        make sure
        stop @do
        stop @ing
        stop worrying|thinking|letting|caring|taking|checking
        get|go|take a|an|some|early|up|out|to|yourself|off|the job|walk|bath|rest|break|night|week|gym|day|nap|holiday|shower|run|list|accountant|solicitor
        let it|them go
        tell|ask|call|ring|text|email|message them|your|the|hr|him
        write it|a|them|down
        sleep on it
        ~ put your|it|the|them|on|down
        think of the|it|positive
        ~ look on|at the
        do yourself
        remember to
        next time
        you be|are? better
        only thing|way
        ~ be firm|polite|patient|kind|strong|honest|nice|careful|quiet
        ~ say no|yes|nothing|that|you
        - ^ tell me
        - you need n't
        - you do n't|not need|have
        - do n't|not worry
        - you must be|have|feel
        - ask me
        - take your|all time|the
        - i should
        - why do n't you sit|come|lie|rest|put
        - ^ come here|sit
        - you have to talk|tell|answer|say
        - do n't|not say|talk|tell if|unless|anything
    """,
    "pressure": """
        tell me right|now|what|the|this|or|tonight|today now|truth|minute|instant|is|tonight
        tell me now
        now tell me
        right now
        this minute|instant|second
        not|n't leaving|going|moving|sleeping|budging|stirring|letting|getting|dropping|hanging|finished|done ... until|till|unless|this|it
        until|till|unless you tell|talk|say|answer|explain|speak|open|do|give|come|look|have
        nobody|noone|neither|no ... leave|sleep|move|goes|going ... until|till
        ~ if you love|loved|cared|trusted|respected|meant|really|be|wanted|had me|us|would|'d|any|nothing|serious|to
        come on|out ... say|tell|with|spit|talk|just|it
        spit|out it|with out|it
        out with it
        just say|tell|answer|admit|talk|spit it|me|the|to
        say it|something|anything|one $
        say something
        you have|need|got|must|are|will|going to talk|tell|answer|say|speak|explain|sit|open|look|decide|choose
        you will talk|tell|answer|sit|say
        talk|speak|answer to? me
        answer me|the
        i be|am? still|not? waiting
        i need you to talk|tell|say|answer|open|look
        i need|want|demand|deserve|insist|expect a|an|the|it|to answer|truth|explanation|know|tonight|now|hear|reply
        i want an answer
        or i be|am|will|swear|go|leave|shall|might
        or else
        or we be|are|will
        last chance|time|warning
        either you
        your choice
        what be|is? it going
        how many times|more
        how long|much|more ... wait|have|longer|am
        i have asked|ask
        i be|am asking|will ask|asking keep|again|one|you|last
        again|once again|more
        yes or no
        do n't|not you|even? dare|walk|turn|ignore|shut|leave|go|hang|change|start|roll
        i have|got a right
        i deserve
        you owe me|it|us
        after all|everything i
        i do|did|have|told|gave ... for you ... ca|can|least
        the least you
        i be|will not|n't? stop|drop|leave|let|going|move|sleep|eat|give it|this|the|go|up
        do n't|not|n't move|stir until|till
        look at me
        we be|are? talking|doing|having|sorting|sitting|not
        we need to talk
        i be|am? giving you
        ~ by|before tonight|tomorrow|friday|dinner|bed|sunday|the|i
        you ca|can n't|not keep|just|hide|avoid|go|run
        keep|stop hiding|stalling|dodging|avoiding
        i have all night
        if you do n't|not|wo ... i
        if you do n't|not|wo n't? talk|tell|answer|say|open|speak|come
        so? talk|speak|well ? $
        please ... please
        go on then
        for my sake|me
        prove it
        swear
        stop stalling
        do this for me
        ~ one word
        do you love me
        be it me
        - whenever|when you be|are ready
        - no pressure|rush
        - do n't|not have to
    """,
    "judgment": """
        you|your be? so|such|a|an|just|=being|really|too|always|very|fucking|bloody|a? a|an|bit|right|real|total|big|proper? @insult
        you be|are|were like|=being? a|an|so|such|too? @insult
        how|so|such|what|be a|an? @insult of? you
        what be wrong with you
        what be the matter with you
        how could|dare|can you
        get|got over it|yourself
        grow|man|toughen|buck|cheer|chin|wise|lighten|suck|pull|snap up|it|yourself|out
        get a grip|life
        not|n't that bad|deep|serious|big|hard|much|important|difficult
        not|n't the end of
        be not|n't a? such|that|so|big|even a|big? deal|crisis|tragedy|drama
        big deal
        it be|is|'s? just|only a|an|some _
        only|just a|an dog|cat|job|joke|phone|car|exam|game|film
        first world problem
        others have|got it? worse
        people have|got|are|with it? worse|real|dying|starving
        worse things happen|off
        could be worse
        you be|are|were? overreacting|exaggerating|overthinking|imagining|=being|sulking|whining|moaning|acting|wallowing|attention
        overreact|overreacting|exaggerate
        such|all this|a|that drama|fuss
        drama|dramatic|drama queen
        make|making|create|kick a|an|such|mountain|drama|up fuss|meal|scene|mountain|drama|big|song
        calm down
        relax
        ~ whatever
        boo hoo
        oh please|boo|here|poor|grow|get|god|come|for
        here we go
        sake|heaven|heavens
        ~ i told you
        serve|serves you right
        typical
        nobody|no one cares|asked|likes|else|wants
        no wonder you have|they|nobody|no|your|people
        act|acting|behave like|your a|an|age
        like a|an? child|toddler|teenager|baby|robot|stone|wall|fridge|five|kid|old|lodger|ghost|idiot|zombie|brick|plank|statue|corpse|mule
        normal people|man|woman|person|husband|wife|couple|adult
        any|every|a|real|grown normal|decent|real|adult|sane|man|men
        must|need be nice|lovely|blind
        you would|'d think
        i be|am? sorry you feel|think
        sorry you feel
        your age|problem|attitude|moods|nonsense|excuses|drama
        what be|is|'s? your problem
        look at the? state|yourself
        rubbish|nonsense|pathetic|ridiculous|silly|stupid|childish
        shame on|be you
        embarrass|embarrassing
        it be|is|'s? nothing
        it be|is|'s? all in
        do n't|not be so|such|a|silly|daft|ridiculous|dramatic|soft
        stop =being|moaning|crying|whining|sulking|feeling|complaining|whinging|the|acting
        oh wow|great|brilliant|lovely|well|sure
        well done ... you
        congratulations|bravo|clap
        big|little baby
        you people
        have n't|not got|the a|heart|clue|backbone|feelings|sense
        you have|got no|the|a heart|clue|backbone|feelings|idea|sense|skin|emotional|personality
        about time
        at least you|it|they
        everyone|everybody get|have|has|goes|feel tired|problems|bad|stress|nervous
        happens to everyone
        you ca|can n't|not take|even|do|handle|cope|manage
        who cry|cries|does
        good luck with
        you need help
        ~ mental|crazy
    """,
    "comparison": """
        other|all|most|normal|every|any couple|couples|husband|husbands|wife|wives|men|women|people|man|woman|guys|girls|partner|partners|boyfriends|families
        my @relative 's|is|has|and|tell|talk|always|never|manage
        @relative 's partner|fella|husband|wife|man|boyfriend|girlfriend|one
        @relative and their|his|her partner|fella|wife
        your @relative 's|is|has|be|do|does|would|never|always|manage|tell|talk
        my|your ex
        unlike you|your
        not|n't like you
        just|exactly|same|you be|are|as|like like|as your father|mother|brother|sister|ex
        same as your
        like your mother|father|brother|sister|ex|family
        everyone|everybody|nobody|noone else
        everyone else 's|is
        why ca|can n't|not you be? like|be more|as
        ~ be|more like them|my|your|the|other|that|@relative
        ~ i manage|managed|can|do|did|had|cope|work|talk|share|get|have ... so|you|and|but|too|why|without
        ~ i have|had|got it? worse|harder|more|the
        they|he|she tell|tells|talk|talks|share|call|send|text|manage|manages|does|do|bring|say|ring their|his|her|partner|everything|to
        more|better|less|worse|harder|faster|nicer than you|yours|me|your|mine|us
        compared|compare
        than you
        used to
        in my|our family|house|country|day|culture|home
        when i was your
        ~ your brother|sister|cousin|mother|father|friend|ex
        ~ the neighbours|neighbor
        @relative|next door
        even the|your|my|a|he|she dog|brother|sister|guy|kids|father|mother|cat|boss|neighbour
        everyone|everybody|people manage|have|talk|gets|cope
        as good|bad|hard|much as
        at least they|he|she|my|your
        look at @relative|them|your|my|how|our|john
        you do|did|talk|speak|can|laugh with|to|for|that your|them|others|the|him|her
        half as|the
    """,
    "defensiveness": """
        not|n't fair|true|my
        that be|is|'s not|n't? fair|true|unfair|rich|right|what
        that|it be not|n't what i
        i only|just|was|did|meant|wanted|said|asked|tried trying|just|only|to|asked|said|meant|helping|joking
        i was|be just|only trying|joking|asking|saying|busy|tired|working|helping|doing
        ~ i was trying to
        i be|am|was not|n't shouting|yelling|angry|listening|=being|the|lying|doing|having|nagging|pushing|criticising
        ~ i did n't|not say|do|mean|start|know|shout|ask|want|even|ignore|forget|laugh|promise
        i never said|did|say|asked|told|shouted|promised|meant
        not|n't my|all|only fault|problem|doing|job|me
        how be|is|was it|that|this my
        what about you|your|when|the
        well what|you|maybe|i|if|it
        you be|are|were|do|did|started|said|told|wanted|asked the|one|it|too|first|that|me|me? one|who|first|started
        you do|did|does it|that|the too|as|same|all
        you started|start
        you be|can|are one|a to|fine talk
        look who
        pot kettle
        takes two
        do n't|not blame|put|pin|look|turn|start|make|you me|this|it|at|on|that
        i have|had|got a|my|very|other|no|enough|work|to job|reason|reasons|choice|own|idea|work|option|good
        what else|was|did|do|should|am|could i|you could|do|have|supposed|expect|want
        what be|was|am i supposed
        i do|did|have|work|cook|clean|pay|run|already|always everything|my|all|the|plenty|enough|so|apologised|said|best|that
        i do|did my best
        i ca|can|could n't|not help|do|read|win|be|know|have
        i be|am|was? not|n't a|the|your mind|psychic|robot|machine|bad|villain|enemy|problem|one|maid|servant
        mind reader
        anyone|anybody would|'d have
        you would|'d have done|do
        if you had|hadn|have
        ~ you never said|told|asked|mentioned
        you should have|of said|told
        so|now it|i be|is|am|'s my|the fault|one|villain|bad|problem|enemy
        everything be|is my
        whatever|nothing i do|say
        i can n't do|say anything
        i said sorry|i
        i already said|apologised|told
        ~ i apologised|apologized
        excuse me
        hang|hold on
        that be|is rich
        in my defence|defense
        to be fair
        because you
        ~ you made|make me
        i had to
        i did it|that|this because|for
        i was|be|am tired|stressed|busy|working|ill|sick
        it was a|only|just joke|mistake|accident|one|once
        ~ you do n't|not know|see|have
        i listen|listened|asked|told|helped|tried|said|did ... didn|did|too|already|last|for
        for your information
        ~ actually
        i have done
        someone|somebody has|have|had|got to
        they|he|she asked|started|said|made me
        - i did n't|not listen
    """,
    "other": """
        ~ @chore
        ^ good? morning|night|evening|afternoon|nite
        ~ ^ ok|yes|no|grand|sure|lol|ha|haha|cool|hello|hi|hey|bye|right|done|yep|alright|perfect
        see|love you later|soon|at|there|then|tomorrow
        on my way
        ~ half _
        at one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|noon
        what time
        where be|is|'s the|my|that|our
        how about we|a
        let us
        ~ i be|am|will get|going|making|picking|bring|do|put|collect|off|home|back|running|heading|making
        can|could|will you pick|grab|get|bring|pass|put|feed|take|collect|turn|let|lock|hand|check|print
        i feel like _
        ~ did you feed|lock|see|pay|get|book|put|leave|take
        do n't|not forget
        the _ be|is|are|has|needs
        we be|are|have out|got|need|having
        running late
    """,
}
