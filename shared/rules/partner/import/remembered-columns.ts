import { z } from 'zod';
import { currentValue } from '../../../record/journal/registers.ts';
import { settingKeys } from '../../../record/workspace/setting-keys.ts';
import type { WorkspaceFile } from '../../../record/workspace/workspace-file.ts';
import type { RememberedColumns } from './import-preview.ts';
import { importTargets } from './import-target.ts';

const columnsSchema = z.record(z.string(), z.enum(importTargets).nullable());

/** Column matching confirmed in earlier imports; null for columns that were left out. */
export function rememberedColumns(file: WorkspaceFile): RememberedColumns {
  const parsed = columnsSchema.safeParse(currentValue(file.registers, settingKeys.columns));
  return parsed.success ? parsed.data : {};
}
