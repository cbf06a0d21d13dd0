import { countryName, suggestCountry } from '../../../ground/countries/countries.ts';
import { readCountry } from '../../../ground/countries/read-country.ts';
import { splitList, tidyLines } from '../../../ground/words/tidy-text.ts';
import { withoutMarks } from '../../../ground/words/without-marks.ts';
import { isInScope, type PartnerFields, type VendorNumber } from '../../../record/shapes/partner.ts';
import type { FindAssignee } from './assignee.ts';
import type { ImportedFields } from './import-preview.ts';
import type { ImportTarget } from './import-target.ts';
import type { KeyBearer, KeyIndex } from './list-key.ts';
import type { ProblemDraft } from './problem-messages.ts';
import { readable, type TargetCell } from './read-cell.ts';
import { readContacts } from './read-contacts.ts';
import type { DateReading } from './read-date.ts';
import { readLanguages } from './read-languages.ts';
import { readPartnerType } from './read-type.ts';
import { agencyIn, readVendorNumbers } from './read-vendor-number.ts';
import { readYesNo } from './read-yes-no.ts';
import { isSpoiltNumber, withoutFraction } from './spoilt-number.ts';
import { draft, type Reading } from './value-reading.ts';

/** What the columns of a whole list say about one cell of it. */
export interface ListContext {
  /** See `usualDigits`. */
  readonly vendorDigits: number | null;
  /** How the dates of a column are to be read. */
  readonly dates: (column: number) => DateReading;
  /** Columns of countries that hold codes of two letters. */
  readonly countryCodes: ReadonlySet<number>;
  /** The country of every row, where the sheet is named by it and no column gives one. */
  readonly country: string | null;
  /** By column, the cells that say that nothing is known; filled while rows are read. */
  readonly placeholders: Map<number, readonly string[]>;
  readonly findAssignee: FindAssignee;
  /** The partner that bears a reference; null for none. */
  readonly findReference: FindReference;
  /** By what else rows are matched with the register, where a person chose that. */
  readonly key: KeyIndex | null;
}

/** One partner, or what tells those apart that bear one reference. */
export type FindReference = (text: string) => KeyBearer | readonly string[] | null;

/** Called for each problem, with the cell it was found in. */
export type Report = (cell: TargetCell, problem: ProblemDraft) => void;

type Writable = { -readonly [Field in keyof PartnerFields]?: PartnerFields[Field] } & { name: string };

/**
 * The fields of a partner that a row gives. What can't be read is reported and left out; fields that no
 * column gives are absent, so that an update never empties them.
 */
export function readFields(
  cells: readonly TargetCell[],
  context: ListContext,
  report: Report,
): ImportedFields {
  const fields: Writable = { name: '' };
  const take = <Value>(cell: TargetCell, { value, problems }: Reading<Value>): Value => {
    for (const problem of problems) report(cell, problem);
    return value;
  };
  const limited = (cell: TargetCell, limit: number, text = readable(cell.value)): string => {
    if (text.length <= limit) return text;
    report(cell, draft('VALUE_TOO_LONG', { length: text.length, limit }));
    return '';
  };
  const of = (target: ImportTarget) => cells.filter((cell) => cell.target === target);
  const one = (target: ImportTarget) => of(target).find((cell) => readable(cell.value) !== '');

  for (const cell of of('name')) fields.name = limited(cell, 300);
  for (const [target, field, limit] of [
    ['acronym', 'acronym', 60],
    ['headquarters', 'headquartersName', 300],
    ['iatiIdentifier', 'iatiIdentifier', 100],
    ['unppNumber', 'unppNumber', 60],
  ] as const) {
    const cell = one(target);
    const isNumber = target === 'iatiIdentifier' || target === 'unppNumber';
    const text = cell ? limited(cell, limit, isNumber ? bareNumber(cell) : readable(cell.value)) : '';
    if (cell && isNumber && isSpoiltNumber(text)) report(cell, draft('NUMBER_SPOILT', { value: text }));
    else if (text !== '') fields[field] = text;
  }
  const aliases = of('alias').flatMap((cell) =>
    splitList(readable(cell.value)).map((alias) => limited(cell, 300, alias)),
  );
  if (aliases.some((alias) => alias !== '')) fields.aliases = unique(aliases);

  const partnerType = takeType(of('type'), report);
  if (partnerType) fields.type = partnerType;

  const isSilent = of('country').every((cell) => readable(cell.value) === '');
  if (context.country !== null && isSilent) fields.country = context.country;
  else takeCountries(of('country'), fields, report);

  const languages = of('languages').flatMap((cell) => take(cell, readLanguages(readable(cell.value))));
  if (languages.length > 0) fields.languages = unique(languages);

  const agency = one('vendorAgency');
  const vendors = of('vendorNumber').flatMap((cell): VendorNumber[] => {
    const from = agency ? limited(agency, 60) : agencyIn(cell.header);
    return take(cell, readVendorNumbers(cell.value, from, context.vendorDigits)).filter(
      ({ number }) => limited(cell, 60, number) !== '',
    );
  });
  if (vendors.length > 0) fields.vendorNumbers = vendors;

  const contacts = readContacts(cells, take, limited);
  if (contacts.length > 0) fields.contacts = contacts;

  const direct = one('directContact');
  const directContact = direct ? take(direct, readYesNo(readable(direct.value))) : null;
  if (directContact !== null) fields.directContact = directContact;

  const inScope = one('inScope');
  const scope = inScope ? take(inScope, readYesNo(readable(inScope.value))) : null;
  if (inScope && scope !== null) {
    const reason = one('scopeReason');
    const text = reason ? limited(reason, 2000) : '';
    const usual = isInScope({ scope: null, type: fields.type ?? null });
    if (text !== '') fields.scope = { inScope: scope, reason: text };
    // What follows from the type of partner anyway needs no reason.
    else if (scope !== usual) report(inScope, draft('SCOPE_REASON_MISSING'));
  }

  const notes = of('notes').filter((cell) => readable(cell.value) !== '');
  // Several columns of notes stay apart by what the list calls them.
  const noteLines = notes.map((cell) =>
    notes.length > 1 ? `${cell.header}: ${noteText(cell)}` : noteText(cell),
  );
  const note = notes[0] ? limited(notes[0], 4000, noteLines.join('\n')) : '';
  if (note !== '') fields.notes = note;

  for (const [target, field] of [
    ['alias', 'aliases'],
    ['languages', 'languages'],
    ['vendorNumber', 'vendorNumbers'],
    ['contactName', 'contacts'],
  ] as const) {
    const cell = of(target)[0] ?? cells[0];
    if (cell && (fields[field]?.length ?? 0) > 20) {
      report(cell, draft('TOO_MANY_VALUES', { limit: 20 }));
      Object.assign(fields, { [field]: fields[field]?.slice(0, 20) });
    }
  }
  return fields;
}

