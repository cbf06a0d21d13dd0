import type { PartnerRow } from '../../shared/partner/partner-view.ts';
import type { WorkspaceStore } from './ports.ts';

/** The register's rows in memory, read from the store once and kept up with every change. */
export interface RowCache {
  all(): readonly PartnerRow[];
  get(partner: string): PartnerRow | null;
  set(row: PartnerRow): void;
  /** Forgets everything; the next use reads the store again. */
  reset(): void;
  /** Id of the partner with a reference or id; letter case doesn't matter. */
  partnerOf(reference: string): string | null;
  assessmentOf(reference: string): { readonly partner: string; readonly assessment: string } | null;
}

interface Loaded {
  readonly rows: Map<string, PartnerRow>;
  readonly partners: Map<string, string>;
  readonly assessments: Map<string, { partner: string; assessment: string }>;
}

export function createRowCache(store: WorkspaceStore): RowCache {
  let loaded: Loaded | null = null;
  const load = (): Loaded => {
    if (loaded) return loaded;
    loaded = { rows: new Map(), partners: new Map(), assessments: new Map() };
    for (const row of store.rows() as PartnerRow[]) remember(loaded, row);
    return loaded;
  };
  return {
    all: () => [...load().rows.values()],
    get: (partner) => load().rows.get(partner) ?? null,
    set: (row) => loaded && remember(loaded, row),
    reset: () => {
      loaded = null;
    },
    partnerOf: (reference) => load().partners.get(reference.toLowerCase()) ?? null,
    assessmentOf: (reference) => load().assessments.get(reference.toLowerCase()) ?? null,
  };
}

function remember({ rows, partners, assessments }: Loaded, row: PartnerRow): void {
  rows.set(row.id, row);
  partners.set(row.id.toLowerCase(), row.id);
  partners.set(row.reference.toLowerCase(), row.id);
  for (const { id, reference } of row.assessments) {
    const place = { partner: row.id, assessment: id };
    assessments.set(id.toLowerCase(), place);
    assessments.set(reference.toLowerCase(), place);
  }
}
