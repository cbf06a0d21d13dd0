import { describe, expect, it } from 'vitest';
import { matchClauses } from '../../../../shared/documents/comparison/match-clauses.ts';
import type { Segment } from '../../../../shared/documents/comparison/segment-returned.ts';
import { expectedClause, lines, paragraph } from './lines.ts';

const sentence = 'The partner asks earlier employers about every single person before hiring anybody';
const vetting = expectedClause('vetting', 'Vetting', sentence);
const training = expectedClause('training', 'Training', 'Everybody is trained in the first month of work');

function segment(title: string, body: string, change: Partial<Segment> = {}): Segment {
  const [first, ...rest] = lines(paragraph(title), paragraph(body));
  return { title: first!, body: rest, clause: null, isAmong: true, ...change };
}

/** Which segment each clause is found in, by its place. */
function matched(...segments: Segment[]) {
  const found = matchClauses([vetting, training], segments);
  return [vetting, training].map((clause) => {
    const own = found.get(clause);
    return own ? segments.indexOf(own) : null;
  });
}

describe('which stretch of a contract is which of our clauses', () => {
  it('says the mark first, whatever the words say', () => {
    const marked = segment('Something else', 'Not one word of it is ours', { clause: 'vetting' });
    expect(matched(segment('Vetting', sentence), marked)).toEqual([1, null]);
  });

  it('says the title next, and only among our clauses', () => {
    const elsewhere = segment('Vetting', 'Not one word of it is ours', { isAmong: false });
    expect(matched(elsewhere)).toEqual([null, null]);
    expect(matched(elsewhere, segment('Vetting', 'Not one word of it is ours'))).toEqual([1, null]);
  });

  it('says the likeness of the words at last, the best pair first, from six words of ten on', () => {
    const like = segment('A', sentence);
    const less = segment('B', sentence.replace('earlier employers', 'all neighbours'));
    expect(matched(less, like)).toEqual([1, null]);
    const words = sentence.split(' ');
    const withWords = (kept: number) =>
      segment('C', words.map((word, i) => (i < kept ? word : `x${word}`)).join(' '));
    expect(words).toHaveLength(12);
    expect(matched(withWords(8))).toEqual([0, null]);
    expect(matched(withWords(7))).toEqual([null, null]);
  });

  it('gives no stretch to two clauses, and no clause two stretches', () => {
    const both = segment('Training', sentence);
    expect(matched(both)).toEqual([null, 0]);
    expect(matched(segment('Vetting', 'x'), segment('Vetting', sentence))).toEqual([0, null]);
  });
});
