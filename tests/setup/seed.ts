import { configureGlobal } from 'fast-check';
import { chooseSeed } from '../../scripts/seed.mjs';

// Which seed it is, and what changes it, is in scripts/seed.mjs; a failed property names it, with the way to it.
// PSEA_RUNS asks for more values of each property, as `npm run test:properties` does.

const { PSEA_SEED, PSEA_RUNS } = process.env;

configureGlobal({
  seed: chooseSeed(PSEA_SEED),
  ...(PSEA_RUNS ? { numRuns: Number(PSEA_RUNS) } : {}),
});
