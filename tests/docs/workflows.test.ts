import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', '.github', 'workflows');
const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));

/** Actions that a workflow may name by a tag, each with the reason. A tag can be moved to other code; a commit can't. */
const byTag: Readonly<Record<string, string>> = {};

/** What a workflow uses and how it names it. */
function usedIn(text: string): readonly { action: string; at: string; said: string }[] {
  return [...text.matchAll(/^\s*(?:-\s*)?uses:\s*(\S+?)(?:@(\S+))?(?:\s+#\s*(.*))?$/gm)].map(
    ([, action = '', at = '', said = '']) => ({ action, at, said: said.trim() }),
  );
}

const unpinned = (text: string) =>
  usedIn(text)
    .filter(({ action }) => !action.startsWith('./'))
    .filter(({ at, said }) => !/^[0-9a-f]{40}$/.test(at) || !/^v\d+\.\d+\.\d+$/.test(said))
    .map(({ action, at }) => `${action}@${at}`)
    .filter((name) => !(name in byTag));

describe('the workflows', () => {
  it.each(files)('of %s name every action by its commit, with the version beside it', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(usedIn(text).length).toBeGreaterThan(0);
    expect(unpinned(text)).toEqual([]);
  });

  it.each([
    ['a tag', '- uses: actions/checkout@v4'],
    ['a branch', 'uses: actions/checkout@main # v4.4.0'],
    ['a short commit', '- uses: actions/checkout@11d5960 # v4.4.0'],
    ['nothing', '- uses: actions/checkout'],
    ['a commit of which nobody knows the version', `- uses: actions/checkout@${'1'.repeat(40)}`],
  ])('would be refused with %s', (_what, line) => {
    expect(unpinned(`    steps:\n      ${line}\n`)).toHaveLength(1);
  });

  it('give no job more rights than it needs', () => {
    for (const name of files)
      expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^permissions:\n {2}contents: read$/m);
  });
});
