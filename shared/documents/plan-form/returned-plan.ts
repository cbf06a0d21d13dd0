import type { ReadWorkbook } from '../../ground/sheet/sheet.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import type { ReadPlanIdentity } from './plan-form-identity.ts';
import type { PlanFormRow } from './plan-form-model.ts';

export interface ReturnedPlan {
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  readonly workbook: ReadWorkbook;
}

/** A workbook that came back, with the partner's file that it is held against. */
export interface ReadPlanTogether {
  readonly returned: ReturnedPlan;
  readonly read: ReadPlanIdentity;
  readonly file: PartnerFile;
  /** The rows as they would be handed out today, for a workbook that lost its hidden sheet. */
  readonly rebuilt: () => readonly PlanFormRow[];
  readonly conflicts: 'keep' | 'replace';
  readonly today: string;
  readonly sha256: (text: string) => string;
}
