import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/first-contact.md');
const cells = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (What|---)/.test(line))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

describe('the page on first contact', () => {
  it('says for each thing that can go wrong what is done, and by which test or why by none', () => {
    expect(cells.length).toBeGreaterThan(60);
    for (const [what = '', done = '', held = ''] of cells) {
      expect([what, done.length > 5]).toEqual([what, true]);
      const test = /^`([^`]+)`: (.+)$/.exec(held);
      if (!test) {
        expect([what, held]).toEqual([what, expect.stringMatching(/^not here: .{20,}/)]);
        continue;
      }
      const [, file = '', title = ''] = test;
      expect([what, file, existsSync(join(root, file))]).toEqual([what, file, true]);
      expect([what, title, read(file).includes(title)]).toEqual([what, title, true]);
    }
  });
});
