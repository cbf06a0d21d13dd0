import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { archivedReason, partnerFields } from '../../record/file/partner-state.ts';
import { conflictingKeys } from '../../record/journal/registers.ts';
import { isInScope } from '../../record/shapes/partner.ts';
import { blocksOf } from '../diligence/blocks.ts';
import { buildDiligenceViews } from '../diligence/build-diligence.ts';
import { effortOf } from '../follow-up/effort.ts';
import { basisInForce } from '../standing/decide/basis.ts';
import { inheritedOn } from '../standing/reliance.ts';
import { readReliances } from '../standing/relied-result.ts';
import { listAssessments } from '../standing/shown-assessment.ts';
import { standingOf } from '../standing/standing.ts';
import { buildPartnerRow } from './build-row.ts';
import { type PartnerRow, type PartnerView, showRow } from './partner-view.ts';
import { withHeadquarters } from './with-headquarters.ts';

/** The whole file of a partner. `find` gives another record of the register, such as its headquarters; `offices` are those that name this one. */
export function buildPartnerView(
  file: PartnerFile,
  instruments: Instruments,
  today: string,
  {
    find,
    offices,
  }: { readonly find: (id: string) => PartnerRow | null; readonly offices: readonly PartnerRow[] },
): PartnerView {
  const fields = partnerFields(file);
  const reason = archivedReason(file);
  const row = withHeadquarters(buildPartnerRow(file, instruments), find);
  return {
    id: file.id,
    reference: file.reference,
    fields,
    inScope: isInScope(fields),
    archived: reason === null ? null : { reason },
    headquarters: row.headquarters && {
      id: row.headquarters.id,
      name: row.headquarters.name,
      reference: row.headquarters.reference,
    },
    row: showRow(row, today),
    assessments: listAssessments(file, instruments, today).reverse(),
    notShown: standingOf(file, instruments).notShown,
    bases: file.bases.map(({ recorded, ended }) => ({
      ...recorded.fact,
      recordedBy: recorded.by,
      ended: ended === null ? null : ended.fact,
    })),
    basisInForce: basisInForce(file, today)?.recorded.fact.kind ?? null,
    reliances: readReliances(file).map(({ id, recorded, ended }) => ({
      id,
      ...recorded.fact,
      copies: recorded.fact.evidence.flatMap((copy) => file.evidence[copy]?.fact.reference ?? []),
      recordedBy: recorded.by,
      ended,
    })),
    diligence: buildDiligenceViews(file),
    inTheWay: [...blocksOf(row.diligence, row.headquarters)],
    effort: effortOf(file, today),
    inherited: inheritedOn(row, today),
    offices: offices.map(({ id, reference, name, country }) => ({ id, reference, name, country })),
    conflicts: conflictingKeys(file.registers).map((key) => ({
      key,
      values: [...(file.registers[key] ?? [])],
    })),
    waiting: file.waiting,
    updated: file.updated,
  };
}
