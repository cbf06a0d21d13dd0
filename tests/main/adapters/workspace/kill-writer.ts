/**
 * Writes changes into a workspace until it is killed, and acknowledges each on standard output once the store has
 * returned. Started by kill.test.ts and lock.test.ts: node kill-writer.ts FOLDER, with the key in PSEA_TEST_KEY.
 */
import { randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import { openBeside } from '../../../../main/adapters/workspace/open-beside.ts';
import { type Setting, write } from './journal-author.ts';

const [, , folder = ''] = process.argv;
const workspaces = createWorkspaces({ program: 'Kill writer' });
const opened = await workspaces.open(folder, { kind: 'key', key: process.env.PSEA_TEST_KEY ?? '' });
if (!opened.ok) {
  writeSync(2, opened.error.message);
  process.exit(1);
}

const sentence = 'The policy was read, dated and compared with the training record. ';

function someSettings(): Setting[] {
  return Array.from({ length: randomInt(1, 5) }, () => ({
    stream: `partner-${randomInt(12)}`,
    data: { [`review-${randomInt(10)}`]: sentence.repeat(randomInt(60)) },
  }));
}

// A second reader is in the midst of it too, with now this and now that state before it.
const reader = openBeside(workspaces.beside(opened.value));

writeSync(1, 'open\n');
for (;;) {
  if (randomInt(8) === 0) reader.holdStill();
  const entries = write(opened.value, ...someSettings());
  writeSync(1, `${entries.map(({ id }) => id).join(' ')}\n`);
}
