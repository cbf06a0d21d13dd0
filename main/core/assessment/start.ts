import { findInstrument, usualInstrument } from '../../../shared/content/instrument/instruments.ts';
import { ok } from '../../../shared/ground/result.ts';
import { decideCountryLevel } from '../../../shared/rules/assessment/decide/country-level.ts';
import { decideStart } from '../../../shared/rules/assessment/decide/start.ts';
import { change } from '../change.ts';
import { findPartner } from '../find.ts';
import { os } from '../implement.ts';
import { viewChanged } from './change.ts';
import { identify } from './start-after.ts';

export const start = os.assessment.start.handler(({ input, context }) =>
  change(
    context,
    (journal) => {
      const found = findPartner(journal, input.partner);
      return found.ok ? ok({ file: found.value, ...identify(journal, found.value, input.on) }) : found;
    },
    ({ file, identity }, decision, { instruments }) => {
      const instrument =
        input.instrument === undefined
          ? ok(usualInstrument(instruments))
          : findInstrument(instruments, input.instrument);
      if (!instrument.ok) return instrument;
      const started = decideStart(file, instrument.value, input, identity, decision);
      if (!started.ok) return started;
      const why = decideCountryLevel(file, identity.id, input.countryLevel, decision);
      return why.ok ? ok([...started.value, ...why.value]) : why;
    },
    (written, { identity }, journal) => viewChanged(journal, written, identity.id),
  ),
);
