import type { SetId, VariantDefinition } from '../../content/clause/clause.ts';
import { flowDownSet } from '../../rules/agreement/sub-annexes.ts';
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
    const clause = versionFor(sources, set, id);
    if (!clause) continue;
    const because = reasonToLeave(clause, sources);
    if (because === null) clauses.push(clause);
    else left.push({ clause: id, title: clause.texts.en?.title ?? id, because });
  }
  return { clauses, left };
}

/**
 * The version in use; where a set has a wording of its own that an approved older version lacks, the newest model text
 * that has it. The older words would name parties that this annex isn't between.
 */
function versionFor({ library }: AnnexSources, set: SetId, id: string): StandingClause | undefined {
  const inUse = library.inUse.get(id);
  if (!inUse || inUse.pack !== null) return inUse;
  const hasOwn = ({ definition }: StandingClause) =>
    definition.variants.some(({ sets }) => sets?.includes(set));
  if (hasOwn(inUse)) return inUse;
  const versions = library.versions.filter(({ definition, pack }) => definition.id === id && pack === null);
  return versions.find(hasOwn) ?? inUse;
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
export function suggestedSet({
  agreement,
  subAgreement,
  rating,
}: Pick<AnnexSources, 'agreement' | 'subAgreement' | 'rating'>): SetId {
  if (subAgreement !== null || agreement.fields.type === 'sub-agreement') return flowDownSet;
  return rating === 'low' || rating === 'medium' ? 'enhanced' : 'standard';
}

/** Wordings of a clause that an annex of a set may have: those written for the set, else those written for no set. */
export function wordingsOf(
  { definition: { variants } }: Pick<StandingClause, 'definition'>,
  set: SetId,
): readonly VariantDefinition[] {
  const own = variants.filter(({ sets }) => sets?.includes(set));
  return own.length > 0 ? own : variants.filter(({ sets }) => sets === undefined);
}

/** The UN entities of an agreement that never have a wording. */
export function entitiesAgainst(
  { notForEntities = [] }: VariantDefinition,
  { agreement }: Pick<AnnexSources, 'agreement'>,
): readonly string[] {
  const without = notForEntities.map((entity) => entity.toLowerCase());
  return agreement.fields.entities.filter((entity) => without.includes(entity.trim().toLowerCase()));
}

/** Wordings that a person can choose for an agreement in a set. */
export function offeredWordings(sources: AnnexSources, clause: StandingClause, set: SetId) {
  return wordingsOf(clause, set).filter((variant) => entitiesAgainst(variant, sources).length === 0);
}

/**
 * The wording of a clause: the one that a person chose, else the usual one, else the only one; null while open. A
 * choice among wordings of other sets has no say in this one.
 */
export function chosenVariant(
  offered: readonly VariantDefinition[],
  chosen: string | undefined,
): string | null {
  if (offered.some(({ id }) => id === chosen)) return chosen ?? null;
  const usual = offered.find(({ usual: isUsual }) => isUsual);
  if (usual) return usual.id;
  return offered.length === 1 ? (offered[0]?.id ?? null) : null;
}

/** Languages in which every one of these clauses and the fixed words can be printed. */
export function availableLanguages(sources: AnnexSources, clauses: readonly StandingClause[]): string[] {
  return Object.keys(sources.library.words).filter((language) =>
    clauses.every(({ texts }) => texts[language] !== undefined),
  );
}
