import type { EntryType } from '../../record/entries/entry-types.ts';
import type { HistoryChange, HistoryEvent } from '../../rules/history/history-event.ts';
import { sayAgreement } from './say/say-agreement.ts';
import { sayAssessment } from './say/say-assessment.ts';
import { sayDetermination } from './say/say-determination.ts';
import { sayDiligence } from './say/say-diligence.ts';
import { sayEvidence } from './say/say-evidence.ts';
import { sayJoined } from './say/say-joined.ts';
import { sayListTaken } from './say/say-list-taken.ts';
import { sayPartner } from './say/say-partner.ts';
import { sayPlan } from './say/say-plan.ts';
import { sayWorkspace } from './say/say-workspace.ts';
import type { Sayers } from './say/sayer.ts';
import type { Teller, Told } from './teller.ts';

/** Every type of entry with how it is told: one that is new doesn't compile until it has its sentence. */
const sayers: Sayers<EntryType> = {
  ...sayPartner,
  ...sayJoined,
  ...sayListTaken,
  ...sayAssessment,
  ...sayDetermination,
  ...sayDiligence,
  ...sayEvidence,
  ...sayPlan,
  ...sayAgreement,
  ...sayWorkspace,
};

/** What happened, in the reader's language; an entry that this program can't read is told as such. */
export function tellEvent(event: HistoryEvent, of: Teller): Told {
  if (event.reading !== 'known') return { sentence: of.words[event.reading], lines: [] };
  const { known, changes } = event;
  const say = sayers[known.type] as (data: unknown, of: Teller, changes: readonly HistoryChange[]) => Told;
  return say(known.data, of, changes);
}
