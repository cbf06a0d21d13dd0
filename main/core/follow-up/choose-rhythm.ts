import { decideChooseRhythm } from '../../../shared/rules/follow-up/decide/choose-rhythm.ts';
import { change } from '../change.ts';
import { findSubject } from '../find.ts';
import { os } from '../implement.ts';
import { viewChanged } from './change.ts';

export const chooseRhythm = os.followUp.chooseRhythm.handler(({ input, context }) =>
  change(
    context,
    (journal) => findSubject(journal, input.partner),
    ({ file }, _decision, { instruments }) => {
      const { rhythm, yearlyCashUsd } = input;
      return decideChooseRhythm(file, { rhythm, yearlyCashUsd }, instruments);
    },
    (written, _found, journal) => viewChanged(journal, written, input.language),
  ),
);
