import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import { loadFile } from '../../../../main/core/load-file.ts';
import type { WorkspaceStore } from '../../../../main/core/ports.ts';
import { workspaceStream } from '../../../../shared/record/journal/entry.ts';
import { lastOf, readAssessment } from '../../../../shared/rules/assessment/assessment.ts';
import { buildPartnerRow } from '../../../../shared/rules/register/build-row.ts';
import { resultStateOf } from '../../../../shared/rules/standing/result-state.ts';
import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { instruments } from '../../../support/desk.ts';

// Somebody who has nothing but the page on the format and Node works out the same ratings as this program.
const place = join(import.meta.dirname, '..', '..', '..', 'fixtures');
const reader = join(place, 'stranger', 'reader.mjs');
const kept = join(place, 'workspaces');

interface Read {
  readonly problems: readonly string[];
  readonly partners: readonly { readonly id: string; readonly worth: { readonly kind: string } }[];
}

/** In a process of its own, in which nothing of this project is loaded. */
async function readAsStranger(file: string, day: string): Promise<Read> {
  const { stdout } = await promisify(execFile)(process.execPath, [reader, file, day], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Read;
}

/** The same from the program's own core. */
function readHere(store: WorkspaceStore, day: string): Read['partners'] {
  return store
    .streams()
    .filter((stream) => stream !== workspaceStream)
    .map((id) => {
      const file = loadFile({ store }, id);
      const row = buildPartnerRow(file, instruments);
      const assessments = Object.entries(file.assessments).map(([assessment, { started }]) => {
        const read = readAssessment(file, assessment, instruments);
        const told = (kind: 'preliminary' | 'final') => {
          const found = read && lastOf(read, kind);
          return found && { on: found.fact.on, rating: found.fact.score.rating, total: totalOf(found.fact) };
        };
        return {
          id: assessment,
          reference: started.fact.reference,
          preliminary: told('preliminary'),
          final: told('final'),
        };
      });
      return { id, reference: file.reference, assessments, worth: resultStateOf(row, day) };
    });
}

/** What the bands were asked with: under the scale “met” the standards that count as met. */
function totalOf({
  score,
  naPolicy,
}: {
  score: { met: number; notApplicable: number; total: number | null };
  naPolicy: string | null;
}) {
  const isSum = score.total === null || naPolicy === null;
  if (isSum) return score.total;
  return naPolicy === 'excluded' ? null : score.met + score.notApplicable;
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);

let root: string;
let number = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'psea-stranger-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Takes the journal out of the workspace that is open, closes it, and has both read it on several days. */
async function compare(test: TestApp, days: readonly string[]) {
  number += 1;
  const path = join(root, `${number}.ndjson`);
  const written = value(await test.client.journal.export({ path }));
  const key = (await test.app.exportKey()) ?? '';
  await test.app.close();
  const opened = await createWorkspaces().open(test.folder, { kind: 'key', key });
  if (!opened.ok) throw new Error(opened.error.message);
  const kinds = new Set<string>();
  try {
    for (const day of days) {
      const { partners, problems } = await readAsStranger(path, day);
      expect(problems).toEqual([]);
      const here = readHere(opened.value, day).toSorted(byId);
      expect(partners.toSorted(byId)).toEqual(here);
      for (const { worth } of here) kinds.add(worth.kind);
    }
  } finally {
    opened.value.close();
    await test.end();
  }
  return { path, written, kinds };
}

describe('a stranger with the page alone', () => {
  it.each(readdirSync(kept).filter((name) => /^\d+$/.test(name)))(
    'rates the kept workspace of format %s as the program does',
    async (format) => {
      const folder = join(root, format);
      cpSync(join(kept, format, 'workspace'), folder, { recursive: true });
      const keys = JSON.parse(readFileSync(join(kept, format, 'keys.json'), 'utf8')) as Record<
        string,
        string
      >;
      const test = startApp({ folder });
      value(await test.client.workspace.open({ folder, passphrase: keys.passphrase ?? '' }));
      const { written } = await compare(
        test,
        format === '4' ? [keys.asOf ?? '', '2031-12-31'] : [keys.asOf ?? ''],
      );
      expect(written.unreadable).toBe(0);
      expect(written.documents).toBeGreaterThan(0);
    },
  );

  it('rates the demo as the program does, on days on which results end', async () => {
    const made = startApp();
    value(await made.client.demo.create({ folder: made.folder, passphrase }));
    const { kinds, path } = await compare(made, ['2026-03-02', '2031-06-01']);
    expect([...kinds]).toEqual(
      expect.arrayContaining(['in-force', 'preliminary', 'expired', 'not-assessed']),
    );
    const altered = path.replace('.ndjson', '-altered.ndjson');
    writeFileSync(altered, readFileSync(path, 'utf8').replace('"answer":"no"', '"answer":"yes"'));
    const { problems } = await readAsStranger(altered, '2026-03-02');
    expect(problems.join()).toMatch(/the signature of line \d+ is wrong.*doesn’t follow/);
    expect(problems).toContain('lines are not as written');
  });

  it('is no longer than a page on the format is worth, and uses nothing of ours', () => {
    const text = readFileSync(reader, 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(220);
    const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    expect(imports.every((name) => name?.startsWith('node:'))).toBe(true);
  });
});
