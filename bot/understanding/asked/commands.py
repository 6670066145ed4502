"""Whole messages that are a command or an answer, in the many ways people write them.

A command counts only when it is all that was written: "stop" stops, "she won't stop crying" does not.
"""

import re

from bot.understanding.asked.hiding import hides

_POLITE = re.compile(
    r"^(?:(?:please|hey|ok|so|could you|could we|can you|can we|can i|can|could|shall we|i'd like to|i want to|let's|just|hi|ajar|bot|oh|no|well|um|actually|/)\s*,?\s*)+"
    r"|(?:\s*(?:please|now|thanks|thank you|for now|here|it|this|everything|again|ok|x+|[.!,?]))+$"
)

_BYE = (
    r"(?:bye|goodbye|bye bye|good night|goodnight|night|nite|see you|see ya|see you later|cya|later|talk later|"
    r"(?:i'm )?(?:going|off) to (?:bed|sleep)|(?:i've )?got to go|i have to go|have to go|gn|ttyl|that's all|that's it|that's all for "
    r"(?:now|tonight|today))(?: (?:then|for now|now|all|ajar|bot))?"
)
_LAST = (
    r"(?:ok|right|well|anyway|alright|all right|and|so|yes|no|great|cool|perfect|lovely|"
    r"(?:many )?thanks(?: a lot| so much| again| for (?:that|this|your help|the help|everything))?|"
    r"thank you(?: very much| so much| again| for (?:that|this|your help|the help|everything))?|cheers|ta|"
    r"(?:this|that)(?:'s| is| was| feels) (?:so |a bit |just |really |very )?(?:silly|stupid|dumb|pointless|daft|nonsense|helpful|useful|nice|good|great|fine|ok|perfect|lovely|enough)|"
    r"that helped(?: a lot)?|that helps|i'm (?:done|tired|off)(?: now)?)"
)
"""How people leave, and what they say with it."""
_SOMEBODY = r"(?:he|she|they|someone|somebody|my (?:husband|wife|partner|girlfriend|boyfriend|fiance|fiancé|fiancée|other half|mum|mom|dad|mother|father|son|daughter|boss|family|kids?))"
_ASK = r"(?:ask(?:ing)?|remind(?:ing)?|check(?:ing)?(?: in| up)?(?: with| on)?|follow(?:ing)? up|come back|coming back|get back|message|text)"
_ABOUT_IT = r"(?:later|tomorrow|tonight|again|then|after|afterwards|about (?:it|this|that)|to (?:it|that|me)|on (?:it|me|that)|how (?:it|that|things|this) (?:went|goes|go|is going|was|is|are going))"
_FOLLOW_UP = (
    r"(?:follow (?:- )?ups?|followups?|reminders?|check (?:- )?ins?|checkins?)(?: (?:for )?(?:tomorrow|tonight|later))?"
)
_GETTING = r"(?:get|have|send|send me|give|give me|want|i want|need|i need|i'd like|take|request|download|how (?:do|can) i (?:get|download|have))"
_YOU_HAVE = r"you(?:'ve| have)? ?(?:got|have|kept|keep|saved|stored|know|collected)?(?: (?:on|about|of) (?:me|us|him|her|them))?"
_MINE = rf"(?:my (?:own |personal |whole )?(?:data|account|notes|information|info|history|stuff|profile|details|record|records)|{_YOU_HAVE})"
_HOW_TO = (
    r"(?:how (?:do|can|would|could) (?:i|you|we)|how to|where (?:do|can) i|i want (?:you )?to|i'd like (?:you )?to)"
)
_NOTES = r"(?:(?:any|the|my|your|these|those) )?(?:notes?|data|anything|things|stuff|memory|information)(?: (?:about|on|of) (?:me|us))?"
_THIS = r"(?:this|it|that|you|our (?:chat|talk|conversation)s?|this (?:chat|talk|conversation|app|bot)|what i (?:say|write|type|tell you)|my (?:messages|notes|data|words)|these (?:messages|chats))"
_WRITTEN = (
    r"(?:this|it|these|them|here|my|our|the|your|data|notes|info|information|stuff|things|messages?|chats?|talks?|conversations?|words|everything"
    r"|about (?:me|us)|what (?:i|we) (?:say|write|type|tell you|said|wrote))"
)
_PLAN = r"(?:it|that|this|them|they|the (?:hour|time|days?)|(?:the |my )?(?:daily )?(?:questions?|prompts?|reminders?))"
_CLOCK = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?(?:am|pm))?"
_QUESTIONS = r"(?:(?:my|the|your|this|a|next|daily) )*(?:questions?|prompts?|reminders?)"
"""Parts of what is asked about the bot itself."""
TAKEN_BACK = "never mind"
_COMMANDS = {
    "stop": r"stop|stop (?:it|that|this|writing|messaging)|quit|end|cancel|enough|enough for (?:now|tonight|today)|"
    r"leave me alone|that's enough|i'm done|i want to stop|no more(?: of (?:this|that|it))?|(?:how (?:do|can) i|where do i|i want to|can i) (?:stop|end|quit) (?:this|it|that|all (?:of )?this)|"
    r"(?:i've had |i have had )?enough of (?:this|it|that|all this)|make it stop",
    "back": r"back|go back|undo|previous|one back|step back|take me back|that was wrong button|wrong button|oops",
    "start over": r"start over|restart|start again|from the start|from the beginning|begin again|new start|reset|over",
    "pause": r"pause|mute|(?:turn|switch|shut) (?:it all|everything|all of it|them all|all (?:of )?this|all (?:the )?(?:messages|notifications)) off|"
    r"(?:turn|switch|shut) off (?:it all|everything|all of it|all (?:the )?(?:messages|notifications))|hold off|"
    r"(?:leave me (?:alone|be|in peace)|give me (?:a break|some (?:space|peace|time)|a rest|a minute)|(?:be |stay |go )?quiet|don't (?:write|message|text)(?: me)?|"
    r"let me be) (?:for (?:a (?:bit|while|moment|few days)|now)|a (?:bit|while))|"
    r"give me (?:a break|some space|a rest)(?: from (?:this|it|the questions|you))?|i need a break(?: from (?:this|it|the questions|you))?|"
    r"pause (?:the )?(?:questions|messages|prompts|reminders)|quiet|snooze",
    "don't ask": rf"(?:don't|do not|no need to|you (?:don't|needn't|do not)(?: (?:have|need) to)?|stop) {_ASK}(?: (?:to )?me)?(?: {_ABOUT_IT})+|"
    r"(?:don't|do not|no need to|you needn't) (?:(?:ask|remind|ping|text|message) me|check (?:in|up)(?: (?:on|with) me)?|follow up)(?: (?:at all|please|(?:of|about|on|with) (?:anything|any of (?:it|this|that)|it|this|that)))*|"
    rf"(?:cancel|forget|drop|delete|remove|skip|no|clear) (?:(?:the|my|that|this|any|all|of|your|planned) )*{_FOLLOW_UP}",
    "get help": r"get help|help me|sos|i need help|i need help right|emergency|urgent help|crisis|hotline|helpline|helplines|"
    r"help line|who can i call|i need to talk to (?:someone|a person|a human)|real person|human|"
    r"(?:talk|speak|chat|get|put me through) (?:to |with )?(?:an? )?(?:actual |real |live )?(?:person|human|human being|someone real)(?: instead)?|mayday|help+ me+",
    "help": r"help|menu|\?|what can you do|commands|options|how does this work|how do you work|"
    r"instructions|info|what (?:is it (?:that )?you do|do you do|are you for|are you good for|is this for|can you do for me|can i do here|does this do)(?: here| exactly| then)*|what's this for",
    "memory": r"memory|what (?:do|did) you (?:know|have|remember|keep|store|save)(?: (?:about|on|of) (?:me|us|him|her|them))?|"
    r"what have you (?:got|kept|saved|stored|noted)(?: down)?(?: (?:about|on|of) (?:me|us))?|"
    r"(?:show|see|view|read)(?: me)? (?:my|your|the) (?:memory|notes|data)(?: (?:about|on) me)?|my (?:data|notes)|"
    r"what have (?:i|you) (?:kept|saved|stored|noted|told you)|(?:what|which) (?:country|name|place|pronouns?) (?:do|did|have) (?:you|i) (?:have|got|call|use|say|set|choose|chosen|"
    r"put down)(?: down)?(?: for)?(?: (?:me|us|him|her|them|my \w+))?|"
    r"what do you (?:call|say for) (?:him|her|them|my (?:partner|husband|wife|boyfriend|girlfriend))",
    "export": rf"export(?: (?:my )?(?:data|notes|everything))?|(?:{_GETTING} )?(?:a |an )?(?:full )?(?:copy|export|download) (?:of )?(?:(?:all|everything|of|what) )*(?:that )?(?:it|{_MINE})|"
    rf"(?:{_GETTING}|export|where(?:'s| is)) (?:(?:all|everything|of) )*(?:my (?:own )?(?:data|information|info|notes|stuff)|(?:everything|what) {_YOU_HAVE})",
    "forget": r"forget|forget (?:me|us|everything|it all)|delete|erase|wipe|"
    rf"(?:{_HOW_TO} )?(?:delete|erase|wipe|remove|clear|destroy|get rid of|close|"
    rf"cancel)(?: (?:all|everything|of))*(?: (?:me|it all|all of (?:it|this|that|them)|the (?:lot|whole lot)|everything|all|about|{_MINE}))+|"
    rf"(?:{_HOW_TO} )?forget (?:all |everything )?(?:about (?:me|us)|{_MINE})|i want to be forgotten",
    "forget one": r"(?:forget|delete|erase|remove|drop) (?:(?:what|the (?:things?|bits?|parts?|stuff)|everything|all|anything|that)(?: that)? (?:i|we)(?:'ve)? (?:said|told you|wrote|mentioned|shared)(?: to you)?|(?:the |my |your )?notes?) (?:about|on) .{2,40}|"
    r"(?:forget|delete|erase|remove|drop) (?:a|one|some|that|this|the last) (?:single )?(?:note|notes|thing|entry)(?: .{2,20})?|(?:forget|delete|remove) one of (?:these|them|those|my notes)|"
    r"(?:forget|delete|erase|remove) (?:all |everything |anything )?(?:you (?:know|have|kept) )?about my (?:husband|wife|partner|boyfriend|girlfriend|job|work|kids|children|family)|"
    r"(?:forget|delete|erase|remove) (?:everything|all|anything) about (?:him|her|them)|"
    r"(?:forget|delete|erase|remove|drop) (?:my|the|our) (?:country|place|time ?zone|clock|hour|pronouns|children|kids|job|work|step|steps)|"
    r"(?:forget|delete|drop|erase) that (?:he|she|they|i|we|my \w+)(?:'s|'re|'m| is| are| was| am| has| have| had| works?| lives?| does| do| likes?| hates?| said| told| came| ca| ha) .{2,60}",
    "no notes": r"i (?:don't|do not|never) want (?:anything|any of (?:this|it)|this|it|that|my (?:stuff|data|words|messages)|what i (?:say|write)) (?:to be )?(?:saved|kept|stored|recorded|"
    r"remembered|written down|noted)|"
    rf"(?:stop|quit|no more) (?:saving|keeping|taking|making|storing|recording) {_NOTES}|(?:turn|switch) off {_NOTES}|(?:turn|switch) {_NOTES} off|no (?:more )?notes|keep (?:no notes|nothing)|"
    rf"(?:don't|do not|never) (?:keep|save|store|take|make|record|remember) {_NOTES}|i (?:don't|do not) want (?:you to (?:keep|save|store|take|remember) {_NOTES}|(?:any )?notes(?: kept| saved)?)|notes off",
    "notes again": rf"(?:i(?:'d like| want| would like) you to |you (?:can|may) |please )?(?:keep|take|save|make|remember) {_NOTES}(?: (?:again|then|after all))*|you (?:can|may) remember (?:me|things)|"
    rf"(?:start|begin) (?:saving|keeping|taking) {_NOTES}(?: again)?|(?:turn|switch) (?:back )?on {_NOTES}|(?:turn|switch) {_NOTES} (?:back )?on(?: again)?|notes (?:back )?on|keep notes again",
    "is it private": rf"(?:is|are|how|will|does) {_THIS}(?: (?:stay|really|kept|completely|totally|all|a))* (?:private|confidential|anonymous|secret|encrypted)(?: chat| conversation)?|(?:is|are) my (?:data|notes|messages|words|secrets) (?:safe|secure)(?: with you)?|"
    r"(?:who|can (?:anyone|anybody|someone|somebody|people|strangers|others)|does (?:anyone|anybody|someone|somebody)|"
    r"is (?:anyone|anybody|someone|somebody|an? (?:real |actual )?(?:human|person|man|woman)|a real human being))(?: else)? (?:can |gets? to |is )?(?:reads?|sees?|reading|seeing|access|"
    rf"look at|has access to|have access to)(?: along)?(?: {_WRITTEN})*|"
    rf"are you (?:selling|sharing|keeping|storing|saving|recording|logging|using|passing on)(?: {_WRITTEN}| all| any| of| to (?:anyone|others|companies|advertisers))+|"
    rf"do you (?:sell|share|give away|pass on|leak|keep|save|store|record|log)(?: {_WRITTEN}| all| any| of| a| transcripts?|"
    r" (?:to|with) (?:anyone|anybody|others|(?:third|other) (?:parties|people)|companies|him|her|them|my \w+))*|are you recording(?: this)?|"
    rf"(?:what do you do with|what happens (?:to|with)|where (?:is|are|does|do)) (?:{_WRITTEN} ?)+(?:go|stored|kept|saved)?|what (?:would|will|are|do) you(?: be)? (?:keep|store|save|keeping|storing|saving)|(?:your )?privacy(?: policy)?|gdpr|data protection",
    "how long kept": rf"(?:for )?how long (?:do|will|would|are|is|does|can) (?:you )?(?:(?:{_WRITTEN}|it all|that|notes|them) )*(?:keep|store|save|hold|remember|have|keeping|storing|kept|stored|saved|stay|last)(?: on to| here| for)?(?: {_WRITTEN}| it all| that| notes| me| them| everything)*|when (?:do|will) (?:you|my notes) (?:forget|delete|expire|run out)(?: {_WRITTEN}| me| everything)*",
    "do they know": rf"(?:does|do|will|would|can|could|is|are) {_SOMEBODY} (?:going to |able to |be able to |ever )?(?:(?:get|receive|see|read) (?:a|an|any|the|these|this|what|my|our)(?: {_WRITTEN}| messages?| notifications?| emails?| texts?| alerts?| copy| from you| of| what| i| write| say| here)*|(?:know|find out|be told|get told|be notified|hear)(?: {_WRITTEN}| about| of| that| i| i'm| am| use| using| here| on| talk| talking| to| you| from)+)|"
    r"(?:do|will|would|can|could) you (?:please )?(?:tell|message|contact|text|notify|inform|write|write to|call|ring|email|talk to|speak to) (?:him|her|them|my \w+|anyone|"
    rf"anybody)(?: anything| about| {_WRITTEN})*",
    "what is planned": r"(?:how often|what days?|which days?|what time|at what time)(?: (?:do|will|would|does|is|are|did) (?:you|i)(?: going to)? (?:send|ask|write|get|choose|pick|set|have|"
    rf"message)(?: (?:me|{_PLAN}))*)|(?:which|what) days(?: is it| are they)?|"
    rf"what(?:'s| is) {_PLAN} (?:set|on|at) ?(?:to|for|at)?|what (?:did|have) i set {_PLAN} (?:to|for|at)|is {_PLAN} (?:set )?(?:at |for |to )?{_CLOCK} or {_CLOCK}|"
    rf"(?:did|have) you (?:set|change|changed|save|saved|put|move|moved) {_PLAN}(?: (?:up|down|in|already|to that))*|"
    rf"is {_PLAN} (?:set|saved|changed|active|running|scheduled)(?: (?:up|now|yet|already))*|"
    r"what(?:'s| is| have| do| did| are)? (?:you |is |do )?(?:have )?(?:got )?(?:planned|scheduled|set up)(?: for (?:me|us|later|today|tomorrow))?|"
    r"(?:is|have you) (?:there )?anything (?:planned|scheduled|coming)|what(?:'s| is) coming(?: up| next)?|"
    rf"(?:when|what time|what day|which day|what days|which days|what hour|which hour)(?:'s| is| are| does| do| will| did)? (?:i )?(?:get |have )?(?:(?:it|they|them|you|that)(?= )|{_QUESTIONS})(?: (?:come|comes|coming|due|next|set|set to|set for|at|on|be|going to|write|message|text|ask|send|to|me|again|one|(?:a|the|my) (?:next |daily )?question|scheduled|arrive|planned))*|"
    r"(?:is|are) (?:it|the (?:daily )?questions?|my (?:daily )?questions?|reminders?) (?:still )?(?:on|set|set up|running)|(?:do|will) i (?:still )?(?:have|get) (?:a |the |my )?(?:daily |any )?(?:questions?|reminders?)(?: set(?: up)?| tonight| tomorrow| today)?",
    "clear": r"clear|clear (?:the |this )?(?:chat|talk|screen|messages|history)|(?:delete|remove|take away) (?:your|the|this|these) (?:messages|chat)|"
    r"hide (?:the |this )?chat|(?:how (?:do|can) i )?(?:delete|remove|erase|clear|wipe|take back|take away|"
    r"unsend)(?: (?:just|only|all|some|of))*(?: (?:the|my|our|these|those|last|latest|recent|few|two|three|past))* (?:messages?|chats?|conversations?|texts)|"
    r"(?:delete|erase|remove|wipe) (?:what|everything|all|all that) (?:i|we)(?:'ve)? (?:just )?(?:said|wrote|written|typed|sent)(?: (?:here|today|now))?",
    "discreet": r"discreet|discreet mode|be discreet|discretion|discreet mode (?:on|off)|discreet (?:on|off)|(?:turn|switch) (?:on |off )?discreet(?: mode)?(?: on| off)?|private mode",
    "quick word": r"quick word|(?:set|change|choose) (?:my |a |the )?quick word|panic word|safe word|code word",
    "link": r"link|link (?:up|apps?|accounts?|us|(?:this|my|the) (?:other )?(?:apps?|accounts?|phones?|chats?))|"
    r"link (?:it )?(?:to|with) (?:telegram|discord)|use (?:you|this) (?:in|on) (?:another|my other|both) (?:apps?|phones?|platforms?)",
    "link code": r"link (?:: )?(?:(?:my |the )?code (?:: )?)?(?=[^aeiou]*$|.*\d)\w{4} ?(?:- )?\w{4}",
    "unlink": r"unlink|un - link|disconnect|unlink (?:us|them|my|the) ?(?:apps?|accounts?|phones?)?",
    "look back": r"look(?:ing)? back|look back (?:on|at) (?:the |my |our |this |last )*(?:week|month|steps|small steps)|"
    r"(?:show|see)(?: me)? (?:my|the|our|last) (?:week|month|steps|small steps)|how (?:did|was) (?:my|our|the|this) (?:week|month)(?: go)?",
    "settings": r"settings|preferences|options menu|(?:change|show|see|open|view)(?: me)? (?:the |my |your )?settings|my settings|setup|config|(?:what|which) (?:are (?:my|the) )?settings(?: (?:do i have|are there|have i (?:got|set)|did i choose))?|"
    r"what (?:have i|did i) (?:set(?: up)?|chosen|choose)|what can i (?:set|change)(?: here)?|how (?:do|can) i change (?:the |my )?settings",
    "misunderstood": r"you(?:'ve| have| are| must have| totally| completely)* (?:misunderstood|misunderstanding|misread|misheard)(?: (?:me|that|it|this|what i (?:said|meant|wrote)))?|"
    r"you(?:'re| are)? (?:just |still |really )?(?:not|never) (?:even )?(?:listening|hearing me|reading)(?: to (?:me|what i (?:say|said)))?|"
    r"you (?:don't|didn't|never|won't) (?:even )?(?:listen|read|hear)(?: (?:me|to me|what i (?:said|wrote|say)))?|"
    r"are you (?:even )?(?:listening|reading)(?: (?:to me|this|what i (?:say|write)))?|"
    r"you(?:'ve| have)? (?:got|took|read|get|understood) (?:me|that|it|this) (?:all |completely |totally )?wrong|"
    r"(?:that's|that is|that was|this is|this isn't|that isn't|it's)? ?(?:not )?(?:at all )?what i (?:meant|asked|was asking|asked for|wanted to say)(?: at all)?|i (?:didn't|did not) (?:mean|ask)(?: for)? (?:that|this)|you (?:don't|didn't|do not|did not|aren't|are not) (?:understand|understanding|get|getting)(?: (?:me|that|this|what i (?:mean|said|want)))?",
    "said already": r"(?:why do )?you(?:'re| are)? (?:keep |always |still |just )*(?:repeat|repeating|saying|say|asking|ask|telling me|giving me|sending me|sound like) (?:yourself|the same(?: thing| question| line| stuff| answer)?s?|that|this|a broken record)(?: (?:over and over(?: again)?|again(?: and again)?|already|twice|all the time|every time|to me))*|"
    r"you(?:'ve| have)? (?:already |just )*(?:said|asked|told)(?: me)? (?:that|this|the same(?: thing)?)(?: (?:already|before|twice|to me|again))*|(?:it's |that's )?(?:always )?the same (?:thing|question|answer|line)s? (?:again|over and over|every time)|(?:stop|quit) repeating yourself",
    TAKEN_BACK: r"(?:(?:oh|ah|well|no|ok|actually|anyway|just|sorry|it's fine|it's ok|,) ?)*(?:never ?mind(?: (?:about )?(?:that|it|me|then|all that))?|nevermind|nvm|forget (?:it|that|(?:that )?i (?:asked|said anything|mentioned it))(?: then)?|"
    r"(?:it|that) (?:doesn't|does not|don't|didn't) (?:really )?matter(?: (?:anyway|now|any ?more))?|don't (?:worry|bother)(?: (?:about|with) (?:it|that))?|it's not important)(?: (?:really|anyway|now|,|it's (?:fine|ok|nothing)))*",
    "goodbye": rf"(?:{_LAST}[ ,.!-]+)*(?:{_BYE})(?:[ ,.!-]+(?:{_BYE}|{_LAST}))*",
    "thanks": r"thanks|thank you|thank you (?:so|very) much|thanks a lot|thanks again|thank you again|many thanks|thanks so much|cheers|ta|much appreciated|"
    r"that helped|that helps|that's helpful|that was helpful|bless you|appreciate it",
}

