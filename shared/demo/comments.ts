import type { InstrumentDefinition } from '../content/instrument/instrument.ts';
import type { DemoPartner, Language, ReviewLanguage } from './story.ts';
import { arPartner, arReview } from './text/ar.ts';
import { type PartnerTexts, type ReviewTexts, type Topic, topics } from './text/comment-texts.ts';
import { enPartner, enReview } from './text/en.ts';
import { esPartner, esReview } from './text/es.ts';
import { frPartner, frReview } from './text/fr.ts';
import { progressing } from './text/progressing.ts';
import { ruPartner } from './text/ru.ts';
import { zhPartner } from './text/zh.ts';

const partnerTexts: Readonly<Record<Language, PartnerTexts>> = {
  en: enPartner,
  fr: frPartner,
  es: esPartner,
  ar: arPartner,
  ru: ruPartner,
  zh: zhPartner,
};

const reviewTexts: Readonly<Record<ReviewLanguage, ReviewTexts>> = {
  en: enReview,
  fr: frReview,
  es: esReview,
  ar: arReview,
};

type Side = 'self' | 'review' | 'closing';

/** Hands out sentences in turn, so that none comes again before all its neighbours were used. */
export interface CommentBook {
  next(choices: readonly string[]): string;
  /** Number of sentences given so far: varies small figures. */
  given(): number;
}

export function createCommentBook(): CommentBook {
  const used = new Map<readonly string[], number>();
  let total = 0;
  return {
    next(choices) {
      const turn = used.get(choices) ?? 0;
      used.set(choices, turn + 1);
      total += 1;
      return choices[turn % choices.length] ?? '';
    },
    given: () => total,
  };
}

const words: Readonly<Record<string, string>> = {
  Y: 'yes',
  N: 'no',
  A: 'not-applicable',
  '1': 'absent',
  '2': 'progressing',
  '3': 'adequate',
};

/** Topics of the six legacy standards, in their order. */
const legacyTopics: readonly Topic[] = [
  'policy',
  'vetting',
  'training',
  'reporting',
  'assistance',
  'investigation',
];

interface GivenAnswer {
  readonly answer: string;
  readonly reason?: string;
  readonly comment?: string;
}

/**
 * Answers to write down for one side, with comments that suit the organisation, from one character per
 * standard (see `Step`). Partners leave some answers without a comment, reviewers none.
 */
export function writeAnswers(
  book: CommentBook,
  instrument: InstrumentDefinition,
  partner: DemoPartner,
  side: Side,
  answers: string,
  on: string,
): Record<string, GivenAnswer> {
  const byStandard = instrument.scale.kind === 'met' ? topics : legacyTopics;
  if (answers.length !== instrument.standards.length)
    throw new Error(`“${answers}” doesn't fit ${instrument.id}.`);
  const given: [string, GivenAnswer][] = [];
  for (const [index, { id }] of instrument.standards.entries()) {
    const answer = words[answers[index] ?? ''];
    const topic = byStandard[index];
    if (answer === undefined || topic === undefined) continue;
    const { comments, reasons } =
      side === 'self' ? partnerChoices(topic, answer, partner) : reviewChoices(side, topic, answer, partner);
    const fill = (choice: readonly string[]) =>
      fillSlots(book.next(choice), partner, answer, on, book.given());
    const isSilent = side === 'self' && (partner.fields.name.length + index) % 3 === 0;
    given.push([
      id,
      {
        answer,
        ...(reasons ? { reason: fill(reasons) } : {}),
        ...(comments && !isSilent ? { comment: fill(comments) } : {}),
      },
    ]);
  }
  return Object.fromEntries(given);
}

interface Choices {
  readonly comments: readonly string[] | null;
  readonly reasons: readonly string[] | null;
}

function partnerChoices(topic: Topic, answer: string, { writes }: DemoPartner): Choices {
  const { answers, reasons } = partnerTexts[writes];
  if (answer === 'not-applicable') return { reasons: reasons[optional(topic)], comments: null };
  return { reasons: null, comments: answers[topic][isMet(answer) ? 'met' : 'open'] };
}

function reviewChoices(
  side: Side,
  topic: Topic,
  answer: string,
  { writes, reviewedIn }: DemoPartner,
): Choices {
  const { answers, closing, accepted } = reviewTexts[reviewedIn];
  if (answer === 'not-applicable') {
    return { reasons: partnerTexts[writes].reasons[optional(topic)], comments: accepted[optional(topic)] };
  }
  if (answer === 'progressing') return { reasons: null, comments: progressing[topic] ?? answers[topic].open };
  if (side === 'closing') return { reasons: null, comments: closing[topic] };
  return { reasons: null, comments: answers[topic][isMet(answer) ? 'met' : 'open'] };
}

const isMet = (answer: string) => answer === 'yes' || answer === 'adequate';
const optional = (topic: Topic) => (topic === 'correction' ? topic : 'subcontracting');

function fillSlots(
  sentence: string,
  { profile }: DemoPartner,
  answer: string,
  on: string,
  turn: number,
): string {
  const share = isMet(answer) ? 0.84 + (turn % 8) / 50 : 0.15 + (turn % 7) / 20;
  const slots: Readonly<Record<string, string | number>> = {
    staff: profile.staff,
    trained: Math.max(2, Math.floor(profile.staff * share)),
    volunteers: profile.volunteers,
    sites: profile.sites,
    town: profile.town,
    year: Number(on.slice(0, 4)) - profile.policyYearsAgo,
    month: on.slice(0, 7),
    few: 2 + (turn % 5),
    some: 2 + (turn % Math.max(1, profile.sites - 1)),
  };
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot] ?? `{${slot}}`));
}
