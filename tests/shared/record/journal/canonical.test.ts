import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isCanonicalText } from '../../../../shared/ground/canonical-json.ts';
import { chainedText, signedText } from '../../../../shared/record/journal/canonical.ts';
import { devices, newReplica, set } from './test-devices.ts';

describe('the canonical form', () => {
  it.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ a: { d: [], c: {} }, B: null }, '{"B":null,"a":{"c":{},"d":[]}}'],
    [[3, 'three', true, null], '[3,"three",true,null]'],
    [{ é: 1, z: 2, '😀': 3, '\uffff': 4 }, '{"z":2,"é":1,"😀":3,"\uffff":4}'],
    ['Line\nbreak "quoted" \u0007', '"Line\\nbreak \\"quoted\\" \\u0007"'],
    ['\ud800', '"\\ud800"'],
    [{ n: 1e21, f: 0.1, z: -0 }, '{"f":0.1,"n":1e+21,"z":0}'],
    [{ kept: 1, left: undefined }, '{"kept":1}'],
    [[undefined, 1], '[null,1]'],
    [{ '10': 1, '9': 2 }, '{"10":1,"9":2}'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is the same whatever the order of keys, and holds the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([
    ['{"a":1,"b":2}', true],
    ['{"b":2,"a":1}', false],
    ['{"a":{"d":1,"c":2}}', false],
    ['[{"b":1,"a":2}]', false],
    ['{"10":1,"9":2}', true],
    ['{"9":2,"10":1}', false],
    ['{"a": 1}', false],
    ['{"a":1.0}', false],
    ['{"a":1,"a":1}', false],
    ['{"a":"\\u0061"}', false],
    ['{"__proto__":1,"a":2}', true],
    ['{"a":2,"__proto__":1}', false],
  ])('%s: %s', (text, is) => {
    expect(isCanonicalText(text, JSON.parse(text))).toBe(is);
  });

  it('is told from any other text of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(isCanonicalText(text, JSON.parse(text))).toBe(true);
        const other = JSON.stringify(reversed(value));
        expect(isCanonicalText(other, JSON.parse(other))).toBe(other === text);
        expect(isCanonicalText(`${text} `, JSON.parse(text))).toBe(false);
      }),
    );
  });

  it('differs for different values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const same = canonicalJson(a) === canonicalJson(b);
        expect(same).toBe(
          canonicalJson(JSON.parse(JSON.stringify(a))) === canonicalJson(JSON.parse(JSON.stringify(b))),
        );
        if (same) expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)));
      }),
    );
  });

  it('of an entry leaves the signature out of what is signed, and in what is chained', () => {
    const entry = set(newReplica(devices[0]!), { name: 'Fictional Aid' });
    expect(signedText(entry)).not.toContain(entry.sig);
    expect(chainedText(entry)).toContain(entry.sig);
    expect(signedText({ ...entry, sig: 'other' })).toBe(signedText(entry));
  });

  it('of an entry is this very text for ever', () => {
    const entry = set(newReplica(devices[0]!), { note: 'Checked “in full” – ٣', standard: 'CS1' });
    expect(signedText(entry)).toBe(
      '{"at":"2025-12-31T23:00:00.000Z","by":{"function":"Partnership officer","name":"Amina Example"},' +
        '"data":{"note":"Checked “in full” – ٣","standard":"CS1"},"device":"device-0","id":"device-0/1","lamport":1,' +
        '"prev":null,"replaces":[],"seq":1,"stream":"partner-1","type":"test.set","v":1}',
    );
    expect(entry.sig).toBe(
      'oojHt+JTmoobdpLZzUQ3DVwGx2N9dpSqd5SjsOnQCtexLPnYc337td+Ya6LaUru/Usdn4E7EFW6BQaooR6RzBA==',
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
