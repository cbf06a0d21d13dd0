import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import type { AgreementView } from '../../../shared/rules/agreement/agreement-view.ts';
import { buildAgreementView } from '../../../shared/rules/agreement/build-agreement-view.ts';
import { type PartnerRow, type ShownRow, showRow } from '../../../shared/rules/register/partner-view.ts';
import { change } from '../change.ts';
import type { Asked } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { type FoundAgreement, findAgreement } from './find-agreement.ts';
import { gateToday } from './gate-today.ts';

export interface ChangedAgreement {
  readonly agreement: AgreementView;
  readonly row: ShownRow;
}

/** Changes the agreement of a reference or id as `decide` says, and answers with its new state. */
export function changeAgreement<No extends MessageCode>(
  asked: Asked,
  reference: string,
  decide: (found: FoundAgreement, context: DecisionContext, journal: Journal) => Decided<No>,
) {
  return change(
    asked,
    (journal) => findAgreement(journal, reference),
    decide,
    (written, { agreement }, journal) => viewChanged(journal, written, agreement.id),
  );
}

/** The answer to a change of an agreement, from what its partner's file has become. */
export function viewChanged(
  journal: Journal,
  { file, row }: { readonly file: PartnerFile; readonly row: PartnerRow },
  id: string,
): ChangedAgreement {
  const agreement = readAgreements(file).find((each) => each.id === id);
  if (!agreement) throw new Error(`Agreement ${id} is not in the file that was just changed.`);
  const view = buildAgreementView(file, agreement, gateToday(journal, file), journal.clock.today());
  return { agreement: view, row: showRow(row, journal.clock.today()) };
}
