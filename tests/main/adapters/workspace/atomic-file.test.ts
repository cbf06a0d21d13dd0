import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from './fixture.ts';

const isWindows = process.platform === 'win32';

it('puts the new text on the disk before it takes the place of the old, and then the name', () => {
  const writer = join(import.meta.dirname, 'atomic-writer.ts');
  const told = execFileSync(process.execPath, [writer, temporaryFolder()], { encoding: 'utf8' });
  const whole = { temporary: ['the new text'.length], text: 'old' };
  const named = { temporary: [], text: 'the new text' };
  expect(JSON.parse(told)).toEqual({
    // Windows keeps the list of names by itself.
    seen: isWindows ? [whole] : [whole, named],
    left: ['workspace.json'],
    text: 'the new text',
  });
});
