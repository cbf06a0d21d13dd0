import { annexDate } from './annex-date.ts';
import type { AnnexModel, PerLanguage } from './annex-model.ts';
import type { AnnexPlan } from './annex-plan.ts';
import { annexWord } from './annex-sources.ts';
import type { Say } from './annex-tables.ts';
import { languageName } from './language-names.ts';

/** What the annex belongs to: agreement, parties, dates. */
export function factsOf({ sources, options }: AnnexPlan, say: Say): AnnexModel['facts'] {
  const { fields } = sources.agreement;
  const same = (value: string) => options.languages.map(() => value);
  const parties = [fields.entities.join(', '), sources.partner.fields.name, ...fields.parties].filter(
    Boolean,
  );
  const dates = [fields.startsOn, fields.endsOn];
  return [
    { label: say('agreement'), value: same([fields.reference, fields.programme].filter(Boolean).join(', ')) },
    { label: say('between'), value: same(parties.join('; ')) },
    ...(dates.some((date) => date !== null)
      ? [
          {
            label: say('date'),
            value: options.languages.map((language) =>
              dates.map((date) => (date === null ? '…' : annexDate(date, language))).join(' – '),
            ),
          },
        ]
      : []),
  ];
}

/** What a reader has to know before the first clause. */
export function notesOf({ sources, clauses, options }: AnnexPlan, say: Say): PerLanguage[] {
  const definitions = clauses.find(({ source }) => source.definition.id === 'definitions')?.source;
  const hasPlan = clauses.some(({ source }) => source.definition.element === 'capacity-assessment');
  const isModelText = clauses.some(({ approval }) => approval === null);
  return [
    ...(sources.fictional ? [say('fictional')] : []),
    ...(isModelText ? [say('modelText')] : []),
    ...(definitions
      ? [
          options.languages.map((language) =>
            annexWord(sources.library, language, 'definitionsNote', {
              clause: definitions.texts[language]?.title ?? '',
            }),
          ),
        ]
      : []),
    ...(hasPlan ? [say('shareNote')] : []),
  ];
}

/** With two languages one of them decides: the agreement's prevailing one where it is among them, else the first. */
export function prevailingOf({ sources, options }: AnnexPlan): PerLanguage | null {
  if (options.languages.length < 2) return null;
  const { prevailing } = sources.agreement.fields;
  const decides =
    prevailing !== null && options.languages.includes(prevailing) ? prevailing : options.languages[0];
  return options.languages.map((language) =>
    annexWord(sources.library, language, 'prevailing', {
      languages: options.languages.map((each) => languageName(each, language)).join(', '),
      language: languageName(decides ?? 'en', language),
    }),
  );
}
