import { once } from '../../once.ts';
import { anyWord } from '../guard-words.ts';
import type { SignWords } from '../sign-words.ts';

const who =
  'girl|boy|child|kid|baby|daughter|son|niece|nephew|pupil|student|schoolgirl|schoolboy|minor|teenager|orphan|woman|lady|mother|mum|widow|wife|sister|cousin|beneficiary|refugee|returnee|migrant|cleaner|cook|waitress|maid|nanny|housekeeper|intern|trainee|volunteer|promoter|mobili[sz]er|seller|complainant|survivor|victim|female|patient|caregiver|girlfriend';
const staff =
  'storekeeper|guard|watchman|driver|teacher|trainer|coach|supervisor|boss|manager|director|headmaster|head teacher|principal|engineer|doctor|nurse|medic|enumerator|accountant|officer|assistant|animator|foreman|mason|contractor|logistician|translator|interpreter|pastor|chief|leader|chairman|coordinator|colleague|employee|staff member|worker|team leader|facilitator|cashier|clerk|warehouse man|man|men';
const det = "(?:an?|the|this|that|one|our|his|her|their|another|partner's|of our)";

export const enSigns = once(
  (): SignWords => ({
    someone: anyWord(
      'my (?:wife|daughter|sister|niece)|(?:girl|boy|child|woman) of (?:about |around )?\\d{1,2}|a lad|with (?:beneficiaries|refugees)',
      `(?!his wife)${det} (?:(?!who |of |for |and |or |to |in )[\\w-]+ ){0,3}?(?:${who})`,
      `(?<=^|[,(:;-] ?)(?:female|${who}),? (?:\\(|approx|about|age)`,
      '(?<=^ ?)(?:the )?(?:victim|survivor|complainant|girl|boy|child|woman)(?! (?:of|and|or|support|friendly|protection))',
      '\\p{Lu}\\p{Ll}+, (?:aged )?\\d{1,2},',
      `(?:female|woman|girl|boy|male|f|m)[ ,/]+(?:approx\\.? |about |around )?\\d{1,2}(?: ?(?:y/?o|yrs?|years?))?`,
      '\\d{1,2}[ -]?(?:y/?o|yrs?|years?)(?:[ -]olds?)?',
      'a minor',
      '(?:mrs|miss|mama|sister)\\.? \\p{Lu}\\p{Ll}+',
      'the (?:two|three) (?:girls|boys|sisters|women|pupils)',
    ),
    pronoun: anyWord('she', 'her', 'hers'),
    holder: anyWord(
      `${det} (?:(?!who |of |for |and |or |to |in )[\\w'-]+ ){0,3}?(?:${staff})`,
      'uncle \\p{L}+',
      '\\p{Lu}\\.\\s?\\p{Lu}\\.',
      '\\p{L}+ from (?:the )?(?:ngo|logistics|admin|finance|warehouse|store|field team|protection|wash)',
      'he',
    ),
    close: anyWord(
      '(?:after|since|following) (?:an|the) (?:assault|attack)|(?:fingers?|hands?) (?:where|down|up|inside|between)|rub(?:s|bed)? (?:up )?against|dinner with him|(?:child|children|kids?|babies) with (?:an? )?(?:beneficiar\\p{L}+|refugees?|recipients?|clients?)|searched by a (?:male|man)',
      'wept|weep|in tears|cried',
      'touch(?:ed|es|ing)|kiss(?:ed|es|ing)?|hugg?(?:ed|ing|s)|strok(?:ed|es|ing)|rubb(?:ed|ing)|caress\\w*|squeezed|pinched|grope[ds]?|on his lap|undress\\w*|took off|lifted (?:her|his)',
      '(?:her|his) (?:skirt|dress|blouse|breasts?|thighs?|legs|bottom|clothes|underwear|waist)',
      '(?:sleeps?|slept|sleeping|spen[dt]s? the night|spending the night|stayed the night|in bed|shared? a bed|shares? (?:a|his) (?:bed|room)|moved in|lives|living|cohabits?|went to bed|goes to bed) with',
      'spend(?:ing)? the night|spent the night|overnight with',
      'expecting|pregnan\\w+|father of (?:the|her|that)|carrying his|got a child|had his baby|abortion|miscarr\\w+|gave birth|newborn',
      'married|marries|to marry|engaged to|second wife|took as (?:a )?wife|his (?:girlfriend|fiancee)|as his wife',
      '(?:photos?|pictures?|videos?|selfies?|messages?) of (?:himself|herself|her|his)|(?:intimate|naked|private|love|late|night|dirty) (?:photos?|pictures?|videos?|messages?|texts?)|love letters?',
      'advances|relationship with|affair with|in love with|feelings for|turned (?:him|her) down|rejected him|said no to him|dated|dating|seeing (?:an?|one of)',
      'HIV test|pep kit|emergency contraception|pregnancy test|bleeding|injur(?:y|ies) (?:on|to) (?:her|his)|torn (?:dress|clothes)|bruises',
      '["“\'](?:kind|nice|friendly|grateful|good|sweet)["”\']',
      'in exchange for (?:favou?rs?|company)|favou?rs (?:in|for)|paid (?:her )?after|did(?: not|n.t) pay (?:her|me)',
      'harassed|abused|molested|assaulted|attacked (?:her|a)',
      'forced (?:her|him|himself)|against (?:her|his) will|by force|screamed|screaming',
    ),
    alone: anyWord(
      '(?:his|the|a|hotel|guest ?house) (?:\\w+ ){0,2}?(?:room|bedroom|bed|hut|tent|house|home|flat|apartment|compound|quarters|car|vehicle)(?! (?:keys?|contents?|number|count|rent))',
      'hut of|tent of|room of|house of',
      'after (?:hours|dark|work|closing|school)|at night|last night|late (?:at night|evening)|at dawn|before sunrise|in the dark|every evening|on weekends?',
      'alone|behind (?:the|a) (?:\\w+)|in private|locked the door|closed the door|door (?:was )?locked',
      'visits? him|came to (?:his|him)|come to (?:his|him)|go(?:es)? to (?:his|him)|calls? (?:her|him) (?:to|at|in)|meets? (?:her|him)',
      'waits? for her|follow(?:s|ed|ing) her|drove her|drives her|took her (?:to|home)|takes her|lifts? (?:home|to school)|gave her a (?:lift|ride)|picks? her up',
      '(?:her|the girl for her|the woman for her) (?:phone )?number|texts? her|calls? her|messages? her|added her on',
      'undo|knocks? (?:on|at) her',
    ),
    gain: anyWord(
      '(?:gives?|gave|given|giving|promis\\w+|offer\\w*|buys?|bought|pays?|paid|receiv\\w+|gets?|got|lends?|sends?|sent|renew\\w*|put)',
      'extra|more than (?:the )?others|before (?:the )?(?:others|rest)|twice (?:on|in)|on the list twice|longer contract|promotion|salary|job|airtime|money|dollars|shillings|card|ration|kit|voucher|cash',
    ),
    hush: anyWord(
      '(?:gone|went|fell) (?:silent|quiet)|no longer (?:speaks|talks|answers)|released (?:him|the man) (?:when|after)|vouched for',
      '(?:not|never) (?:to )?(?:go|call|tell|report|speak|talk|inform)(?:ing)?(?: to)? (?:the police|anyone|anybody|nobody|a soul|about)',
      'would not (?:go to|tell|report|call|speak)',
      '(?:keep|kept|stay|stayed|be) (?:quiet|silent)|buy (?:her|his|their) silence|shut (?:her|his) mouth|for (?:her|his|their) silence',
      '(?:lose|lost|losing) (?:her|his|the) (?:job|place|contract|ration|card|work) (?:if|unless|when)',
      '(?:family|father|mother|parents|husband|relatives|elders) (?:\\w+ ){0,2}?(?:took|accepted|received|agreed|were given|was given|was paid|were paid|settled|was offered|were offered|got)',
      '(?:settled|solved|sorted|arranged|handled|resolved) (?:\\w+ ){0,2}?(?:between|with|among|by) (?:\\w+ ){0,3}?(?:family|families|husband|father|parents|elders|him|them|lady|chief)',
      '(?:goats|cows|cattle|dowry|bride price|compensation) (?:\\w+ ){0,3}?(?:to|for|from|were|was) ',
      'withdr(?:ew|awn) (?:the|her|his) (?:complaint|case|statement)|dropped (?:the|her|his) (?:case|complaint)',
      '(?:told|warned|threatened) (?:\\w+ )?(?:that )?(?:she|he|they) would lose',
      'if (?:she|he) (?:spoke|talked|told|reported|said anything|complained)',
    ),
    aftermath: anyWord(
      'dropped out|stopped (?:going|coming|attending)|left school|no longer (?:comes|goes|attends)|has not (?:come|returned) (?:back )?(?:since|to)|refuses to go',
      '(?:went|sent|taken|moved|relocated|fled|returned) (?:\\w+ ){0,2}?to (?:her|his|an?|the) (?:\\w+ ){0,1}?(?:uncle|aunt|grandmother|relatives?|mother|village|sister|safe ?house|shelter|hospital|clinic|another)',
      'safe ?house|(?:seen|treated|examined|admitted) at (?:the|a) (?:clinic|hospital|health)|test done|result given',
      'does not want (?:to|us)|wants? (?:him|it|us) to|(?:has )?asked to (?:keep|stay|be moved|change)|afraid (?:of|to)|scared (?:of|to)|cries|crying|cannot sleep|hides',
      '(?:made|filed|lodged|brought|withdrew|gave) (?:the|a|her|his|this) (?:complaint|statement)',
      'is the (?:son|daughter|wife|sister|niece|cousin|child) of',
      'ask for \\p{Lu}\\p{Ll}+',
      'lives? (?:in|at|with|behind|near)',
      'refused to treat|was refused|was beaten|chased (?:her|him) (?:away|out)|divorced|thrown out',
    ),
    complaint: anyWord(
      "(?:complaint|allegation|report|accusation|rumou?rs?)s? (?:\\w+ ){0,2}?(?:by|from|of|about|against|concern\\w*) (?:an?|the|one|two|our|his|her|this) (?:[\\w'-]+ ){0,4}?(?:girl|boy|woman|mother|father|widow|beneficiary|volunteer|pupil|student|intern|cleaner|lady|teenager|child|refugee|minor)",
      `(?:allegation|complaint|case|incident|report) (?:concerns|involves|is about|is against|was about|names) ${det} (?:[\\w-]+ ){0,3}?(?:${staff}|${who})`,
      `suspect(?:ed)? (?:is|was|to be)(?: (?:our|the|an?|one of))`,
      '(?:report|investigation|inquiry) (?:of \\w+ )?(?:on|into|about|against) (?:mr|mrs|ms|dr)\\.? ?\\p{Lu}',
      'admit(?:s|ted)? (?:the|a|to the|to a|to|having) (?:relationship|affair|sex\\w*|slept|sleeping|touch\\w+|been with)|confessed',
      'the one (?:they|people|everyone) (?:talks?|speaks?) about',
      `${det} complainant|the accused`,
      'incident (?:last|this|on|yesterday)',
    ),
    real: anyWord(
      'our(?: own)?',
      'we had',
      'last (?:week|month|year|night|\\w+day)',
      'yesterday|this (?:week|morning|month)|today',
      '(?:true|real)(?: story| case| names?)?',
      'happened (?:here|in|at|to)',
    ),
  }),
);
