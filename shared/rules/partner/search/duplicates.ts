import {
  type DuplicateIndex,
  type DuplicateSubject,
  type ExistingPartner,
  indexForDuplicates,
  type Prepared,
  prepare,
} from './duplicate-index.ts';
import { likelyMatches } from './likely-matches.ts';
import { nameSimilarity, SIMILAR } from './name-similarity.ts';

/** Why two records may be one organisation, or only belong together. */
export type DuplicateReasonCode =
  | 'same-vendor-number'
  | 'same-email'
  | 'same-name'
  | 'similar-name'
  | 'same-acronym'
  | 'same-headquarters'
  | 'country-office-of'
  | 'other-country'
  | 'same-portal-number'
  | 'same-iati-identifier'
  | 'name-is-acronym'
  | 'name-is-initials';

export interface DuplicateReason {
  readonly code: DuplicateReasonCode;
  /** What they share, as the other record has it. */
  readonly value: string;
  readonly message: string;
}

export interface DuplicateCandidate {
  readonly kind: 'existing' | 'row';
  /** Id of the partner in the register, or "row:7" for an earlier row of the same list. */
  readonly id: string;
  readonly row: number | null;
  readonly name: string;
  readonly country: string | null;
  /** 0 to 1; an order, not a probability. */
  readonly score: number;
  /** Probable and possible ones ask for a decision; a hint is only shown. */
  readonly strength: 'probable' | 'possible' | 'hint';
  readonly reasons: readonly DuplicateReason[];
}

/** Scores from which a candidate is probable, possible, and worth showing at all. */
export const duplicateThresholds = { probable: 0.75, possible: 0.5, hint: 0.25 } as const;

/** Nobody decides between more; the likeliest are kept. */
const MOST_CANDIDATES = 20;

const reasonMessages: Readonly<Record<DuplicateReasonCode, string>> = {
  'same-vendor-number': 'Same vendor number: {value}',
  'same-email': 'Same e-mail address: {value}',
  'same-name': 'Same name but for spelling: {value}',
  'similar-name': 'Similar name: {value}',
  'same-acronym': 'Same acronym in the same country: {value}',
  'same-headquarters': 'Same headquarters: {value}',
  'country-office-of': 'Country office of {value}',
  'other-country': 'In another country: {value}',
  'same-portal-number': 'Same number of the UN Partner Portal: {value}',
  'same-iati-identifier': 'Same IATI identifier: {value}',
  'name-is-acronym': 'One is called by the acronym of the other: {value}',
  'name-is-initials': 'One is called by the first letters of the other: {value}',
};

/**
 * The records that may be the same organisation as the candidate, most likely first. Nothing is merged: the
 * list is for a person to decide on. Pass an index when several candidates are compared with the same list.
 */
export function findDuplicates(
  candidate: DuplicateSubject,
  existing: readonly ExistingPartner[] | DuplicateIndex,
): DuplicateCandidate[] {
  const index = 'byWord' in existing ? existing : indexForDuplicates(existing);
  return matchesOf(prepare(candidate, '', null), index);
}

/** As `findDuplicates`, for a subject that is prepared already. */
export function matchesOf(subject: Prepared, index: DuplicateIndex): DuplicateCandidate[] {
  const matches: Comparison[] = [];
  for (const other of likelyMatches(index, subject)) {
    const match = compare(subject, other);
    if (match) matches.push(match);
  }
  return matches
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map((match) => candidateOf(subject, match));
}

/** What two records have in common, and how much that says. */
interface Comparison {
  readonly other: Prepared;
  /** To two digits, as it is shown and ordered by. */
  readonly score: number;
  readonly exact: number;
  readonly vendor: Vendor | undefined;
  readonly name: NameEvidence | null;
  readonly email: string | undefined;
  readonly samePortal: boolean;
  readonly sameIati: boolean;
  readonly sameAcronym: boolean;
  readonly calledBy: CalledBy | null;
  readonly office: boolean;
  readonly elsewhere: boolean;
}

