import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { buildEvidenceView } from '../../../shared/rules/evidence/build-evidence-view.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import { change } from '../change.ts';
import type { Asked } from '../implement.ts';
import type { Journal, Written } from '../journal.ts';
import { type FoundEvidence, findEvidence } from './find-evidence.ts';

/** Changes the evidence of a reference or id as `decide` says, and answers with its new state. */
export function changeEvidence<No extends MessageCode>(
  asked: Asked,
  reference: string,
  decide: (found: FoundEvidence, context: DecisionContext, journal: Journal) => Decided<No>,
) {
  return change(
    asked,
    (journal) => findEvidence(journal, reference),
    decide,
    (written, { evidence }, journal) => viewChanged(journal, written, evidence.id),
  );
}

/** The answer to a change of evidence, from what its partner's file has become. */
export function viewChanged(journal: Journal, { file }: Written, id: string): EvidenceView {
  const view = viewEvidence(journal, file).find((each) => each.id === id);
  if (!view) throw new Error(`Evidence ${id} is not in the file that was just changed.`);
  return view;
}

export function viewEvidence(journal: Journal, file: PartnerFile): EvidenceView[] {
  const today = journal.clock.today();
  return readAllEvidence(file).map((evidence) => buildEvidenceView(file, evidence, today));
}
