import { fact, facts, paragraph } from '../report/blocks.ts';
import { officeDocument } from '../report/office-heads.ts';
import { dateInWords } from '../report/text/format.ts';
import type { ReportSection, WordReport } from '../report/word-report.ts';
import { overviewSections } from './overview-sections.ts';
import { filterInWords, type OverviewInput, type OverviewWords, overviewWords } from './overview-subject.ts';

/** The legal overview as a document: counts, and the agreements that ask for something. Nothing is read from a clock. */
export function buildOverviewDocument(input: OverviewInput): WordReport {
  const of = overviewWords(input);
  const { words, text } = of;
  const { office } = input.workspace;
  const subtitle = dateInWords(text, input.today);
  return officeDocument(input, {
    instrumentTitle: words.title,
    title: office,
    subtitle,
    heads: [words.title, office, subtitle],
    sections: [summary(input, of), ...overviewSections(input, of)],
    listedAs: words.title,
    subject: words.subject,
    provenance: { heading: words.sections.provenance, ...words.fact },
    facts: [[words.fact.library, input.library.version]],
    landscape: true,
  });
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
