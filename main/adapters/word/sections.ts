import { BookmarkEnd, BookmarkStart, BorderStyle, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { AssessmentReport, Block, CrossReferences, Paragraph as ParagraphBlock, ReportSection } from '../../../shared/report/assessment-report.ts';
import { type Direction, firstStrong } from '../../../shared/report/text/direction.ts';
import { colours, sizes } from './look.ts';
import { headingList } from './styles.ts';
import { factsOf, reference, tableOf } from './tables.ts';
import { textParagraphs, textRuns } from './text-runs.ts';
import { verdictOf } from './verdict.ts';

/** Gives bookmarks their numbers from one on in each document: docx's own count runs over the whole program. */
export type BookmarkNumbers = () => number;

/** What stands above the first section: instrument, partner, reference and status. */
export function titleBlock({ instrumentTitle, title, subtitle, direction }: AssessmentReport): FileChild[] {
  return [
    ...textParagraphs(instrumentTitle, direction, { style: 'Quiet', spacing: { after: 60 }, keepNext: true }),
    ...textParagraphs(title, direction, { heading: HeadingLevel.TITLE }),
    ...textParagraphs(subtitle, direction, { spacing: { after: 200 }, keepNext: true }, { color: colours.quiet }),
  ];
}

export function sectionOf(
  section: ReportSection,
  direction: Direction,
  bookmark: BookmarkNumbers,
  onNewPage = false,
): FileChild[] {
  return [
    heading(section.heading, 1, direction, null, bookmark, onNewPage),
    ...section.blocks.flatMap((block) => blockOf(block, direction, bookmark)),
  ];
}

function blockOf(block: Block, direction: Direction, bookmark: BookmarkNumbers): FileChild[] {
  switch (block.kind) {
    case 'subheading':
      return block.anchor === null
        ? textParagraphs(block.text, direction, { style: 'Subheading' })
        : [heading(block.text, 2, direction, block.anchor, bookmark)];
    case 'paragraph':
      return paragraphOf(block, direction);
    case 'facts':
      return [factsOf(block, direction), gap()];
    case 'table':
      return [tableOf(block, direction), gap()];
    case 'verdict':
      return [verdictOf(block, direction), gap()];
    case 'cross-references':
      return crossReferences(block, direction);
  }
}

/** Word joins tables that touch; a small paragraph keeps them apart. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' }, children: [] });
}

function heading(
  text: string,
  level: 1 | 2,
  direction: Direction,
  anchor: string | null,
  bookmark: BookmarkNumbers,
  onNewPage = false,
): Paragraph {
  // The number stands at the side where the document begins, whatever the first letter of the title.
  const runs = textRuns(text, direction);
  const number = anchor === null ? 0 : bookmark();
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    numbering: { reference: headingList, level: level - 1, custom: true },
    bidirectional: direction === 'rtl',
    pageBreakBefore: onNewPage,
    children: anchor === null ? runs : [new BookmarkStart(anchor, number), ...runs, new BookmarkEnd(number)],
  });
}

function paragraphOf({ text, tone }: ParagraphBlock, direction: Direction): Paragraph[] {
  if (tone === 'quiet') return textParagraphs(text, direction, { style: 'Quiet', keepNext: true });
  if (tone === 'body') return textParagraphs(text, direction);
  const edge = { style: BorderStyle.SINGLE, size: 18, space: 8, color: colours.quiet };
  const isRightToLeft = firstStrong(text, direction) === 'rtl';
  return textParagraphs(text, direction, {
    spacing: { before: 120, after: 160 },
    indent: { start: 200 },
    border: isRightToLeft ? { right: edge } : { left: edge },
  });
}

function crossReferences({ label, items }: CrossReferences, direction: Direction): Paragraph[] {
  return [
    ...textParagraphs(label, direction, { keepNext: true, spacing: { before: 120 } }),
    ...items.map(
      ({ reference: target, text }) =>
        new Paragraph({
          bidirectional: direction === 'rtl',
          indent: { start: 284 },
          spacing: { after: 40 },
          children: [
            reference(target),
            new TextRun({ text: ' \u00A0', size: sizes.body }),
            ...textRuns(text, direction, { bold: true }),
          ],
        }),
    ),
  ];
}
