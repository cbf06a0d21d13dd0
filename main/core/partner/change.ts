import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { Decided, DecisionContext } from '../../../shared/record/journal/decision.ts';
import { buildPartnerView } from '../../../shared/rules/register/build-partner-view.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { toldByDevices } from '../../../shared/rules/register/told-by-devices.ts';
import { change } from '../change.ts';
import { findSubject } from '../find.ts';
import type { Asked } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';

/** Changes the partner of a reference or id as `decide` says, and answers with its new file. */
export function changePartner<No extends MessageCode>(
  asked: Asked,
  reference: string,
  decide: (file: PartnerFile, context: DecisionContext, journal: Journal) => Decided<No>,
) {
  return change(
    asked,
    (journal) => findSubject(journal, reference),
    ({ file }, context, journal) => decide(file, context, journal),
    ({ file }, _found, journal) => viewPartner(journal, file),
  );
}

export function viewPartner(journal: Journal, file: PartnerFile): PartnerView {
  const { rows } = journal;
  const offices = rows
    .all()
    .filter(({ headquartersId, archived }) => headquartersId === file.id && !archived);
  return buildPartnerView(file, journal.instruments, journal.clock.today(), {
    find: rows.get,
    offices,
    record: rows.record,
    tellDevices: toldByDevices(loadWorkspaceFile(journal.store)),
  });
}
