import { fact, facts } from '../report/blocks.ts';
import { plainText } from '../report/plain-text.ts';
import { dateInWords, momentInWords, personInWords } from '../report/text/format.ts';
import type { WordReport } from '../report/word-report.ts';
import { type AnnualInput, annualSubject } from './annual-subject.ts';
import { appendixSection, doubtSection, kindSection, methodSection } from './closing-sections.ts';
import { groupSections } from './group-sections.ts';
import { summarySection } from './summary-section.ts';

/** The annual figures as an annex to the management letter. Nothing is read from a clock. */
export function buildAnnualDocument(input: AnnualInput): WordReport {
  const subject = annualSubject(input);
  const { words, text, day, period } = subject;
  const { workspace, language, producedAt } = input;
  const subtitle = [words.asOf(day), period].join(' · ');
  const sections = [
    summarySection(subject),
    ...groupSections(subject),
    kindSection(subject),
    doubtSection(subject),
    methodSection(subject),
    appendixSection(subject),
  ];
  const textHash = input.sha256(plainText([words.kind, words.title, workspace.office, subtitle], sections));
  const markings = [text.marking.unOnly, ...(workspace.fictional ? [text.marking.fictional] : [])];
  return {
    language,
    direction: text.direction,
    instrumentTitle: `${workspace.office} – ${words.kind}`,
    title: words.title,
    subtitle,
    markings,
    watermark: workspace.fictional ? text.watermark.fictional : null,
    header: { reference: workspace.office, date: dateInWords(text, producedAt) },
    page: text.page,
    sections,
    provenance: {
      heading: words.sections.provenance,
      blocks: [
        facts(
          fact(words.fact.office, workspace.office),
          fact(words.fact.producedBy, personInWords(text, input.producedBy)),
          fact(words.fact.producedAt, momentInWords(text, producedAt)),
          fact(words.fact.program, input.programVersion),
          fact(words.fact.textHash, textHash),
        ),
      ],
    },
    properties: {
      title: words.title,
      subject: words.subject,
      author: input.producedBy.name,
      description: markings.join(' · '),
      keywords: 'PSEA',
      producedAt,
      custom: [
        { name: 'AsOf', value: input.figures.asOf },
        { name: 'PeriodFrom', value: input.figures.from },
        { name: 'TextHash', value: textHash },
        { name: 'ProgramVersion', value: input.programVersion },
      ],
    },
    textHash,
  };
}