function compare(subject: Prepared, other: Prepared): Comparison | null {
  const sameCountry = subject.country !== null && subject.country === other.country;
  const elsewhere = subject.country !== null && other.country !== null && !sameCountry;
  // What speaks for one organisation is combined as independent evidence: 1 - (1 - a)(1 - b) …
  let doubt = 1;
  const vendor = other.vendors.find((theirs) => subject.vendors.some((ours) => isSameVendor(ours, theirs)));
  if (vendor) doubt *= 0.1;
  const name = nameEvidence(subject, other);
  // Offices of one organisation bear one name; in another country it is a hint and no more.
  if (name) doubt *= 1 - name.weight * (elsewhere ? 0.45 : 1);
  const email = other.emails.find((theirs) => subject.emails.includes(theirs));
  if (email) doubt *= elsewhere ? 0.8 : 0.45;
  // Offices of one organisation bear its numbers too.
  const samePortal = subject.portal !== '' && subject.portal === other.portal;
  if (samePortal) doubt *= 1 - 0.9 * (elsewhere ? 0.45 : 1);
  const sameIati = subject.iati !== '' && subject.iati === other.iati;
  if (sameIati) doubt *= 1 - 0.9 * (elsewhere ? 0.45 : 1);
  // An acronym is short: it says something only of two records in one country.
  const calledBy = elsewhere ? null : (calledByAcronym(subject, other) ?? calledByAcronym(other, subject));
  if (calledBy) doubt *= calledBy.code === 'name-is-acronym' ? 0.4 : 0.5;
  const sameAcronym = sameCountry && subject.acronym.length > 1 && subject.acronym === other.acronym;
  if (sameAcronym) doubt *= 0.7;
  const office = isOfficeOf(subject, other);
  let score = 1 - doubt;
  if (office && !vendor) score = Math.min(Math.max(score, 0.3), 0.4);
  if (score < duplicateThresholds.hint) return null;
  return {
    other,
    score: Math.round(score * 100) / 100,
    exact: score,
    vendor,
    name,
    email,
    samePortal,
    sameIati,
    sameAcronym,
    calledBy,
    office,
    elsewhere,
  };
}

/** A comparison as a person is told of it. */
function candidateOf(subject: Prepared, match: Comparison): DuplicateCandidate {
  const { other, score, vendor, name, email, calledBy, office, elsewhere } = match;
  const reasons: DuplicateReason[] = [];
  const because = (code: DuplicateReasonCode, value: string) => {
    reasons.push({ code, value, message: reasonMessages[code].replace('{value}', () => value) });
  };
  if (vendor) because('same-vendor-number', vendor.number);
  if (name) because(name.code, other.name);
  if (email) because('same-email', email);
  if (match.samePortal) because('same-portal-number', other.subject.unppNumber ?? '');
  if (match.sameIati) because('same-iati-identifier', other.subject.iatiIdentifier ?? '');
  if (match.sameAcronym) because('same-acronym', subject.acronym.toUpperCase());
  if (calledBy) because(calledBy.code, calledBy.value);
  if (office) because('country-office-of', other.name);
  else if (reasons.length > 0 && subject.headquarters !== '' && subject.headquarters === other.headquarters) {
    because('same-headquarters', other.headquartersName);
  }
  if (elsewhere) because('other-country', other.country ?? '');
  return {
    kind: other.row === null ? 'existing' : 'row',
    id: other.id,
    row: other.row,
    name: other.name,
    country: other.country,
    score,
    strength: strengthOf(match.exact),
    reasons,
  };
}

function strengthOf(score: number): DuplicateCandidate['strength'] {
  if (score >= duplicateThresholds.probable) return 'probable';
  return score >= duplicateThresholds.possible ? 'possible' : 'hint';
}

type Vendor = Prepared['vendors'][number];

/** Two entities of the UN may give out the same number; it counts unless both lists say whose it is. */
function isSameVendor(ours: Vendor, theirs: Vendor): boolean {
  if (ours.key !== theirs.key) return false;
  return ours.agency === '' || theirs.agency === '' || ours.agency === theirs.agency;
}

/** That a name counts; the weight of a similar one grows from 0.4 to 0.8. */
interface NameEvidence {
  readonly code: 'same-name' | 'similar-name';
  readonly weight: number;
}

function nameEvidence(a: Prepared, b: Prepared): NameEvidence | null {
  if (a.compactNames.some((name) => b.compactNames.includes(name)))
    return { code: 'same-name', weight: 0.85 };
  let best = 0;
  for (const ours of a.words)
    for (const theirs of b.words) best = Math.max(best, nameSimilarity(ours, theirs));
  return best >= SIMILAR ? { code: 'similar-name', weight: 0.4 + (best - SIMILAR) * 2 } : null;
}

interface CalledBy {
  readonly code: 'name-is-acronym' | 'name-is-initials';
  readonly value: string;
}

/** Whether one is called by an acronym, and nothing else, that the other bears or whose first letters it has. */
function calledByAcronym({ lone }: Prepared, { written, initials }: Prepared): CalledBy | null {
  if (lone === null) return null;
  if (written.has(lone)) return { code: 'name-is-acronym', value: lone };
  return initials.has(lone) ? { code: 'name-is-initials', value: lone } : null;
}

/** Whether either names the other as its headquarters. */
function isOfficeOf(a: Prepared, b: Prepared): boolean {
  const names = (office: Prepared, hq: Prepared) =>
    (office.headquartersId !== null && office.headquartersId === hq.id) ||
    (office.headquarters !== '' &&
      hq.compactNames.includes(office.headquarters) &&
      !office.compactNames.includes(office.headquarters));
  return names(a, b) || names(b, a);
}
