import { fact, facts, list, paragraph } from '../assessment/blocks.ts';
import { verdictOf } from '../assessment/result-section.ts';
import { ruleInWords } from '../assessment/rule.ts';
import { dateInWords, personInWords } from '../text/format.ts';
import type { ReportSection } from '../word-report.ts';
import type { CopySubject } from './copy-subject.ts';

/** The result in plain words: rating and risk together, who signed it and when, how it is counted, the gaps. */
export function resultSection({ subject, determination, copy }: CopySubject): ReportSection {
  const { text, standards, standing, assessment, instrument } = subject;
  const labels = copy.result;
  const isSum = instrument.definition.scale.kind === 'sum';
  const gaps = standards.filter(({ id }) => standing.gaps.includes(id));
  return {
    heading: copy.sections.result,
    blocks: [
      paragraph(labels.intro),
      verdictOf(subject),
      facts(
        fact(
          labels.restsOn,
          labels.review(
            text.determination[determination.kind],
            dateInWords(text, determination.on),
            personInWords(text, determination.signedBy),
          ),
        ),
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
    ],
  };
}
