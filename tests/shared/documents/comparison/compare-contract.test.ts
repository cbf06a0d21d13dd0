import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../../main/adapters/word/returned/diff-words.ts';
import { compareReturned } from '../../../../shared/documents/comparison/compare-returned.ts';
import type { ReturnedParagraph } from '../../../../shared/documents/comparison/returned-text.ts';
import { expectedClause, paragraph, returnedText } from './lines.ts';

const clauses = [
  expectedClause('vetting', 'Vetting', 'The partner asks earlier employers about every person.'),
  expectedClause('training', 'Training', 'Everybody is trained in the first month.', 'Training is repeated.'),
  expectedClause('reporting', 'Reporting', 'Everything that is heard is reported at once.'),
];
const expected = { languages: ['en'], clauses, around: [], asides: [], unread: [] };
const given = { clauses: clauses.map(({ clause }) => clause), languages: ['en'] };

const title = (text: string): ReturnedParagraph => paragraph(text, { style: 'Title' });
const contract = (...paragraphs: ReturnedParagraph[]) =>
  compareReturned(expected, returnedText(paragraphs), given, diffWords).deviations.map(
    ({ kind, title: of, words, text, body }) => ({
      kind,
      title: of,
      words: words.map(({ op, text: part }) => `${op}: ${part}`),
      text,
      body,
    }),
  );

const whole = [
  title('Vetting'),
  paragraph('The partner asks earlier employers about every person.'),
  title('Training'),
  paragraph('Everybody is trained in the first month.'),
  paragraph('Training is repeated.'),
  title('Reporting'),
  paragraph('Everything that is heard is reported at once.'),
];

describe('a contract that came back', () => {
  it('with our clauses as they were differs in none', () => {
    expect(contract(...whole).map(({ kind, title: of, words }) => [kind, of, words])).toEqual([
      ['unchanged', 'Vetting', []],
      ['unchanged', 'Training', []],
      ['unchanged', 'Reporting', []],
    ]);
  });

  it('without one of them shows it whole as missing, in its place', () => {
    const found = contract(...whole.slice(0, 2), ...whole.slice(5));
    expect(found.map(({ kind }) => kind)).toEqual(['unchanged', 'missing', 'unchanged']);
    expect(found[1]).toEqual({
      kind: 'missing',
      title: 'Training',
      words: ['removed: Training\nEverybody is trained in the first month.\nTraining is repeated.'],
      text: 'Training\nEverybody is trained in the first month.\nTraining is repeated.',
      body: 'Everybody is trained in the first month.\nTraining is repeated.',
    });
  });

  it('with one more among them shows it whole as added, after the one that it follows', () => {
    const found = contract(
      ...whole.slice(0, 2),
      title('Vehicles'),
      paragraph('All may drive.'),
      ...whole.slice(2),
    );
    expect(found.map(({ kind, title: of }) => `${kind} ${of}`)).toEqual([
      'unchanged Vetting',
      'added Vehicles',
      'unchanged Training',
      'unchanged Reporting',
    ]);
    expect(found[1]).toMatchObject({ words: ['added: Vehicles\nAll may drive.'], body: 'All may drive.' });
  });

  it('with other words in one shows them, and nothing else', () => {
    const changed = whole.map((each) =>
      each === whole[3] ? paragraph('Nobody is trained in the first month.') : each,
    );
    const found = contract(...changed);
    expect(found.map(({ kind }) => kind)).toEqual(['unchanged', 'changed', 'unchanged']);
    expect(found[1]?.words.filter((part) => !part.startsWith('same'))).toEqual([
      'removed: \nEverybody',
      'added: \nNobody',
    ]);
  });

  it('with none of our clauses in it says nothing, and never that they are unchanged', () => {
    expect(contract(title('Payment'), paragraph('Payment follows in thirty days.'))).toEqual([]);
    expect(contract()).toEqual([]);
  });
});
