import { periodUnits } from '../../content/clause/clause.ts';
import { clauseHash } from '../../content/clause/clause-hash.ts';
import type { AnnexClause } from '../../record/shapes/agreement.ts';
import { flowDownSet } from '../../rules/agreement/sub-annexes.ts';
import type { AnnexPlan, PlannedClause } from './annex-plan.ts';
import type { AnnexPreview } from './annex-view.ts';
import { fillClause } from './fill-clause.ts';
import { periodWords } from './period-words.ts';
import { textOfRun } from './printed-text.ts';
import { offeredWordings, suggestedSet } from './select-clauses.ts';

type Sha256 = (text: string) => string;

/** What an annex would hold, for a person to choose and fill in. */
export function buildAnnexPreview(plan: AnnexPlan, sha256: Sha256): AnnexPreview {
  const { sources, options } = plan;
  const [first = 'en'] = options.languages;
  const words = sources.library.words[first] ?? sources.library.words.en;
  const suggested = suggestedSet(sources);
  return {
    agreement: { id: sources.agreement.id, reference: sources.agreement.fields.reference },
    options,
    sets: setsOf(sources).map(({ id }) => ({
      id,
      title: words?.sets[id]?.title ?? id,
      about: words?.sets[id]?.about ?? '',
      suggested: id === suggested,
    })),
    languages: [...plan.languages],
    clauses: plan.clauses.map((planned) => previewClause(plan, planned, first, sha256)),
    left: plan.left,
    placeholders: plan.placeholders.map(({ id, source, kind, raw, value, units = [], offers = [] }) => ({
      id,
      source,
      kind,
      raw,
      label: words?.placeholders[id]?.label ?? id,
      help: words?.placeholders[id]?.help ?? '',
      value: value(first),
      units: kind === 'period' ? [...(units.length > 0 ? units : periodUnits)] : [],
      offers: offers.map((offer) => ({
        raw: offer,
        value: kind === 'period' ? periodWords(offer, first) : offer,
      })),
    })),
    parties: plan.parties,
    prevailing: plan.prevailing,
    passed: previewPassed(plan),
    missing: plan.missing,
    unapproved: plan.clauses
      .filter(({ approval }) => approval === null)
      .map(({ source }) => source.definition.id),
  };
}

/** Sets that can be chosen: for a sub-agreement the one that these two parties sign. */
function setsOf({ library, subAgreement }: AnnexPlan['sources']) {
  return subAgreement === null ? library.sets : library.sets.filter(({ id }) => id === flowDownSet);
}

/** Dates of the plan that have passed, with words to know them by. */
export function previewPassed({ sources, options, passed }: AnnexPlan): AnnexPreview['passed'] {
  const words = sources.library.words[options.languages[0] ?? 'en'] ?? sources.library.words.en;
  return passed.map(({ id, kind, title, on, decided }) => ({
    id,
    kind,
    label: kind === 'action' ? title : (words?.placeholders[id]?.label ?? id),
    on,
    decided,
  }));
}

function previewClause(
  plan: AnnexPlan,
  planned: PlannedClause,
  language: string,
  sha256: Sha256,
): AnnexPreview['clauses'][number] {
  const { source, variant, number } = planned;
  const text = source.texts[language] ?? source.texts.en;
  return {
    ...describeClause(plan, planned, sha256),
    variant,
    element: source.definition.element,
    number,
    title: text?.title ?? source.definition.id,
    variants: offeredWordings(plan.sources, source, plan.options.set).map(({ id }) => ({
      id,
      label: text?.variants[id]?.label ?? id,
      caution: text?.variants[id]?.caution ?? null,
    })),
    text: fillClause(plan, planned).map(({ runs }) => (runs[0] ?? []).map(textOfRun).join('')),
  };
}

/** A clause as the record of an annex names it: which words in which languages, and who approved them. */
export function describeClause(
  { options }: AnnexPlan,
  { source, variant, approval }: PlannedClause,
  sha256: Sha256,
): AnnexClause {
  const { id, version } = source.definition;
  const hashes = options.languages.flatMap((language) => {
    const text = source.texts[language];
    return text && variant !== null ? [[language, clauseHash(text, variant, sha256)] as const] : [];
  });
  return {
    clause: id,
    version,
    variant: variant ?? '',
    hashes: Object.fromEntries(hashes),
    pack: source.pack?.id ?? null,
    approved: approval && { by: approval.approver, on: approval.on },
  };
}
