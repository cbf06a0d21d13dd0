import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { contract } from '../../../shared/contract/contract.ts';
import { resultStateSchema } from '../../../shared/rules/standing/result-state.ts';

// Every rating that the program gives out says what it is worth on the day (DOMAIN Decision 14). The outputs of the
// contract are walked, so that a new request that shows a rating is found without anybody remembering this rule.

/** Signed or live scores, and content: what they are, and why they have no state of their own. */
const withoutState: readonly (readonly [place: RegExp, why: string])[] = [
  [
    /\.ledger\[\]\.fact\.score$/,
    'signed on the day that stands beside it; the assessment around it has the state',
  ],
  [/\.(selfScore|reviewScore)$/, 'live: what the answers would give, which nobody has signed'],
  [/^instrument\.score$/, 'a set of answers, of nobody'],
  [/^instrument\./, 'the instrument itself'],
  [
    /\.(relied|reliances\[\])$/,
    'what another entity found, with its last day; the state of the row says whether it is relied on',
  ],
  [
    /\.found$/,
    'what another entity found, with its last day; the state of the row says that it is not accepted, or what stands beside it',
  ],
  [
    /(\.proposedReliance|^package\..*\.result)$/,
    'what another entity found, with its last day; it is proposed only while it lasts',
  ],
  [/\.headquarters$/, 'facts of another record, whose own row has the state'],
  [/^assessment\.compare\b.*\.(before|after|from|to|older|newer)$/, 'two signed sides, each with its day'],
];

interface Found {
  readonly place: string;
  readonly hasState: boolean;
}

type Node = { readonly def: { readonly type: string } & Record<string, unknown> };

/** Every object of an output that has a member "rating" or "capacityLabel". */
function ratingsIn(schema: z.ZodType, place: string, seen: ReadonlySet<unknown> = new Set()): Found[] {
  if (seen.has(schema)) return [];
  const inside = new Set([...seen, schema]);
  const { def } = schema as unknown as Node;
  const into = (child: unknown, at: string) => ratingsIn(child as z.ZodType, at, inside);
  switch (def.type) {
    case 'object': {
      const shape = def.shape as Record<string, unknown>;
      const own = 'rating' in shape || 'capacityLabel' in shape;
      return [
        ...(own ? [{ place, hasState: shape.state === resultStateSchema }] : []),
        ...Object.entries(shape).flatMap(([name, child]) => into(child, `${place}.${name}`)),
      ];
    }
    case 'array':
      return into(def.element, `${place}[]`);
    case 'record':
      return into(def.valueType, `${place}{}`);
    case 'union':
      return (def.options as unknown[]).flatMap((option) => into(option, place));
    case 'tuple':
      return (def.items as unknown[]).flatMap((item, index) => into(item, `${place}[${index}]`));
    case 'nullable':
    case 'optional':
    case 'default':
    case 'readonly':
      return into(def.innerType, place);
    case 'pipe':
      return into(def.out, place);
    case 'lazy':
      return into((def.getter as () => unknown)(), place);
    default:
      return [];
  }
}

const outputs = Object.entries(contract).flatMap(([feature, requests]) =>
  Object.entries(requests).map(([name, made]) => {
    const { outputSchema } = (made as unknown as { '~orpc': { outputSchema: z.ZodType } })['~orpc'];
    return [`${feature}.${name}`, outputSchema] as const;
  }),
);

const found = outputs.flatMap(([name, schema]) => ratingsIn(schema, name));
const reasonFor = (place: string) =>
  withoutState.find(([pattern]) => pattern.test(place.replace(/^(\w+\.\w+)(?:\.value)?/, '$1')));

describe('every rating in an output of the contract', () => {
  it('is found', () => {
    const places = found.map(({ place }) => place);
    expect(places.some((place) => place.startsWith('partner.list'))).toBe(true);
    expect(places.some((place) => place.startsWith('assessment.list'))).toBe(true);
    expect(places.length).toBeGreaterThan(20);
  });

  it('has its state beside it, or a reason why there is none', () => {
    const bare = found
      .filter(({ place, hasState }) => !hasState && !reasonFor(place))
      .map(({ place }) => place);
    expect(bare).toEqual([]);
  });

  it('has no reason that no place needs', () => {
    const used = new Set(found.filter(({ hasState }) => !hasState).map(({ place }) => reasonFor(place)));
    expect(withoutState.filter((reason) => !used.has(reason)).map(([pattern]) => String(pattern))).toEqual(
      [],
    );
  });
});
