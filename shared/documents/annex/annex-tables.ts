import type { AnnexWord } from '../../content/clause/annex-words.ts';
import { annexDate } from './annex-date.ts';
import type { AnnexSignatures, AnnexTable, PerLanguage } from './annex-model.ts';
import type { AnnexPlan } from './annex-plan.ts';
import { annexWord } from './annex-sources.ts';
import { blankOf } from './print-blank.ts';

export type Say = (word: AnnexWord, values?: Readonly<Record<string, string>>) => PerLanguage;

/** The blank that says how a channel is reached, beside the blank that names it. */
const reachedBy: Readonly<Record<string, string>> = { 'reporting-contact': 'reporting-email' };

/** Channels of the wordings of libraries that didn't say them yet. */
const channelsBefore: Readonly<Record<string, readonly string[]>> = {
  'head-of-office': ['reporting-contact', 'investigation-contact', 'local-channel'],
  // There the contact of the office is told that there is a report, and must not learn what it says.
  'investigation-office': ['investigation-contact', 'local-channel'],
  'local-channel': ['local-channel', 'reporting-contact', 'investigation-contact'],
};

/** Channels by which anyone may report: those that the chosen wording lets learn the content of a report. */
function channelsIn({ clauses }: AnnexPlan): readonly string[] {
  const reporting = clauses.find(({ source }) => source.definition.element === 'reporting');
  if (!reporting || reporting.variant === null) return [];
  const { variant, source } = reporting;
  const wording = source.definition.variants.find(({ id }) => id === variant);
  return wording?.channels ?? channelsBefore[variant] ?? Object.values(channelsBefore)[0] ?? [];
}

/** What is posted and handed out: through which channels anyone can report. Null when none is known. */
export function channelsOf(plan: AnnexPlan, say: Say): AnnexTable | null {
  const { sources, options, placeholders } = plan;
  const channelText = (id: string, language: string) =>
    placeholders.find((placeholder) => placeholder.id === id)?.value(language) ??
    sources.defaults[id] ??
    null;
  const labels = (id: string): PerLanguage =>
    options.languages.map((language) => sources.library.words[language]?.placeholders[id]?.label ?? id);
  const rows = channelsIn(plan)
    .filter((id) => channelText(id, 'en') !== null)
    .map((id) => [
      labels(id),
      options.languages.map((language) =>
        [channelText(id, language), channelText(reachedBy[id] ?? '', language)].filter(Boolean).join(' · '),
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
export function scheduleOf({ sources, options, clauses, passed }: AnnexPlan, say: Say): AnnexTable | null {
  const hasClause = clauses.some(({ source }) => source.definition.element === 'capacity-plan');
  const decided = new Map(passed.map((date) => [date.id, date.decided]));
  const actions = sources.plan.actions.filter(({ reference }) => decided.get(reference)?.do !== 'leave-out');
  if (!hasClause || actions.length === 0) return null;
  const dueOn = (reference: string, on: string): PerLanguage => {
    const decision = decided.get(reference);
    const reasons = decision?.do === 'keep' ? say('keptDate', { reason: decision.reason }) : null;
    return options.languages.map((language, index) => {
      const date = annexDate(decision?.do === 'move' ? decision.to : on, language);
      return reasons === null ? date : `${date}\n${reasons[index] ?? ''}`;
    });
  };
  const same = (value: string) => options.languages.map(() => value);
  return {
    title: say('schedule'),
    intro: say('scheduleIntro', { plan: sources.partner.reference }),
    columns: [say('obligation'), say('dueOn'), say('verification'), say('support')],
    rows: actions.map((action) => {
      const { reference, fields } = action;
      const words = options.languages.map((language) => sources.plan.wordsOf(action, language));
      return [
        words.map(({ title }) => `${fields.standard}: ${title} (${reference})`),
        dueOn(reference, fields.dueOn),
        words.map(({ verification }) => verification),
        same(fields.supportedBy.join(', ')),
      ];
    }),
  };
}

/** A block for each party, with lines to fill in by hand. */
export function signaturesOf(plan: AnnexPlan, say: Say): AnnexSignatures {
  const { sources, options } = plan;
  const { entities, parties } = sources.agreement.fields;
  const lines = [say('name'), say('function'), say('date'), say('signature')];
  const block = (names: PerLanguage) => ({
    heading: options.languages.map((language, index) =>
      annexWord(sources.library, language, 'forThePartner', { name: names[index] ?? '' }),
    ),
    lines,
  });
  // The UN entity is protected by a contract with a sub-contractor and is no party to it: it never signs there.
  if (plan.parties === 'partner-subcontractor')
    return {
      title: say('signatures'),
      parties: [
        block(options.languages.map(() => sources.partner.fields.name)),
        block(blankOf(plan, 'sub-contractor-name')),
      ],
    };
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
