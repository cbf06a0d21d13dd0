import type { AnnexModel } from '../../../../shared/documents/annex/annex-model.ts';
import { packParts } from '../pack-parts.ts';
import { layoutOf, ownNames } from './annex-names.ts';
import { annexParts } from './annex-parts.ts';

/**
 * Lays an annex out as a Word document (.docx) of its own: numbered by Word itself as 1, 1.1 and (a), references as
 * fields, two languages side by side. The same model gives the same bytes. The XML is written here and not by docx,
 * because the same words must also go into a letterhead under names that are free there, with real list styles.
 */
export async function writeAnnex(model: AnnexModel): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = [...annexParts(layoutOf(model, ownNames()))];
  return packParts(
    new Map(parts.map(([name, xml]) => [name, encoder.encode(xml)])),
    model.properties.producedAt,
  );
}
