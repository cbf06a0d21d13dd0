import { usualInstrument } from '../../../shared/content/instrument/instruments.ts';
import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { decideRecordReliance } from '../../../shared/rules/standing/decide/reliance.ts';
import { standingOf } from '../../../shared/rules/standing/standing.ts';
import { os } from '../implement.ts';
import { changePartner } from '../partner/change.ts';

export const record = os.reliance.record.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision, { ids, instruments }) => {
    // It lasts as long as a result of this office's own would.
    const { validityMonths } = usualInstrument(instruments).definition.clocks;
    const id = ownIdOf(file.id, ids.newId());
    return decideRecordReliance(file, standingOf(file, instruments), input, id, validityMonths, decision);
  }),
);