_ANSWERS = {
    "yes": r"(?:(?:yes|ok|sure|fine|great|right|please) ?,? ?)+(?:(?:that's|it's|this is|that is|that would be|sounds|all)? ?(?:fine|ok|good|great|all right|alright|perfect|no problem|lovely|"
    r"cool)(?: (?:with|by|for) me)?|go ahead|i'd like that|of course|absolutely|please do|you can|you may|keep (?:them|it))|yes|"
    r"yes,? (?:i|we|she|he|they) (?:did|do|am|was|have|will|can)|"
    r"(?:i'll|ill|i will|i can|i could|(?:i )?might|i think i'll|i'll just|gonna|going to|will)(?: (?:try|do|say|use|send|give|go|take|tell (?:him|her|them)|ask (?:him|her|them)))+"
    r"(?: (?:it|that|this|that one|this one|it a (?:go|try|shot)|that a (?:go|try|shot)|with (?:it|that|this)|for it|then))*|sure|of course|ok|i think so|definitely|absolutely|"
    r"(?:yes ,? ?)?(?:please |do )*(?:ask|remind|ping|check (?:in )?(?:on|with)|check (?:in|up) on) me(?: (?:then|afterwards|how it (?:goes|went)|about it))?|"
    r"right|correct|exactly|sounds good|good idea|(?:that's|this is|it's)(?: actually| really| quite| pretty)* (?:not (?:too |so |half )?bad|good|nice|it|perfect|lovely|better|the one)(?: actually| tbh| that one)?(?: isn't(?: it)?)?|"
    r"i(?: actually| really| quite)* (?:like|love) (?:it|that|this|that one|this one)|do it|go on|why not|i guess so|i suppose so|fine|that's right|true",
    "no": r"no|not really|no thanks|no thank you|not at all|no need|never|no (?:i|we|she|he|they) (?:didn't|don't|won't|haven't|can't)|"
    r"rather not|i'd rather not|skip|pass|skip it|don't|(?:that's|it's|this is) (?:wrong|not (?:right|true|so|it))|wrong|not true|"
    r"(?:no|(?:that's|it's|this is) (?:wrong|not (?:right|true))) ?[,.]? i (?:never|didn't) (?:say|said|tell you|told you|mention|mentioned) .{2,40}",
    "not sure": r"not sure|i'm not sure|i don't know|maybe|perhaps|possibly|no idea|hard to say|can't say|could be|unsure|"
    r"don't know|who knows|it depends|hm+|dunno|i can't tell|sort of|kind of|not certain|haven't a clue",
}

