import { audienceText, sharingMark, withheldLines } from '../audience/audience-text.ts';
import { list, paragraph } from '../report/blocks.ts';
import { officeDocument } from '../report/office-heads.ts';
import type { ReportSection, WordReport } from '../report/word-report.ts';
import {
  type AnnualInput,
  type AnnualSubject,
  annualSubject,
  namesNobody,
  settleAnnual,
} from './annual-subject.ts';
import { appendixSection, doubtSection, kindSection, methodSection } from './closing-sections.ts';
import { groupSections } from './group-sections.ts';
import { summarySection } from './summary-section.ts';

/** The annual figures as an annex to the management letter. Nothing is read from a clock. */
export function buildAnnualDocument(asked: AnnualInput): WordReport {
  const input = settleAnnual(asked);
  const subject = annualSubject(input);
  const { words, day, period } = subject;
  const { workspace, language, sharing } = input;
  const { withheld } = sharing;
  const subtitle = [words.asOf(day), period].join(' · ');
  return officeDocument(input, {
    instrumentTitle: `${workspace.office} – ${words.kind}`,
    title: words.title,
    subtitle,
    heads: [words.kind, words.title, workspace.office, subtitle],
    sections: [
      summarySection(subject),
      ...withheldSection(subject),
      ...groupSections(subject),
      kindSection(subject),
      ...(withheld.includes('record') ? [] : [doubtSection(subject)]),
      methodSection(subject),
      ...(namesNobody(input.sharing) ? [] : [appendixSection(subject)]),
    ],
    listedAs: words.title,
    subject: words.subject,
    provenance: { heading: words.sections.provenance, ...words.fact },
    custom: [
      { name: 'AsOf', value: input.figures.asOf },
      { name: 'PeriodFrom', value: input.figures.from },
    ],
    sharing: sharingMark(language, sharing),
    withoutPeople: withheld.includes('people'),
  });
}

function withheldSection({ input: { language, sharing } }: AnnualSubject): ReportSection[] {
  if (sharing.audience === 'internal') return [];
  const words = audienceText(language);
  const lines = withheldLines(language, sharing);
  return [{ heading: words.withheld, blocks: [list(lines.slice(0, -1)), paragraph(words.always, 'quiet')] }];
}
