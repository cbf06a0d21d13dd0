import type { AgreementFields } from '../../record/shapes/agreement.ts';
import { annexDate } from './annex-date.ts';
import type { AnnexModel, PerLanguage } from './annex-model.ts';
import type { AnnexPlan } from './annex-plan.ts';
import { annexWord } from './annex-sources.ts';
import type { Say } from './annex-tables.ts';
import { languageName } from './language-names.ts';
import { blankOf } from './print-blank.ts';

/** Under the title: to which agreement or contract the annex belongs. */
export function subtitleOf(plan: AnnexPlan): PerLanguage {
  const { sources, options, parties } = plan;
  if (parties === 'un-partner') {
    const { reference } = sources.agreement.fields;
    return options.languages.map((language) =>
      annexWord(sources.library, language, 'subtitle', { reference }),
    );
  }
  const references = blankOf(plan, 'contract-reference');
  return options.languages.map((language, index) =>
    annexWord(sources.library, language, 'contractSubtitle', { reference: references[index] ?? '' }),
  );
}

/** What the annex belongs to: agreement or contract, parties, dates. */
export function factsOf(plan: AnnexPlan, say: Say): AnnexModel['facts'] {
  const { sources, options, parties } = plan;
  const { fields } = sources.agreement;
  const same = (value: string) => options.languages.map(() => value);
  const agreement = same([fields.reference, fields.programme].filter(Boolean).join(', '));
  if (parties === 'partner-subcontractor') {
    const subContractor = blankOf(plan, 'sub-contractor-name');
    return [
      { label: say('contract'), value: blankOf(plan, 'contract-reference') },
      {
        label: say('between'),
        value: subContractor.map((name) => `${sources.partner.fields.name}; ${name}`),
      },
      ...periodOf(plan, sources.subAgreement?.fields ?? { startsOn: null, endsOn: null }, say),
      { label: say('serves'), value: agreement },
    ];
  }
  const names = [fields.entities.join(', '), sources.partner.fields.name, ...fields.parties].filter(Boolean);
  return [
    { label: say('agreement'), value: agreement },
    { label: say('between'), value: same(names.join('; ')) },
    ...periodOf(plan, fields, say),
  ];
}

/** First and last day in each language; nothing where neither is recorded. */
function periodOf(
  { options }: AnnexPlan,
  { startsOn, endsOn }: Pick<AgreementFields, 'startsOn' | 'endsOn'>,
  say: Say,
): AnnexModel['facts'] {
  const dates = [startsOn, endsOn];
  if (dates.every((date) => date === null)) return [];
  const value = options.languages.map((language) =>
    dates.map((date) => (date === null ? '…' : annexDate(date, language))).join(' – '),
  );
  return [{ label: say('date'), value }];
}

/** What a reader has to know before the first clause. */
export function notesOf({ sources, clauses, options, parties }: AnnexPlan, say: Say): PerLanguage[] {
  const definitions = clauses.find(({ source }) => source.definition.id === 'definitions')?.source;
  const isModelText = clauses.some(({ approval }) => approval === null);
  const { entities } = sources.agreement.fields;
  return [
    ...(sources.fictional ? [say('fictional')] : []),
    ...(isModelText ? [say('modelText')] : []),
    ...(parties === 'partner-subcontractor' && entities.length > 0
      ? [say('beneficiaryNote', { name: entities.join(', ') })]
      : []),
    ...(definitions
      ? [
          options.languages.map((language) =>
            annexWord(sources.library, language, 'definitionsNote', {
              clause: definitions.texts[language]?.title ?? '',
            }),
          ),
        ]
      : []),
  ];
}

/** What stands between the members of a list in a language. */
function separator(language: string): string {
  if (language === 'zh') return '、';
  return language === 'ar' ? '، ' : ', ';
}

/** With two languages: which of them decides, or that this is still to be said. */
export function prevailingOf({ sources, options, prevailing }: AnnexPlan): PerLanguage | null {
  if (options.languages.length < 2) return null;
  return options.languages.map((language) =>
    annexWord(sources.library, language, 'prevailing', {
      languages: options.languages.map((each) => languageName(each, language)).join(separator(language)),
      language:
        prevailing === null
          ? annexWord(sources.library, language, 'unanswered', {
              label: annexWord(sources.library, language, 'prevailingLabel'),
            })
          : languageName(prevailing, language),
    }),
  );
}
