import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, isCanonicalText, isSameJson } from '../../../shared/ground/canonical-json.ts';

/** As it says of itself: keys sorted by their code units, nothing undefined, no space. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => plainly(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${plainly(member)}`).join(',')}}`;
}

const leaf = fc.oneof(
  fc.constantFrom(0, -0, 1, 1.5, null, true, false, '', 'a', 'é', '\u0000', '{}', '__proto__'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const key = fc.oneof(
  fc.constantFrom('a', 'b', 'é', '\uD83D\uDE00', '\uFFFD', '10', '9', '__proto__'),
  fc.string(),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(fc.oneof(tie('value'), fc.constant(undefined)), { maxLength: 3 }),
    fc.dictionary(key, fc.oneof(tie('value'), fc.constant(undefined)), { maxKeys: 3 }),
  ),
}));

it('canonical JSON is what its rules say, for any value', () => {
  fc.assert(
    fc.property(value, (given) => {
      expect(canonicalJson(given)).toBe(plainly(given));
    }),
  );
});

it('two values are the same exactly when their canonical forms are', () => {
  const members = fc.dictionary(fc.constantFrom('a', 'b'), leaf);
  const pair = fc.oneof(
    fc.tuple(value, value),
    value.map((given) => [given, JSON.parse(canonicalJson(given)) as unknown] as const),
    fc.tuple(leaf, leaf),
    fc.tuple(members, members),
  );
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(isSameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
    }),
    { numRuns: 1000 },
  );
});

it('a text is canonical exactly when writing what it says gives it again', () => {
  const written = fc.oneof(
    value.map(canonicalJson),
    value.map((given) => JSON.stringify(given)),
    value.map((given) => JSON.stringify(given, null, 1)),
    fc.constantFrom(
      '{"a":1,"a":1}',
      '{"b":1,"a":2}',
      '1.0',
      '-0',
      '[1, 2]',
      '"\\u0061"',
      '{"9":1,"10":2}',
      '{"10":2,"9":1}',
    ),
  );
  fc.assert(
    fc.property(written, (text) => {
      const read = JSON.parse(text) as unknown;
      expect(isCanonicalText(text, read)).toBe(canonicalJson(read) === text);
    }),
    { numRuns: 1000 },
  );
});
