import { describe, expect, it } from 'vitest';
import type { ReturnedParagraph } from '../../../../shared/documents/comparison/returned-text.ts';
import { segmentReturned } from '../../../../shared/documents/comparison/segment-returned.ts';
import { textOfWords } from '../../../../shared/documents/comparison/words.ts';
import { expectedClause, lines, paragraph } from './lines.ts';

const vetting = expectedClause(
  'vetting',
  'Vetting',
  'The partner asks earlier employers about every person before hiring.',
  'It keeps the answers for five years.',
);
const training = expectedClause('training', 'Training', 'Everybody is trained in the first month.');

/** The segments of a contract, in which lines that begin with "#" are surely the titles of ours. */
function segments(paragraphs: readonly (string | ReturnedParagraph)[], around: readonly string[] = []) {
  const marked = paragraphs.map((each) => (typeof each === 'string' ? paragraph(each) : each));
  const sure = marked.map(({ runs: [run] }) => /^#(?<clause>\w+) /.exec(run?.text ?? '')?.groups?.clause);
  const contract = lines(
    ...marked.map((each) => ({
      ...each,
      runs: each.runs.map((run) => ({ ...run, text: run.text.replace(/^#\w+ /, '') })),
    })),
  );
  const anchors = contract.flatMap((line, index) => {
    const clause = sure[index];
    return clause === undefined ? [] : [{ line, clause, language: 'en' }];
  });
  const front = lines(...around.map((text) => paragraph(text)));
  return segmentReturned(contract, anchors, [vetting, training], front).map(({ title, body, ...rest }) => ({
    title: textOfWords(title.words),
    body: body.map(({ words }) => textOfWords(words)),
    ...rest,
  }));
}

const bodyOf = (clause: typeof vetting) => clause.body.map(({ words }) => textOfWords(words));
const own = { clause: 'vetting', isAmong: true };

describe('where the last of our clauses ends', () => {
  it('is after the last line that is like one of ours, when no title follows', () => {
    const [found] = segments([
      '#vetting Vetting',
      ...bodyOf(vetting),
      'Payment follows in thirty days.',
      'Each side bears its own costs.',
    ]);
    expect(found).toEqual({ title: 'Vetting', body: bodyOf(vetting), ...own });
  });

  it('is at the end of what stands there when nothing of it is like ours any more', () => {
    const anew = ['All is written anew.', 'Nothing is as it was.', 'Not one sentence remains.'];
    expect(segments(['#vetting Vetting', ...anew])[0]?.body).toEqual(anew);
  });

  it('is not guessed while no more stands there than we gave out', () => {
    const shorter = ['Payment follows in thirty days.', 'Each side bears its own costs.'];
    expect(segments(['#vetting Vetting', ...shorter])[0]?.body).toEqual(shorter);
    const half = [bodyOf(vetting)[0] ?? '', 'Payment follows in thirty days.'];
    expect(segments(['#vetting Vetting', ...half])[0]?.body).toEqual(half);
  });

  it('is at the end of our table', () => {
    const inTable = (text: string, row: number) => paragraph(text, { cells: [{ table: 1, row, column: 0 }] });
    const [found] = segments([
      inTable('#vetting Vetting', 0),
      inTable('A sentence of theirs in our table.', 1),
      inTable(bodyOf(vetting)[0] ?? '', 2),
      inTable('Another sentence of theirs.', 3),
      'Payment follows in thirty days.',
    ]);
    expect(found?.body).toHaveLength(3);
  });
});

describe('a title that is none of ours', () => {
  const heading = (text: string) => paragraph(text, { style: 'Heading' });

  it('is learned from ours to the last one, and stands among them only between them', () => {
    const found = segments([
      heading('Parties'),
      'The parties are named above.',
      '#vetting Vetting',
      ...bodyOf(vetting),
      heading('Vehicles'),
      'All may drive.',
      heading('#training Training'),
      ...bodyOf(training),
      heading('Governing law'),
      'The law of the land.',
    ]);
    expect(found.map(({ title, clause, isAmong }) => [title, clause, isAmong])).toEqual([
      ['Parties', null, false],
      ['Vetting', 'vetting', true],
      ['Vehicles', null, true],
      ['Training', 'training', true],
      ['Governing law', null, false],
    ]);
    expect(found[4]?.body).toEqual(['The law of the land.']);
  });

  it('stands among ours after the last where it has our own style', () => {
    const ours = paragraph('Vehicles', { style: 'x', styleName: 'PSEA Clause (en)', outline: 0 });
    const first = paragraph('#vetting Vetting', { style: 'x', styleName: 'PSEA Clause (en)', outline: 0 });
    expect(segments([first, ...bodyOf(vetting), ours, 'All may drive.'])[1]).toEqual({
      title: 'Vehicles',
      body: ['All may drive.'],
      clause: null,
      isAmong: true,
    });
  });
});

describe('what stands around our clauses in our annex', () => {
  const eight = 'This annex belongs to the agreement named above';
  const seven = 'This annex belongs to the agreement above';

  it('is left out where it is the same, and where it is long enough much the same', () => {
    for (const [text, around] of [
      [eight, eight],
      ['This annex belongs to the agreement named below', eight],
      [seven, seven],
    ] as const) {
      const [found] = segments(['#vetting Vetting', text, ...bodyOf(vetting)], [around]);
      expect([text, found?.body]).toEqual([text, []]);
    }
  });

  it('is not taken for it where it is short and only much the same', () => {
    const text = 'This annex belongs to the agreement below';
    const [found] = segments(['#vetting Vetting', text, ...bodyOf(vetting)], [seven]);
    expect(found?.body).toEqual([text, ...bodyOf(vetting)]);
  });

  it('is known by its style', () => {
    const table = paragraph('Signed for the partner', { styleName: 'PSEA Annex Table' });
    expect(segments(['#vetting Vetting', ...bodyOf(vetting), table])[0]?.body).toEqual(bodyOf(vetting));
  });
});
