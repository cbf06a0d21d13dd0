import { dataTables } from '../../../shared/documents/data/all-tables.ts';
import type { DataPartner, DataTableName } from '../../../shared/documents/data/data-table.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { readReliances } from '../../../shared/rules/standing/relied-result.ts';

/** Tables of the hub by the ones that any office exports; contacts and evidence stay in the journal alone. */
export const hubTables: Readonly<Partial<Record<DataTableName, string>>> = {
  partners: 'partner',
  partner_numbers: 'partner_number',
  assessments: 'assessment',
  answers: 'answer',
  determinations: 'determination',
  actions: 'action',
  activities: 'activity',
  checks: 'check',
  training: 'training',
  agreements: 'agreement',
  elements: 'element',
  dues: 'due',
};

type Line = Readonly<Record<string, unknown>>;

/** The lines of one partner in every table, each by its columns. */
export function linesOf(
  partner: DataPartner,
  file: PartnerFile,
  office: string,
): Readonly<Record<string, readonly Line[]>> {
  const lines: Record<string, readonly Line[]> = {};
  for (const table of dataTables) {
    const name = hubTables[table.name];
    if (name === undefined) continue;
    const names = table.columns.map((column) => column.name);
    lines[name] = table.linesOf(partner).map((values) => {
      const line: Record<string, unknown> = {};
      for (let at = 0; at < names.length; at += 1) line[names[at] as string] = values[at];
      return line;
    });
  }
  lines.partner = (lines.partner ?? []).map((line) => ({ ...line, office }));
  lines.reliance = readReliances(file).map(({ id, recorded: { fact }, ended }) => ({
    partner_id: partner.row.id,
    partner_reference: partner.row.reference,
    reliance_id: id,
    entity: fact.entity,
    determined_on: fact.on,
    rating: fact.rating,
    reference: fact.reference === '' ? null : fact.reference,
    valid_until: fact.until,
    accepted_by: fact.acceptedBy.function,
    ended_on: ended?.on ?? null,
    ended_reason: ended?.reason ?? null,
  }));
  return lines;
}
