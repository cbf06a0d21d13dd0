import { foldForSearch } from '../../../ground/words/fold.ts';
import { transliterated } from '../../../ground/words/transliterate.ts';
import type { PartnerFields } from '../../../record/shapes/partner.ts';
import { initialsOf, loneAcronym, writtenAcronyms } from './acronyms.ts';
import { weightOf } from './name-similarity.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { createNearWords, mayBeMistyped, type NearWords } from './near-words.ts';
import { createTally, type Tally } from './tally.ts';

/** What two records of one organisation may have in common. */
export type DuplicateSubject = Pick<
  PartnerFields,
  | 'name'
  | 'acronym'
  | 'aliases'
  | 'country'
  | 'headquartersId'
  | 'headquartersName'
  | 'vendorNumbers'
  | 'contacts'
  | 'iatiIdentifier'
  | 'unppNumber'
>;

/** A partner of the register, as duplicates are looked for. */
export interface ExistingPartner extends DuplicateSubject {
  readonly id: string;
}

/** A subject made ready for comparing. */
export interface Prepared {
  readonly id: string;
  /** Row of the list, null for a partner of the register. */
  readonly row: number | null;
  /** As it was given. */
  readonly subject: DuplicateSubject;
  readonly name: string;
  readonly country: string | null;
  /** Folded, without spaces: name first, then other names. */
  readonly compactNames: readonly string[];
  readonly words: readonly (readonly NameWord[])[];
  readonly acronym: string;
  readonly vendors: readonly { readonly agency: string; readonly key: string; readonly number: string }[];
  readonly emails: readonly string[];
  /** Without marks and capitals; "" where there is none, or too little of one to tell anything. */
  readonly portal: string;
  readonly iati: string;
  /** The name, where it is an acronym and nothing else. */
  readonly lone: string | null;
  /** Acronyms that stand written in the record, and those that its name would have. */
  readonly written: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly headquartersId: string | null;
  readonly headquarters: string;
  readonly headquartersName: string;
  /** What it shares with another letter by letter, where both may be one. */
  readonly keys: readonly string[];
  /** The least that the words of one of its names weigh together. */
  readonly leastWeight: number;
  /** What the words weigh that may be mistyped, of all its names. */
  readonly nearWeight: number;
}

/** Everything that is searched for duplicates. Grows as rows of a list are added; opaque to callers. */
export interface DuplicateIndex {
  readonly entries: Prepared[];
  readonly exact: Map<string, number[]>;
  readonly byWord: Map<string, number[]>;
  /** Known words, to find the mistyped ones. */
  readonly nearWords: NearWords;
  /** Entries by their id. */
  readonly byId: Map<string, Prepared>;
  /** Where the words that entries share with a record are added up. */
  readonly tally: Tally;
}

/** An index over the partners of the register. Ten thousand take some tenths of a second, once. */
export function indexForDuplicates(existing: readonly ExistingPartner[]): DuplicateIndex {
  const index: DuplicateIndex = {
    entries: [],
    exact: new Map(),
    byWord: new Map(),
    nearWords: createNearWords(),
    byId: new Map(),
    tally: createTally(),
  };
  for (const partner of existing) addToIndex(index, prepare(partner, partner.id, null));
  return index;
}

export function prepare(subject: DuplicateSubject, id: string, row: number | null): Prepared {
  const names = [subject.name, ...subject.aliases].map(foldForSearch).filter((name) => name !== '');
  const latin = names.map(transliterated).filter((name) => name !== null);
  const lone = loneAcronym(subject.name);
  const written = writtenAcronyms(subject);
  const words = names.map(nameWords);
  const prepared: Omit<Prepared, 'keys'> = {
    id,
    row,
    subject,
    name: subject.name,
    country: subject.country,
    compactNames: [...names, ...latin].map(compact),
    words,
    acronym: compact(foldForSearch(subject.acronym ?? '')),
    vendors: subject.vendorNumbers.map(({ agency, number }) => ({
      agency: foldForSearch(agency),
      key: vendorKey(number),
      number,
    })),
    emails: subject.contacts.map(({ email }) => email.trim().toLowerCase()).filter((email) => email !== ''),
    portal: numberKey(subject.unppNumber),
    iati: numberKey(subject.iatiIdentifier),
    lone,
    written,
    initials: lone === null ? initialsOf(subject.name) : new Set(),
    headquartersId: subject.headquartersId,
    headquartersName: subject.headquartersName ?? '',
    headquarters: compact(foldForSearch(subject.headquartersName ?? '')),
    leastWeight: Math.min(...words.map(weightOf)),
    nearWeight: weightOf(words.flat().filter(mayBeMistyped)),
  };
  return { ...prepared, keys: [...exactKeys(prepared)] };
}

const compact = (folded: string) => folded.replaceAll(' ', '');

/** "0002500102", "2500102" and "2500-102" are one number; leading zeros get lost in spreadsheets. */
export function vendorKey(number: string): string {
  return compact(foldForSearch(number)).replace(/^0+(?=.)/, '');
}

/** A number of the portal or of IATI without marks and capitals; "" where too little is left to tell anything. */
export function numberKey(number: string | null): string {
  const key = foldForSearch(number ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');
  return key.length < 3 ? '' : key;
}

export function addToIndex(index: DuplicateIndex, entry: Prepared): void {
  const at = index.entries.push(entry) - 1;
  index.byId.set(entry.id, entry);
  for (const key of [...entry.keys, ...acronymKeys(entry, 'named', 'bearing')]) push(index.exact, key, at);
  for (const word of new Set(entry.words.flat().map((nameWord) => nameWord.word))) {
    if (!index.byWord.has(word)) index.nearWords.add(word);
    push(index.byWord, word, at);
  }
}

function exactKeys(entry: Omit<Prepared, 'keys'>): Set<string> {
  const keys = new Set<string>();
  for (const { key } of entry.vendors) keys.add(`v:${key}`);
  for (const email of entry.emails) keys.add(`e:${email}`);
  if (entry.portal !== '') keys.add(`p:${entry.portal}`);
  if (entry.iati !== '') keys.add(`o:${entry.iati}`);
  for (const name of entry.compactNames) keys.add(`n:${name}`);
  if (entry.acronym.length > 1 && entry.country) keys.add(`a:${entry.country}:${entry.acronym}`);
  if (entry.id !== '') keys.add(`i:${entry.id}`);
  if (entry.headquartersId !== null) keys.add(`i:${entry.headquartersId}`);
  if (entry.headquarters !== '') keys.add(`n:${entry.headquarters}`);
  return keys;
}

/** One called by an acronym is looked for among those that bear it, and they among those called by it. */
export function acronymKeys(
  { lone, written, initials }: Prepared,
  ofName: string,
  ofOthers: string,
): string[] {
  return [
    ...(lone === null ? [] : [`${ofName}:${lone}`]),
    ...[...written, ...initials].map((acronym) => `${ofOthers}:${acronym}`),
  ];
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
