import { cellText, type ReadSheet, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import { comparable } from '../form/fixed-text.ts';
import { formProduct } from '../form/form-model.ts';
import { isPartnerStatus } from './action-state.ts';
import { fixedColumns, type PlanFormIdentity, type PlanFormRow } from './plan-form-model.ts';
import { type PlanFormLanguage, planFormLanguages } from './text/plan-form-texts.ts';

/** First cell of the hidden sheet: nothing else begins so. */
const mark = 'psea-plan-workbook';
export const hiddenPlanSheet = 'psea-plan';

const fields = [
  'product',
  'partner',
  'partnerReference',
  'form',
  'language',
  'checksum',
] as const satisfies readonly (keyof PlanFormIdentity)[];

export interface ReadPlanIdentity {
  readonly identity: PlanFormIdentity;
  /** Name of the sheet and its actions as handed out; null where only the line in plain sight was read. */
  readonly written: { readonly sheet: string; readonly rows: readonly PlanFormRow[] } | null;
}

/** What the checksum is taken of: the titles of the columns, and every action with its fixed texts and state. */
export function planChecksumText(titles: readonly string[], rows: readonly PlanFormRow[]): string {
  return [
    titles.map(comparable).join('\t'),
    ...rows.map(({ id, status, state, texts }) => [id, status, state, ...texts.map(comparable)].join('\t')),
  ].join('\n');
}

/** Rows of the hidden sheet. All of it is text, so that every program gives it back as it is. */
export function hiddenPlanRows(
  identity: PlanFormIdentity,
  sheet: string,
  rows: readonly PlanFormRow[],
): string[][] {
  return [
    [mark, String(identity.formVersion)],
    ...fields.map((field) => [field, identity[field]]),
    ['sheet', sheet],
    ...rows.map(({ id, reference, row, texts, status, state }) => [
      'action',
      id,
      reference,
      String(row),
      status,
      state,
      ...texts,
    ]),
  ];
}

/** The line that a person sees at the foot of the sheet. */
export function planIdentityLine(identity: PlanFormIdentity): string {
  return [
    identity.product,
    `plan ${identity.formVersion}`,
    identity.partnerReference,
    identity.partner,
    identity.form,
    identity.language,
    `SHA-256 ${identity.checksum}`,
  ].join(' · ');
}

/** Who a workbook says that it is; null for one that is no plan workbook of this program. */
export function readPlanIdentity({ sheets }: ReadWorkbook): ReadPlanIdentity | null {
  for (const sheet of sheets) {
    const found = readHidden(sheet);
    if (found) return found;
  }
  for (const sheet of sheets) {
    for (const cell of sheet.rows.flat()) {
      const identity = cell.kind === 'text' ? readLine(cell.text) : null;
      if (identity) return { identity, written: null };
    }
  }
  return null;
}

function readHidden(sheet: ReadSheet): ReadPlanIdentity | null {
  const at = findMark(sheet);
  if (!at) return null;
  const lines = sheet.rows.slice(at.row).map((row) => row.slice(at.column).map((cell) => cellText(cell)));
  const values = new Map(lines.map(([name = '', value = '']) => [name, value]));
  const language = values.get('language');
  if (!isLanguage(language)) return null;
  const [product, partner, partnerReference, form] = fields.map((field) => values.get(field) ?? '');
  const rows = lines.flatMap(([what, id = '', reference = '', row, status = '', state = '', ...texts]) =>
    what === 'action' && isPartnerStatus(status)
      ? [
          {
            id,
            reference,
            row: Number(row),
            status,
            state,
            texts: fixedColumns.map((_, index) => texts[index] ?? ''),
          },
        ]
      : [],
  );
  return {
    identity: {
      product: product ?? '',
      partner: partner ?? '',
      partnerReference: partnerReference ?? '',
      form: form ?? '',
      language,
      checksum: values.get('checksum') ?? '',
      formVersion: Number(values.get(mark)) || 0,
    },
    written: { sheet: values.get('sheet') ?? '', rows },
  };
}

function findMark({ rows }: ReadSheet): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of rows.slice(0, 20).entries()) {
    const column = cells.findIndex((cell) => cellText(cell).trim() === mark);
    if (column >= 0) return { row, column };
  }
  return null;
}

function readLine(text: string): PlanFormIdentity | null {
  if (!text.includes(formProduct) || !text.includes('SHA-256')) return null;
  const [product, version, partnerReference, partner, form, language, checksum] = text
    .split('·')
    .map((part) => part.replace(/[\p{Cf}]/gu, '').trim());
  if (product !== formProduct || !version?.startsWith('plan ') || !isLanguage(language)) return null;
  return {
    product,
    formVersion: Number(/\d+/.exec(version)?.[0] ?? 0),
    partner: partner ?? '',
    partnerReference: partnerReference ?? '',
    form: form ?? '',
    language,
    checksum: (checksum ?? '').replace('SHA-256', '').trim(),
  };
}

function isLanguage(text: string | undefined): text is PlanFormLanguage {
  return (planFormLanguages as readonly (string | undefined)[]).includes(text);
}

/** Whether a sheet is the one that holds the workbook's identity. */
export function isHiddenPlanSheet(sheet: ReadSheet): boolean {
  return findMark(sheet) !== null;
}
