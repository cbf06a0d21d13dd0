import { annexDate } from './annex-date.ts';
import type { AnnexProvenance, PerLanguage } from './annex-model.ts';
import type { AnnexPlan, PlannedClause } from './annex-plan.ts';
import type { Say } from './annex-tables.ts';
import { describeClause } from './build-preview.ts';
import { wordingsOf } from './select-clauses.ts';

/**
 * The last page's answer to "is this the approved text?": clause, version, wording, hash of the library's text in each
 * language, and who approved it. What is the same of every clause is said once, above the table.
 */
export function provenanceOf(plan: AnnexPlan, sha256: (text: string) => string, say: Say): AnnexProvenance {
  const approvals = plan.clauses.map((planned) => approvalWords(plan, planned, say));
  const [common] = approvals;
  const isCommon = common !== undefined && approvals.every((words) => words.join('\n') === common.join('\n'));
  const approvedBy = say('approvedBy');
  const isModel = plan.clauses.every(({ approval }) => approval === null);
  const once = isCommon
    ? [common.map((words, language) => (isModel ? words : `${approvedBy[language]}: ${words}`))]
    : [];
  return {
    title: say('provenance'),
    notes: [say('provenanceIntro'), ...once, say('hashRule')],
    columns: [say('clause'), say('version'), say('hashUnder'), ...(isCommon ? [] : [approvedBy])],
    rows: plan.clauses.map((planned, index) => {
      const { version, hashes, pack } = describeClause(plan, planned, sha256);
      const lines = Object.entries(hashes).map(([language, hash]) => `${language} ${hash}`);
      return [
        titleWords(plan, planned),
        say('version').map(() => (pack === null ? version : `${version} (${pack})`)),
        say('hash').map(() => lines.join('\n')),
        ...(isCommon ? [] : [approvals[index] ?? []]),
      ];
    }),
  };
}

/** Number and title of a clause, with its wording where it has several. */
function titleWords({ options }: AnnexPlan, { number, source, variant }: PlannedClause): PerLanguage {
  const hasSeveral = wordingsOf(source, options.set).length > 1;
  return options.languages.map((language) => {
    const text = source.texts[language] ?? source.texts.en;
    const title = `${number}. ${text?.title ?? source.definition.id}`;
    const label = hasSeveral && variant !== null ? text?.variants[variant]?.label : undefined;
    return label === undefined ? title : `${title} (${label})`;
  });
}

/** Who approved a clause and when, in each language; else that it is model text. */
function approvalWords({ options }: AnnexPlan, { approval }: PlannedClause, say: Say): PerLanguage {
  if (approval === null) return say('modelText');
  const { approver, on } = approval;
  return options.languages.map((language, index) => {
    const values = { name: approver.name, function: approver.function, date: annexDate(on, language) };
    return say('approvedOn', values)[index] ?? '';
  });
}
