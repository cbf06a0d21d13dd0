import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findChanges } from '../../../scripts/mutate/find-changes.ts';
import { withProbes } from '../../../scripts/mutate/probes.ts';

const code = `
  function grade(points: number, list?: { values: number[] }): string {
    for (const each of list?.values.map((one) => one + 1) ?? []) {
      if (each > 5 && points > 5) continue;
      points += each;
    }
    if (points < 0) throw new Error('less than nothing');
    if (points === 0) return 'none';
    return points > 10 || points === 7 ? 'high' : 'low';
  }
`;

/** Runs the code with a note at every place that could be changed, and says what it answered and where it came by. */
function run(call: string): { answer: unknown; came: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'psea-probes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const notes = join(folder, 'come.txt');
  const numbered = findChanges('piece.ts', code).map((change, number) => ({ number, change }));
  Reflect.deleteProperty(globalThis, Symbol.for('psea.come'));
  const script = stripTypeScriptTypes(withProbes(code, numbered, notes));
  const answer: unknown = new Function(`${script}\nreturn ${call};`)();
  const numbers = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').map(Number) : [];
  return { answer, came: numbers.map((number) => numbered[number]?.change.was ?? '') };
}

it('code with notes in it does the same as without', () => {
  for (const [call, answer] of [
    ['grade(0)', 'none'],
    ['grade(7)', 'high'],
    ['grade(3, { values: [1, 2] })', 'low'],
    ['grade(9, { values: [1, 9] })', 'high'],
  ])
    expect([call, run(call ?? '').answer]).toEqual([call, answer]);
  expect(() => run('grade(-1)')).toThrow('less than nothing');
});

it('each place is noted when it is come by, and no other', () => {
  const { came } = run('grade(0)');
  expect(came).toContain("return 'none';");
  expect(came).not.toContain("'high'");
  expect(came).not.toContain('continue;');
  expect(run('grade(9, { values: [9] })').came).toContain('continue;');
});
