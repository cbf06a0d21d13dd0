import { decideRecordBasis } from '../../../shared/rules/standing/decide/basis.ts';
import { os } from '../implement.ts';
import { changePartner } from './change.ts';

export const recordBasis = os.partner.recordBasis.handler(({ input, context }) =>
  changePartner(context.session, input.partner, (file, decision, { ids, instruments }) => {
    // A basis stands in for a score of the current tool, so that tool's clocks limit it.
    const current = [...instruments.values()].find(({ definition }) => definition.status === 'current');
    if (!current) throw new Error('No current instrument is installed.');
    return decideRecordBasis(file, input, ids.newId(), current.definition.clocks, decision);
  }),
);
