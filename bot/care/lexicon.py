"""Words by what they mean to the screen: who, what is done, to what. Data only; rules speak of these as `@CLASS`.

A verb is listed once and takes its regular forms; irregular forms are written out.
"""

_VERBS = {
    "HIT": "belt clip clatter thrash cane strap slipper lamp deck floor hammer pummel pound swat box skelp welt lamped leathered hit hitting punch slap kick smack thump wallop clout backhand headbutt batter whack clobber thrash spank bash "
    "belt leather wallop elbow strike struck striking assault beaten beating-up hitted puncht slapt smackt cuff lash whip",
    "BEAT": "beat beats beating beaten",
    "SHOVE": "shove push",
    "GRAB": "grab yank drag pin squeeze twist corner restrain grip manhandle pull seize press tackle hold held holding",
    "CHOKE": "choke strangle throttle suffocate smother strangled chock",
    "THROW": "throw threw thrown chuck hurl fling flung lob toss",
    "SMASH": "smash break broke broken broked wreck destroy trash shatter rip ripped ripping tear tore torn snapped demolish cracked",
    "RAPE": "rape molest grope",
    "HURT": "hurt hurting hurts harm injure wound damage abuse maul",
    "KILL": "kill murder strangle throttle slaughter stab shoot shot finish drown bury hang butcher kil",
    "THREATEN": "threaten intimidate menace blackmail",
    "SCARE": "scare frighten terrify terrorise terrorize intimidate",
    "FOLLOW": "follow stalk tail trail",
    "LOCK": "lock trap imprison barricade shut confine",
    "SHAKE": "shake shook shaken shaking rattle jerk jolt",
    "SHOUT": "shout scream yell bawl roar bellow screech holler rage",
    "INSULT": "insult humiliate belittle mock ridicule degrade demean shame mimic taunt criticise criticize",
    "CHECK": "check monitor inspect search read reads reading scroll snoop examine look-through spy track watch control supervise",
    "FORBID": "forbid forbids forbade forbidden ban prohibit prevent block stop permit allow let lets letting",
    "FORCE": "force oblige make makes made making coerce compel pressure pressurise obligate",
    "TOUCH": "touch fondle stroke feel-up molest",
    "GO": "go goes going went gone leave leaves leaving left",
    "SAY": "say says said saying tell tells told telling text message warn promise swear swore shout joke threaten write wrote "
    "writes whisper insist repeat announce scream yell reply admit mention ask joke claim reckon think confess talk talked "
    "talks spoke speak speaks goes sent send sends scream vow post keep-saying",
    "THINK": "think thinks thought thoughts thinking consider imagine fantasise fantasize dream wonder plan planned plans "
    "planning contemplate picture visualise daydream",
    "SEARCH": "google search look-up research looked researched googling",
    "FAINT": "faint collapse blackout",
    "BLEED": "bleed bled bleeding haemorrhage hemorrhage gush",
}
_WORDS = {
    "P": "himself wan bloke fella guy hubby in-laws in-law mil mother-in-law father-in-law fil oga madam sir man's missus's old-man hubby's he she they he's she's they're he'd she'd they'd he'll she'll they'll they've husband wife partner boyfriend "
    "girlfriend fiance fiancé fiancee fiancée spouse ex missus man stepdad stepfather bloke lover fella wifey hed theyd exes "
    "ex-husband",
    "HIM": "him her them himself herself themself themselves husband wife partner boyfriend girlfriend fiance fiancé fiancee "
    "fiancée spouse ex missus",
    "HIS": "his her their husband's wife's partner's boyfriend's girlfriend's ex's gf's bf's husbands wifes girlfriends boyfriends",
    "HIMSELF": "himself herself themself themselves hisself theirself theirselves",
    "SHESELF": "himself herself themself themselves",
    "I": "i i'm i've i'd i'll ive",
    "ME": "me myself us",
    "SELF": "myself meself myslef mysef ourself",
    "KID": "grandchildren youngster little-one lad's wee-one youngfella young-lad teenage kiddies brood bairn schoolchild pupil boy girl ones small-one infants foster-child godson goddaughter schoolgirls brother's sister's kid kids child children son daughter baby babies toddler boys girls twins twin stepson stepdaughter lad newborn infant "
    "niece nephew teenager teen son's daughter's baby's eldest youngest stepkid stepkids sons daughters childs bub bubba infant "
    "grandson granddaughter grandchild grandchildren kiddo tot kid's schoolboy schoolgirl pupil preschooler kindergartner "
    "firstborn babys stepchild toddler's kids' children's lads wean weans bairn bairns",
    "KIN": "mam ma da pa in-laws father-in-law mother-in-law mil fil pop nana nanna aunty grandparents tenant sir tutor neighbour lodger babysitter childminder teacher coach priest dad mum mom father mother stepdad stepmum stepmom stepfather stepmother uncle brother sister grandad grandpa granny "
    "gran grandfather grandmother cousin parents aunt auntie papa mama daddy mummy mommy grandma nan friend mate roommate "
    "flatmate bestie best-friend colleague neighbour neighbor bro sis",
    "NEG": "not no never don't doesn't didn't isn't wasn't aren't weren't won't can't couldn't wouldn't shouldn't hasn't haven't "
    "hadn't nothing nobody none nor neither without hardly isnt nowhere rarely",
    "WANT": "want wants wanted wanting wish wishes wished hope hopes hoping wishing prefer prefers rather need needs desire longing "
    "long crave craving like'd tempted going plan planning intend ready thinking feel",
    "WILL": "will would i'll he'll she'll they'll i'd he'd she'd they'd going gonna might may could can about gunna hed shall "
    "theyd won't",
    "SUICIDE": "suicide suicidal suicidel suiside sucide suicidé sewerslide sewer-slide unalive unaliving unalived unalives kms kys "
    "kermit catch-the-bus ctb suicid sui suicidally",
    "DIE": "perish suicide expire die dying died dies dead death dieing unalive",
    "DEAD": "dead gone unalive buried deceased underground",
    "ALIVE": "alive living live exist existing here around",
    "LIFE": "life lives living existence",
    "PILL": "tablet's drug drugs overdose poison weedkiller antifreeze acid phenyl sleeping-pills morphine diazepam valium sedative sedatives drops dose doses painkiller pill pills tablet tablets meds medication paracetamol ibuprofen tylenol painkiller painkillers antidepressants "
    "sleeping-pills medicine medicines capsules packet bottle bleach ketamine insulin overdose xanax codeine aspirin",
    "MANY": "all whole entire too many handful bunch everything bottle packet pack box every lot loads load fistful double rest",
    "TAKE": "take takes took taken taking swallow swallowed swallowing swallows downed necked drank popped gulped",
    "BLADE": "knife knives blade blades razor razors scissors machete hammer axe bat gun pistol rifle shotgun crowbar "
    "screwdriver weapon iron poker cleaver stick belt wrench bullet bullets",
    "GUN": "gun pistol rifle shotgun revolver firearm weapon",
    "ROPE": "rope noose rafters ligature",
    "HEIGHT": "bridge roof cliff ledge balcony edge rooftop window tracks platform railway train motorway traffic overpass "
    "multistorey viaduct pier rails car-park",
    "BODY": "scalp forehead temple knuckles shin knee knees elbow cheekbone nape hip bosom breast face head arm arms leg legs neck throat wrist wrists hair stomach belly ribs back eye eyes nose mouth lip jaw ear "
    "shoulder shoulders chest hand hands fingers cheek ankle thigh thighs collar chin skull arse bum bottom backside",
    "NECK": "neck throat windpipe",
    "MARK": "bruise bruises bruised bruising mark marks cuts scar scars scratches welts burns handprint handprints fingermarks "
    "black-eye swollen swelling lump stitches",
    "HIDE": "sleeves scarf makeup concealer sunglasses turtleneck cover covering polo-neck foundation long-sleeved",
    "WALL": "wall floor door fridge stairs ground car radiator table furniture sofa bed window pavement counter sink cupboard "
    "wardrobe bath bathtub doorframe doorway banister shelf fence",
    "THING": "crockery dinner-service decanter china laptop telly jersey photos kettle spectacles walking-stick walker frame phone plate plates glass glasses mug mugs cup door doors window windows tv telly laptop dishes mirror furniture vase "
    "chair chairs table computer bottle bottles things stuff photos picture pictures ipad tablet controller crockery bowl bowls "
    "ornaments remote lamp windscreen keyboard guitar house kitchen cups shoe ashtray pan",
    "FEAR": "scared afraid frightened terrified fear frightend petrified scary scares frightens terrifies fearful unsafe scard "
    "afraids",
    "SAFE": "safe safety",
    "PET": "dog cat puppy kitten rabbit hamster pet dogs cats pets budgie parrot horse animals",
    "ALLOWED": "allowed permitted permission alowed",
    "PHONE": "phone mobile cell telephone messages texts message whatsapp whatsapps emails email dms inbox snap snapchat instagram insta "
    "facebook fb laptop ipad account accounts icloud passcode password passwords pin socials social-media diary journal notes gmail "
    "handset contacts calls photos gallery search-history history tablet tinder",
    "PASS": "password passwords passcode pin login logins passcodes",
    "SPY": "spyware tracker trackers airtag airtags keylogger gps stalkerware bug bugged spycam nannycam mspy wiretap geotracker",
    "TRACK": "track tracks tracking tracked location locations gps whereabouts",
    "CAMERA": "camera cameras cam cams webcam recorder dashcam dictaphone microphone mic nannycam spycam voice-recorder",
    "SECRET": "secretly hidden hide hiding hid undetected covertly unnoticed notice unaware sneak sneaky sneakily quietly undetectable "
    "behind discreet discreetly knowing realising realizing realises realizes notif notification",
    "MONEY": "income-card atm upi otp otps pocket-money housekeeping purse chequebook cheque budget payslip money bank card cards wages salary paycheck account accounts cash allowance debit credit benefits pay earnings pension "
    "finances savings income wage penny pennies",
    "PAPERS": "oci pan aadhaar id permit brp certificates degree marksheet passport visa papers documents green-card greencard residency birth-certificate id-card passports licence license",
    "DEPORT": "deport deported deportation immigration deports",
    "PEOPLE": "friends friend family sister mum mom mother brother parents dad father cousins cousin relatives mates girls colleagues "
    "church guys neighbours neighbors anyone anybody people sisters aunt girlfriends bff nan gran friend's",
    "NUDES": "nudes nude pictures pics photos videos video naked images intimate footage",
    "EXPOSE": "post posting posts leak leaks share publish expose upload send show online out outs outing reveal circulate spread",
    "WORTHLESS": "worthless useless burden failure pathetic nothing loser waste-of-space deadweight hopeless unlovable garbage rubbish "
    "trash piece-of-shit good-for-nothing",
    "NAMES": "stupid pathetic worthless useless fat ugly thick dumb idiot moron pig whore slut bitch cow crazy mad mental psycho disgusting "
    "garbage trash rubbish lazy retard retarded mistake ungrateful cunt slag loser brat freak imbecile lunatic hysterical "
    "dimwit spastic waste-of-space",
    "BREATHE": "breathe breathing breath breath's breathes breathin",
    "FIT": "seizure seizures fitting convulsing convulsion convulsions epileptic",
    "FICTION": "film movie song book novel game episode series lyrics lyric podcast documentary netflix character scene drama "
    "thriller soap xbox playstation minecraft fortnite tiktok article trailer anime musical opera poem videogame gta audiobook "
    "author actor actress storyline plot scrabble mario monopoly boxing karate judo wrestling sparring paintball laser squash "
    "tennis rugby football netball eastenders corrie hollyoaks bridgerton zombies elden zelda sims pokemon fifa valorant "
    "overwatch dnd larp kickboxing dodgeball badminton volleyball horror sitcom comic manga headline",
    "PLAY": "playfully playful joking jokingly pillow pillows tickle tickled tickling snowball snowballs water-fight swing pool sled sledge "
    "hug hugs hugged cuddle kiss kissed laughing laughed giggling affectionately gently lovingly affectionate dancing danced sweetly pillow-fight",
    "GENTLE": "gently lovingly tenderly softly sweetly tight close hand hands",
    "JOB": "nurse paramedic police officer firefighter doctor patient patients ward shift hospital bouncer solicitor lawyer "
    "social-worker counsellor therapist hotline helpline volunteer volunteers vet surgeon medic ambulance prison guard "
    "detective coroner undertaker job work client clients carer midwife",
    "RECENT": "again lately recently yesterday today tonight keeps current currently daily sunday monday "
    "tuesday wednesday thursday friday saturday restarted relapse relapsed relapsing "
    "everyday nowadays creeping returned returning",
    "PAIN": "pain pains tightness tight pressure crushing squeezing ache hurts heaviness hurting",
    "BLUE": "blue grey gray purple",
    "LIPS": "lips lip face mouth fingertips skin",
    "SLUR": "slurring slurred mumbling incoherent drunk slurred slurring slurry mush gibberish slurs jumbled garbled mumbled muddled",
    "NUMB": "numb tingly tingling tingle numbness pins-and-needles weak weakness dead",
    "AGES": "10 11 12 13 14 15 16 17 ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
    "PREG": "pregnant pregnancy pregnent expecting trimester",
    "SEX": "sex intercourse relations",
    "GUILT": "guilty guilt ashamed jealous bad rotten awful terrible sorry",
    "SWEAR": "fucking bloody fuckin",
    "TRIVIA": "towel towels sock socks bins dishes dishwasher toothpaste snore snores snoring biscuits thermostat remote laundry crumbs "
    "wet cap lid parking sheets pizza chips dessert fries ice-cream toast tea teabag teabags mug mugs haha hahaha lol lmao spoiler spoilers "
    "pun puns crocs recipe duvet blanket leftovers chocolate cake cheese milk washing-up hoover loo-roll netflix spoils",
}
TOGETHER = (
    "black eye", "waste of space", "green card", "good for nothing", "piece of shit", "pins and needles", "voice recorder",
    "sewer slide", "catch the bus", "birth certificate", "best friend", "social worker", "polo neck", "long sleeved", "ice cream",
    "washing up", "pillow fight", "water fight", "search history", "social media", "look up", "looked up", "beat up",
    "back then", "sleeping pills", "car park", "other half", "passed out", "blacked out", "knocked out", "blacks out", "passes out",
)  # fmt: skip
"""Words that are read as one, written with a hyphen in the classes."""
_WORDS["P"] += " other-half"
_WORDS["HIM"] += " other-half"
_WORDS["SEARCH_"] = "looked-up look-up"
_WORDS["OUT"] = (
    "unconscious unresponsive passed-out blacked-out collapsed fainted faint collapse unresponding lifeless limp passes-out blacks-out"
)


def _forms(verb: str) -> list[str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    doubled = (
        stem + stem[-1] if len(verb) < 6 and stem[-1] in "bgpn" and stem[-2] in "aeiou" and verb[-1] != "e" else stem
    )
    es = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    past = doubled + "ed"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        es, past = verb[:-1] + "ies", verb[:-1] + "ied"
    return [verb, es, past, doubled + "ing"]


def _classes() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for name, verbs in _VERBS.items():
        for verb in verbs.split():
            for form in _forms(verb):
                found.setdefault(form, []).append(name)
    for name, words in _WORDS.items():
        for word in words.split():
            found.setdefault(word, []).append(name.rstrip("_"))
    return {word: "/" + "".join(f"{n}/" for n in dict.fromkeys(names)) for word, names in found.items()}


CLASSES = _classes()
"""word -> "/CLASS/CLASS/"."""


def _members() -> dict[str, list[str]]:
    members: dict[str, list[str]] = {}
    for word, names in CLASSES.items():
        for name in names.strip("/").split("/"):
            members.setdefault(name, []).append(word)
    return members


MEMBERS = _members()
"""CLASS -> its words."""
