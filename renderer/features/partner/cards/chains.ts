import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';

/** One assessment of a chain, with how it came after the one before. */
export interface ChainLink {
  readonly reference: string;
  readonly how: 'first' | 'revision' | 'reassessment';
}

type Linked = Pick<AssessmentView, 'id' | 'reference' | 'status' | 'revises' | 'reassesses'>;

/**
 * Chains of versions: which assessment was revised by which and followed by which, oldest first. Cancelled ones and
 * those that stand alone are left out. Where two came after one, each ends a chain of its own.
 */
export function chainsOf(views: readonly Linked[]): readonly (readonly ChainLink[])[] {
  const standing = views.filter(({ status }) => status !== 'cancelled');
  const before = (view: Linked) => {
    const link = view.revises ?? view.reassesses;
    return standing.find(({ id }) => id === link?.id);
  };
  const earlier = new Set(standing.map((view) => before(view)?.id));
  return standing
    .filter(({ id }) => !earlier.has(id))
    .map((last) => {
      const chain: ChainLink[] = [];
      for (let at: Linked | undefined = last; at !== undefined; at = before(at)) {
        const how = before(at) === undefined ? 'first' : at.revises ? 'revision' : 'reassessment';
        chain.unshift({ reference: at.reference, how });
      }
      return chain;
    })
    .filter((chain) => chain.length > 1);
}
