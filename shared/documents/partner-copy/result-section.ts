import { conditionsThatHold } from '../assessment/conditions.ts';
import { beforeAndAfter } from '../assessment/outcome.ts';
import { notInForce, verdictOf } from '../assessment/result-section.ts';
import { ruleInWords } from '../assessment/rule.ts';
import { fact, facts, list, paragraph, subheading } from '../report/blocks.ts';
import { stateInWords } from '../report/state-in-words.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import type { Block, Facts, ReportSection } from '../report/word-report.ts';
import type { CopySubject } from './copy-subject.ts';

/** The result in plain words: rating and risk together, who signed it and when, how it is counted, the gaps. */
export function resultSection(made: CopySubject): ReportSection {
  const { subject, determination, copy } = made;
  const { text, standards, standing, assessment, instrument } = subject;
  const labels = copy.result;
  const isSum = instrument.definition.scale.kind === 'sum';
  const gaps = standards.filter(({ id }) => standing.gaps.includes(id));
  return {
    heading: copy.sections.result,
    blocks: [
      paragraph(labels.intro),
      verdictOf(subject),
      ...notInForce(subject),
      facts(
        fact(text.assessment.result.stateToday, stateInWords(text, subject.state)),
        fact(
          labels.restsOn,
          labels.review(
            text.determination[determination.kind],
            dateInWords(text, determination.on),
            personInWords(text, determination.signedBy),
          ),
        ),
        follows(made),
        consequence(made),
        ...conditions(made),
        fact(labels.counted, [...ruleInWords(subject), text.naPolicy[assessment.naPolicy ?? 'none']]),
      ),
      paragraph(labels.notSelf),
      ...(determination.kind === 'preliminary' ? [paragraph(labels.preliminary)] : []),
      ...(isSum ? [paragraph(text.assessment.result.legacy, 'quiet')] : []),
      ...(gaps.length === 0
        ? []
        : [
            paragraph(`${isSum ? labels.gapsBelow : labels.gaps}${text.colon.trimEnd()}`),
            list(gaps.map(({ id, title }) => `${id} ${title}`)),
          ]),
      ...outcome(made),
    ],
  };
}

/** That the partner is assessed again; why is the office's to tell. */
function follows({ subject, copy }: CopySubject): Facts['rows'] {
  const { reassesses } = subject.assessment;
  return reassesses ? fact(copy.result.follows, reassesses.reference) : [];
}

/** What follows from low capacity, with its date; justification, measures and approver stay within the UN. */
function consequence({ subject, copy }: CopySubject): Facts['rows'] {
  const last = subject.assessment.consequences.at(-1);
  if (!last) return [];
  const { kind, on } = last.fact;
  return fact(copy.result.consequence, copy.result.consequences[kind](dateInWords(subject.text, on)));
}

/** The conditions of the decision, which are the partner's to keep; its justification stays within the UN. */
function conditions({ subject, copy }: CopySubject): Facts['rows'][] {
  const held = conditionsThatHold(subject.assessment);
  if (!held) return [];
  const { text } = subject;
  return [
    fact(copy.result.conditionsSet, dateInWords(text, held.on)),
    fact(copy.result.conditions, held.items.length === 1 ? held.items : numbered(held.items)),
  ];
}

const numbered = (items: readonly string[]) => items.map((item, index) => `${index + 1}. ${item}`);

function outcome({ subject, copy }: CopySubject): Block[] {
  const sides = beforeAndAfter(subject);
  const reached = subject.assessment.outcome;
  if (!reached || sides.length === 0) return [];
  return [subheading(copy.result.outcome), paragraph(copy.result.outcomes[reached.result]), ...sides];
}
