import type { InstrumentDefinition } from '../../../shared/content/instrument/instrument.ts';
import { answerOf } from './stories/answer-letters.ts';
import type { Demo } from './stories/demo.ts';
import type { PartnerStory } from './stories/partner-story.ts';
import type { Slot } from './stories/slots.ts';
import type { OptionalTopic, Topic } from './stories/texts.ts';

/** Who answers: the partner itself, the reviewer, or the reviewer who finds a gap closed. */
export type Side = 'self' | 'review' | 'closing';

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

interface GivenAnswer {
  readonly answer: string;
  readonly reason?: string;
  readonly comment?: string;
}

interface Writing {
  readonly demo: Demo;
  readonly book: CommentBook;
  readonly partner: PartnerStory;
  /** The day on which it is written. */
  readonly on: string;
}

/**
 * Answers to write down for one side, with comments that suit the organisation, from one character per
 * standard (see `stories/step.ts`). Partners leave some answers without a comment, reviewers none.
 */
export function writeAnswers(
  { demo, book, partner, on }: Writing,
  instrument: InstrumentDefinition,
  side: Side,
  answers: string,
): Record<string, GivenAnswer> {
  const given: [string, GivenAnswer][] = [];
  for (const [index, { id }] of instrument.standards.entries()) {
    const answer = answerOf(answers[index]);
    const topic = demo.office.topics[instrument.id]?.[id];
    if (answer === undefined || topic === undefined) continue;
    const { comments, reasons } =
      side === 'self'
        ? partnerChoices(demo, topic, answer, partner)
        : reviewChoices(demo, side, topic, answer, partner);
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

function partnerChoices(demo: Demo, topic: Topic, answer: string, { writes }: PartnerStory): Choices {
  const { answers, reasons } = textIn(demo, writes).partner;
  if (answer === 'not-applicable') return { reasons: reasons[optional(topic)], comments: null };
  return { reasons: null, comments: answers[topic][isMet(answer) ? 'met' : 'open'] };
}

function reviewChoices(
  demo: Demo,
  side: Side,
  topic: Topic,
  answer: string,
  { writes, reviewedIn }: PartnerStory,
): Choices {
  const { answers, closing, accepted, progressing } = textIn(demo, reviewedIn).review;
  if (answer === 'not-applicable') {
    const { reasons } = textIn(demo, writes).partner;
    return { reasons: reasons[optional(topic)], comments: accepted[optional(topic)] };
  }
  if (answer === 'progressing') return { reasons: null, comments: progressing[topic] ?? answers[topic].open };
  if (side === 'closing') return { reasons: null, comments: closing[topic] };
  return { reasons: null, comments: answers[topic][isMet(answer) ? 'met' : 'open'] };
}

function textIn({ texts }: Demo, language: string) {
  const text = texts[language];
  if (!text) throw new Error(`The demo has no sentences in “${language}”.`);
  return text;
}

/** What the office itself writes of a partner, in the language in which it reviews it. */
export const officeWords = (demo: Demo, { reviewedIn }: PartnerStory) => textIn(demo, reviewedIn).office;

const isMet = (answer: string) => answer === 'yes' || answer === 'adequate';
const optional = (topic: Topic): OptionalTopic => (topic === 'correction' ? topic : 'subcontracting');

function fillSlots(
  sentence: string,
  { profile }: PartnerStory,
  answer: string,
  on: string,
  turn: number,
): string {
  const share = isMet(answer) ? 0.84 + (turn % 8) / 50 : 0.15 + (turn % 7) / 20;
  const slots: Readonly<Record<Slot, string | number>> = {
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
  return sentence.replace(/\{(\w+)\}/g, (_, slot: Slot) => String(slots[slot]));
}
