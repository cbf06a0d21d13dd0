import { once } from '../../once.ts';
import { anyWord } from '../guard-words.ts';
import type { StoryWords } from '../story-words.ts';

export const enStory = once(
  (): StoryWords => ({
    kin: anyWord(
      '(?:his|her) own (?:sister|daughter|wife|niece|cousin|mother)',
      'an? (?:[\\w-]+ ){0,2}?(?:apprentice|learner|cashier|labou?rer|trainee|resident|youth)',
      'single mothers?|older girls|sixteen-year-old|\\w+teen-year-old',
      'our (?:cashier|cleaner|cook|secretary|receptionist|nurse|intern)',
      '\\p{Lu}\\p{Ll}+, an? (?:grade|class|form)',
      "the complainant|the boy's|the girl's",
      'an? (?:[\\w-]+ ){0,2}?(?:recruit|student|schoolgirl|granddaughter|grandson|day labou?rer|daily worker|trainee|nurse|teacher|cleaner|vendor|seller|patient|newcomer|singer|dancer|secretary|assistant)',
      '(?:widows|girls|women|boys|pupils) (?:of|from|in|at) (?:row|block|section|tent|line|zone|class|the)',
      'two (?:\\w+ )?(?:boys|girls|women|pupils)',
      '(?:her|his|my) (?:grand(?:daughter|son|child))',
      '\\p{Lu}\\p{Ll}+, who (?:lost|has|is|lives|works|came|cannot)',
      "(?:his|her|my|[\\p{L}]+'s) (?:little |elder |older |younger )?(?:brother|sister|wife|husband|niece|nephew|daughter|son|mother|father|parents|aunt|uncle|cousin|grandmother|family|mum|dad)",
      'an? (?:[\\w-]+ ){0,3}?(?:lady|girl|boy|teen\\w*|woman|mother|widow|man|tenant|neighbou?r|hairdresser|tailor|helper)',
      'one of the (?:[\\w-]+ ){1,2}?(?:helpers|cleaners|cooks|girls|women|volunteers|pupils|mothers|workers|teachers|nurses)',
      '\\(?(?:f|female|woman|girl),? (?:about |around |approx\\.? )?\\d{1,2}',
      '(?:two|three|both) (?:sisters|girls|cousins|friends|boys|brothers)',
      '(?:mama|miss|madam|auntie|sister) \\p{L}+',
      '\\p{Lu}\\. ?\\p{Lu}\\.?',
      'whistle-?blower|the source|primary school age',
    ),
    rank: anyWord(
      '(?:the|an?|our|his|her|their) (?:[\\w-]+ ){0,2}?(?!water|letter|number|paper|computer|poster|matter|winter|summer|order|register|centre|corner|shower|door|floor|color|another|other|mother|father|sister|brother|daughter|month|minor|former|later|river|power|timber|ladder|locker|drawer|projector|generator|container|shelter|meter|quarter|semester|newsletter|banner)\\p{L}{3,}(?:er|or|ian|ist|eer|man|ant)',
      "camp leader|pastor|somebody from headquarters|colleague'?s?|recruiter|the accused",
      '(?:the|an?|one of the|our) (?:[\\w-]+ ){0,3}?(?:consultant|masons?|builders?|security chief|pharmacist|team leader|doctor|chairman|captain|crew)',
      '(?:the|a) (?:man|one|person|official) (?:who|that) (?:signs|distributes|decides|gives|hands|keeps|runs|controls|registers|drives)',
      '(?:the|our|an?|his|her|former|new|night) (?:[\\w-]+ ){0,2}?(?:cook|registrar|interpreter|loader|tailor|imam|pastor|priest|chief|landlord|mechanic|carpenter|plumber|technician|analyst|consultant|guy|fellow|registrar|midwife|pharmacist|barber|caretaker|custodian|clerk|treasurer|secretary|deputy|representative|focal point|case worker|social worker|health worker|field officer|official|monitor)',
      'base manager|finance guy|logistics guy|he|him|his',
    ),
    body: anyWord(
      "wash(?:es|ed)? (?:his|her|the \\w+'s) (?:back|feet)|baths?|bathes|half dressed|half naked|knock(?:ed|s) (?:at|on) (?:her|his) door|(?:one|two|three|four) in the morning|in his flat|in his office|an hour in|a ring|was his|denied the child|injuries|spat at|guestbook|lodge|lives? in camp|without her parents|behind on|what happened in|thank you|will not say why|doesn't want to meet|not want to meet|two doors away",
      'cabin|shed|torn|exposed|beer|films (?:them|her|him)|bride price|dowry|lay down|lies down|lying next|bleeding|nicer|friendlier|friendly|sweeter|in return|rented (?:house|room|flat)|what the \\w+ does (?:with|to)|slept|sleep|pulled|dragged|took her|beauty|shared?|belt|zip|trousers|bruises?|scratches|blood',
      'knees?|lap|arms around|shoulders?|hair|lips|cheek|towel|naked|nude|undress\\w*|unbutton\\w*|clothes|dress|skirt|blouse|underwear|bra|shower|bathing|bath|bed|bedroom|mattress|his room|tent|hut|compound|hotel|lodge|guest ?house|motel|bar|beer',
      'night|evening|dawn|midnight|after dark|before (?:the )?(?:morning|sunrise)|late|two days later|overnight|weekend',
      'hearts?|kiss\\w*|photos?|pictures?|selfies?|videos?|films?|texting|texts|messages|love|lover|boyfriend|girlfriend|sweetheart|crush|flirt\\w*',
      'marry|marriage|wedding|bride|engaged|pregnan\\w*|carrying|baby|expecting|belly|virgin\\w*|ruined|spoiled|dishonou?r\\w*|shame|honou?r',
      'corner(?:ed|s)|alone|secretly|in secret|closed door|perfume|lipstick|lingerie|massage|dance\\w*|minor|car park|parked|hug\\w*|pinch\\w*|stare[sd]?|whistl(?:es|ed) at',
    ),
    trade: anyWord(
      'pills|tablets|medicine|wheelchair|tokens?|milk|soap|tickets?|blankets?|sooner|quicker|faster|seat|place|scholarship|marks|grades|exam',
      'offered|promised|gave|gives|given|bought|buys|kept|keeps back|held back|lets?|paid|pays|fine|bull|goats?|cows?|money|cash|motorbike|phone|airtime|gifts?|biscuits|juice|sweets|food|extra|more than|always full|only after|in return|shopping|job|shifts?|promoted|made (?:team )?leader|ID cards?|ration|card|the list',
    ),
    left: anyWord(
      'is off|has gone|unreachable|not renewed|dismissed|fired|sooner if',
      'quit|resigned|let go|left|gone to|went to|sick leave|cut|closed|settled|fined?|moved|transferred|disappeared|dropped|stopped|shouting|crying|cries|in tears|refuses|afraid|since|no longer|does not come|expelled|removed|replaced|quietly',
    ),
    heard: anyWord(
      'phoned|called us|wrote|writes|slid|note under|investigated|it is said|is said to|named|complained',
      'says|said|told|tells|according to|understand|rumou?r\\w*|seen|saw|heard|noticed|reported|report|mentions|found|asked|yesterday|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last \\w+|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|days? later|hi|fyi|pls|keeps|came to|know(?:s|n)',
    ),
    general: anyWord(
      'must|should|shall|may|can|cannot|never|always (?!full)|each|every|anyone|whoever|if a|when an?|wherever|policy|code of conduct|training|session|poster|women are|staff are|plan|sheet|form|standard|assessment|evidence|we suggested|we proposed|we asked|personnel|(?:days|weeks) of leave|on leave',
      '(?:interpreters|drivers|guards|cooks|teachers|workers|helpers|volunteers|managers|supervisors) (?:are|have|get|travel|carry|check|keep|wear|receive|sign\\w*)',
    ),
  }),
);
