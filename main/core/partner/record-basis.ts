import { usualInstrument } from '../../../shared/content/instrument/instruments.ts';
import { decideRecordBasis } from '../../../shared/rules/standing/decide/basis.ts';
import { mayGoOn } from '../diligence/blocks-in-the-way.ts';
import { os } from '../implement.ts';
import { changePartner } from './change.ts';

export const recordBasis = os.partner.recordBasis.handler(({ input, context }) =>
  changePartner(context, input.partner, (file, decision, journal) => {
    const free = mayGoOn(journal, file, { kind: 'exemption', until: input.until });
    if (!free.ok) return free;
    const { ids, instruments } = journal;
    // A basis stands in for a score of the current tool, so that tool's clocks limit it.
    const { clocks } = usualInstrument(instruments).definition;
    return decideRecordBasis(file, input, ids.newId(), clocks, decision);
  }),
);
