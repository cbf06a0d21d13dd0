import { ok } from '../../../shared/ground/result.ts';
import { decideChooseRhythm } from '../../../shared/rules/follow-up/decide/choose-rhythm.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { changedFollowUp } from './change.ts';

export const chooseRhythm = os.followUp.chooseRhythm.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    const { rhythm, yearlyCashUsd } = input;
    const decided = decideChooseRhythm(file.value, { rhythm, yearlyCashUsd }, journal.instruments);
    const written = commit(journal, file.value, decided);
    return written.ok ? ok(changedFollowUp(session, journal, written.value, input.language)) : written;
  }),
);
