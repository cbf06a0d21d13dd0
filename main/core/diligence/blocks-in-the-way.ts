import { ownValue } from '../../../shared/ground/own-value.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { Person } from '../../../shared/record/journal/entry.ts';
import { blocksOf } from '../../../shared/rules/diligence/blocks.ts';
import { diligenceOfRow } from '../../../shared/rules/diligence/build-diligence.ts';
import type { Block } from '../../../shared/rules/diligence/diligence-view.ts';
import { ensureMayGoOn, type Step } from '../../../shared/rules/diligence/going-on.ts';
import { rowsAbove } from '../../../shared/rules/register/with-headquarters.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';

/** What stands in the way of going on with a partner, facts of the records above it among it. */
export function blocksInTheWay({ rows }: Pick<Journal, 'rows'>, file: PartnerFile): readonly Block[] {
  const row = { id: file.id, headquartersId: partnerField(file, 'headquartersId') };
  const above = rowsAbove(row, rows.get);
  const blocks = above.flatMap(({ diligence }) => diligence.blocks);
  return blocksOf(diligenceOfRow(file), { blocks });
}

/** Who recorded a fact of a partner, or of a record above it; null where it is nowhere. */
export function recorderOf(
  journal: Pick<Journal, 'store' | 'rows'>,
  file: PartnerFile,
  fact: string,
): Person | null {
  const row = { id: file.id, headquartersId: partnerField(file, 'headquartersId') };
  const own = ownValue(file.diligence, fact);
  if (own) return own.by;
  const holder = rowsAbove(row, journal.rows.get).find(({ diligence }) =>
    diligence.blocks.some(({ id }) => id === fact),
  );
  return (holder && ownValue(loadFile(journal, holder.id).diligence, fact)?.by) ?? null;
}

/** Refuses a step by which the UN goes on with a partner while a red flag or a match with sanctions stands. */
export function mayGoOn(journal: Pick<Journal, 'rows' | 'clock'>, file: PartnerFile, step: Step) {
  return ensureMayGoOn(step, blocksInTheWay(journal, file), journal.clock.today());
}
