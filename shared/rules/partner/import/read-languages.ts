import { foldForSearch } from '../../../ground/words/fold.ts';
import { splitList } from '../../../ground/words/tidy-text.ts';
import { draft, type Reading, reading } from './value-reading.ts';

/** ISO 639-1, and from 639-3 languages that humanitarian lists name and that have no shorter code. */
const codes =
  'aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz id ig ii ik is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu prs ckb kmr fil tet zgh din nus ach teo lgg luo kam mer swc bem tum rhg syr fuc dje ses tmh bej tig har sid wal aar mos dyu fon hne mai bho'.split(
    ' ',
  );

const aliases: Readonly<Record<string, string>> = {
  ar: 'arabe; árabe; arab; عربي; عربية',
  en: 'eng; anglais; inglés; ingles',
  es: 'spa; castilian; castellano; castillan',
  fr: 'fre; fra; frances',
  ru: 'rus',
  zh: 'chi; zho; mandarin; mandarín; putonghua; 中文; 汉语; 普通话; 汉文',
  pt: 'por',
  fa: 'farsi; persian; فارسي',
  prs: 'dari; درية',
  ckb: 'sorani; central kurdish',
  kmr: 'kurmanji; northern kurdish',
  ku: 'kurdish; kurde; kurdo; کوردی',
  sw: 'kiswahili; swahili; souahéli; suajili; swa',
  so: 'somali; af soomaali; som',
  ha: 'hausa; haoussa; hau',
  ff: 'fulani; fulfulde; peul; pular; fula; ful',
  rw: 'kinyarwanda; rwanda',
  rn: 'kirundi; rundi',
  ln: 'lingala',
  ti: 'tigrinya; tigrigna',
  om: 'oromo; afaan oromo; oromiffa',
  am: 'amharic; amh',
  my: 'burmese; myanmar',
  ht: 'haitian creole; creole; kreyol; créole haïtien; creole haitien',
  ps: 'pashto; pachto; pashtu',
  ny: 'chichewa; nyanja; chewa',
  din: 'dinka',
  nus: 'nuer',
  rhg: 'rohingya',
  zgh: 'tamazight; amazigh',
  tmh: 'tamasheq; tamashek; touareg; tuareg',
  dje: 'zarma; djerma',
  luo: 'dholuo; luo',
};

let folded: Map<string, string> | null = null;

function names(): ReadonlyMap<string, string> {
  if (folded) return folded;
  const made = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    const key = name ? foldForSearch(name) : '';
    if (key !== '' && !made.has(key)) made.set(key, code);
  };
  for (const code of codes) add(code, code);
  for (const [code, list] of Object.entries(aliases)) for (const name of list.split(';')) add(name, code);
  for (const language of ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'pt']) {
    const display = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    for (const code of codes) {
      add(display.of(code), code);
      // Arabic names a language with or without the article.
      if (language === 'ar') add(display.of(code)?.replace(/^ال/, ''), code);
    }
  }
  for (const code of codes)
    add(new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code), code);
  folded = made;
  return made;
}

/** BCP 47 codes of the languages that a cell lists by code or by name in any of six languages. */
export function readLanguages(text: string): Reading<string[]> {
  const found = new Set<string>();
  const problems = [];
  for (const part of splitList(
    text.replace(/\s(?:and|et|y|и|e|&|\+)\s|(?<=\p{L})[和及](?=\p{L})|\sو(?=\p{L})/gu, ';'),
  )) {
    // Chinese says 英文 as often as 英语.
    const code =
      names().get(foldForSearch(part)) ??
      names().get(foldForSearch(part.replace(/文$/, '语'))) ??
      tagLanguage(part);
    if (code) found.add(code);
    else problems.push(...severalCodes(part, found));
  }
  return reading([...found], ...problems);
}

/** "en-GB" and "pt_BR" name their language first. */
function tagLanguage(text: string): string | undefined {
  const match = /^([a-z]{2,3})[-_][a-z0-9]{2,8}$/i.exec(text);
  return match?.[1] ? names().get(match[1].toLowerCase()) : undefined;
}

/** "fr ar" separates by spaces; anything else that is not known is named. */
function severalCodes(part: string, found: Set<string>) {
  const words = part.split(' ');
  const known = words.map((word) => names().get(foldForSearch(word)));
  if (words.length < 2 || known.some((code) => code === undefined))
    return [draft('LANGUAGE_UNKNOWN', { value: part })];
  for (const code of known) if (code) found.add(code);
  return [];
}
