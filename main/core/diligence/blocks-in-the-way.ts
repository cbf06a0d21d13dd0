import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { blocksOf } from '../../../shared/rules/diligence/blocks.ts';
import { diligenceOfRow } from '../../../shared/rules/diligence/build-diligence.ts';
import type { Block } from '../../../shared/rules/diligence/diligence-view.ts';
import { ensureMayGoOn, type Step } from '../../../shared/rules/diligence/going-on.ts';
import { rowsAbove } from '../../../shared/rules/register/with-headquarters.ts';
import type { Journal } from '../journal.ts';

/** What stands in the way of going on with a partner, facts of the records above it among it. */
export function blocksInTheWay({ rows }: Pick<Journal, 'rows'>, file: PartnerFile): readonly Block[] {
  const row = { id: file.id, headquartersId: partnerField(file, 'headquartersId') };
  const above = rowsAbove(row, rows.get);
  const blocks = above.flatMap(({ diligence }) => diligence.blocks);
  return blocksOf(diligenceOfRow(file), { blocks });
}

/** Refuses a step by which the UN goes on with a partner while a red flag or a match with sanctions stands. */
export function mayGoOn(journal: Pick<Journal, 'rows' | 'clock'>, file: PartnerFile, step: Step) {
  return ensureMayGoOn(step, blocksInTheWay(journal, file), journal.clock.today());
}
