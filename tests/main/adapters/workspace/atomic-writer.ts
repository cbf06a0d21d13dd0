// Started by atomic-file.test.ts as a process of its own, since it looks into what all of a process shares: writes a
// file twice, and prints what stood in its folder each time that something was put on the disk.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../../../../main/adapters/atomic-file.ts';

const [folder = ''] = process.argv.slice(2);
const file = join(folder, 'workspace.json');
await writeFileAtomically(file, 'old');

const probe = await open(file, 'r');
const handles = Object.getPrototypeOf(probe) as { sync(): Promise<void> };
await probe.close();
const { sync } = handles;
const seen: { temporary: number[]; text: string }[] = [];
handles.sync = function lookOn(this: typeof handles) {
  const temporary = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  seen.push({
    temporary: temporary.map((name) => statSync(join(folder, name)).size),
    text: readFileSync(file, 'utf8'),
  });
  return sync.call(this);
};
await writeFileAtomically(file, 'the new text');
process.stdout.write(JSON.stringify({ seen, left: readdirSync(folder), text: readFileSync(file, 'utf8') }));
