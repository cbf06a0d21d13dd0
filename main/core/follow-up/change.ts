import { buildFollowUpView } from '../../../shared/rules/follow-up/build-follow-up-view.ts';
import type { FollowUpView } from '../../../shared/rules/follow-up/follow-up-view.ts';
import { type ShownRow, showRow } from '../../../shared/rules/register/partner-view.ts';
import type { Journal, Written } from '../journal.ts';

export interface ChangedFollowUp {
  readonly followUp: FollowUpView;
  readonly row: ShownRow;
}

/** The answer to a change of the follow-up, from what the partner's file has become. */
export function viewChanged(journal: Journal, { file, row }: Written, language: string): ChangedFollowUp {
  return {
    followUp: buildFollowUpView(file, journal, language, journal.clock.today()),
    row: showRow(row, journal.clock.today()),
  };
}
