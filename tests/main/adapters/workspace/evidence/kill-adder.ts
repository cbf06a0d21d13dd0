/**
 * Adds documents of up to four megabytes until it is killed, and acknowledges each on standard output once it was
 * kept. Started by kill.test.ts: node kill-adder.ts FOLDER KEY.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import { documentsOfCopy } from '../../../../../main/adapters/workspace/evidence/create-documents.ts';

const [, , folder = '', key = ''] = process.argv;
const documents = documentsOfCopy(folder, 'workspace-1', key);
writeSync(1, 'open\n');
for (;;) {
  const document = documents.prepare(randomBytes(randomInt(1, 4_000_000)));
  document.keep();
  writeSync(1, `${document.sha256}\n`);
}
