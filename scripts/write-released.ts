// `npm run content:release`: adds the fingerprints of versions that are new to tests/assessments/released.json. What is
// in there already is never touched: a released version doesn't change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf, type Fingerprints, fingerprints } from '../tests/assessments/fingerprints.ts';

const path = join(import.meta.dirname, '..', 'tests', 'assessments', 'released.json');
const released: Fingerprints = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
const now = fingerprints();
const changes = changesOf(released, now);
for (const change of changes) console.error(change);
if (changes.length > 0) process.exitCode = 1;
else {
  writeFileSync(path, `${JSON.stringify({ ...now, ...released }, null, 2)}\n`);
  console.log(`${Object.keys(now).length - Object.keys(released).length} new versions were added.`);
}
