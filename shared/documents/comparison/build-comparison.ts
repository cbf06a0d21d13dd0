import type { Person } from '../../record/journal/entry.ts';
import type { ContractCheck, Deviation } from '../../record/shapes/agreement.ts';
import { languageName } from '../annex/language-names.ts';
import { cell, fact, facts, paragraph } from '../report/blocks.ts';
import { plainText } from '../report/plain-text.ts';
import type { ReportContext } from '../report/report-context.ts';
import { comparisonText } from '../report/text/comparison.ts';
import { firstStrong } from '../report/text/direction.ts';
import { dateInWords, momentInWords, personInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import type { ReportSection } from '../report/word-report.ts';
import { type ComparisonClause, type ComparisonModel, trackedLines } from './comparison-model.ts';

export interface ComparisonInput {
  readonly context: ReportContext;
  readonly agreement: string;
  readonly partner: { readonly reference: string; readonly name: string };
  readonly check: ContractCheck & { readonly by: Person };
  /** The whole text of a clause that is unchanged; null where it can't be read any more. */
  readonly textOf: (deviation: Deviation) => string | null;
  readonly sha256: (text: string) => string;
}

/** The comparison of a returned contract as a document. The same input gives the same document. */
export function buildComparison(input: ComparisonInput): ComparisonModel {
  const { context, agreement, partner, check } = input;
  const { workspace } = context;
  const text = reportText(context.language);
  const words = comparisonText[context.language];
  const sections = [summaryOf(input)];
  const subtitle = [agreement, dateInWords(text, check.on)].join(' · ');
  const textHash = input.sha256(plainText([words.kind, partner.name, subtitle], sections));
  const markings = [text.marking.unOnly, ...(workspace.fictional ? [text.marking.fictional] : [])];
  return {
    report: {
      language: context.language,
      direction: text.direction,
      instrumentTitle: words.kind,
      title: partner.name,
      subtitle,
      markings,
      watermark: workspace.fictional ? text.watermark.fictional : null,
      header: { reference: agreement, date: dateInWords(text, check.on) },
      page: text.page,
      sections,
      provenance: provenanceOf(input, textHash),
      properties: {
        title: `${words.kind}: ${agreement}`,
        subject: words.subject,
        author: context.producedBy.name,
        description: markings.join(' · '),
        keywords: ['PSEA', agreement].join(', '),
        producedAt: context.producedAt,
        custom: [
          { name: 'Agreement', value: agreement },
          { name: 'Check', value: check.id },
          { name: 'ContractHash', value: check.file.sha256 },
          { name: 'TextHash', value: textHash },
          { name: 'ProgramVersion', value: context.programVersion },
        ],
      },
      textHash,
    },
    changes: { author: words.author, at: context.producedAt },
    parts: languagesOf(check).map((language) => {
      const deviations = check.deviations.filter((deviation) => deviation.language === language);
      return {
        heading: words.sections.language(languageName(language, context.language)),
        direction: firstStrong(deviations.map(({ title }) => title).join(' '), 'ltr'),
        clauses: deviations.map((deviation) => clauseOf(deviation, input)),
      };
    }),
  };
}

function languagesOf({ deviations }: ContractCheck): string[] {
  return [...new Set(deviations.map(({ language }) => language))];
}

function clauseOf(deviation: Deviation, { textOf, context }: ComparisonInput): ComparisonClause {
  if (deviation.kind !== 'unchanged') return { lines: trackedLines(deviation.words), note: null };
  const text = textOf(deviation);
  return {
    lines: trackedLines([{ op: 'same', text: text ?? deviation.title }]),
    note: text === null ? comparisonText[context.language].notRepeated : null,
  };
}

function summaryOf({ context, check }: ComparisonInput): ReportSection {
  const { language } = context;
  const words = comparisonText[language];
  const text = reportText(language);
  const kinds = ['unchanged', 'changed', 'missing', 'added'] as const;
  const counts = kinds.map((kind) =>
    words.count(kind, check.deviations.filter((deviation) => deviation.kind === kind).length),
  );
  return {
    heading: words.sections.summary,
    blocks: [
      paragraph(counts.join(text.listSeparator)),
      {
        kind: 'table',
        columns: [
          { title: words.columns.clause, share: 60, align: 'start' },
          { title: words.columns.language, share: 20, align: 'start' },
          { title: words.columns.finding, share: 20, align: 'start' },
        ],
        rows: check.deviations.map(({ kind, title, language: own }) => ({
          cells: [
            cell(title),
            cell(languageName(own, language)),
            cell(words.findings[kind], kind !== 'unchanged'),
          ],
          emphasis: kind !== 'unchanged',
        })),
      },
      paragraph(words.intro, 'quiet'),
    ],
  };
}

function provenanceOf(
  { context, agreement, partner, check }: ComparisonInput,
  textHash: string,
): ReportSection {
  const text = reportText(context.language);
  const words = comparisonText[context.language];
  const labels = words.facts;
  return {
    heading: words.sections.provenance,
    blocks: [
      facts(
        fact(labels.agreement, agreement),
        fact(labels.partner, [partner.name, partner.reference]),
        fact(labels.contract, check.file.name),
        fact(labels.contractHash, check.file.sha256),
        fact(labels.comparedWith, check.annex ?? labels.library),
        fact(labels.checkedOn, dateInWords(text, check.on)),
        fact(labels.checkedBy, personInWords(text, check.by)),
        fact(labels.producedBy, personInWords(text, context.producedBy)),
        fact(labels.producedAt, momentInWords(text, context.producedAt)),
        fact(labels.textHash, textHash),
      ),
    ],
  };
}
