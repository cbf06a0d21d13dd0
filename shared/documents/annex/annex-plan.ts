import type { AnnexParties } from '../../content/clause/clause.ts';
import { readClauseText } from '../../content/clause/read-clause-text.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok } from '../../ground/result.ts';
import type { ClauseApproval } from '../../record/shapes/content.ts';
import { flowDownSet } from '../../rules/agreement/sub-annexes.ts';
import { approvalOf, type StandingClause } from '../../rules/clause/effective-library.ts';
import type { AnnexSources } from './annex-sources.ts';
import type { AnnexOptions, AnnexPreview } from './annex-view.ts';
import { passedDates } from './passed-dates.ts';
import { type FilledPlaceholder, readPlaceholder } from './placeholder-values.ts';
import {
  availableLanguages,
  chosenVariant,
  entitiesAgainst,
  offeredWordings,
  selectClauses,
} from './select-clauses.ts';

/** One clause of an annex with its wording; `variant` is null while a choice is open. */
export interface PlannedClause {
  readonly source: StandingClause;
  readonly variant: string | null;
  readonly number: number;
  /** That holds for these words in every language of the annex. */
  readonly approval: ClauseApproval | null;
}

/** An annex with every choice made that can be: what the preview shows and the document is built from. */
export interface AnnexPlan {
  readonly sources: AnnexSources;
  readonly options: AnnexOptions;
  readonly clauses: readonly PlannedClause[];
  readonly left: AnnexPreview['left'];
  readonly languages: readonly string[];
  /** Blanks that the texts have, in the order in which they appear. */
  readonly placeholders: readonly FilledPlaceholder[];
  readonly missing: AnnexPreview['missing'];
  /** Between whom it is made. */
  readonly parties: AnnexParties;
  /** Language that decides when two differ; null with one language, and while that choice is open. */
  readonly prevailing: string | null;
  /** Dates of the plan that have passed, with what was decided on each. */
  readonly passed: ReturnType<typeof passedDates>;
}

/**
 * Makes the choices of an annex, or refuses what does not exist: a clause, a wording, a blank or a language. An annex for
 * a sub-agreement is of the flow-down set, whatever set was named: no other is made between these two.
 */
export function planAnnex(sources: AnnexSources, given: AnnexOptions) {
  const options: AnnexOptions = sources.subAgreement ? { ...given, set: flowDownSet } : given;
  const { clauses, left } = selectClauses(sources, options.set);
  const wrong = findWrongOption(sources, options, clauses);
  if (wrong) return wrong;
  const languages = availableLanguages(sources, clauses);
  const lacking = options.languages.find((language) => !languages.includes(language));
  if (lacking) return refuse('LANGUAGE_NOT_AVAILABLE', { language: lacking, known: languages });

  const planned = clauses.map((source, index): PlannedClause => {
    const offered = offeredWordings(sources, source, options.set);
    const variant = chosenVariant(offered, options.variants[source.definition.id]);
    const approval = variant === null ? null : approvalOf(source, options.languages, variant);
    return { source, variant, number: index + 1, approval };
  });
  const used = usedPlaceholders(planned);
  const placeholders = sources.library.placeholders
    .filter(({ id }) => used.has(id))
    .map((placeholder) => readPlaceholder(placeholder, sources, options.values));
  const prevailing = prevailingIn(sources, options);
  const passed = hasPlan(planned) ? passedDates(sources, options, placeholders) : [];
  return ok({
    sources,
    options,
    parties: sources.library.sets.find(({ id }) => id === options.set)?.parties ?? 'un-partner',
    prevailing,
    passed,
    clauses: planned,
    left,
    languages,
    placeholders,
    missing: {
      placeholders: placeholders.filter(({ raw }) => raw === null).map(({ id }) => id),
      variants: planned.filter(({ variant }) => variant === null).map(({ source }) => source.definition.id),
      prevailing: options.languages.length > 1 && prevailing === null,
      dates: passed.filter(({ decided }) => decided === null).map(({ id }) => id),
    },
  });
}

function findWrongOption(
  { library, agreement }: AnnexSources,
  options: AnnexOptions,
  clauses: readonly StandingClause[],
) {
  for (const [clause, variant] of Object.entries(options.variants)) {
    // A batch gives the same choices to annexes of different sets, so a known clause outside of this one is no fault.
    const definition = library.inUse.get(clause)?.definition;
    if (!definition) return refuse('UNKNOWN_CLAUSE', { clause });
    const known = definition.variants.map(({ id }) => id);
    const wording = definition.variants.find(({ id }) => id === variant);
    if (!wording) return refuse('UNKNOWN_VARIANT', { clause, variant, known });
    const [entity] = entitiesAgainst(wording, { agreement });
    if (entity !== undefined) return refuse('VARIANT_NOT_ALLOWED', { clause, variant, entity });
  }
  const { prevailing } = options;
  if (prevailing !== undefined && !options.languages.includes(prevailing))
    return refuse('LANGUAGE_NOT_AVAILABLE', { language: prevailing, known: options.languages });
  const known = library.placeholders.map(({ id }) => id);
  const placeholder = Object.keys(options.values).find((id) => !known.includes(id));
  if (placeholder !== undefined) return refuse('UNKNOWN_PLACEHOLDER', { placeholder, known });
  return clauses.length === 0 ? refuse('UNKNOWN_CLAUSE', { clause: options.set }) : null;
}

function hasPlan(clauses: readonly PlannedClause[]): boolean {
  return clauses.some(({ source }) => source.definition.element === 'capacity-plan');
}

/** The agreement's own language where it is one of these two, else the one that a person chose. None is invented. */
function prevailingIn({ agreement }: AnnexSources, { languages, prevailing }: AnnexOptions): string | null {
  if (languages.length < 2) return null;
  const recorded = agreement.fields.prevailing;
  return recorded !== null && languages.includes(recorded) ? recorded : (prevailing ?? null);
}

/** Blanks in the English texts; the library's checks hold other languages to the same ones. */
function usedPlaceholders(clauses: readonly PlannedClause[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { source, variant } of clauses) {
    // While a choice is open, what its first wording asks for is asked for already.
    const chosen = variant ?? source.definition.variants[0]?.id ?? '';
    for (const { text, items = [] } of source.texts.en?.variants[chosen]?.body ?? []) {
      for (const part of [text, ...items].flatMap(readClauseText)) {
        if (part.kind === 'placeholder') used.add(part.id);
      }
    }
  }
  return used;
}
