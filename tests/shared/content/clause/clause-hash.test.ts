import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ClauseText } from '../../../../shared/content/clause/clause.ts';
import { clauseHash, clauseHashText } from '../../../../shared/content/clause/clause-hash.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const clause: ClauseText = {
  title: 'Reporting of a cafe\u0301 case',
  variants: {
    usual: {
      label: 'Usual text',
      body: [
        { text: '{{partner-name}} reports as set out in clause {{ref:reporting.2}}.' },
        { text: 'The report says:', items: ['what is alleged;', 'when and where.'] },
        { text: 'النص.' },
      ],
    },
    short: { label: 'Short', body: [{ text: 'No report.' }] },
  },
};

describe('the hash of a clause', () => {
  it('is made of title, paragraphs and items, a line each, with marks as written and no line feed at the end', () => {
    expect(clauseHashText(clause, 'usual')).toBe(
      [
        'Reporting of a caf\u00e9 case',
        '{{partner-name}} reports as set out in clause {{ref:reporting.2}}.',
        'The report says:',
        'what is alleged;',
        'when and where.',
        'النص.',
      ].join('\n'),
    );
  });

  // Computed with sha256sum from a file that was written by hand.
  it('is the known value', () => {
    expect(clauseHash(clause, 'short', sha256)).toBe(
      '269871ffa7844ddd4b14aad3df287f2ccecaf1f2e73c68552275a7962eaa1713',
    );
    expect(clauseHash(clause, 'usual', sha256)).toBe(
      'bf60979dcdb08163b676c201c18d0eea70e7e469fde5ddbadd67bbf314d6fb5f',
    );
  });

  it('is the same for composed and decomposed letters, and another for another variant or title', () => {
    const composed = { ...clause, title: clause.title.normalize('NFC') };
    expect(clauseHash(composed, 'usual', sha256)).toBe(clauseHash(clause, 'usual', sha256));
    const hashes = [
      clauseHash(clause, 'usual', sha256),
      clauseHash(clause, 'short', sha256),
      clauseHash({ ...clause, title: 'Reports' }, 'usual', sha256),
    ];
    expect(new Set(hashes).size).toBe(3);
  });

  it('does not depend on the label of the variant', () => {
    const renamed = structuredClone(clause);
    if (renamed.variants.short) renamed.variants.short.label = 'Brief';
    expect(clauseHash(renamed, 'short', sha256)).toBe(clauseHash(clause, 'short', sha256));
  });

  it('of a variant that is not there is a bug', () => {
    expect(() => clauseHashText(clause, 'constructor')).toThrow('no variant "constructor"');
  });
});
