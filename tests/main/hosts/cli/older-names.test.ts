import { expect, it } from 'vitest';
import { cliCommands } from '../../../../main/hosts/cli/cli-commands.ts';
import { renamed } from '../../../../main/hosts/cli/older-names.ts';
import { terminal } from './psea.ts';

it.each(renamed)('psea %s runs as psea %s, whose help names it', async (older, newer) => {
  const desk = terminal();
  await desk.run(['workspace', 'create', '--workspace', 'office']);
  const ways = [older, newer].map((name) => name.split(' '));
  const [before, after] = await Promise.all(ways.map((words) => desk.run([...words, '--help'])));
  expect(before).toEqual(after);
  expect(after?.stdout).toContain(`Usage: psea ${newer} `);
  expect(after?.stdout).toContain(`psea ${older}`);
  const asked = [];
  for (const words of ways) asked.push(await desk.run([...words, '--workspace', 'office']));
  expect(asked[0]).toEqual(asked[1]);
});

it('no older name is the name of something else, and each leads to a command', () => {
  const names = cliCommands().map(({ name }) => name);
  expect(renamed.map(([older]) => older).filter((older) => names.includes(older))).toEqual([]);
  expect(renamed.map(([, newer]) => newer).filter((newer) => !names.includes(newer))).toEqual([]);
  expect(new Set(renamed.map(([older]) => older)).size).toBe(renamed.length);
  expect(renamed.length).toBeGreaterThan(10);
});
