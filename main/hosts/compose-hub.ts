import { checkContents, instrumentContents } from '../../assessments/index.ts';
import { loadShippedInstruments } from '../../shared/content/instrument/load-instruments.ts';
import { loadShippedChecks } from '../../shared/content/practice-checks/load-checks.ts';
import { sha256OfText } from '../adapters/sha256.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { createVerify } from '../adapters/verify-signature.ts';
import type { ProjectTools } from '../core/hub/fold-batch.ts';

/** What a hub is folded and checked with, by the day of this computer. */
export function hubTools(): ProjectTools {
  const instruments = loadShippedInstruments(instrumentContents);
  return {
    instruments,
    checks: loadShippedChecks(checkContents, instruments),
    today: systemClock.today(),
    sha256: sha256OfText,
    verify: createVerify(),
  };
}
