import { describe, expect, it } from 'vitest';
import { portableName, uniqueNames } from '../../../../shared/documents/bundle/bundle-names.ts';
import { keptName, withoutEnding } from '../../../../shared/rules/evidence/file-name.ts';

describe('the name of a document', () => {
  it.each([
    'politique PSEA.v2.final.pdf',
    'سياسة الحماية.pdf',
    '行为守则 (1).docx',
    ' two  spaces .txt',
    '...odd..pdf',
  ])('stays whole: %s', (name) => expect(keptName(name)).toEqual({ name, wasDisguised: false }));

  it('loses a path before it', () => {
    expect(keptName('../../etc/passwd').name).toBe('passwd');
    expect(keptName('D:\\Desk\\policy.pdf')).toEqual({ name: 'policy.pdf', wasDisguised: false });
    expect(keptName('folder/').name).toBe('unnamed');
    expect(keptName('..').name).toBe('unnamed');
  });

  it('loses characters that turn it around or hide a part, and says so', () => {
    expect(keptName('policy\u202Efdp.exe')).toEqual({ name: 'policy_fdp.exe', wasDisguised: true });
    expect(keptName('a\u0000b\n.pdf')).toEqual({ name: 'a_b_.pdf', wasDisguised: true });
    expect(keptName('a\uD800.pdf').wasDisguised).toBe(true);
    // The plain marks of right-to-left writing disguise nothing.
    expect(keptName('\u200Fسياسة.pdf').wasDisguised).toBe(false);
  });

  it('gives a title without its ending', () => {
    expect(withoutEnding('policy')).toBe('policy');
    expect(withoutEnding('v2.0 of the policy.docx')).toBe('v2.0 of the policy');
    expect(withoutEnding('.htaccess')).toBe('.htaccess');
  });
});

describe('a name inside a bundle', () => {
  it.each([
    ['a<b>:"c"|?*.pdf', 'a_b___c____.pdf'],
    ['con.pdf', '_con.pdf'],
    ['LPT1', '_LPT1'],
    ['ends with dots...', 'ends with dots'],
    ['...', '_'],
    ['سياسة الحماية.pdf', 'سياسة الحماية.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(96)}.pdf`],
  ])('%s is %s', (name, portable) => expect(portableName(name)).toBe(portable));

  it('is given once, whatever the case', () => {
    const unique = uniqueNames();
    const names = ['Policy.pdf', 'policy.PDF', 'policy.pdf', 'policy (2).pdf'].map(unique);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names.slice(0, 3)).toEqual(['Policy.pdf', 'policy (2).PDF', 'policy (3).pdf']);
  });
});
