import type { Instruments } from '../../../content/instrument/instruments.ts';
import { ok } from '../../../ground/result.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import type { EntryDraft } from '../../../record/journal/entry.ts';
import type { ActionStanding } from '../../../record/shapes/plan.ts';
import { type Assessment, lastOf } from '../../assessment/assessment.ts';
import { decideLinkEvidence } from '../../evidence/decide-change.ts';
import type { Action } from '../plan-state.ts';
import { evidenceThatStands } from './move-action.ts';

/**
 * Links what closes an action to its standard, so that the standard's next review has it at hand. The ground under a
 * final determination stays as it was signed.
 */
export function linkClosingEvidence(
  file: PartnerFile,
  { fields: { assessment: id, standard } }: Action,
  standing: ActionStanding,
  assessment: Assessment | null,
  instruments: Instruments,
): Decided<'UNKNOWN_DOCUMENT_TYPE'> {
  if (standing.status !== 'verified' || assessment === null || lastOf(assessment, 'final')) return ok([]);
  const drafts: EntryDraft[] = [];
  for (const evidence of evidenceThatStands(file, standing.evidence, standing.on)) {
    const { links } = evidence.fields;
    if (links.some((link) => link.assessment === id && link.standard === standard)) continue;
    const linked = decideLinkEvidence(file, evidence, { assessment: id, standard }, instruments);
    if (!linked.ok) return linked;
    drafts.push(...linked.value);
  }
  return ok(drafts);
}
