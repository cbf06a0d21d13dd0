import type { Block, ReportSection, TableCell, TimelinePicture } from './word-report.ts';

/** The text of sections, one line per paragraph in reading order: what the text hash covers. */
export function plainText(heads: readonly string[], sections: readonly ReportSection[]): string {
  const lines = sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockLines)]);
  return [...heads, ...lines].join('\n');
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'subheading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'signatures':
      return [
        ...(block.sides ? [block.sides.title] : []),
        ...block.labels,
        ...(block.sides ? block.sides.names : []),
      ];
    case 'facts':
      return block.rows.flatMap(({ label, lines }) => [label, ...lines]);
    case 'table':
      return [
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(cellLines)),
      ];
    case 'verdict':
      return [block.headline, block.meaning, ...block.counts.flatMap(({ label, value }) => [label, value])];
    case 'cross-references':
      return [block.label, ...block.items.flatMap(({ reference, text }) => [reference.number, text])];
    case 'timeline':
      return timelineLines(block);
    case 'chart':
      return [
        block.title,
        ...block.categories,
        ...block.series.flatMap(({ name, values }) => [name, ...values.map(String)]),
      ];
  }
}

function timelineLines({ groups, columns, band, lanes, marks, legend }: TimelinePicture): readonly string[] {
  return [
    ...groups.map(({ title }) => title),
    ...columns,
    ...(band ? [band.label] : []),
    ...lanes.flatMap(({ label, runs }) => [label, ...runs.map(({ sign }) => sign)]),
    ...marks.flatMap(({ label, cells }) => [label, ...cells]),
    legend.label,
    ...legend.shades.flatMap(({ sign, meaning }) => [sign, meaning]),
    ...legend.signs.flatMap(({ sign, meaning }) => [sign, meaning]),
  ];
}

function cellLines(cell: TableCell): readonly string[] {
  return 'anchor' in cell ? [cell.number] : cell.lines;
}
