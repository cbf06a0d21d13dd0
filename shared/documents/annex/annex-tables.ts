import type { AnnexWord } from '../../content/clause/annex-words.ts';
import { annexDate } from './annex-date.ts';
import type { AnnexSignatures, AnnexTable, PerLanguage } from './annex-model.ts';
import type { AnnexPlan } from './annex-plan.ts';

export type Say = (word: AnnexWord, values?: Readonly<Record<string, string>>) => PerLanguage;

/** Blanks that name a channel, each with the blank that says how it is reached. */
const channelBlanks = [
  ['reporting-contact', 'reporting-email'],
  ['investigation-contact', null],
  ['local-channel', null],
] as const;

/** The sheet to be posted and handed out: through which channels anyone can report. Null when none is known. */
export function channelsOf({ sources, options, placeholders }: AnnexPlan, say: Say): AnnexTable | null {
  const channelText = (id: string, language: string) =>
    placeholders.find((placeholder) => placeholder.id === id)?.value(language) ??
    sources.defaults[id] ??
    null;
  const labels = (id: string): PerLanguage =>
    options.languages.map((language) => sources.library.words[language]?.placeholders[id]?.label ?? id);
  const rows = channelBlanks
    .filter(([id]) => channelText(id, 'en') !== null)
    .map(([id, more]) => [
      labels(id),
      options.languages.map((language) =>
        [channelText(id, language), more && channelText(more, language)].filter(Boolean).join(' · '),
      ),
    ]);
  if (rows.length === 0) return null;
  return {
    title: say('channels'),
    intro: say('channelsIntro'),
    columns: [say('channel'), say('contact')],
    rows,
  };
}

/** Obligations of the plan: its open actions with their dates. Null without a plan, or where the set has none. */
export function scheduleOf({ sources, options, clauses }: AnnexPlan, say: Say): AnnexTable | null {
  const hasClause = clauses.some(({ source }) => source.definition.element === 'capacity-plan');
  const { actions } = sources.plan;
  if (!hasClause || actions.length === 0) return null;
  const same = (value: string) => options.languages.map(() => value);
  return {
    title: say('schedule'),
    intro: say('scheduleIntro', { plan: sources.partner.reference }),
    columns: [say('obligation'), say('dueOn'), say('verification'), say('support')],
    rows: actions.map(({ reference, fields }) => [
      same(`${fields.standard}: ${fields.title} (${reference})`),
      options.languages.map((language) => annexDate(fields.dueOn, language)),
      same(fields.verification),
      same(fields.supportedBy.join(', ')),
    ]),
  };
}

/** A block for each party, with lines to fill in by hand. */
export function signaturesOf({ sources }: AnnexPlan, say: Say): AnnexSignatures {
  const { entities, parties } = sources.agreement.fields;
  const lines = [say('name'), say('function'), say('date'), say('signature')];
  const un = entities.length > 0 ? entities : [sources.defaults['un-entity'] ?? 'UN'];
  return {
    title: say('signatures'),
    parties: [
      ...un.map((name) => ({ heading: say('forTheUn', { name }), lines })),
      ...[sources.partner.fields.name, ...parties].map((name) => ({
        heading: say('forThePartner', { name }),
        lines,
      })),
    ],
  };
}
