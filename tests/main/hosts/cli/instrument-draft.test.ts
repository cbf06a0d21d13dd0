import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { instruments } from '../../../support/desk.ts';
import { officialDraft } from '../../../support/official-edition.ts';
import { type Terminal, terminal } from './psea.ts';

const base = instruments.newestOf('un-ip-psea-2020');
if (!base) throw new Error('The harmonized tool does not ship.');

let desk: Terminal;

/** Runs a command that must succeed, and gives its answer. */
async function done<Answer>(...args: string[]): Promise<Answer> {
  const { exit, stderr, value } = await desk.run([...args, '--workspace', 'office']);
  expect([exit, stderr]).toEqual([0, '']);
  return value as Answer;
}

beforeEach(async () => {
  desk = terminal();
  await done('workspace', 'create', '--office', 'Fictional office');
});

describe('psea instrument', () => {
  it('takes a draft from JSON, says what it lacks and changes, and writes it as a pack', async () => {
    const begun = await done<{ draft: string; problems: { check: string }[] }>(
      ...['instrument', 'edit', '--name', 'Fictional edition', '--from', '{"instrument":"un-ip-psea-2020"}'],
    );
    expect(begun.problems.length).toBeGreaterThan(0);
    const input = { draft: begun.draft, content: officialDraft(base) };
    const typed = ['instrument', 'edit', '--input', '-', '--workspace', 'office'];
    const edited = await desk.run(typed, JSON.stringify(input));
    expect(edited.value).toMatchObject({ draft: begun.draft, problems: [] });
    const draft = ['--draft', begun.draft];
    expect(await done('instrument', 'impact', ...draft)).toMatchObject({ partners: 0, changed: [] });
    await done('instrument', 'release', ...draft, '--version', '4.0.0', '--out', 'edition.zip');
    expect(existsSync(join(desk.cwd, 'edition.zip'))).toBe(true);
  });

  it('asks for no passphrase where a workspace is not needed', async () => {
    const { exit, value } = await desk.run(['instrument', 'list']);
    expect([exit, (value as { total: number }).total > 0]).toEqual([0, true]);
  });
});