const bareNumber = (cell: TargetCell) => withoutFraction(withoutMarks(readable(cell.value)));

const noteText = (cell: TargetCell) =>
  cell.value.kind === 'text' ? tidyLines(cell.value.text) : readable(cell.value);

const unique = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '');

/** The type from one column, or from two of which the second is more exact: "CSO" and "National NGO". */
function takeType(cells: readonly TargetCell[], report: Report): PartnerFields['type'] {
  const filled = cells.filter((cell) => readable(cell.value) !== '');
  const read = filled.map((cell) => ({ cell, ...readPartnerType(readable(cell.value)) }));
  const sure = read.find(({ value }) => value !== null);
  // "Civil society organisation" in one column and "National" in the next are one type together.
  const together = filled.length > 1 && !sure ? typeOfBoth(filled.map((cell) => readable(cell.value))) : null;
  if (together) return together;
  for (const { cell, value, problems } of read) {
    // What another column says more exactly is not lost.
    const isMoreExact =
      sure !== undefined && value === null && problems.every(({ code }) => code === 'TYPE_UNSPECIFIC');
    if (!isMoreExact) for (const problem of problems) report(cell, problem);
  }
  return sure?.value ?? null;
}

function typeOfBoth(texts: readonly string[]): PartnerFields['type'] {
  const isOpen = (text: string) =>
    readPartnerType(text).problems.some(({ code }) => code === 'TYPE_UNSPECIFIC');
  const [kind, ...more] = texts.filter((text) => !isOpen(text));
  if (kind === undefined || more.length > 0) return null;
  const said = texts.filter(isOpen).flatMap((open) => [`${kind} ${open}`, `${open} ${kind}`]);
  const read = [...said, `${kind} ngo`, `ong ${kind}`].map((text) => readPartnerType(text).value);
  return read.find((type) => type !== null) ?? null;
}

/** From one column or two, such as a code beside a name; where two name different countries, neither is taken. */
function takeCountries(cells: readonly TargetCell[], fields: Writable, report: Report): void {
  const filled = cells.filter((cell) => readable(cell.value) !== '');
  const read = filled.map((cell) => ({ cell, ...readCountry(readable(cell.value)) }));
  const codes = new Set(read.flatMap((each) => (each.kind === 'one' ? [each.code] : [])));
  // "Congo" beside "CG" is no question.
  const isSettled = (each: (typeof read)[number]) =>
    each.kind === 'namesakes' && each.codes.some((code) => codes.has(code));
  for (const each of read) if (!isSettled(each)) takeCountry(each.cell, fields, report);
  if (filled.length === 0 && cells[0]) takeCountry(cells[0], fields, report);
  const [, second] = codes;
  const last = filled.at(-1);
  if (second === undefined || !last) return;
  const names = [...codes].map((code) => countryName(code, 'en')).join('; ');
  report(last, draft('COUNTRY_SEVERAL', { value: readable(last.value), countries: names }));
  delete fields.country;
}

function takeCountry(cell: TargetCell, fields: Writable, report: Report): void {
  const value = readable(cell.value);
  if (value === '') {
    report(cell, draft('COUNTRY_MISSING'));
    return;
  }
  const read = readCountry(value);
  const names = 'codes' in read ? read.codes.map((code) => countryName(code, 'en')) : [];
  switch (read.kind) {
    case 'one':
      fields.country = read.code;
      return;
    case 'namesakes':
      report(cell, draft('COUNTRY_AMBIGUOUS', { value, countries: names.join('; ') }));
      return;
    case 'several':
      report(cell, draft('COUNTRY_SEVERAL', { value, countries: names.join('; ') }));
      return;
    case 'region':
      report(cell, draft('COUNTRY_REGION', { value }));
      return;
    case 'unknown': {
      const near = suggestCountry(value);
      const misspelt = { value, suggestion: near ? countryName(near, 'en') : '', suggestedCode: near };
      report(cell, near ? draft('COUNTRY_MISSPELT', misspelt) : draft('COUNTRY_UNKNOWN', { value }));
    }
  }
}
