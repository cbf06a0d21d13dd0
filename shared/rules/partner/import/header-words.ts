import { foldForSearch } from '../../../ground/words/fold.ts';
import { headerSynonyms } from './header-synonyms.ts';
import { tagMeaning } from './hxl-tags.ts';
import type { ImportTarget } from './import-target.ts';

/** How a header is compared and remembered: folded, with the signs for "number" spelled out. */
export function normaliseHeader(header: string): string {
  return foldForSearch(header.replace(/[№]|\bn[°º]|#/giu, ' no ').replace(/([a-z])\$/gi, '$1'));
}

const exact = new Map<string, ImportTarget>();
for (const [target, synonyms] of Object.entries(headerSynonyms)) {
  for (const synonym of synonyms.split(';')) {
    const key = normaliseHeader(synonym);
    if (key !== '' && !exact.has(key)) exact.set(key, target as ImportTarget);
  }
}

// Long ones first, so that "direct contact with beneficiaries" is found before "contact".
const phrases = [...exact]
  .map(([key, target]) => ({ key, target }))
  .filter(({ key }) => key.length >= 4 || /\P{ASCII}/u.test(key))
  .sort((a, b) => b.key.length - a.key.length);

export interface HeaderMeaning {
  readonly target: ImportTarget;
  /** "exact": the header is one of the known names; "similar": one of them is part of it. */
  readonly how: 'exact' | 'similar';
}

// What a column holds of whoever it speaks of: "Contact Person Email", "Courriel du point focal", "هاتف جهة الاتصال".
const telling: readonly (readonly [ImportTarget, ReadonlySet<string>])[] = [
  [
    'contactEmail',
    wordsOf(
      'email emails mail mails courriel mel correo correos البريد بريد ايميل الايميل почта почты мейл 邮箱 邮件 电邮 e posta eposta',
    ),
  ],
  [
    'contactPhone',
    wordsOf(
      'phone phones telephone telephones tel tels mobile mobiles cell cellphone whatsapp telefono telefonos movil celular telefone fone هاتف الهاتف جوال الجوال موبايل телефон телефоны тел мобильный 电话 手机 telefon',
    ),
  ],
];
// Only of a person: an organisation has neither.
const tellingOfPerson: readonly (readonly [ImportTarget, ReadonlySet<string>])[] = [
  [
    'contactTitle',
    wordsOf(
      'position title function role designation fonction poste titre cargo puesto funcion منصب المنصب صفة وظيفة должность 职务 职位',
    ),
  ],
];
const ofPerson = wordsOf(
  'contact contacts focal person interlocuteur representant personne contacto enlace persona اتصال الاتصال контакт контактного контактное лица координатора 联系人 联络人',
);
const ofTime = wordsOf('date dates day fecha jour تاريخ дата 日期 sent');

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldForSearch));
}

/** What the telling words of a header say, whatever else stands in it. */
function toldBy(key: string): ImportTarget | null {
  const words = key.replace(/\be mails?\b/g, 'email').split(' ');
  const has = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  if (words.length > 7 || has(ofTime)) return null;
  const kinds = has(ofPerson) ? [...telling, ...tellingOfPerson] : telling;
  return kinds.find(([, some]) => has(some))?.[0] ?? null;
}

const singular = (key: string) =>
  key.replace(/[a-z]{4,}/g, (word) =>
    word
      .replace(/sses$/, 'ss')
      .replace(/ies$/, 'y')
      .replace(/(?<=[^s])s$/, ''),
  );
const bySingular = new Map<string, ImportTarget>();
for (const [key, target] of exact) if (!bySingular.has(singular(key))) bySingular.set(singular(key), target);

/** What a header means, or null. Several languages in one cell ("Name / Nom") count when they agree. */
export function headerMeaning(header: string): HeaderMeaning | null {
  if (header.trim().startsWith('#')) {
    const tagged = tagMeaning(header);
    if (tagged) return { target: tagged, how: 'exact' };
  }
  const key = normaliseHeader(header);
  const known = exact.get(key) ?? bySingular.get(singular(key));
  if (known) return { target: known, how: 'exact' };
  const told = toldBy(key);
  if (told) return { target: told, how: 'similar' };
  for (const part of header.split(/[/|\n(（]/)) {
    const target = exact.get(normaliseHeader(part));
    if (target && target !== 'listNumber' && normaliseHeader(part).length > 2)
      return { target, how: 'exact' };
  }
  const padded = ` ${key} `;
  // Half of the header at least: "value" alone must not turn "Assessment rating value" into a budget.
  const phrase = phrases.find(
    ({ key: known }) => known.length * 2 >= key.length && padded.includes(` ${known} `),
  );
  return phrase && phrase.target !== 'listNumber' ? { target: phrase.target, how: 'similar' } : null;
}
