import type { ElementId, SetId } from '../../content/clause/clause.ts';
import { countryName } from '../../ground/countries/countries.ts';
import type { AgreementFacts } from '../../rules/agreement/build-overview.ts';
import type { AgreementFilter } from '../../rules/agreement/filter-agreements.ts';
import type { ClauseBehind, Overview } from '../../rules/agreement/overview-view.ts';
import type { EffectiveLibrary } from '../../rules/clause/effective-library.ts';
import type { ReportContext } from '../report/report-context.ts';
import { reportText } from '../report/text/report-text.ts';
import { overviewText } from './text/overview-text.ts';

export interface OverviewInput extends ReportContext {
  readonly facts: readonly AgreementFacts[];
  readonly overview: Overview;
  readonly filter: AgreementFilter & {
    readonly partner?: string | undefined;
    readonly agreements?: readonly string[] | undefined;
    readonly search?: string | undefined;
  };
  readonly library: Pick<EffectiveLibrary, 'version' | 'versions' | 'inUse' | 'words'>;
  readonly sha256: (text: string) => string;
}

/** Words for what the overview names, in the language of the document. */
export function overviewWords({ language, library }: Pick<OverviewInput, 'language' | 'library'>) {
  const own = library.words[language];
  const english = library.words.en;
  return {
    words: overviewText[language],
    text: reportText(language),
    elementTitle: (element: ElementId) => own?.elements[element] ?? english?.elements[element] ?? element,
    setTitle: (set: SetId) => own?.sets[set]?.title ?? english?.sets[set]?.title ?? set,
    /** The title that a version of a clause bears, of the newest one where that version is not here. */
    clauseTitle: (clause: string, version: string) => {
      const ofClause = library.versions.filter(({ definition }) => definition.id === clause);
      const found = ofClause.find(({ definition }) => definition.version === version) ?? ofClause[0];
      return found?.texts[language]?.title ?? found?.texts.en?.title ?? clause;
    },
    now: ({ version, now }: Pick<ClauseBehind, 'version' | 'now'>) => {
      if (now === null) return overviewText[language].outOfUse;
      return now === version ? overviewText[language].otherWords(now) : now;
    },
  };
}
export type OverviewWords = ReturnType<typeof overviewWords>;

/** What was asked for, each condition with its value in words; none for every agreement. */
export function filterInWords({ filter, language, facts }: OverviewInput): string[] {
  const words = overviewText[language];
  const { partner, status, country, entity, clauses, assessment, subAgreements, agreements, search } = filter;
  const name =
    partner && facts[0] ? `${facts[0].row.partner.name} (${facts[0].row.partner.reference})` : partner;
  const held: readonly (readonly [string, string | undefined])[] = [
    [words.filter.partner, name],
    [words.filter.status, status && words.status[status]],
    [words.filter.country, country && countryName(country, language)],
    [words.filter.entity, entity],
    [words.filter.clauses, clauses && words.filterValue.clauses[clauses]],
    [words.filter.assessment, assessment && words.filterValue.assessment[assessment]],
    [words.filter.subAgreements, subAgreements && words.filterValue.subAgreements[subAgreements]],
    [words.filter.agreements, agreements && String(agreements.length)],
    [words.filter.search, search?.trim() || undefined],
  ];
  const lines = held.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]));
  return lines.length === 0 ? [words.fact.noFilter] : lines;
}
