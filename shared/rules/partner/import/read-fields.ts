import { countryName, findCountry, suggestCountry } from '../../../ground/countries/countries.ts';
import { splitList, tidyLines } from '../../../ground/words/tidy-text.ts';
import type { PartnerFields, VendorNumber } from '../../../record/shapes/partner.ts';
import type { FindAssignee } from './assignee.ts';
import type { ImportedFields } from './import-preview.ts';
import type { ImportTarget } from './import-target.ts';
import type { ProblemDraft } from './problem-messages.ts';
import { readable, type TargetCell } from './read-cell.ts';
import { readContacts } from './read-contacts.ts';
import { readLanguages } from './read-languages.ts';
import { readPartnerType } from './read-type.ts';
import { agencyIn, readVendorNumbers } from './read-vendor-number.ts';
import { readYesNo } from './read-yes-no.ts';
import { draft, type Reading } from './value-reading.ts';

/** What the columns of a whole list say about one cell of it. */
export interface ListContext {
  /** See `usualDigits`. */
  readonly vendorDigits: number | null;
  readonly findAssignee: FindAssignee;
}

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
    const text = cell ? limited(cell, limit) : '';
    if (text !== '') fields[field] = text;
  }
  const aliases = of('alias').flatMap((cell) =>
    splitList(readable(cell.value)).map((alias) => limited(cell, 300, alias)),
  );
  if (aliases.some((alias) => alias !== '')) fields.aliases = unique(aliases);

  const type = one('type');
  const partnerType = type ? take(type, readPartnerType(readable(type.value))) : null;
  if (partnerType) fields.type = partnerType;

  for (const cell of of('country')) readCountry(cell, fields, report);

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
    if (text !== '') fields.scope = { inScope: scope, reason: text };
    else report(inScope, draft('SCOPE_REASON_MISSING'));
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

const noteText = (cell: TargetCell) =>
  cell.value.kind === 'text' ? tidyLines(cell.value.text) : readable(cell.value);

const unique = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '');

function readCountry(cell: TargetCell, fields: Writable, report: Report): void {
  const value = readable(cell.value);
  if (value === '') {
    report(cell, draft('COUNTRY_MISSING'));
    return;
  }
  const code = findCountry(value);
  if (code) {
    fields.country = code;
    return;
  }
  const near = suggestCountry(value);
  report(
    cell,
    near
      ? draft('COUNTRY_MISSPELT', { value, suggestion: countryName(near, 'en'), suggestedCode: near })
      : draft('COUNTRY_UNKNOWN', { value }),
  );
}
