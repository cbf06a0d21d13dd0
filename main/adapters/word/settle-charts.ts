import { strFromU8, strToU8, unzipSync } from 'fflate';
import { setZipDates } from '../zip-dates.ts';
import { packParts } from './pack-parts.ts';

/** Ids that docx draws by lot for the parts of a chart. */
const drawnId = /\brId[\w-]{21}(?=")/g;

/**
 * Takes out of a document with charts what docx makes anew each time, so that the same model gives the same bytes: ids
 * that are drawn by lot, numbers of drawings that run over the whole program, and the date of the workbook behind a chart.
 */
export function settleCharts(bytes: Uint8Array, producedAt: string): Uint8Array {
  const ids = new Map<string, string>();
  const numbered = (id: string): string => {
    const known = ids.get(id) ?? `rIdPart${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  let drawings = 0;
  const settled = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (name.endsWith('.xlsx')) return [name, setZipDates(part, producedAt)] as const;
    if (!/\.(?:xml|rels)$/.test(name)) return [name, part] as const;
    const text = strFromU8(part)
      .replace(drawnId, numbered)
      .replace(/(?<=<wp:docPr id=")\d+/g, () => {
        drawings += 1;
        return String(drawings);
      });
    return [name, strToU8(text)] as const;
  });
  return packParts(new Map(settled), producedAt);
}
