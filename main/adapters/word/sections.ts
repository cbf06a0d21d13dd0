import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { type Direction, firstStrong } from '../../../shared/documents/report/text/direction.ts';
import type {
  Block,
  CrossReferences,
  List,
  Paragraph as ParagraphBlock,
  ReportSection,
  WordReport,
} from '../../../shared/documents/report/word-report.ts';
import { chartOf } from './chart.ts';
import { colours, sizes } from './look.ts';
import { headingList, textLists } from './styles.ts';
import { factsOf, reference, signaturesOf, tableOf } from './tables.ts';
import { textParagraphs, textRuns } from './text-runs.ts';
import { timelineOf } from './timeline.ts';
import { verdictOf } from './verdict.ts';

/** What every part of a document is laid out for. */
export interface Paper {
  readonly direction: Direction;
  /** Of the text, in twentieths of a point. */
  readonly width: number;
  /** Gives bookmarks their numbers from one on in each document: docx's own count runs over the whole program. */
  readonly bookmark: () => number;
  /** Tells the lists of a document apart, from one on. */
  readonly list: () => number;
  /** A letter's headings carry no number, and stand smaller. */
  readonly isLetter: boolean;
}

/** Counts from one on, each time that it is asked. */
export function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

/** What stands above the first section: instrument, partner, reference and status. */
export function titleBlock({ instrumentTitle, title, subtitle, direction }: WordReport): FileChild[] {
  return [
    ...textParagraphs(instrumentTitle, direction, { style: 'Quiet', spacing: { after: 60 }, keepNext: true }),
    ...textParagraphs(title, direction, { heading: HeadingLevel.TITLE }),
    ...textParagraphs(
      subtitle,
      direction,
      { spacing: { after: 200 }, keepNext: true },
      { color: colours.quiet },
    ),
  ];
}

/** What the line before it belongs to. */
const leading: ReadonlySet<Block['kind']> = new Set([
  'table',
  'paragraph',
  'list',
  'signatures',
  'timeline',
  'chart',
]);

/** A section with its heading; one without a text has none. `isWhole`: its facts stay on one page. */
export function sectionOf(section: ReportSection, paper: Paper, isWhole = false): FileChild[] {
  return [
    ...(section.heading === '' ? [] : sectionHeading(section.heading, paper)),
    ...section.blocks.flatMap((block, index) => {
      const next = section.blocks[index + 1]?.kind;
      return blockOf(block, {
        paper,
        isWhole,
        leads:
          next !== undefined &&
          (section.isOnePiece === true ||
            (leading.has(next) && !(block.kind === 'list' && next !== 'signatures'))),
      });
    }),
  ];
}

function sectionHeading(text: string, paper: Paper): Paragraph[] {
  return paper.isLetter
    ? textParagraphs(text, paper.direction, { heading: HeadingLevel.HEADING_1 })
    : [heading(text, 1, null, paper)];
}

interface Place {
  readonly paper: Paper;
  /** The section stays on one page. */
  readonly isWhole: boolean;
  /** What follows belongs to this block and stays on its page. */
  readonly leads: boolean;
}

function blockOf(block: Block, { paper, isWhole, leads }: Place): FileChild[] {
  const { direction, width } = paper;
  switch (block.kind) {
    case 'subheading':
      return block.anchor === null
        ? textParagraphs(block.text, direction, { style: 'Subheading' })
        : [heading(block.text, 2, block.anchor, paper)];
    case 'paragraph':
      return paragraphOf(block, paper, leads);
    case 'list':
      return listOf(block, paper, leads);
    case 'signatures':
      return signaturesOf(block, direction, width).flatMap((table) => [table, gap()]);
    case 'facts':
      return [factsOf(block, direction, isWhole, width), gap()];
    case 'table':
      return [tableOf(block, direction, width), gap()];
    case 'verdict':
      return [verdictOf(block, direction, width), gap()];
    case 'cross-references':
      return crossReferences(block, direction);
    case 'timeline':
      return [...timelineOf(block, direction, width), gap()];
    case 'chart':
      return [chartOf(block, direction, width), gap()];
  }
}

/** Word joins tables that touch; a small paragraph keeps them apart. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' }, children: [] });
}

function heading(
  text: string,
  level: 1 | 2,
  anchor: string | null,
  { direction, bookmark }: Paper,
): Paragraph {
  // The number stands at the side where the document begins, whatever the first letter of the title.
  const runs = textRuns(text, direction);
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    numbering: { reference: headingList, level: level - 1, custom: true },
    bidirectional: direction === 'rtl',
    children: anchor === null ? runs : bookmarked(anchor, bookmark(), runs),
  });
}

function paragraphOf({ text, tone }: ParagraphBlock, paper: Paper, keepNext: boolean): Paragraph[] {
  const { direction } = paper;
  if (tone === 'small') return textParagraphs(text, direction, { style: 'PageLine', keepNext });
  if (tone === 'quiet') return textParagraphs(text, direction, { style: 'Quiet', keepNext });
  if (tone === 'body') {
    const lines = text.split('\n');
    // Name, function and office under a signature are one thing.
    const isBlock = paper.isLetter && lines.length <= mostKeptLines;
    return lines.flatMap((line, index) =>
      isBlock && index < lines.length - 1
        ? textParagraphs(line, direction, { keepNext: true, spacing: { after: 20 } })
        : textParagraphs(line, direction, { keepNext }),
    );
  }
  const edge = { style: BorderStyle.SINGLE, size: 18, space: 8, color: colours.quiet };
  const isRightToLeft = firstStrong(text, direction) === 'rtl';
  return textParagraphs(text, direction, {
    spacing: { before: 120, after: 160 },
    indent: { start: 200 },
    border: isRightToLeft ? { right: edge } : { left: edge },
  });
}

/** Of a text of more lines than these some may go to the next page. */
const mostKeptLines = 5;

/** The mark stands at the side where the text of the list begins, whatever the first letter of a line. */
function listOf(
  { mark, items, direction: own }: List,
  { direction, list }: Paper,
  leads: boolean,
): Paragraph[] {
  const side = own ?? direction;
  // Each list counts from one on.
  const instance = list();
  return items.map(
    (item, index) =>
      new Paragraph({
        style: 'ListLine',
        numbering: { reference: textLists[mark], level: 0, instance },
        keepNext: leads || (index === 0 && items.length > 1),
        bidirectional: side === 'rtl',
        children: textRuns(item, side),
      }),
  );
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

/** docx takes both ends of a bookmark in a paragraph, as its documentation shows; only its type forgot them. */
function bookmarked(anchor: string, number: number, runs: readonly ParagraphChild[]): ParagraphChild[] {
  const ends = [new BookmarkStart(anchor, number), new BookmarkEnd(number)] as unknown as [
    ParagraphChild,
    ParagraphChild,
  ];
  return [ends[0], ...runs, ends[1]];
}
