import { describe, expect, it } from 'vitest';
import { titleReader } from '../../../../shared/documents/comparison/title-looks.ts';
import { lines, paragraph } from './lines.ts';

const heading = (text: string, outline: number, style = 'Heading') => paragraph(text, { outline, style });

describe('what looks like a title', () => {
  it('is a line as deep in the outline as the deepest of ours, and not one that is deeper', () => {
    const region = lines(
      heading('Definitions', 0),
      heading('Vetting', 1, 'Sub'),
      heading('Their own part', 1, 'Other'),
      heading('A part of a part', 2, 'Deeper'),
      paragraph('Plain words.'),
    );
    const isTitle = titleReader(region.slice(0, 2), region);
    expect(region.map(isTitle)).toEqual([true, true, true, false, false]);
  });

  it('is no line of the outline when none of ours has a level in it', () => {
    const region = lines(
      paragraph('Definitions', { style: 'Bold' }),
      heading('Their part', 0, 'Other'),
      paragraph('Another of theirs', { style: 'Bold' }),
    );
    expect(region.map(titleReader(region.slice(0, 1), region))).toEqual([true, false, true]);
  });

  it('is never a long line', () => {
    const region = lines(
      heading('Definitions', 0),
      heading('word '.repeat(41), 0),
      heading('word '.repeat(40), 0),
    );
    expect(region.map(titleReader(region.slice(0, 1), region))).toEqual([true, false, true]);
  });
});
