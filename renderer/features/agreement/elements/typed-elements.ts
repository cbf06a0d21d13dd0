import { z } from 'zod';
import { type ElementId, elementIdSchema, elementIds } from '../../../../shared/content/clause/clause.ts';
import { type ElementCheck, elementCheckSchema } from '../../../../shared/record/shapes/agreement.ts';

/** In the order of their keys. */
export const elementStates = ['present', 'absent', 'not-applicable', 'changed'] as const;
export type ElementState = ElementCheck['state'];

/** What stands in a row of the clause check: the record, or what was typed over it. */
export interface ShownElement {
  /** Null: nobody has looked yet, and nothing is chosen beforehand. */
  readonly state: ElementState | null;
  readonly article: string;
  readonly quote: string;
  readonly reason: string;
}

export type TypedElements = Readonly<Partial<Record<ElementId, ShownElement>>>;

export const nothingShown: ShownElement = { state: null, article: '', quote: '', reason: '' };

export function shownElement(check: ElementCheck | null, typed: ShownElement | undefined): ShownElement {
  if (typed) return typed;
  if (!check) return nothingShown;
  return { state: check.state, article: check.article, quote: check.quote, reason: check.reason ?? '' };
}

/** A row after a change. Words quoted for "present" are none for "absent", and a reason belongs to "not applicable". */
export function changedElement(before: ShownElement, change: Partial<ShownElement>): ShownElement {
  const after = { ...before, ...change };
  if (after.state === before.state) return after;
  return {
    ...after,
    ...(after.state === 'present' ? {} : { article: '', quote: '' }),
    ...(after.state === 'not-applicable' ? {} : { reason: '' }),
  };
}

/** Whether it can be recorded: a state, and the reason with "not applicable". */
export function isComplete({ state, reason }: ShownElement): boolean {
  return state !== null && (state !== 'not-applicable' || reason.trim() !== '');
}

export type GivenElement = Pick<ElementCheck, 'state' | 'article' | 'quote' | 'reason'>;

/** What a request takes of a complete row; null while it is not complete. */
export function givenElement(shown: ShownElement): GivenElement | null {
  const { state, article, quote, reason } = shown;
  if (state === null || !isComplete(shown)) return null;
  return { state, article: article.trim(), quote: quote.trim(), reason: reason.trim() || null };
}

export function isRecorded(shown: ShownElement, check: ElementCheck | null): boolean {
  const given = givenElement(shown);
  if (given === null || check === null) return given === null && shown.state === null && check === null;
  return (['state', 'article', 'quote', 'reason'] as const).every((part) => given[part] === check[part]);
}

const typedSchema = z.partialRecord(
  elementIdSchema,
  z.object({
    state: elementCheckSchema.shape.state.nullable(),
    article: z.string(),
    quote: z.string(),
    reason: z.string(),
  }),
);

/** Reads typing that was kept; null when it is none. */
export function readTyped(kept: unknown): TypedElements | null {
  const read = typedSchema.safeParse(kept);
  return read.success && Object.keys(read.data).length > 0 ? (read.data as TypedElements) : null;
}

export function withoutTyped(typed: TypedElements, element: ElementId): TypedElements {
  const { [element]: _, ...rest } = typed;
  return rest;
}

/** Groups that the table can be narrowed to. */
export const elementGroups = ['present', 'changed', 'absent', 'not-applicable', 'unchecked'] as const;
export type ElementGroup = (typeof elementGroups)[number];

type Checked = { readonly element: ElementId; readonly check: ElementCheck | null };

export function elementsIn(elements: readonly Checked[], group: ElementGroup | null): readonly ElementId[] {
  if (group === null) return elementIds;
  return elements
    .filter(({ check }) => (check?.state ?? 'unchecked') === group)
    .map(({ element }) => element);
}
