/** What is measured at each size, each beside its floor in the same run. */
export const limits = {
  figures: {
    what: 'all figures of the dashboard',
    floor: 'one pass that shows the rows of the list',
    limit: 2,
  },
  pastDay: { what: 'rows of a past day', floor: 'folding what changed since', limit: 3 },
  excel: {
    what: 'the register as a workbook',
    floor: 'exceljs streaming the same cells bare',
    limit: 1.3,
  },
} as const;

export interface PortfolioTimes {
  readonly size: number;
  /** The fastest of some, ms. */
  readonly ratios: Record<keyof typeof limits, { readonly ours: number; readonly peer: number }>;
  /** Highest memory so far of a process that did nothing but this, after each step, MiB. */
  readonly peak: Readonly<Record<'started' | 'figures' | 'pastDay' | 'excel', number>>;
}
