import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import type { Block, DiligenceOfRow } from './diligence-view.ts';

/**
 * What stands in the way of going on with a partner: its own red flags and matches with sanctions, and those of its
 * headquarters, each until this record overrides it. `headquarters` is null where it has none in the register.
 */
export function blocksOf(
  own: Pick<DiligenceOfRow, 'blocks' | 'overridesOfOthers'>,
  headquarters: { readonly blocks: readonly Block[] } | null,
): readonly Block[] {
  return [...own.blocks.filter(({ overridden }) => !overridden), ...inheritedBlocksOf(own, headquarters)];
}

/** Of those only what comes from the records above. What they let go on was their own work: an office says it for itself. */
export function inheritedBlocksOf(
  own: Pick<DiligenceOfRow, 'overridesOfOthers'>,
  headquarters: { readonly blocks: readonly Block[] } | null,
): readonly Block[] {
  return (headquarters?.blocks ?? [])
    .filter(({ id }) => !own.overridesOfOthers.includes(id))
    .map((block) => ({ ...block, overridden: false }));
}

/** Refuses to go on while anything stands in the way. */
export function ensureNotBlocked(blocks: readonly Block[]): Result<null, 'DILIGENCE_BLOCKS'> {
  const [first] = blocks;
  return first
    ? refuse('DILIGENCE_BLOCKS', { kind: first.kind, on: first.on, count: blocks.length })
    : ok(null);
}
