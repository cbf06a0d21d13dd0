import { ok } from '../../../shared/ground/result.ts';
import { decideCountryLevel } from '../../../shared/rules/assessment/decide/country-level.ts';
import { decideReassess } from '../../../shared/rules/assessment/decide/reassess.ts';
import { os } from '../implement.ts';
import { startAfter } from './start-after.ts';

export const reassess = os.assessment.reassess.handler(({ input, context }) =>
  startAfter(context, input, (file, previous, identity, { instruments }, decision) => {
    const started = decideReassess(file, previous, input, identity, instruments, decision);
    if (!started.ok) return started;
    const why = decideCountryLevel(file, identity.id, input.countryLevel, decision);
    return why.ok ? ok([...started.value, ...why.value]) : why;
  }),
);
