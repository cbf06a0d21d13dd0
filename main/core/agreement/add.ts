import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { ok } from '../../../shared/ground/result.ts';
import { noAgreementFields } from '../../../shared/rules/agreement/agreement-state.ts';
import { decideAddAgreement } from '../../../shared/rules/agreement/decide/decide.ts';
import { change } from '../change.ts';
import { findPartner } from '../find.ts';
import { os } from '../implement.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { viewChanged } from './change.ts';
import { referenceHolder } from './find-agreement.ts';
import { gateToday } from './gate-today.ts';
import { mayBind } from './may-bind.ts';

export const add = os.agreement.add.handler(({ input, context }) =>
  change(
    context,
    (journal) => {
      const found = findPartner(journal, input.partner);
      if (!found.ok) return found;
      return ok({ file: found.value, id: ownIdOf(found.value.id, journal.ids.newId()) });
    },
    ({ file, id }, decision, journal) => {
      const fields = withoutUndefined(input.fields);
      const after = { ...noAgreementFields, ...fields };
      const free = mayBind(journal, file, null, after);
      if (!free.ok) return free;
      return decideAddAgreement(file, id, fields, referenceHolder(journal), {
        today: decision.today,
        gate: { closed: gateToday(journal, file), reason: input.despite ?? null },
      });
    },
    (written, { id }, journal) => viewChanged(journal, written, id),
  ),
);
