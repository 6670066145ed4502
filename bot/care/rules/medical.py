"""Somebody's body is in danger now, or may be."""

RULES = """
! @P|@KIN|@KID|@I|he's|she's|someone|gran|baby .. is|was|has|just|collapsed|gone|went|i'm|fell|he's|she's|lying|found|dropped|go|going|been|keep|keeps .. [unconscious|unresponsive|collapsed|lifeless|passed-out|blacked-out|fainted|knocked-out|limp] on|in|and|now|for|at|just|can't|not|with|again|won't|after|hit|right|,|. -- week|weeks|month|last|ago|yesterday|sunday|sundays|once|years ; asleep|sofa_in_front|@FICTION|@JOB|exhaust* ; @P passed-out .. sofa|couch|drunk_.._|early ; from_laugh*|tired|double_shift|wine ; i collapsed into|on_the_sofa|in_bed|laughing|collapsed into|laughing|on_the_sofa|in_bed ; knocked-out by ; limp handshake|lettuce|biscuit ; heat
! [unconscious|unresponsive] -- @FICTION|@JOB|bias|week|years|habit|ago|decision
! won't|can't|cannot|couldn't|doesn't|not|don't|wont|isn't (i|get|him|her|to|even|really) get|to|him|want (him|to) [wake|waking|respond|responding|react|rouse|woken] up|him|her|baby|my|or|to|properly|she|he|at|,|. -- early|until|till|before|baby ; @I .. don't|didn't|not want|alarm|brunch|dinner|gaming|dead|snor*|texts|message*|text|messages|when i ask|talk|tell|emotion*|questions|work|work tomorrow|anything i say|to my|to me|conversation|school|works too|weekend|lie in|hug ; didn't want ; bed_is|pancakes|early|lovely|weekend|want_to_wake|not_want|warm|alarm|don't_want
! (has) open|opened (the) eyes .. doesn't|not|won't answer|respond|react
! shaking|shake|shook (his|her) shoulder|shoulders .. [nothing] -- laugh*
! gone|went|goes|fell|fallen|crumpled|slumped|slid|keeled|dropped (down|over|to) .. hall|floor|stairs|ground|wall|kitchen|over|bathroom|street|garden|table .. won't|and|nothing|wake|not|can't|muttering|clutch*|doesn't|isn't wake|respond|nothing|muttering|move|get|answer|talk|breathe|speak|up -- laugh*|asleep|quiet ; wouldn't talk|won't talk
! slid|slumped|crumpled|keeled down|over|onto|against -- chair|sofa|desk|cry*|with_relief|into
! [@BREATHE] .. not|isn't|stopped|can't|barely|hardly|trouble|struggling|struggle|slow|weird|strange|funny|wrong|bad|fast|noisy|gurgl*|noise|right|stops|rib|ribs|badly right|properly|well|slow|funny|strangely|like|,|.|and -- @NEG till|until know|mood|he|she ; exercise*|deep|technique|easy|again|freely|easier|sigh*|relief ; laugh*|laughing|scarf|corset|dress|traffic|stairs|mask|excite* ; silence|room_to|space_to|wearing|atmosphere|his_mother|mood ; slow breathing exercise ; breathe strangely .. snor* ; out of breathe ; bad_breathe|morning_breathe|garlic ; i breathe ; held my ; thunder|leave|feel_it_coming|jealousy|crush|nerves
! can't|cannot|couldn't|not|stopped|isn't|barely|hardly|struggling|trouble|difficulty|fighting|unable|won't .. to|get|catch|her|his|my [@BREATHE] right|properly|well|now|anymore|and|at|he|she|i|baby|his|her|lips|very|,|. -- until|till|normal|mood ; laugh*|sweater|jumper|dress|scarf|cologne|perfume|heat|flat|stairs ; crowd*|house|marriage|relationship|mother|space|room_to|smother* ; without|silence|wearing|funny|lol_he|cute ; hands_in_my|his_hands|choked|he_held|put_his ; word
! can't get (her|his|my) breathe
! [inhaler] .. nothing|not|isn't|empty|worse|help*|done|doing -- keep*|hides|withhold*|took
! sucking in .. [ribs]
! lips|face|lip|fingers|mouth|skin|gone|going|turned|turning|went|looks|look|goes|fingertips .. are|gone|look|is|has|turning|goes|round|a .. [blue|grey|gray|purple|mauve] and|round|around|in|cold|now|sweaty|foaming|lips|she|he|doesn't|,|. -- hair|wall|paint|dress|shirt|car|eyes|sky|sofa|ink|lipstick|makeup|blueberry|ice_lolly|slush|popsicle|halloween|cold_swim|monday|january|air|hoodie|beard|with_stress|from_worry|suit|mood|area ; feel*|looking_gray_and_tired|i'm_a_bit ; greying
! [blue|grey|gray] round|around|at|in the lips|mouth|lip|fingertips
! face|mouth|eye|smile|lip|side .. is|has|'s|are|gone|looks|one|fallen|of .. [droop|drooping|drooped|droopy|dropped|drop|slipped|sagging|lopsided|twisted|crooked|numb|isn't|fallen] .. moving|side|one|can't|talk|speak|down|doesn't|slur*|words|arm|suddenly|now|. -- smile_when|laugh*|dentist|botox|injection|filling|jaw_dropped|mask|when_i_said|tooth|puppy|disappoint*|sad ; news ; cold ; sometimes|minute ; bridge ; nose ; his face dropped when|as|a ; film
! mouth|face twisted .. speak|talk|started|now
! can't|cannot|couldn't|won't|not|isn't move|lift|raise|feel|use|moving|hold|grip|moves his|her|my|one|the|a left|right|whole|one|cup|side side|arm|leg|hand|of|face|cup|. -- sleep*_on|gym|workout|squats|massage|pins|laugh*|hold_her_hand|numb_from_sitting|cast|sling|cat|dog|asleep_on|holding_hands|physio|shoulder_op ; hand in
! words|speech|talking|speaking|talks|speaks|he's|she's|sentences|says|voice .. are|is|come|coming|came|started|gone|all|like|out|went out|coming|all|like|wrong all|are|wrong|out [slurred|slurring|slurry|mush|gibberish|jumbled|garbled|nonsense|muddled|scrambled] -- drunk .. wine|tipsy|wine night|karaoke|laugh*|tired|asleep|brain|nervous|when i try|speak|@I .. words
! [slurring|slurred|gibberish|slurry] .. half|face|arm|suddenly|words|can't|speech|isn't|talking|fall*|dizzy|diabet*|now -- wine|drunk|wedding
! talking|speaking|says [gibberish|nonsense] .. face|half|sweat*|diabetic|arm|dropped|suddenly|moving|fever
! having|had|has|have|think|is|it's|signs|possible|maybe a|another|like|it's|he's|she's another|mild|massive [stroke|seizure|heart-attack|anaphyl*|fit|overdose|aneurysm] now|right|rn|again|i|he|she|like|on|and|just|help|what|in|,|. -- years|ago|2016|last_year|once|when_he_said|nearly|almost|luck|of|dad|father|grandad|mum|film|movie|recover*|since_his|whole_fit|giggles|fit_of|his_mother|my_mother|laugh*|hair|pharmacy ; @FICTION ; @JOB ; after his stroke ; brush ; if i ; stroke the|her|his|my
! heart attack now|right|i|and|he|she|he's|what|. -- nearly|almost|had_a_heart_attack_when|years|2016|ago|last|dad|father|gave_me|give_me|giving_me|since|after|mother|film|grand*|recover*
! [chest] .. pain|pains|tight|tightness|crushing|pressure|hurts|heavy|heaviness|squeezing|clutch*|clutching|killing|strong and|in|going|down|since|arm|jaw|now|cant|can't|sweat*|i'm|gone|he|she|for|right|with|she|is|says|,|. -- week|weeks|month|sometimes|small|after it goes|twinge|cold|cough|flu|laugh*|gym|workout|when he walks|talks|says|leaves|doesn't|ignores|anxi*|close to his|her|tight .. when|talk*|every time|feel* tight|off my chest|nerves|bench ; of drawers|hair ; when i think|when she
! [pain|pains|pressure|tightness|crushing|tight|heavy|strong|heaviness|clutching|clutched|clutch] .. in|across|on|his|her|my|the .. [chest] -- small|sometimes|weeks|after_it_goes|off_and_on|twinge|cough|cold|flu|gym|workout|press|goes_away|months|when_we_|anxi*|news|breakup|heartbreak|sweet ; small|sometimes|weeks|cough|gym|drawers|teddy|baby_to|to_his_chest|to_her_chest
! clammy .. clutch*|chest|grey|confused|collapsed
! [seizure|seizures|fitting|convulsing|convulsion|convulsions] -- @FICTION|@JOB|years|dress|shoe*|kitchen|bathroom|carpet|room|door|clothes|wardrobe|window|sofa|curtain*|dog_had|used_to|epilep*_since|epilep*_as|furniture|fitting_in|isn't_fitting|not_fitting|for_human|last_month|controlled|conversation|tribute|end|fitting_end|fitting_that|fitting_into|fitting_the|fitting_a
! he's|she's|is [fitting] ,|. -- kitchen|carpet
! stiff|jerking|jerks|twitching|convuls*|shaking|trembles|trembling .. all|over|and|body|eyes|whole|foaming|floor .. over|body|jerking|rolled|floor|white|back|eyes|going|foaming|uncontrollabl* -- laugh*|dog|cold|excit*|nerves|nervous|crying|speech|horror|film
! eyes .. rolled|rolling|white back|up|in .. head|shaking|seizure|and|fit|white|. -- at_me|at_my|when_i|teenager|so_hard|joke*
! [foaming|frothing] at|and|from|mouth -- milk|coffee|latte|rabid_over|with_rage
! (has) (the) eyes [white]
! [bleeding|blood|bleed|bleeds|gushing|gush|haemorrhag*|hemorrhag*|spurting|soaked] .. won't|everywhere|heavily|heavy|stop|out|much|lot|pouring|through|lots|not|badly|bunch|stopping|towel|glass|head|pregnan*|coughed|coughing|weeks|birth|months|dizzy|vomit*|throw* stop|stopping|bleeding|the|of|up|after|and|through|everywhere|towel|it|with|i|,|. -- nose|pressure|test|type|donat*|gave blood|film|series|heart|period .. normal|always|gums|tooth|flossing|orange|sugar|brother*|accidents|family|in-law|is thicker|money ; @FICTION ; @JOB ; shaving|paper_cut|plaster|ambulance ; bleeding heart ; blood sweat ; vampire|steak|moon ; his cuffs ; boiling|boils|cold ; relative
! coughing|coughed|cough|vomiting|vomited|throwing|threw|spitting|spat|sick|sicking (up) a|bunch|lots|some|bright of|bunch|lot (of) [blood]
! there's|there (is) [blood] everywhere|all|pouring|coming|out
! weeks|months along|pregnant|gone .. [bleeding|bled|blood|cramps|contractions|waters|movements|moving] .. -- braxton|test|normal
! pregnant .. bleeding|blood|heavily|movements|moving|kick* [bleeding|blood|stopped|not] -- normal|scan
! (baby|he|she) isn't|not|hasn't|stopped|hasnt [moved|moving|kicking] .. today|since|inside|womb|bump|belly|hours -- furniture|house|in_with
! [choking] (on) a|it|his|her|something|food|and|grape|meat|sweet|on .. coming|can't|blue|turning|coughing|stuck|help|now|breathe|not|out -- laugh*|tears|words|boba|up|back ; he choked|choked on ; me|my throat
! swollen|swelling|swell|swelled|huge|closing|tight|swole|puffed|swells .. [throat|tongue|lips|face|airway] .. -- crying|cry|ankle*|dentist|bee .. hand|cold|sore|lump|emotion|wisdom|filler*|botox|filter|pride
! [throat|tongue|lips|lip|tongue's|airway] .. is|are|feels|closing|swelling|swollen|tight|r|like|it's|'s|huge|swelled|up .. closing|swelling|swollen|swell|huge|up|tight|tightening|swole|puffing|closing-up -- cold|sore|cry*|emotion|lump|nerves|speech|kissed|filler*|when_i_try|when_i_want|when_i_think|when_he|speak|botox|talk|hand|hands|words|sealed
! [hives|anaphylactic|anaphylaxis|epipen] -- bee*|honey|keeps|hobby|last_year|used_to|carries|in_his_bag|in_my_bag|in_her_bag|years|checked
! allergic|allergy reaction|to .. [swelling|swollen|breathe|throat|face|tongue|can't|now]
! took|taken|swallowed|drunk|drank|ate|eaten|given|has|had|got|put|injected .. all|everything|whole|too|bunch|entire|twice|something|smth|bottle|many|tablets|pills|bleach|him|under .. pills|tablets|meds|cabinet|over|party|bleach|medicine|insulin|bottle|sink|packet|something|drugs|drug|mistake|slurry|paracetamol ... [awake|breathing|slurry|slow|blue|foaming|shaking|react|drooling|sleepy|wake|slurring|respond|confused|vomiting|snoring|sick|drowsy|floppy|unconscious|sweating|eyes]
! empty pill|pills|tablet|medicine|vodka|bottle|packet|packets bottle|packet|packets|bottles -- recycl*|tidied|bin_day|water|milk|shampoo|crisp*
! @P|@KIN|@KID|friend|roommate .. took|taken|swallowed|has|had|on .. an|accidental [overdose|overdosed] and|now|just|he|she|help|won't|on|i|,|. -- week|friday|month|year|years|ago|sunday|@JOB|@FICTION ; telly|bake
! toddler|baby|kid|son|daughter|child|he|she|dog .. drank|swallowed|ate|eaten|drunk|swallow .. [bleach|battery|batteries|sink|pills|tablets|antifreeze|detergent|poison|magnet|magnets|cleaner|medicine|meds|capsule|pod|berries|mushrooms|needle] -- dog|cat|good|medicine_like|proud
! hit|hits|bang|banged|fell|fall|fallen|came|smacked|cracked|knocked|landed|tumbled .. head|ladder|bike|stairs|off|down ... [confused|sleepy|vomiting|vomited|thrown|pupils|throwing|asking|knows|drowsy|repeating|blurred|memory|keeps|bleeding|wake|dizzy|remembers|slept|unconscious|weird|sick|clear|move] up|now|what|and|three|different|to|him|same|from|the|sleepy|day|he|is|where|fluid|,|. -- film|laugh*|brick|yesterday_fine|hit_me|him_hard|ages_ago|feel_foggy|on_thurs|asking_me|asking_questions|keeps_asking_if
! pupils .. different|uneven|huge|pinprick|sizes|size
! [rash] .. fade|stiff|glass|neck|light|fever -- heat|nappy|decision
! stiff neck .. light|fever|rash|headache -- pillow|desk|slept|work|sleep
! diabetic|sugar|hypo|insulin .. [nonsense|sweaty|confused|shaking|unconscious|drunk|collapsed|passing|aggressive|wake|talking] -- mood|donut
! burn|burned|burnt|burning|scalded|oil|boiling|acid .. skin|over|down|face|arm|chest|all .. [skin|coming|blister*|peeling|front|off|screaming|face] -- sunburn*|sun|peeling .. holiday|candle|dinner|toast|bridge|calories|paint
! (so|very|too) drunk .. won't|can't|not|doesn't|gurgl* wake|waking|respond|breathe|noises|get -- up_for_work|early|again_he|about_it
! heater|boiler|stove|fire|car|gas|carbon .. headache|head|vomit*|dizzy|sick|monoxide|sleepy|alarm .. [vomit*|wake|dizzy|monoxide|faint*|sick|all] -- batter*|false_alarm|toast|car_sick
! pain|ache of head .. vomit* .. heater|all
! [electrocuted|drowning|drowned] (and|in|he|she|by|just|baby|him) .. not|isn't|won't|unconscious|help|now|floor -- work|paperwork|emails|laundry|invoices|debt|@FICTION
! call|calling|ring|need|rang|phone (an|the) [ambulance|paramedics] -- @NEG .. need ; @JOB|driver|works|drives|film|last_year|years
! heart has|'s|just stopped -- beating_for|when_he|when_she|skipped
! fever|temperature (of) 40|41|39|104|105|106
! fever .. trembles|shakes|fit|floppy|rash|limp|convuls*|eyes
! worst headache (of|ever|in) (my|his|her) .. life|sudden|suddenly|thunderclap -- meeting
! suddenly|sudden .. blind|blurred|vision|numb|confused|headache|weak|speech .. eye|side|one|can't|speak|arm|face|can|see -- realised|shy|quiet
! baby|newborn|infant|toddler|son|daughter .. floppy|limp|blue|grey|unresponsive|lifeless|not-breathing -- toy|hair|bunny|ear*|blanket|eyes|outfit|hat
! [floppy] and|then|now|baby|like -- disk|hair|bunny|hat|ear*|fringe|dog
! put (his|her|my) hand through glass|window|the_window|a_window
? @I|@P|@KIN|@KID|keep|keeps|been|heart .. palpitations|palpitation|flutters|fluttering|racing|races|pounding|somersaults|jumps|skips|skipping|irregular|fast .. and|lately|week|nights|since|days|often|times|chest|every|nerves|anxiety|doctor|again|now|off|evening|random*|day|strange -- @P .. walks|smiles|speaks|talk|speak|says|love|when he|she smiles|walks|kisses|texts|looks|holds|butterfl*|going to speak|first date|crush|race* car|home|out|film|running|marathon|fast food|fast asleep|hear|key|keys|elevator|footsteps|wedding|gym ; keeps_fast|fast_and_says|fast_on|ramadan|fasting|date|spoke_fast|they_spoke
? [palpitations|palpitation]
? heart|hearts has|is|'s|been|randomly|keeps|goes|jumps|beats|doing|does|going|skips|has_been .. [somersaults|fast|strange|funny|weird|racing|irregular|skips|pounding|flutter*|crazy|jumps|beats|super|bumps] like|on|in|lately|at|for|since|and|times|5|week|nights|randomly|the|sometimes|again|off|every|,|. -- @P .. walks|smiles|speaks|says|when he|she|going to|love|crush|to see|breaks ; hear .. key|door|car ; on_sunday|drum|embarrass*|tell_me|nervous|question|proposal
? [flutters|fluttering|flutter] .. chest|heart|every|evening -- eyelashes|butterfl*
? fainted|faint|passed-out|blacked-out|collapsed|lost-consciousness|passed .. last|week|weeks|church|sunday|sundays|month|again|yesterday|shower|tesco|back|ago|twice|once|nearly|almost|conscience|lately|gym|work|bathroom|kitchen|train -- years_ago|pregnant_with|sofa|couch|drunk|laugh*|hen|stag|praise|heart|@FICTION|@JOB|exhaust*|bed|in_front_of_the
? almost|nearly [passed-out|fainted|blacked-out|collapsed] -- laugh*|when_he|when_she|bill|price|wedding|shock|excite*|bored*
? lost (the) conscience|consciousness .. in|at|month|week|and|kitchen|last
? [dizzy|dizziness|lightheaded|light-headed|vertigo|woozy] when|spells|and|every|for|since|all|again|lately|spell|on|if|a|most|get|,|. -- love|happy|roundabout|waltz|with_joy|with_happiness|with_excitement|spun|spinning_around|wine|height*|swing|ride|waltzer|dance*
? room (keeps|is|kept) tipping|spinning|turning|tilting -- drunk|wine|danced
? arm|leg|hand|hands|fingers|face|foot|side|feet|toes|arms|legs .. been|is|goes|gone|has|feels|going|keeps|are|'s|been-going (been|going|all|gone|a|so|sort|kind) .. [dead|numb|tingly|tingling|tingle|weak|heavy|pins-and-needles|tingles] .. days|week|weeks|three|anxiety|since|all|lately|sometimes|minute|now|again|on|month|and|when|slept|morning|nights|hours|. -- sitting_so|from_sitting|cold|snow|sat|gym|sat_so|workout|cat|squats|dog_slept|asleep_on_me|held_hands|film|dentist|boredom|of_holding|of_carrying|shift|run|walked|sex|dead_tired|battery|writing
? [numb|tingly|tingling|pins-and-needles|numbness] .. arm|hand|fingers|face|leg|feet|week|days|hands|foot|anxiety|nerves -- sitting|cold|dentist|gym|sat|bum|butt|feeling
? doesn't|don't|can't|not feel (two|my|his|her|the) [fingers|hand|hands|feet|toes|leg|legs|arm] .. since|days|week|weeks|anymore|and|work -- cold|snow|skiing|ice
? pressure|pain|twinge|tightness|ache|pains|tight|hurts|stabbing|twinges .. in|on|here|left|my|the|his|her|across .. [chest|breast|side|ribs] .. small|when|sometimes|comes|goes|after|week|off|lately|days|every|discuss|argue|now|stairs|evening|lie -- cough|cold|gym|gutted|heartbreak|breakup|laugh*|love|missing|homesick|lonely
? [headaches|headache|migraine|migraines] .. sick|every|double|see|weeks|months|vision|week|worse|day|vomit*|new|worst|constant|blurred him|her|and|day|for|double|now|month|than|since|doctor|. .. -- hungover|paint|sinus|period|always_had|wine|screen|computer|cold|flu|monday|neighbour*|early_night|since_i_was|glasses
? pain of head each|every|always
? sees|see|seeing double -- twins|rainbow
? out|short|shortness of breathe just|when|walking|going|after|lately|on|talking|all|up|doing|climbing|,|. -- run|running|gym|marathon|dancing|laugh*|hike|parkrun|workout|squash|five-a-side|football|excite* ; @P .. told
? [winded|breathless] walking|when|going|up|after|now|on|just|lately|climbing -- run|gym|marathon|beauty|with_joy|with_excitement|five-a-side|football
? passing|pees|peeing|pooping|poo|urine|wee|stool|passed|peed .. [blood]
? [blood] .. (in|when) (his|her|my|the) wee|urine|poo|stool|pee|toilet|phlegm|spit|loo|stools
? lost|dropped|losing|lose|down .. weight|pounds|stone|kilos|lbs|kg .. without|not|trying|spring|clothes|reason|why|explain*|hang|eating .. trying|hang|trying|off|reason|nothing|changes|eating|. -- diet|gym|slimming|proud|marathon|challenge|happy
? haven't|not|hasn't|didn't|barely|can't|isn't|stopped (really|been|rly) eaten|eating|eat|ate|drunk|keep anything|in|for|much|properly|food|since|a|like|down|anything-in .. [days|days'|week|shaky|weak|monday|water|faint] -- his_dinner|her_dinner|dinner|chocolate|sugar|meat|lunch_yet|gluten|takeaway|fish|carbs|cake|out_in
? hit|bang|banged|bonked|knocked|bumped|bump (his|her|my) head .. hard|still|foggy|days|since|headache|sick|sleepy|thurs|dizzy|tired|weird|off|week|quiet|yesterday|forget* -- laugh*|film|against_a_brick|low|beam_again|fine_now|cupboard_and_laughed
? [concussion|concussed] -- film|years|teen*|protocol|@FICTION
? lump|mole in|on|that|under his|her|my|the|breast|neck|armpit|back|has .. won't|doctor|check*|ignore*|see|bigger|changed|found|go|gp -- throat|sugar|toe
? won't|refuses|not|hasn't|doesn't|didn't|wont|haven't|don't go|see|been|going|told|tell|visit to|see|the|a|any|doctor see|a|the|gp [doctor|doc|gp|hospital|anyone|dr|a-and-e|clinic] .. -- counsel*|therap*|marriage|movie|film|anyone_about_us ; who won't|doesn't see anyone
? sugar|blood sugar|pressure (is|was|really|very|has) .. [high|low|sky|dangerous|180|200] .. dizzy|headache|faint|shaky|vision|now -- checkup|walking_more
? confused|forgetting|forgets|wandering|disorient* .. fever|suddenly|since|fall|infection|medication|days -- mood|about_us|what_he|what_she|recipe
? threw|throwing|vomit*|being|been up|sick .. [days|24|hours|keep|pregnant|water|down] and|for|can't|water|now|anything|of -- morning_sickness_normal|hungover|train|crying_screaming|sea|boat|on_my_shoes
? face .. tingly|tingles|numb|droops sometimes|for|then|lately|on
? swollen|swelling|red|hot leg|calf|ankle|foot .. -- run|netball|twisted|sprain*|football|shoes|flight_fine
"""
