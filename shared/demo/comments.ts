import type { InstrumentDefinition } from '../instrument/instrument.ts';
import { ar } from './text/ar.ts';
import { type CommentTexts, type Topic, topics } from './text/comment-texts.ts';
import { en } from './text/en.ts';
import { es } from './text/es.ts';
import { fr } from './text/fr.ts';
import { progressing } from './text/progressing.ts';
import { ru } from './text/ru.ts';
import { zh } from './text/zh.ts';
import type { DemoPartner, Language } from './story.ts';

const texts: Readonly<Record<Language, CommentTexts>> = { en, fr, es, ar, ru, zh };

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
const legacyTopics: readonly Topic[] = ['policy', 'vetting', 'training', 'reporting', 'assistance', 'investigation'];

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
  if (answers.length !== instrument.standards.length) throw new Error(`“${answers}” doesn't fit ${instrument.id}.`);
  const given: [string, GivenAnswer][] = [];
  for (const [index, { id }] of instrument.standards.entries()) {
    const answer = words[answers[index] ?? ''];
    const topic = byStandard[index];
    if (answer === undefined || topic === undefined) continue;
    const choices = choicesFor(side, topic, answer, side === 'self' ? partner.writes : partner.reviewedIn);
    const fill = (choice: readonly string[]) => fillSlots(book.next(choice), partner, answer, on, book.given());
    const isSilent = side === 'self' && (partner.fields.name.length + index) % 3 === 0;
    given.push([
      id,
      {
        answer,
        ...(choices.reasons ? { reason: fill(choices.reasons) } : {}),
        ...(isSilent ? {} : { comment: fill(choices.comments) }),
      },
    ]);
  }
  return Object.fromEntries(given);
}

function choicesFor(side: Side, topic: Topic, answer: string, language: Language) {
  const text = texts[language];
  if (answer === 'not-applicable') {
    const { reasons, comments } = text.notApplicable[topic === 'correction' ? topic : 'subcontracting'];
    return { reasons, comments };
  }
  if (side === 'closing') return { comments: text.closing[topic] };
  const isMet = answer === 'yes' || answer === 'adequate';
  if (answer === 'progressing' && side === 'review') return { comments: progressing[topic] ?? text.review[topic].open };
  return { comments: isMet ? text[side][topic].met : text[side][topic].open };
}

function fillSlots(sentence: string, { profile }: DemoPartner, answer: string, on: string, turn: number): string {
  const isMet = answer !== 'no' && answer !== 'absent';
  const trained = Math.max(1, Math.floor(profile.staff * (isMet ? 0.86 + (turn % 8) / 50 : 0.15 + (turn % 7) / 20)));
  const slots: Readonly<Record<string, string | number>> = {
    staff: profile.staff,
    trained,
    volunteers: profile.volunteers,
    sites: profile.sites,
    town: profile.town,
    year: Number(on.slice(0, 4)) - profile.policyYearsAgo,
    month: on.slice(0, 7),
    few: 2 + (turn % 5),
  };
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot] ?? `{${slot}}`));
}
