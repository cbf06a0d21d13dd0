import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClauseText, writeClausePart } from '../../../../shared/content/clause/read-clause-text.ts';

describe('reading the text of a clause', () => {
  it('finds words, placeholders and references in their order', () => {
    expect(
      readClauseText('Under clause {{ref:reporting.2}} and {{ref:under-18}}, {{partner-name}} reports.'),
    ).toEqual([
      { kind: 'text', text: 'Under clause ' },
      { kind: 'reference', clause: 'reporting', paragraph: 2 },
      { kind: 'text', text: ' and ' },
      { kind: 'reference', clause: 'under-18', paragraph: null },
      { kind: 'text', text: ', ' },
      { kind: 'placeholder', id: 'partner-name' },
      { kind: 'text', text: ' reports.' },
    ]);
  });

  it('reads marks that touch each other', () => {
    expect(readClauseText('{{un-entity}}{{ref:survival}}')).toEqual([
      { kind: 'placeholder', id: 'un-entity' },
      { kind: 'reference', clause: 'survival', paragraph: null },
    ]);
  });

  it.each([
    '{partner-name}',
    '{{Partner-Name}}',
    '{{ partner-name }}',
    '{{}}',
    '{{ref:}}',
    '{{ref:reporting.0}}',
    '{{ref:reporting.x}}',
    '{{ref:reporting.2.b}}',
    '{{partner--name}}',
    '{{partner_name}}',
    '{{partner-name}',
    '}}{{',
    '{{اسم}}',
  ])('takes %s as text', (text) => {
    expect(readClauseText(text)).toEqual([{ kind: 'text', text }]);
  });

  it('keeps braces around a placeholder', () => {
    expect(readClauseText('{{{un-entity}}}')).toEqual([
      { kind: 'text', text: '{' },
      { kind: 'placeholder', id: 'un-entity' },
      { kind: 'text', text: '}' },
    ]);
  });

  it('has no part for an empty text', () => {
    expect(readClauseText('')).toEqual([]);
  });

  it('loses nothing: the parts joined are the text', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '}',
      'ref:',
      'a-b',
      '.2',
      '.',
      ' ',
      'é',
      '{{x}}',
      '{{ref:y.1}}',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        (text) => {
          expect(readClauseText(text).map(writeClausePart).join('')).toBe(text);
        },
      ),
    );
  });
});
