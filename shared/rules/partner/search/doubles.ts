import { foldForSearch } from '../../../ground/words/fold.ts';
import type { PartnerFields } from '../../../record/shapes/partner.ts';
import { initialsOf, loneAcronym, writtenAcronyms } from './acronyms.ts';
import { type DoubleReason, doubleReason } from './double-reasons.ts';
import {
  addToIndex,
  type DuplicateIndex,
  type DuplicateSubject,
  indexForDuplicates,
  prepare,
} from './duplicate-index.ts';
import { duplicateThresholds, matchesOf } from './duplicates.ts';

/** What two records of one organisation may have in common, their numbers among them. */
export interface DoubleSubject
  extends DuplicateSubject,
    Pick<PartnerFields, 'iatiIdentifier' | 'unppNumber'> {
  /** Empty for one that is not recorded yet. */
  readonly id: string;
}

export interface Double {
  readonly id: string;
  /** 0 to 1; an order, not a probability. */
  readonly score: number;
  readonly strength: 'probable' | 'possible';
  readonly reasons: readonly DoubleReason[];
}

/** Records made ready to be looked through for doubles. */
export interface DoublesIndex {
  readonly names: DuplicateIndex;
  readonly marks: Map<string, Marked[]>;
}

interface Mark {
  readonly code: 'same-portal-number' | 'same-iati-identifier' | 'name-is-acronym' | 'name-is-initials';
  /** What two records with this mark have in common, whichever has it as its name. */
  readonly key: string;
  readonly value: string;
  /** Of an acronym: whether it is the whole name of the record; one of the two has to be. */
  readonly isName: boolean;
}

interface Marked {
  readonly subject: DoubleSubject;
  readonly mark: Mark;
}

/** How much each of them says alone; what speaks for one organisation is combined as independent evidence. */
const weights = {
  'same-portal-number': 0.9,
  'same-iati-identifier': 0.9,
  'name-is-acronym': 0.6,
  'name-is-initials': 0.5,
} as const;

/** A number that more records than this bear tells nothing of any two of them. */
const MOST_PER_MARK = 60;

export function indexForDoubles(records: readonly DoubleSubject[]): DoublesIndex {
  const index: DoublesIndex = { names: indexForDuplicates([]), marks: new Map() };
  for (const subject of records) addDouble(index, subject);
  return index;
}

/** Adds a record to those that are looked through. */
export function addDouble({ names, marks }: DoublesIndex, subject: DoubleSubject): void {
  addToIndex(names, prepare(subject, subject.id, null));
  for (const mark of marksOf(subject)) {
    const known = marks.get(mark.key);
    if (known) known.push({ subject, mark });
    else marks.set(mark.key, [{ subject, mark }]);
  }
}

/** The records that may be the same organisation as this one, the likeliest first. Nothing is joined by it. */
export function doublesOf(subject: DoubleSubject, index: DoublesIndex): Double[] {
  const found = new Map<string, { doubt: number; reasons: DoubleReason[]; isOffice: boolean }>();
  for (const match of matchesOf(prepare(subject, subject.id, null), index.names)) {
    if (match.id === subject.id) continue;
    const isOffice = match.reasons.some(({ code }) => code === 'country-office-of');
    found.set(match.id, { doubt: 1 - match.score, reasons: [...match.reasons], isOffice });
  }
  for (const { other, mark, isElsewhere } of sharedMarks(subject, index)) {
    const known = found.get(other.id) ?? { doubt: 1, reasons: [], isOffice: false };
    if (known.reasons.some(({ code }) => code === mark.code)) continue;
    // Offices of one organisation bear its numbers; in another country it is a hint and no more.
    known.doubt *= 1 - weights[mark.code] * (isElsewhere ? 0.45 : 1);
    known.reasons.push(doubleReason(mark.code, mark.value));
    found.set(other.id, known);
  }
  return [...found]
    .flatMap(([id, { doubt, reasons, isOffice }]): Double[] => {
      const score = Math.round((1 - doubt) * 100) / 100;
      // A country office and its headquarters are two records, and known to be.
      if (isOffice && !reasons.some(({ code }) => code === 'same-vendor-number')) return [];
      if (score < duplicateThresholds.possible) return [];
      const strength = score >= duplicateThresholds.probable ? 'probable' : 'possible';
      return [{ id, score, strength, reasons }];
    })
    .sort((a, b) => b.score - a.score);
}

interface SharedMark {
  readonly other: DoubleSubject;
  readonly mark: Mark;
  readonly isElsewhere: boolean;
}

function sharedMarks(subject: DoubleSubject, { marks }: DoublesIndex): SharedMark[] {
  return marksOf(subject).flatMap((ours) => {
    const bearers = marks.get(ours.key) ?? [];
    return bearers.slice(0, MOST_PER_MARK).flatMap(({ subject: other, mark: theirs }): SharedMark[] => {
      if (other.id === subject.id) return [];
      const isElsewhere =
        subject.country !== null && other.country !== null && subject.country !== other.country;
      if (!isAcronym(ours)) return [{ other, mark: theirs, isElsewhere }];
      // An acronym is short: it says something only of two records in one country, one of which is called by it.
      if (isElsewhere || ours.isName === theirs.isName) return [];
      return [{ other, mark: ours.isName ? theirs : ours, isElsewhere }];
    });
  });
}

const isAcronym = ({ code }: Mark) => code === 'name-is-acronym' || code === 'name-is-initials';

function marksOf(subject: DoubleSubject): Mark[] {
  const { name, iatiIdentifier, unppNumber } = subject;
  const lone = loneAcronym(name);
  const written = writtenAcronyms(subject);
  const acronym = (code: 'name-is-acronym' | 'name-is-initials', value: string, isName: boolean): Mark => ({
    code,
    key: `a:${value}`,
    value,
    isName,
  });
  return [
    ...number('same-portal-number', 'p', unppNumber),
    ...number('same-iati-identifier', 'i', iatiIdentifier),
    ...(lone === null ? [] : [acronym('name-is-acronym', lone, true)]),
    ...[...written].map((each) => acronym('name-is-acronym', each, false)),
    ...(lone === null
      ? [...initialsOf(name)]
          .filter((each) => !written.has(each))
          .map((each) => acronym('name-is-initials', each, false))
      : []),
  ];
}

function number(code: Mark['code'], start: string, given: string | null): Mark[] {
  const key = foldForSearch(given ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');
  return key.length < 3 ? [] : [{ code, key: `${start}:${key}`, value: given ?? '', isName: false }];
}
