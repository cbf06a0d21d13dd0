import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { blocksOf } from '../../../shared/rules/diligence/blocks.ts';
import { diligenceOfRow } from '../../../shared/rules/diligence/build-diligence.ts';
import type { Block } from '../../../shared/rules/diligence/diligence-view.ts';
import type { Journal } from '../journal.ts';

/** What stands in the way of going on with a partner, facts of its headquarters among it. */
export function blocksInTheWay(journal: Pick<Journal, 'rows'>, file: PartnerFile): readonly Block[] {
  const headquartersId = partnerField(file, 'headquartersId');
  const headquarters = headquartersId === null ? null : journal.rows.get(headquartersId);
  return blocksOf(diligenceOfRow(file), headquarters && { blocks: headquarters.diligence.blocks });
}
