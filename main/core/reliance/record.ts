import { usualInstrument } from '../../../shared/content/instrument/instruments.ts';
import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { decideRecordReliance } from '../../../shared/rules/standing/decide/reliance.ts';
import { standingOf } from '../../../shared/rules/standing/standing.ts';
import { mayGoOn } from '../diligence/blocks-in-the-way.ts';
import { os } from '../implement.ts';
import { changePartner } from '../partner/change.ts';

export const record = os.reliance.record.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision, journal) => {
    const free = mayGoOn(journal, file, { kind: 'reliance', until: input.until });
    if (!free.ok) return free;
    const { ids, instruments } = journal;
    // It lasts as long as a result of this office's own would.
    const { validityMonths } = usualInstrument(instruments).definition.clocks;
    const id = ownIdOf(file.id, ids.newId());
    return decideRecordReliance(file, standingOf(file, instruments), input, id, validityMonths, decision);
  }),
);
