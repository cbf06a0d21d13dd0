import { expect, it } from 'vitest';
import { instrumentContents } from '../../../../assessments/index.ts';
import { loadInstruments } from '../../../../shared/content/instrument/load-instruments.ts';

it('instruments that can’t be loaded are refused together, with how many problems and the first of them', () => {
  const { evidence, instruments } = instrumentContents;
  const content = instruments[0];
  if (!content) throw new Error('No instrument ships.');
  const loaded = loadInstruments({
    evidence,
    instruments: [content, { ...content, place: 'again' }, { ...content, place: 'once-more' }],
  });
  if (loaded.ok) throw new Error('Three instruments of one id should be refused.');
  const problems = loaded.error.details.problems as string[];
  expect(problems.map((problem) => problem.split('/')[0])).toEqual(['again', 'once-more']);
  expect(loaded.error.message).toContain('problems: 2');
  expect(loaded.error.message).toContain(problems[0]);
  expect(loaded.error.message).not.toContain(problems[1]);
});
