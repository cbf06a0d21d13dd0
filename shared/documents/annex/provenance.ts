import { annexDate } from './annex-date.ts';
import type { AnnexProvenance, PerLanguage } from './annex-model.ts';
import type { AnnexPlan } from './annex-plan.ts';
import type { Say } from './annex-tables.ts';
import { describeClause } from './build-preview.ts';

/**
 * The last page's answer to "is this the approved text?": clause, version, wording, hash of the library's text in each
 * language, and who approved it.
 */
export function provenanceOf(plan: AnnexPlan, sha256: (text: string) => string, say: Say): AnnexProvenance {
  const [first = 'en'] = plan.options.languages;
  const modelText = say('modelText')[0] ?? '';
  const notes: PerLanguage[] = [say('provenanceIntro'), say('hashRule')];
  return {
    title: say('provenance'),
    notes,
    columns: [say('clause'), say('version'), say('variant'), say('hash'), say('approvedBy')],
    rows: plan.clauses.map((planned) => {
      const { clause, version, variant, hashes, pack, approved } = describeClause(plan, planned, sha256);
      return [
        `${planned.number}  ${clause}`,
        pack === null ? version : `${version} (${pack})`,
        variant,
        Object.entries(hashes)
          .map(([language, hash]) => `${language} ${hash}`)
          .join('\n'),
        approved === null
          ? modelText
          : `${approved.by.name}, ${approved.by.function}, ${annexDate(approved.on, first)}`,
      ];
    }),
  };
}
