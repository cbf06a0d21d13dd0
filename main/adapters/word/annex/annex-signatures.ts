import type { AnnexSignatures } from '../../../../shared/documents/annex/annex-model.ts';
import { colours } from '../look.ts';
import { border, type Cell, gap, type Row, shareWidths, stackedTexts, table } from './annex-blocks.ts';
import { titlesOf } from './annex-front.ts';
import type { AnnexLayout } from './annex-names.ts';

/** Room for a hand to write, in twips. */
const lineHeight = 567;

const empty: Cell = { content: '' };

/** A block for each party, two beside each other; a pair stays on one page, the first with the title. */
export function signaturesOf(
  { title, parties }: AnnexSignatures,
  layout: AnnexLayout,
  newPage: boolean,
): string {
  const pairs = Array.from({ length: Math.ceil(parties.length / 2) }, (_, index) =>
    parties.slice(index * 2, index * 2 + 2),
  );
  return [
    titlesOf(title, 'PseaSection', layout, newPage),
    ...pairs.map((pair) => pairOf(pair, layout) + gap(layout.names)),
  ].join('');
}

function pairOf([one, other]: AnnexSignatures['parties'], layout: AnnexLayout): string {
  const widths = shareWidths(layout.names.textWidth, [16, 32, 4, 16, 32]);
  const count = Math.max(one?.lines.length ?? 0, other?.lines.length ?? 0);
  const heading = (party: typeof one, keepNext: boolean): Cell => ({
    span: 2,
    content: party
      ? stackedTexts(party.heading, layout, { style: 'PseaText', keepNext }, { bold: true })
      : '',
  });
  const line = (party: typeof one, index: number, keepNext: boolean): Cell[] => {
    const label = party?.lines[index];
    if (!label) return [empty, empty];
    return [
      { content: stackedTexts(label, layout, { style: 'PseaTable', keepNext }), atBottom: true },
      { content: '', borders: `<w:bottom ${border(6, colours.text)}/>`, atBottom: true },
    ];
  };
  const rows: Row[] = [
    { cells: [heading(one, count > 0), empty, heading(other, count > 0)] },
    ...Array.from(
      { length: count },
      (_, index): Row => ({
        height: lineHeight,
        cells: [...line(one, index, index < count - 1), empty, ...line(other, index, index < count - 1)],
      }),
    ),
  ];
  return table(rows, widths, {}, layout);
}
