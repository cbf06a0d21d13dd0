import { describe, expect, it } from 'vitest';
import { leftOn, suggestionsOf } from '../../../renderer/components/people/suggestions.ts';
import { approving, reviewing } from '../../../renderer/components/people/suits.ts';

const people = [
  { name: 'Amina Example', function: 'Partnership officer', roles: ['officer', 'reviewer'] as const },
  { name: 'Omar Example', function: 'Programme officer', roles: [] },
  { name: 'Head Example', function: 'Head of office', roles: ['head-of-office'] as const },
];

it('says of a typed name that the person left, unless one of that name works here', () => {
  const listed = [
    { name: 'Rita Example', left: '2026-01-31' },
    { name: 'José Example', left: '2025-06-30' },
    { name: 'José Example', left: null },
  ];
  expect(leftOn(listed, ' rita  EXAMPLE ')).toBe('2026-01-31');
  expect(leftOn(listed, 'Jose Example')).toBeNull();
  expect(leftOn(listed, 'Rita')).toBeNull();
  expect(leftOn(listed, '')).toBeNull();
});

describe('suggestions of a name field', () => {
  it('begin with those whose role fits, and leave nobody out', () => {
    expect([...suggestionsOf(people, approving).keys()]).toEqual([
      'Head Example',
      'Amina Example',
      'Omar Example',
    ]);
    expect([...suggestionsOf(people, reviewing).keys()][0]).toBe('Amina Example');
  });

  it('tell two of one name apart by their function, and leave out who has no name', () => {
    const two = [
      ...people,
      { name: 'Amina Example', function: 'Deputy head' },
      { name: ' ', function: 'Chair' },
    ];
    expect([...suggestionsOf(two, []).keys()]).toEqual([
      'Amina Example · Partnership officer',
      'Omar Example',
      'Head Example',
      'Amina Example · Deputy head',
    ]);
    expect(suggestionsOf(two, []).get('Amina Example · Deputy head')).toMatchObject({
      name: 'Amina Example',
    });
  });
});
