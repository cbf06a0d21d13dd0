import type { Decision, NoteForRecord } from '../../record/shapes/assessment.ts';
import { conditionsThatHold, printedConditions } from '../assessment/conditions.ts';
import type { Subject } from '../assessment/subject.ts';
import { ratingInWords } from '../plan/result-words.ts';
import { fact, facts, list, paragraph, splitLines, subheading } from '../report/blocks.ts';
import { stateInWords } from '../report/state-in-words.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import type { Block, ReportSection } from '../report/word-report.ts';
import type { NoteForRecordText } from './text/words.ts';

/** A decision that has a note, with the assessment under it and the words for the document. */
export interface NoteSubject {
  readonly subject: Subject;
  readonly decision: Decision;
  readonly note: NoteForRecord;
  /** Whether another decision was recorded after it. */
  readonly isReplaced: boolean;
  readonly labels: NoteForRecordText;
}

export function noteSections(made: NoteSubject): ReportSection[] {
  const { note, labels } = made;
  return [
    resultSection(made),
    decisionSection(made),
    { heading: labels.sections.why, blocks: textBlocks(note.justification) },
    { heading: labels.sections.mitigation, blocks: textBlocks(note.mitigation) },
    ...conditionsSection(made),
    ...consequenceSection(made),
    approvalSection(made),
  ];
}

/** Of whom it is, and the signed result that asked for a note. */
function resultSection({ subject, labels, isReplaced, decision }: NoteSubject): ReportSection {
  const { text, words, assessment, partner, standing, standards, state } = subject;
  const { window: period } = assessment;
  const signed = standing.kind === 'determined' ? standing.determination : null;
  const rating = signed?.score.rating ?? null;
  const open = standards.filter(({ id }) => standing.gaps.includes(id));
  return {
    heading: labels.sections.result,
    blocks: [
      ...(isReplaced ? [paragraph(labels.later(dateInWords(text, decision.on)), 'notice')] : []),
      paragraph(labels.purpose),
      facts(
        fact(labels.facts.partner, [partner.fields.name, partner.reference]),
        fact(labels.facts.assessment, [assessment.reference, words.title.text]),
        fact(labels.facts.result, rating === null ? null : ratingInWords(text, words, rating)),
        fact(
          labels.facts.restsOn,
          signed && `${text.determination[signed.kind]}${text.listSeparator}${dateInWords(text, signed.on)}`,
        ),
        fact(text.assessment.result.stateToday, signed && stateInWords(text, state)),
        fact(
          labels.facts.open,
          open.map(({ id, title }) => `${id} ${title}`),
        ),
        fact(labels.facts.window, period && dateInWords(text, period.until)),
      ),
    ],
  };
}

function decisionSection({ subject: { text }, decision, labels }: NoteSubject): ReportSection {
  const words = text.assessment.decisionFacts;
  return {
    heading: labels.sections.decision,
    blocks: [
      facts(
        fact(words.decision, text.decision[decision.decision]),
        fact(words.date, dateInWords(text, decision.on)),
        fact(words.justification, splitLines(decision.justification)),
        fact(labels.facts.decidedBy, personInWords(text, decision.signedBy)),
      ),
    ],
  };
}

function textBlocks(text: string): Block[] {
  return splitLines(text)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line));
}

function conditionsSection({ subject: { text }, decision, labels }: NoteSubject): ReportSection[] {
  const held = conditionsThatHold({
    decisions: [{ entry: '', at: '', by: decision.signedBy, fact: decision }],
    consequences: [],
  });
  if (!held) return [];
  return [
    {
      heading: labels.sections.conditions,
      blocks: [list(printedConditions(text, held), 'number', held.direction(text.direction))],
    },
  ];
}

/** What was decided at the final determination, with its own measures and approver; nothing before it. */
function consequenceSection({ subject: { text, assessment }, labels }: NoteSubject): ReportSection[] {
  const last = assessment.consequences.at(-1)?.fact;
  if (!last) return [];
  const words = text.assessment.decisionFacts;
  return [
    {
      heading: labels.sections.consequence,
      blocks: [
        ...(last.kind === 'continue' ? [paragraph(text.followThrough.exception, 'notice')] : []),
        facts(
          fact(labels.facts.consequence, text.followThrough.consequences[last.kind]),
          fact(words.date, dateInWords(text, last.on)),
          fact(words.justification, splitLines(last.justification)),
          fact(words.mitigation, splitLines(last.mitigation)),
          fact(words.approver, personInWords(text, last.approver)),
        ),
      ],
    },
  ];
}

/** Who approved as it was recorded, and room for both hands. */
function approvalSection({ subject: { text }, note, labels }: NoteSubject): ReportSection {
  const { lines } = labels;
  const hand = [lines.name, lines.function, lines.date, lines.signature];
  return {
    heading: labels.sections.approval,
    blocks: [
      facts(
        fact(labels.facts.standsFor, personInWords(text, note.approver)),
        fact(text.assessment.decisionFacts.noteDate, dateInWords(text, note.on)),
      ),
      paragraph(labels.approvalIntro),
      subheading(labels.approver),
      { kind: 'signatures', labels: hand },
      subheading(labels.signer),
      { kind: 'signatures', labels: hand },
    ],
  };
}
