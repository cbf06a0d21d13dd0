import { conditionsThatHold, printedConditions } from '../assessment/conditions.ts';
import type { LetterSubject } from '../letter/letter-subject.ts';
import { actionTable, openActions } from '../letter/plan-section.ts';
import { gapsSection, stateSentence } from '../letter/result-section.ts';
import { list, paragraph } from '../report/blocks.ts';
import { dateInWords } from '../report/text/format.ts';
import type { ReportSection } from '../report/word-report.ts';
import type { DecisionLetterText } from './text/words.ts';
import type { ToldDecision } from './told-decision.ts';

/** A decision on its way into a letter, with the words for it. */
export interface DecisionSubject {
  readonly subject: LetterSubject;
  readonly told: ToldDecision;
  readonly letter: DecisionLetterText;
}

/** The letter's body. Why it was decided so, measures, notes and approver stay within the UN. */
export function decisionSections(made: DecisionSubject): ReportSection[] {
  const { subject, told, letter } = made;
  const isOver = told.kind === 'notProceed' || told.kind === 'end';
  return [
    greeting(made),
    decision(made),
    ...conditions(made),
    ...(subject.open.length === 0 ? [] : [gapsSection(subject)]),
    // Who goes separate ways keeps no dates with each other.
    ...(isOver ? [] : actions(made)),
    {
      heading: letter.can.heading,
      blocks: [list([...letter.can[told.kind], ...letter.can.everyone])],
    },
  ];
}

function greeting({ subject, letter }: DecisionSubject): ReportSection {
  const { words, contact } = subject;
  const name = contact?.name.trim() ?? '';
  return {
    heading: '',
    blocks: [
      paragraph(name === '' ? words.dearAll : words.dear(name)),
      paragraph(words.thanks),
      paragraph(letter.intro),
    ],
  };
}

/** What was decided, and the signed result under it. */
function decision({ subject, told, letter }: DecisionSubject): ReportSection {
  const { words, text, determination, result } = subject;
  const signed = dateInWords(text, determination.on);
  return {
    heading: letter.decision.heading,
    blocks: [
      paragraph(letter.decision[told.kind](dateInWords(text, told.on))),
      paragraph(words.result[determination.kind === 'final' ? 'final' : 'preliminary'](signed, result)),
      paragraph(stateSentence(subject)),
    ],
  };
}

function conditions({ subject, letter }: DecisionSubject): ReportSection[] {
  const { text, assessment, determination } = subject;
  const held = conditionsThatHold(assessment);
  if (!held) return [];
  const { window: period } = assessment;
  const words = letter.conditions;
  return [
    {
      heading: words.heading,
      blocks: [
        paragraph(words.intro(dateInWords(text, held.on))),
        list(printedConditions(text, held), 'number', held.direction(text.direction)),
        ...(held.dates.includes(null) ? [paragraph(words.undated)] : []),
        ...(period && determination.kind !== 'final'
          ? [paragraph(words.window(dateInWords(text, period.until)))]
          : []),
      ],
    },
  ];
}

function actions({ subject, letter }: DecisionSubject): ReportSection[] {
  const open = openActions(subject);
  if (open.length === 0) return [];
  const { heading, intro } = letter.actions;
  return [{ heading, blocks: [paragraph(intro), actionTable(subject, open)] }];
}
