import { explainRating } from '../../content/instrument/explain-rating.ts';
import { answersOnly } from '../../content/instrument/score.ts';
import type { Score } from '../../content/instrument/score-types.ts';
import { reviewsOf } from '../../rules/assessment/assessment-view.ts';
import { carriesWork } from '../../rules/standing/result-state.ts';
import { fact, facts, paragraph } from '../report/blocks.ts';
import { stateInWords } from '../report/state-in-words.ts';
import { dateInWords, personInWords, shareInWords } from '../report/text/format.ts';
import { wordingText } from '../report/text/wording-texts.ts';
import type { Block, ReportSection, Verdict } from '../report/word-report.ts';
import { weightsInWords } from '../report/wording.ts';
import { groundNotice } from './evidence.ts';
import { ruleInWords } from './rule.ts';
import { changedSince } from './standing.ts';
import type { Subject } from './subject.ts';

/** The first page: rating and risk together, what they rest on, the counts, the gaps and the next date. */
export function resultSection(subject: Subject): ReportSection {
  const { text, standing, state, partner, instrument, assessment } = subject;
  const words = text.assessment.result;
  const { score } = standing;
  const isRated = standing.kind !== 'cancelled' && score.rating !== null;
  const blocks: Block[] = [
    verdictOf(subject),
    ...notInForce(subject),
    facts(
      standing.kind === 'determined' ? fact(words.stateToday, stateInWords(text, state)) : [],
      fact(words.vendorMasterLabel, isRated ? score.capacityLabel : null),
      fact(words.restsOn, restsOn(subject)),
      isRated ? figure(subject, score) : [],
      fact(words.rule, [...ruleInWords(subject), ...weightLines(subject)]),
      fact(words.naPolicy, text.naPolicy[assessment.naPolicy ?? 'none']),
      fact(words.nextDate, nextDate(subject)),
    ),
  ];
  blocks.push(...groundNotice(subject));
  if (instrument.definition.scale.kind === 'sum') blocks.push(paragraph(words.legacy, 'quiet'));
  if (partner.basisInForce) {
    blocks.push(paragraph(words.basisInForce(text.basis[partner.basisInForce]), 'notice'));
  }
  if (standing.kind === 'determined') {
    const changed = changedSince(assessment, standing.determination);
    if (changed.length > 0) {
      const date = dateInWords(text, standing.determination.on);
      blocks.push(paragraph(words.changedSince(changed.join(text.listSeparator), date), 'notice'));
    }
  }
  return { heading: text.assessment.sections.result, blocks: [...blocks, ...gaps(subject)] };
}

/** How standards are weighed, where they are; nothing where all count alike. */
function weightLines({ text, instrument }: Subject): string[] {
  const weights = weightsInWords(text, instrument);
  return weights === null ? [] : [`${wordingText(text).weights}${text.colon}${weights}`];
}

/** Said at once below a signed rating that is not in force any more. */
export function notInForce({ text, standing, state }: Subject): Block[] {
  if (standing.kind !== 'determined' || (carriesWork(state) && state.kind !== 'evidence-expired')) return [];
  const words = stateInWords(text, state);
  return [paragraph(carriesWork(state) ? `${words}.` : `${words}. ${text.notInForce}`, 'notice')];
}

/** The rating with its risk, what it means, and the counts behind it; or why there is none. */
export function verdictOf({ text, standing, words, instrument }: Subject): Verdict {
  const labels = text.assessment.result;
  const { score } = standing;
  const isSum = instrument.definition.scale.kind === 'sum';
  const counts = [
    { label: isSum ? labels.atHighest : labels.met, value: String(score.met) },
    { label: isSum ? labels.belowHighest : labels.notMet, value: String(score.notMet) },
    ...(isSum ? [] : [{ label: labels.notApplicable, value: String(score.notApplicable) }]),
    { label: labels.open, value: String(score.unanswered) },
  ];
  if (standing.kind === 'cancelled') {
    return { kind: 'verdict', headline: text.marking.cancelled, meaning: labels.cancelled, counts };
  }
  if (score.rating === null) {
    const isOpen = score.unanswered > 0;
    return {
      kind: 'verdict',
      headline: isOpen ? labels.stillOpen(score.unanswered) : labels.noRating,
      meaning: isOpen ? labels.whyOpen : labels.nothingApplies,
      counts,
    };
  }
  const rating = words.ratings[score.rating];
  const label = rating?.label.text ?? text.rating[score.rating];
  const risk = score.risk === null ? null : text.risk[score.risk];
  // Decision 4: capacity and risk always together. A scheme that rates risk says it once.
  const headline = isSum || risk === null ? label : `${label} · ${risk}`;
  const notSigned = standing.kind === 'review-complete' ? ` ${labels.notSigned}` : '';
  return { kind: 'verdict', headline, meaning: `${rating?.meaning.text ?? ''}${notSigned}`.trim(), counts };
}

function restsOn({ text, standing, partner }: Subject): string | null {
  const labels = text.assessment.result;
  switch (standing.kind) {
    case 'determined': {
      const { kind, on, signedBy } = standing.determination;
      return labels.restsOnDetermination(
        text.determination[kind],
        dateInWords(text, on),
        personInWords(text, signedBy),
      );
    }
    case 'review-complete':
      return labels.restsOnReview;
    case 'open':
      return partner.row.restsOn === 'self' ? text.restsOn.self : text.restsOn.nothing;
    case 'cancelled':
      return null;
  }
}

/** The figure behind the rating, numerator and denominator with it (Decision 13). */
function figure({ text, instrument, assessment, standing }: Subject, score: Score) {
  const labels = text.assessment.result;
  const answers =
    standing.kind === 'determined' ? answersOnly(standing.determination.answers) : reviewsOf(assessment);
  const { rule, numerator, denominator } = explainRating(
    instrument,
    score,
    assessment.naPolicy ?? undefined,
    answers,
  );
  if (numerator === null) return [];
  if (rule === 'sum-of-points') {
    return fact(labels.points, text.countOf(String(numerator), String(denominator)));
  }
  const weighed = wordingText(text);
  const label = {
    'standards-met': labels.countedAsMet,
    'share-of-applicable': labels.metOfApplicable,
    'weight-met': weighed.weightMet,
    'weight-of-applicable': weighed.weightOfApplicable,
  }[rule];
  return fact(label, shareInWords(text, numerator, denominator));
}

/** The earliest date still to come; when all have passed, the last of them, marked so. */
function nextDate({ text, assessment, context }: Subject): string | null {
  const labels = text.assessment.result;
  if (assessment.status === 'cancelled') return null;
  const { today } = context;
  const dates = assessment.deadlines.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const coming = dates.find(({ on }) => on >= today);
  const shown = coming ?? dates.at(-1);
  if (!shown) return labels.noDate;
  const date = dateInWords(text, shown.on);
  return `${text.deadline[shown.kind]}${text.colon}${coming ? date : labels.overdue(date)}`;
}

function gaps({ text, standing, standards, instrument }: Subject): Block[] {
  const labels = text.assessment.result;
  if (standing.kind === 'cancelled') return [];
  const found = new Set(standing.gaps);
  if (found.size === 0)
    return [paragraph(standing.score.unanswered > 0 ? labels.gapsUnknown : labels.noGaps)];
  return [
    {
      kind: 'cross-references',
      label: instrument.definition.scale.kind === 'sum' ? labels.gapsBelow : labels.gapsIntro,
      items: standards
        .filter(({ id }) => found.has(id))
        .map(({ id, title, anchor, number }) => ({ reference: { anchor, number }, text: `${id} ${title}` })),
    },
  ];
}
