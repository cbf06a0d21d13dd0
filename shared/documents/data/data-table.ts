import type { PartnerFields } from '../../record/shapes/partner.ts';
import type { AgreementView } from '../../rules/agreement/agreement-view.ts';
import type { DeadlineOnDay } from '../../rules/deadline/due.ts';
import type { EvidenceView } from '../../rules/evidence/evidence-view.ts';
import type { ActivityView } from '../../rules/follow-up/follow-up-view.ts';
import type { ActionView } from '../../rules/plan/plan-view.ts';
import type { ShownRow } from '../../rules/register/partner-view.ts';
import type { ListedAssessment, ShownAssessment } from '../../rules/standing/shown-assessment.ts';

/** A partner with all that stands in its file on a day, as the tables for other programs tell of it. */
export interface DataPartner {
  readonly row: ShownRow;
  readonly fields: PartnerFields;
  readonly listed: readonly ListedAssessment[];
  /** Those that this program can show; `listed` names the others too. */
  readonly assessments: readonly ShownAssessment[];
  readonly evidence: readonly EvidenceView[];
  readonly actions: readonly ActionView[];
  readonly activities: readonly ActivityView[];
  readonly agreements: readonly AgreementView[];
  readonly dues: readonly DeadlineOnDay[];
}

export type DataValue = string | number | boolean | null;

/**
 * What the cells of a column hold: `text`; a whole or decimal `number`; `date` as `YYYY-MM-DD`; `moment` as ISO 8601 in
 * UTC; `yes-no` as true or false. Null wherever nothing is recorded.
 */
export type DataKind = 'text' | 'number' | 'date' | 'moment' | 'yes-no';

/** A column by its name, which never changes once it was published: queries of other programs are written with it. */
export interface DataColumn {
  readonly name: string;
  readonly kind: DataKind;
  /** Tag of the Humanitarian Exchange Language, from its core hashtags; left out where none fits. */
  readonly hxl?: string;
}

export interface DataTable {
  readonly name: DataTableName;
  /** Columns whose values together name one line. */
  readonly key: readonly string[];
  readonly columns: readonly DataColumn[];
  /** The lines of one partner: as many values as there are columns. */
  readonly linesOf: (partner: DataPartner) => readonly (readonly DataValue[])[];
}

export const dataTableNames = [
  'partners',
  'partner_numbers',
  'contacts',
  'assessments',
  'answers',
  'determinations',
  'evidence',
  'actions',
  'activities',
  'checks',
  'training',
  'agreements',
  'elements',
  'dues',
] as const;
export type DataTableName = (typeof dataTableNames)[number];

type Values = Readonly<Record<string, DataValue>>;

/** A table from its columns and the lines of a partner, each with a value for every column. */
export function dataTable<const Columns extends Readonly<Record<string, Omit<DataColumn, 'name'>>>>(
  name: DataTableName,
  key: readonly (keyof Columns & string)[],
  columns: Columns,
  linesOf: (partner: DataPartner) => readonly { readonly [Name in keyof Columns]: DataValue }[],
): DataTable {
  const names = Object.keys(columns);
  return {
    name,
    key,
    columns: Object.entries(columns).map(([column, rest]) => ({ name: column, ...rest })),
    linesOf: (partner) =>
      linesOf(partner).map((line: Values) => names.map((column) => recorded(line[column]))),
  };
}

/** Several values of one cell, which other programs split at the bar. */
export function several(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.map((value) => value.replaceAll('|', '/')).join('|');
}

/** Nothing recorded is null, whether the record has no text or an empty one. */
const recorded = (value: DataValue | undefined): DataValue =>
  value === undefined || value === '' ? null : value;
