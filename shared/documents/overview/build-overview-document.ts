import { fact, facts, paragraph } from '../report/blocks.ts';
import { plainText } from '../report/plain-text.ts';
import { dateInWords, momentInWords, personInWords } from '../report/text/format.ts';
import type { ReportSection, WordReport } from '../report/word-report.ts';
import { overviewSections } from './overview-sections.ts';
import { filterInWords, type OverviewInput, type OverviewWords, overviewWords } from './overview-subject.ts';

/** The legal overview as a document: counts, and the agreements that ask for something. Nothing is read from a clock. */
export function buildOverviewDocument(input: OverviewInput): WordReport {
  const of = overviewWords(input);
  const { words, text } = of;
  const { workspace, language, producedAt } = input;
  const subtitle = dateInWords(text, input.today);
  const sections = [summary(input, of), ...overviewSections(input, of)];
  const textHash = input.sha256(plainText([words.title, workspace.office, subtitle], sections));
  const markings = [text.marking.unOnly, ...(workspace.fictional ? [text.marking.fictional] : [])];
  return {
    language,
    direction: text.direction,
    instrumentTitle: words.title,
    title: workspace.office,
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
          fact(words.fact.library, input.library.version),
          fact(words.fact.producedBy, personInWords(text, input.producedBy)),
          fact(words.fact.producedAt, momentInWords(text, producedAt)),
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
        { name: 'TextHash', value: textHash },
        { name: 'ProgramVersion', value: input.programVersion },
      ],
    },
    textHash,
    orientation: 'landscape',
  };
}

function summary(input: OverviewInput, { words }: OverviewWords): ReportSection {
  const { total, withoutAnnex, leftBehind, notMachineChecked, subAgreements } = input.overview;
  return {
    heading: words.sections.summary,
    blocks: [
      facts(
        fact(words.fact.filter, filterInWords(input)),
        fact(words.fact.total, String(total)),
        fact(words.fact.withoutAnnex, String(withoutAnnex)),
        fact(words.fact.behind, String(leftBehind.length)),
        fact(words.fact.contracts, String(notMachineChecked.length)),
        fact(words.fact.subAgreements, String(subAgreements.active)),
        fact(words.fact.subGaps, String(subAgreements.gaps)),
      ),
      paragraph(words.explain.join(' '), 'quiet'),
    ],
  };
}
