import type { RefusalDetails } from '../../../ground/result.ts';
import type { PartnerFields } from '../../../record/shapes/partner.ts';
import type { DuplicateCandidate } from '../search/duplicates.ts';
import type { ReadAssignee } from './assignee.ts';
import type { ImportTarget } from './import-target.ts';
import type { ProblemCode } from './problem-messages.ts';

/** How a column came to its target. "taken": another column already has the only place there is. */
export type MatchedBy = 'remembered' | 'chosen' | 'exact' | 'similar' | 'taken' | 'none';

export interface ColumnMatch {
  /** Counted from one. */
  readonly column: number;
  /** As it stands in the sheet, without the spaces around it. */
  readonly header: string;
  /** Null: the column is shown and not imported. */
  readonly target: ImportTarget | null;
  readonly how: MatchedBy;
}

/** What the person confirms before the preview: where the header stands and what each column is. */
export interface ColumnMapping {
  /** Counted from one; rows below it are data. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMatch[];
}

/** Confirmed targets by normalised header; null for columns that the person chose to leave out. */
export type RememberedColumns = Readonly<Record<string, ImportTarget | null>>;

/**
 * Something about a cell that a person should know. "error": the value can't be used and was left out.
 * "warning": it was used, or nothing needs it, and it deserves a look.
 */
export interface Problem {
  readonly row: number;
  /** "M22", or null when the whole row or list is meant. */
  readonly cell: string | null;
  readonly target: ImportTarget | null;
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** English; the renderer says it in its own language by `code` and `details`. */
  readonly message: string;
  /** What stands in the cell. */
  readonly value: string;
  readonly details: RefusalDetails;
}

/** What the list says about an agreement: kept for agreements, not imported with partners. */
export interface ReadAgreement {
  readonly reference: string | null;
  readonly type: string | null;
  /** ISO dates. */
  readonly start: string | null;
  readonly end: string | null;
  readonly budget: number | null;
  /** As the list says it, such as "USD"; from the budget's header when that names it. */
  readonly currency: string | null;
}

/** Fields that the row gives, ready for a partner; what it does not give is absent. */
export type ImportedFields = Partial<PartnerFields> & { readonly name: string };

/**
 * "decide": a probable duplicate asks for one of the decisions before anything is imported. "update": the row names a
 * partner of the register by its reference, and brings what was edited; or it goes with the row above it.
 */
export type ImportAction = 'create' | 'decide' | 'skip' | 'update';

export interface ImportRow {
  readonly rowNumber: number;
  readonly fields: ImportedFields;
  readonly agreement: ReadAgreement | null;
  readonly assigned: ReadAssignee;
  readonly problems: readonly Problem[];
  readonly duplicates: readonly DuplicateCandidate[];
  readonly action: ImportAction;
  /** Id of the partner that the row names by its reference; null for none. */
  readonly known: string | null;
  /** The row above that is the same partner for certain: the name of both is one merged cell. Null for none. */
  readonly sameAs: number | null;
}

export interface PreviewColumn extends ColumnMatch {
  readonly fate: 'partner' | 'agreement' | 'not-imported';
  /** Cells below the header that hold something, so that a column left out shows what is lost. */
  readonly filled: number;
}

export interface ImportPreview {
  readonly sheetName: string;
  readonly headerRow: number;
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly ImportRow[];
  /** Problems of the list as a whole. */
  readonly problems: readonly Problem[];
  readonly totals: {
    readonly rows: number;
    readonly create: number;
    readonly update: number;
    readonly decide: number;
    readonly skip: number;
    readonly errors: number;
    readonly warnings: number;
    readonly agreements: number;
  };
}
