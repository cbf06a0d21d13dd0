import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryTypes } from '../../shared/record/entries/entry-types.ts';

// A kind of entry that no kept workspace holds could lose its meaning unseen: `kept-workspaces.test.ts` reads what they hold.
const place = join(import.meta.dirname, '..', 'fixtures', 'workspaces');

/** Kinds that none holds, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'partner.list-taken@1': 'newer than the newest kept workspace',
  'partner.list-undone@1': 'newer than the newest kept workspace',
  'content.imported@2': 'newer than the newest kept workspace',
  'instrument.approved@1': 'newer than the newest kept workspace',
  'instrument.approval-withdrawn@1': 'newer than the newest kept workspace',
  'figures.signed-off@2': 'newer than the newest kept workspace',
  'report-definition.saved@2': 'newer than the newest kept workspace',
  'conflict.settled@1': 'no program that wrote it could bring two devices together',
};

/** How many entries of each kind the workspaces hold; that they do is held by comparing them with their journals. */
const held = new Map<string, number>();
for (const name of readdirSync(place).filter((each) => /^\d+$/.test(each))) {
  const written = readFileSync(join(place, name, 'expected', 'entries.json'), 'utf8');
  const { counts } = JSON.parse(written) as { counts: Record<string, number> };
  for (const [kind, count] of Object.entries(counts)) held.set(kind, (held.get(kind) ?? 0) + count);
}

const kinds = Object.entries(entryTypes).flatMap(([type, { schemas }]) =>
  schemas.map((_schema, index) => `${type}@${index + 1}`),
);

test('every version of every type of entry stands in a kept workspace, or has a reason why it does not', () => {
  expect(kinds.filter((kind) => !held.has(kind) && !(kind in exceptions))).toEqual([]);
});

test('what is excepted is a kind of entry that no kept workspace holds', () => {
  expect(Object.keys(exceptions).filter((kind) => held.has(kind) || !kinds.includes(kind))).toEqual([]);
});
