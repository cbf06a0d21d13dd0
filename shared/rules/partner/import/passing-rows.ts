import { cellText, isBlank, type ReadCell } from '../../../ground/sheet/sheet.ts';
import { foldForSearch } from '../../../ground/words/fold.ts';
import { isTagRow } from './hxl-tags.ts';
import type { ColumnMapping } from './import-preview.ts';
import { draft } from './value-reading.ts';

const totals = new Set(
  'total; totals; grand total; subtotal; sub total; sum; total general; total generale; sous total; somme; suma; total geral; soma; المجموع; الاجمالي; إجمالي; المجموع الكلي; الإجمالي; итого; всего; сумма; итого по списку; 合计; 总计; 小计; 共计; 总数'
    .split(';')
    .map(foldForSearch),
);
const noteBegins =
  /^(?:\*|†|‡|©|\(\*\)|(?:source|sources|note|notes|nb|n\.b\.|disclaimer|figures as of|as of|last updated?|generated|printed|exported|remarque|remarques|fuente|fuentes|nota|notas|المصدر|ملاحظة|ملاحظات|источник|примечание|来源|资料来源|注|说明)\s*[:：.—–-])/iu;

/** A row that is none of the list itself, with why: tags, a sum, or a note below it. Null for any other. */
export function passingRow(cells: readonly ReadCell[], { columns }: ColumnMapping) {
  if (isTagRow(cells)) return draft('TAG_ROW');
  const filled = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [{ cell, column: index + 1 }]));
  const name = columns.find(({ target }) => target === 'name')?.column;
  const text = cellText(filled[0]?.cell ?? { kind: 'empty' }).trim();
  const beyond = filled.slice(1);
  const isNumber = ({ cell }: { cell: ReadCell }) => /^[\s\d.,'’$€£()-]+$/.test(cellText(cell));
  // An organisation may be called "Total", but then its row says more of it than figures.
  if (totals.has(foldForSearch(text.replace(/[:：]\s*$/, ''))) && beyond.every(isNumber))
    return draft('TOTAL_ROW', { value: text });
  const stands = filled[0]?.column;
  if (beyond.length === 0 && (stands === name || stands === 1) && noteBegins.test(text))
    return draft('FOOTNOTE_ROW', { value: text });
  return null;
}
