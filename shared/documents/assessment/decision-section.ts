import type { Decision } from '../../record/shapes/assessment.ts';
import { conditionsOf } from '../../rules/assessment/conditions.ts';
import { fact, facts, paragraph, splitLines, subheading } from '../report/blocks.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import type { Block, ReportSection } from '../report/word-report.ts';
import { printedConditions } from './conditions.ts';
import { consequenceBlocks } from './consequence.ts';
import type { Subject } from './subject.ts';

/** The documented decision, newest first, each with its Note for the Record (Decision 8), and its consequence. */
export function decisionSection(subject: Subject): ReportSection {
  const { text, assessment } = subject;
  const heading = text.assessment.sections.decision;
  if (assessment.decisions.length === 0) {
    return {
      heading,
      blocks: [paragraph(text.assessment.decisionFacts.none), ...consequenceBlocks(subject)],
    };
  }
  const newestFirst = assessment.decisions.map(({ fact: decision }) => decision).reverse();
  return {
    heading,
    blocks: [
      ...newestFirst.flatMap((decision, index) => decisionBlocks(subject, decision, index > 0)),
      ...consequenceBlocks(subject),
    ],
  };
}

/** As they were typed; each as a line with its day where one of them has one. */
function conditionLinesOf(text: Subject['text'], decision: Decision): readonly string[] {
  const all = conditionsOf(decision);
  if (all.every(({ dueOn }) => dueOn === null)) return splitLines(decision.conditions);
  return printedConditions(text, {
    items: all.map((each) => each.text),
    dates: all.map(({ dueOn }) => dueOn),
  });
}

function decisionBlocks({ text }: Subject, decision: Decision, isReplaced: boolean): Block[] {
  const labels = text.assessment.decisionFacts;
  const note = decision.noteForRecord;
  return [
    ...(isReplaced ? [paragraph(labels.replaced, 'notice')] : []),
    facts(
      fact(labels.decision, text.decision[decision.decision]),
      fact(labels.date, dateInWords(text, decision.on)),
      fact(labels.justification, splitLines(decision.justification)),
      fact(labels.conditions, conditionLinesOf(text, decision)),
      fact(labels.signedBy, personInWords(text, decision.signedBy)),
    ),
    ...(note
      ? [
          subheading(labels.noteTitle),
          facts(
            fact(labels.noteJustification, splitLines(note.justification)),
            fact(labels.mitigation, splitLines(note.mitigation)),
            fact(labels.approver, personInWords(text, note.approver)),
            fact(labels.noteDate, dateInWords(text, note.on)),
          ),
        ]
      : []),
  ];
}
