import { buildFollowUpView } from '../../../shared/rules/follow-up/build-follow-up-view.ts';
import type { FollowUpView } from '../../../shared/rules/follow-up/follow-up-view.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import type { Journal, Written } from '../journal.ts';
import type { Session } from '../session.ts';

export interface ChangedFollowUp {
  readonly followUp: FollowUpView;
  readonly row: PartnerRow;
}

/** The answer to a change of the follow-up, after it was written; also tells every window. */
export function changedFollowUp(
  session: Session,
  journal: Journal,
  { file, row }: Written,
  language: string,
): ChangedFollowUp {
  session.savedAt = journal.clock.now();
  session.emit({ type: 'partner.changed', partner: file.id });
  return { followUp: buildFollowUpView(file, journal, language, journal.clock.today()), row };
}
