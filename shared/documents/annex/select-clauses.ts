import type { SetId } from '../../content/clause/clause.ts';
import type { StandingClause } from '../../rules/clause/effective-library.ts';
import type { AnnexSources } from './annex-sources.ts';
import type { AnnexPreview } from './annex-view.ts';

export interface SelectedClauses {
  /** In the order of the set: their place is their number. */
  readonly clauses: readonly StandingClause[];
  readonly left: AnnexPreview['left'];
}

/**
 * The clauses of a set that apply to an agreement. What is not recorded limits nothing: an agreement without a type
 * keeps every clause, so that none is lost for want of a tick.
 */
export function selectClauses(sources: AnnexSources, set: SetId): SelectedClauses {
  const ids = sources.library.sets.find(({ id }) => id === set)?.clauses ?? [];
  const clauses: StandingClause[] = [];
  const left: AnnexPreview['left'] = [];
  for (const id of ids) {
    const clause = sources.library.inUse.get(id);
    if (!clause) continue;
    const because = reasonToLeave(clause, sources);
    if (because === null) clauses.push(clause);
    else left.push({ clause: id, title: clause.texts.en?.title ?? id, because });
  }
  return { clauses, left };
}

function reasonToLeave(
  { definition: { applies } }: StandingClause,
  { agreement, partner, rating }: AnnexSources,
) {
  const excludes = (limit: readonly string[], value: string | null) =>
    limit.length > 0 && value !== null && !limit.includes(value);
  if (excludes(applies.agreementTypes, agreement.fields.type)) return 'agreement-type' as const;
  if (excludes(applies.partnerTypes, partner.fields.type)) return 'partner-type' as const;
  if (excludes(applies.ratings, rating)) return 'rating' as const;
  return null;
}

/** The set that a partner's standing asks for: obligations of the plan where capacity is low or medium. */
export function suggestedSet({ agreement, rating }: Pick<AnnexSources, 'agreement' | 'rating'>): SetId {
  if (agreement.fields.type === 'sub-agreement') return 'flow-down';
  return rating === 'low' || rating === 'medium' ? 'enhanced' : 'standard';
}

/** The wording of a clause: the one that a person chose, else the usual one, else the only one; null while open. */
export function chosenVariant({ definition }: StandingClause, chosen: string | undefined): string | null {
  if (chosen !== undefined) return chosen;
  const usual = definition.variants.find(({ usual: isUsual }) => isUsual);
  if (usual) return usual.id;
  return definition.variants.length === 1 ? (definition.variants[0]?.id ?? null) : null;
}

/** Languages in which every one of these clauses and the fixed words can be printed. */
export function availableLanguages(sources: AnnexSources, clauses: readonly StandingClause[]): string[] {
  return Object.keys(sources.library.words).filter((language) =>
    clauses.every(({ texts }) => texts[language] !== undefined),
  );
}
