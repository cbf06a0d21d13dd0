import { expect, it } from 'vitest';
import type { Journal } from '../../../../main/core/journal.ts';
import { createSubjects } from '../../../../main/core/workspace/check/subjects.ts';
import { workspaceStream } from '../../../../shared/record/journal/entry.ts';

const rows = new Map(
  [
    ['whole', 'SS-0001-K7Q', 'Harbour Relief (fictional)'],
    ['unnamed', 'SS-0002-K7Q', ''],
    ['unnumbered', '', 'Rive Nord (fictif)'],
    ['blank', '', ''],
  ].map(([id = '', reference, name]) => [id, { reference, name }]),
);

const records = { record: (id: string) => rows.get(id) };

it.each([
  ['whole', 'SS-0001-K7Q, Harbour Relief (fictional)'],
  ['unnamed', 'SS-0002-K7Q'],
  ['unnumbered', 'Rive Nord (fictif)'],
  ['blank', 'the partner blank'],
  ['gone', 'the partner gone'],
])('whose journal it is, is said by what is known of the partner: %s', (stream, name) => {
  const subject = createSubjects({ rows: records } as unknown as Journal).of(stream);
  expect(subject.name).toBe(name);
  const { reference = '', name: partner = '' } = rows.get(stream) ?? {};
  expect(subject.partner).toEqual({ id: stream, reference, name: partner });
});

it('the workspace’s own journal is no partner’s', () => {
  const subject = createSubjects({ rows: records } as unknown as Journal).of(workspaceStream);
  expect(subject).toEqual({ name: 'the workspace', partner: null });
});
