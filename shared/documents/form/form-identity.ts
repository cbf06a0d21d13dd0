import { cellText, type ReadSheet, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import type { FixedRow } from './fixed-text.ts';
import { type FormIdentity, type FormSheet, formProduct } from './form-model.ts';
import { type FormLanguage, formLanguages } from './text/form-text.ts';

/** First cell of the hidden sheet: nothing else begins so. */
const mark = 'psea-self-assessment-form';
export const hiddenSheetName = 'psea-form';

const fields = [
  'product',
  'instrument',
  'instrumentVersion',
  'assessment',
  'reference',
  'partner',
  'partnerReference',
  'partnerName',
  'form',
] as const satisfies readonly (keyof FormIdentity)[];

/** Where the answer sheets stood in the workbook and what they were called. */
export interface WrittenSheet {
  readonly language: FormLanguage;
  readonly name: string;
  /** Place among all sheets, from one. */
  readonly place: number;
}

export interface ReadIdentity {
  readonly identity: FormIdentity;
  /** Null where the hidden sheet is gone and only the line in plain sight was read. */
  readonly written: { readonly sheets: readonly WrittenSheet[]; readonly rows: readonly FixedRow[] } | null;
  /** Texts of ours that stand in no row, in the shape that is compared; none in a workbook. */
  readonly own?: ReadonlySet<string>;
}

/** Rows of the hidden sheet. All of it is text, so that every program gives it back as it is. */
export function hiddenRows(
  identity: FormIdentity,
  sheets: readonly FormSheet[],
  rows: readonly FixedRow[],
): string[][] {
  return [
    [mark, String(identity.formVersion)],
    ...fields.map((field) => [field, identity[field]]),
    ...Object.entries(identity.checksums).map(([language, checksum]) => ['checksum', language, checksum]),
    ...sheets.flatMap(({ language, name, isInstructions }, index) =>
      isInstructions ? [] : [['sheet', language, String(index + 1), name]],
    ),
    ...rows.map(({ language, key, row, kind, texts }) => ['row', language, String(row), kind, key, ...texts]),
  ];
}

/** The line that a person sees at the foot of each sheet. */
export function identityLine(identity: FormIdentity, language: FormLanguage): string {
  return [
    identity.product,
    `form ${identity.formVersion}`,
    `${identity.instrument} ${identity.instrumentVersion}`,
    identity.reference,
    identity.assessment,
    identity.partnerReference,
    identity.form,
    language,
    `SHA-256 ${identity.checksums[language] ?? ''}`,
  ].join(' · ');
}

/** Who a workbook says that it is; null for one that this program did not make. */
export function readIdentity({ sheets }: ReadWorkbook): ReadIdentity | null {
  for (const sheet of sheets) {
    const found = readHidden(sheet);
    if (found) return found;
  }
  for (const sheet of sheets) {
    const identity = footOf(sheet);
    if (identity) return { identity, written: null };
  }
  return null;
}

/** The line at the foot of a sheet as an identity of its own; null where there is none. */
export function footOf({ rows }: ReadSheet): FormIdentity | null {
  for (const row of rows)
    for (const cell of row) {
      const identity = cell.kind === 'text' ? readLine(cell.text) : null;
      if (identity) return identity;
    }
  return null;
}

function readHidden(sheet: ReadSheet): ReadIdentity | null {
  const start = sheet.rows.findIndex((row) => row.some((cell) => cellText(cell).trim() === mark));
  if (start < 0) return null;
  const offset = sheet.rows[start]?.findIndex((cell) => cellText(cell).trim() === mark) ?? 0;
  const lines = sheet.rows.slice(start).map((row) => row.slice(offset).map((cell) => cellText(cell)));
  const values = new Map(lines.map(([name = '', value = '']) => [name, value]));
  const named = Object.fromEntries(fields.map((field) => [field, values.get(field) ?? '']));
  const checksums: Partial<Record<FormLanguage, string>> = {};
  const written: { sheets: WrittenSheet[]; rows: FixedRow[] } = { sheets: [], rows: [] };
  for (const [what, language, ...rest] of lines) {
    if (!isLanguage(language)) continue;
    if (what === 'checksum') checksums[language] = rest[0] ?? '';
    if (what === 'sheet') written.sheets.push({ language, place: Number(rest[0]), name: rest[1] ?? '' });
    if (what === 'row') {
      const [row, kind, key = '', ...texts] = rest;
      written.rows.push({
        language,
        key,
        row: Number(row),
        kind: kind === 'input' || kind === 'tick' ? kind : 'text',
        texts,
      });
    }
  }
  const identity = {
    ...(named as Record<(typeof fields)[number], string>),
    formVersion: Number(values.get(mark)) || 0,
    checksums,
  };
  return { identity, written };
}

/** Whether a text is the line at the foot of a sheet. */
export const isIdentityLine = (text: string): boolean =>
  text.includes(formProduct) && text.includes('SHA-256');

function readLine(text: string): FormIdentity | null {
  if (!isIdentityLine(text)) return null;
  const [product, version, instrument, reference, assessment, partnerReference, form, language, checksum] =
    text.split('·').map((part) => part.replace(/[\p{Cf}]/gu, '').trim());
  if (product !== formProduct || !isLanguage(language)) return null;
  const [instrumentId = '', instrumentVersion = ''] = (instrument ?? '').split(' ');
  return {
    product,
    formVersion: Number(/\d+/.exec(version ?? '')?.[0] ?? 0),
    instrument: instrumentId,
    instrumentVersion,
    assessment: assessment ?? '',
    reference: reference ?? '',
    partner: '',
    partnerReference: partnerReference ?? '',
    partnerName: '',
    form: form ?? '',
    checksums: { [language]: (checksum ?? '').replace('SHA-256', '').trim() },
  };
}

function isLanguage(text: string | undefined): text is FormLanguage {
  return (formLanguages as readonly (string | undefined)[]).includes(text);
}

/** Whether a sheet is the one that holds the form's identity. */
export function isHiddenSheet(sheet: ReadSheet): boolean {
  return sheet.rows.slice(0, 20).some((row) => row.some((cell) => cellText(cell).trim() === mark));
}
