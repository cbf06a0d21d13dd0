import { fact, facts } from './blocks.ts';
import { plainText } from './plain-text.ts';
import type { RegisterReport } from './register-report.ts';
import type { ReportContext } from './report-context.ts';
import { dateInWords, momentInWords, personInWords } from './text/format.ts';
import { reportText } from './text/report-text.ts';
import type { ReportText } from './text/words.ts';
import type { Block, ReportSection, WordReport } from './word-report.ts';

/** What stands on each page of a document of the office: within whom it may be shared, and whether it is fictional. */
export function markingsOf(text: ReportText, { workspace }: ReportContext, sharing?: string): string[] {
  return [sharing ?? text.marking.unOnly, ...(workspace.fictional ? [text.marking.fictional] : [])];
}

/** How a document of the office is shared: for the UN alone unless something else is said. */
interface Shared {
  readonly sharing?: string | undefined;
  /** The office stands in the place of whoever produced it. */
  readonly withoutPeople?: boolean;
}

/** A workbook of the whole office: language, marks and properties around its sheets. Nothing is read from a clock. */
export function officeWorkbook(
  input: ReportContext,
  parts: Pick<RegisterReport, 'title' | 'subject' | 'sheets'> & Shared,
): RegisterReport {
  const text = reportText(input.language);
  // What is made up is said first: the narrow head of a printed sheet may be cut.
  const mark = markingsOf(text, input, parts.sharing).toReversed().join(' · ');
  return {
    language: input.language,
    direction: text.direction,
    title: parts.title,
    subject: parts.subject,
    author: authorOf(input, parts),
    company: input.workspace.office,
    description: mark,
    producedAt: input.producedAt,
    pageHeader: { marking: mark, date: dateInWords(text, input.producedAt) },
    page: text.page,
    sheets: parts.sheets,
  };
}

const authorOf = ({ producedBy, workspace }: ReportContext, { withoutPeople }: Shared): string =>
  withoutPeople ? workspace.office : producedBy.name;

/** Words that the last section of a document of the office has, in whatever document. */
export interface ProvenanceWords {
  readonly heading: string;
  readonly office: string;
  readonly producedBy: string;
  readonly producedAt: string;
  readonly textHash: string;
  readonly program?: string | undefined;
}

interface OfficeDocument
  extends Shared,
    Pick<WordReport, 'title' | 'subtitle' | 'sections' | 'instrumentTitle'> {
  /** What the hash of the text begins with. */
  readonly heads: readonly string[];
  readonly subject: string;
  /** The title that lists of files show. */
  readonly listedAs: string;
  readonly provenance: ProvenanceWords;
  /** Facts after the office's name. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly custom?: readonly { readonly name: string; readonly value: string }[];
  readonly landscape?: boolean;
}

/** A document of the whole office: marks, head, last section and properties around its sections. Nothing is read from a clock. */
export function officeDocument(
  input: ReportContext & { readonly sha256: (text: string) => string },
  parts: OfficeDocument,
): WordReport {
  const text = reportText(input.language);
  const { workspace, language, producedAt } = input;
  const textHash = input.sha256(plainText(parts.heads, parts.sections));
  const markings = markingsOf(text, input, parts.sharing);
  return {
    language,
    direction: text.direction,
    instrumentTitle: parts.instrumentTitle,
    title: parts.title,
    subtitle: parts.subtitle,
    markings,
    watermark: workspace.fictional ? text.watermark.fictional : null,
    header: { reference: workspace.office, date: dateInWords(text, producedAt) },
    page: text.page,
    sections: parts.sections,
    provenance: provenanceSection(input, parts, textHash),
    properties: {
      title: parts.listedAs,
      subject: parts.subject,
      author: authorOf(input, parts),
      description: markings.join(' · '),
      keywords: 'PSEA',
      producedAt,
      custom: [
        ...(parts.custom ?? []),
        { name: 'TextHash', value: textHash },
        { name: 'ProgramVersion', value: input.programVersion },
      ],
    },
    textHash,
    ...(parts.landscape ? { orientation: 'landscape' as const } : {}),
  };
}

function provenanceSection(
  input: ReportContext,
  { provenance, facts: more = [], withoutPeople }: OfficeDocument,
  textHash: string,
): ReportSection {
  const text = reportText(input.language);
  const block: Block = facts(
    fact(provenance.office, input.workspace.office),
    ...more.map(([label, value]) => fact(label, value)),
    ...(withoutPeople ? [] : [fact(provenance.producedBy, personInWords(text, input.producedBy))]),
    fact(provenance.producedAt, momentInWords(text, input.producedAt)),
    ...(provenance.program ? [fact(provenance.program, input.programVersion)] : []),
    fact(provenance.textHash, textHash),
  );
  return { heading: provenance.heading, blocks: [block] };
}