_COMPILED = {name: re.compile(f"(?:{pattern})") for name, pattern in {**_COMMANDS, **_ANSWERS}.items()}
_LEAVING = re.compile(
    r"^(?:how (?:do|can) i get out(?: of (?:this|here))?|get me out(?: of (?:this|here))?|i want out|i'm (?:done|leaving|out)|that's it|i quit|enough)"
    r"(?: (?:of this|here|now|with this))? ?(?:[,.!;-] ?|and )+(?:(?:please|just|now|can you|could you) )*"
)
_END_MARKS = re.compile(r"(?<=.)(?:\s*[.!?,:;)(-]+)+$")


def whole_message(plain: str) -> frozenset[str]:
    """Commands and answers that this whole message is: mostly none or one."""
    bare = _END_MARKS.sub("", plain.removeprefix("/ ").replace("_", " ")).strip()
    shorn = _POLITE.sub("", bare).strip()
    if hides(plain):
        return frozenset(("hide",))
    if _COMPILED["forget"].fullmatch(_LEAVING.sub("", bare)):
        return frozenset(("forget",))
    if _COMPILED[TAKEN_BACK].fullmatch(bare):
        return frozenset((TAKEN_BACK,))  # "forget it" erases nothing
    return frozenset(
        name for name, pattern in _COMPILED.items() if pattern.fullmatch(bare) or (shorn and pattern.fullmatch(shorn))
    )
