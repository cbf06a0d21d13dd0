import { tagsNamed } from './read-xml.ts';
import { MAX_COLUMNS } from './zip-limits.ts';

/** Merged ranges that are reported; a sheet with more is a layout, not a form. */
const MOST_MERGED = 4_000;

/** The merged ranges of a sheet, such as "B3:D3", in the order of the file. */
export function mergedRanges(xml: string): string[] {
  const start = xml.indexOf('<mergeCells');
  if (start < 0) return [];
  return tagsNamed(xml.slice(start), 'mergeCell', MOST_MERGED)
    .map((attributes) => attributes.get('ref') ?? '')
    .filter((ref) => /^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/.test(ref));
}

/** Numbers of the columns that a sheet hides, from one, as far as columns are read at all. */
export function hiddenColumns(xml: string): number[] {
  const start = xml.indexOf('<cols');
  const end = xml.indexOf('</cols>', start);
  if (start < 0 || end < 0) return [];
  return tagsNamed(xml.slice(start, end), 'col', MAX_COLUMNS).flatMap((attributes) => {
    if (!/^(?:1|true)$/.test(attributes.get('hidden') ?? '')) return [];
    const first = Number(attributes.get('min'));
    const last = Math.min(Number(attributes.get('max')), MAX_COLUMNS);
    return first >= 1 && last >= first ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
  });
}

/** The program that saved a workbook, as it names itself in docProps/app.xml; null when it doesn't. */
export function programName(xml: string | null): string | null {
  const name = /<Application>([^<]{1,100})<\/Application>/.exec(xml?.slice(0, 10_000) ?? '')?.[1];
  return name?.trim() || null;
}
