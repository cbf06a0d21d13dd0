import type { Block, ReportSection } from '../report/word-report.ts';
import type { ExtractSheet } from './extract.ts';

/** A section of a document as lines that read from top to bottom without its layout. */
export function readingPart({ heading, blocks }: ReportSection): ExtractSheet['parts'][number] {
  return { heading, lines: blocks.flatMap(linesOf).filter((line) => line.trim() !== '') };
}

/** A table is told row by row, each cell behind its column's title; pictures stand in no copy. */
function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'subheading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item) => `• ${item}`);
    case 'facts':
      return block.rows.map(({ label, lines }) => `${label}: ${lines.join(' · ')}`);
    case 'verdict':
      return [block.headline, block.meaning, ...block.counts.map(({ label, value }) => `${label}: ${value}`)];
    case 'table':
      return block.rows.map(({ cells }) =>
        cells
          .flatMap((cell, index) => {
            const words = 'anchor' in cell ? cell.number : cell.lines.join(' ');
            if (words === '') return [];
            return [index === 0 ? words : `${block.columns[index]?.title ?? ''}: ${words}`];
          })
          .join(' · '),
      );
    case 'signatures':
      return block.labels.map((label) => `${label}: …`);
    case 'cross-references':
      return [
        `${block.label}: ${block.items.map(({ reference, text }) => `${reference.number} ${text}`).join(' · ')}`,
      ];
    case 'timeline':
    case 'chart':
      throw new Error(`An extract has no words for a block of the kind ${block.kind}.`);
  }
}
