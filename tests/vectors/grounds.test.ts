import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decideAddEvidence } from '../../shared/rules/evidence/decide-add.ts';
import { decideReviewEvidence, decideWithdrawEvidence } from '../../shared/rules/evidence/decide-change.ts';
import { type Evidence, readAllEvidence } from '../../shared/rules/evidence/evidence-state.ts';
import { groundOf } from '../../shared/rules/evidence/ground.ts';
import { type Desk, instruments, officer, openDesk } from '../support/desk.ts';

const rows = readFileSync(new URL('./grounds.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|(---| Review )/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, 7)
      .map((cell) => cell.trim()),
  ) as [string, string, string, string, string, string][];

const orNull = (cell: string) => (cell === '–' ? null : cell);

function last(desk: Desk): Evidence {
  const evidence = readAllEvidence(desk.file).at(-1);
  if (!evidence) throw new Error('No evidence was added.');
  return evidence;
}

/** Adds one piece of evidence as a cell of the table writes it. */
function addAsWritten(desk: Desk, written: string, assessment: string): void {
  const add = (number: number, revises: string | null, links: boolean, expiresOn: string | null) =>
    desk.write(
      decideAddEvidence(
        desk.file,
        {
          id: `evidence-${number}`,
          reference: `SS-0001-TST/E${number}`,
          file: null,
          sighting: { place: 'Fictional field office', on: '2020-01-01', by: officer },
          fields: { expiresOn, links: links ? [{ assessment, standard: 'CS1' }] : [] },
          revises,
          source: 'officer',
        },
        instruments,
        desk.context,
      ),
    );
  const next = () => Object.keys(desk.file.evidence).length + 1;
  add(next(), null, true, /\d{4}-\d\d-\d\d/.exec(written)?.[0] ?? null);
  const added = last(desk);
  const status = written.startsWith('accepted') ? 'accepted' : 'insufficient';
  if (!written.startsWith('not reviewed'))
    desk.write(decideReviewEvidence(desk.file, added, { status, reason: 'As the table says.' }));
  if (written.includes('withdrawn'))
    desk.write(decideWithdrawEvidence(desk.file, added, 'As the table says.'));
  if (written.includes('replaced')) add(next(), added.id, false, null);
}

describe('grounds', () => {
  it('have vectors', () => expect(rows.length).toBeGreaterThan(18));

  it.each(rows)(
    'a review of %s on %s with %s stands on %s until %s: %s',
    (review, day, evidence, ground, until) => {
      const desk = openDesk();
      const { id, instrument } = desk.start();
      if (evidence !== 'nothing') for (const each of evidence.split('; ')) addAsWritten(desk, each, id);
      const reviews = { CS1: { answer: orNull(review), reason: null, comment: null } };
      const found = groundOf(id, instrument, 'CS1', reviews, readAllEvidence(desk.file), day);
      expect([found.ground, found.until]).toEqual([orNull(ground), orNull(until)]);
    },
  );
});
