"""Word classes that cue patterns and features share: data alone. A word stands for all its forms, `=word` for this one."""

CLASSES = {
    "talk": "talk speak say tell share answer reply open explain chat discuss communicate express mention utter respond admit confide spill",
    "listen": "listen hear notice care understand ask help see remember appreciate thank try think",
    "bad": "hard tough rough awful horrible horrid rotten terrible brutal grim draining crap shit crappy shitty unfair heavy rubbish "
    "dreadful ghastly beastly painful wretched lousy nasty cruel harsh stressful frustrating exhausting miserable sucky bleak hellish "
    "overwhelming upsetting maddening infuriating scary frightening worrying bitter sad lonely mean foul nightmare trying vexing heartbreaking "
    "humiliating gutting annoying intense tricky difficult hectic tiring cruel unkind sore shocking wild raw vile desperate",
    "insult": "selfish lazy pathetic stupid childish cold heartless immature ridiculous dramatic oversensitive sensitive idiot baby brat joke "
    "useless hopeless impossible weak soft crazy mad insane mental psycho dumb thick dense clueless ignorant silly foolish absurd cruel rude "
    "stubborn moody grumpy sulky miserable negative needy clingy paranoid irrational unreasonable hysterical bitter nasty vile disgusting "
    "embarrassing embarrassment weird freak robot stone wall fridge iceberg martyr victim coward cowardly spineless gutless lame cringe "
    "toxic narcissist narcissistic avoidant autistic bipolar ungrateful spoiled spoilt entitled inconsiderate thoughtless careless "
    "irresponsible incapable damaged broken disgrace disgraceful failure loser clown mess wimp fool eejit gobshite drama dramaqueen attention "
    "touchy precious delicate fragile dim unhinged deranged shameful wet feeble helpless ill-mannered distant callous bad-mannered mule donkey",
    "therapy": "therapist therapy counsellor counselling counsel psychologist psychiatrist psychotherapist psychotherapy psych shrink gp helpline relate mediator "
    "mediation cbt emdr samaritans theropy therapise therapize psycho-therapist theraphy councelling counceling councilor councillor analyst",
    "relative": "sister brother mother father cousin aunt uncle auntie parent son daughter friend neighbour neighbor colleague boss mate ex "
    "brother-in-law sister-in-law in-law nephew niece granny nan grandfather grandmother bhabhi bestie roommate pal buddy coworker",
    "others": "others people couple husband wife wives men women man woman guy bloke girl boyfriend partner kid marriage family everybody everyone nobody somebody "
    "lads fella wives",
    "praise": "lovely brilliant great amazing kind sweet good wonderful fantastic beautiful generous thoughtful patient brave gentle perfect "
    "super legend star angel hero absolute best class gorgeous delicious proud strong clever smart delightful excellent marvellous fab sound decent gem",
    "off": "quiet off distant flat tense quieter down low tired pale wired restless jumpy far subdued withdrawn preoccupied miles worried "
    "upset stressed different lost elsewhere sad thoughtful drawn frazzled unsettled edgy anxious wound knackered shattered exhausted worn "
    "drained spent slow heavy teary tearful distracted chipper cheerful bright lighter happy dreamy flushed flustered grey gray silent out",
    "family": "kid kids child children baby son daughter mother father parent brother sister granny",
    "do": "try go call ring phone ask tell take get put write make start stop quit leave talk speak eat drink sleep rest wear buy sell "
    "book cancel apply email text message send delete block ignore forget relax calm breathe focus walk run exercise stretch lie sit pack "
    "tidy clean sort organise organize plan set keep give bring use change switch turn check look read listen learn think count consider "
    "join see meet visit drop chuck throw bin dump pick choose move report complain explain apologise apologize stand skip say do let "
    "google download practise practice swap wait hand pay split save invest charge study finish cut push smile cheer shut sleep get come remember download "
    "unplug mute breathe hydrate wash cook show accept refuse sign order return demand insist confront negotiate avoid",
    "soon": "now tonight today immediately =right straight minute instant second once",
    "time": "minute hour day week month year morning evening night weekend tonight today yesterday lunchtime afternoon",
    "look": "look seem appear sound",
    "love": "love adore like enjoy appreciate treasure cherish",
    "where": "kitchen room bedroom sofa couch chair door upstairs downstairs garden car shed next-door landing hall bench porch stair",
    "chore": "dinner tea lunch breakfast bins bin washing dishes laundry shopping milk bread bus train dog cat car keys boiler plumber parcel "
    "weather rain snow match telly tv kettle bill rent meeting flight taxi supper hoover recipe film movie episode season netflix pizza "
    "remote charger wifi fridge freezer oven microwave garden lawn mower bike petrol gas ticket appointment dentist vet parcel delivery "
    "coffee sandwich curry soup chicken pasta rice fish chips takeaway cake biscuit butter egg eggs potato potatoes bedding towel socks shirt shoes coat "
    "umbrella bank post office shop supermarket tesco aldi church mass football cricket rugby game score concert party barbecue",
    "hurtword": "hurt upset annoy anger sting wound offend bother embarrass humiliate disappoint",
    "feel": "sad lonely hurt angry cross mad furious frustrated annoyed worried anxious nervous scared afraid frightened terrified guilty ashamed "
    "embarrassed overwhelmed exhausted tired confused lost disappointed jealous envious helpless useless powerless insecure hopeful grateful "
    "thankful happy glad relieved proud loved close unsafe uneasy invisible unwanted rejected ignored unheard left-out shut-out alone stuck "
    "tense low down awful bad small foolish silly stupid nervous unsure torn unloved irritated resentful empty numb humiliated touched moved "
    "safe calm warm distant disconnected stressed drained needed wanted valued heard trapped cornered judged foolish homesick cheated betrayed "
    "abandoned replaced forgotten overlooked taken-for-granted crushed gutted deflated flat wobbly shaky panicky",
    "sayback": "sound seem feel imagine guess suppose gather wonder sense",
    "greet": "hi hello hey hiya howdy yo greetings howya hullo heya sup namaste hola gday bye goodbye goodnight cheerio farewell toodle ciao tara ttyl cya",
    "thank": "thank thanks cheers thx ta grateful tysm",
    "draft": "draft message text email note letter card wording version line sentence reply paragraph msg typed wrote written write send sent",
    "question": "question conversation-starter starter icebreaker prompt topic qs q ques",
    "rehearse": "practise practice rehearse rehearsal role-play roleplay simulate simulation dry-run run-through drill warm-up mock pretend",
    "row": "row argument fight quarrel argue fought rowed spat bicker squabble tiff shout yell snap scream roar holler swear bark explode blow-up ding-dong",
    "cry": "cry sob weep tear tears tearful bawl wept",
    "silentword": "silent silence quiet mute withdrawn monosyllable grunt shrug clam stonewall ghost unread wordless speechless shutdown closed unresponsive",
    "hide": "bedroom shed garage office study spare bathroom phone headphones laptop game xbox playstation telly screen ipad console",
    "botword": "bot app robot ai machine computer program human person real account subscription privacy data server delete price fee "
    "paid free settings notification command menu version chatgpt software developer password encrypted anonymous store stored offline wifi reminder nickname",
    "later": "later tomorrow tmrw another-time pause stop enough snooze wait break busy asleep hold quit leave postpone rest",
    "offtopic": "recipe football score weather joke poem code python homework capital president movie film song lyrics lottery bitcoin stock crypto "
    "cook bake oven chicken pasta cake bread goal league team cricket rugby tennis match calculator maths math equation essay translate "
    "spanish french flight hotel passport visa tax washing-machine boiler plumber car tyre engine brake battery laptop printer wifi router "
    "password horoscope trivia quiz planet history dinosaur instructions prompt system ignore jailbreak joke pun riddle crossword garden "
    "tomato roses slug dog cat vet parcel refund amazon train bus timetable exam algebra geography dose bleach stain curtain paint",
    "people": "they them their theirs partner themself",
}
