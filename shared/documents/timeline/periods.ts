/** The columns of a picture in time: months, or several of them where there would be too many. */
export interface Periods {
  /** Months in each column. */
  readonly size: 1 | 3 | 6 | 12;
  readonly columns: readonly { readonly year: number; readonly month: number }[];
  /** Column of a date (`YYYY-MM-DD`), from zero; null outside the picture. */
  readonly place: (date: string) => number | null;
  /** As `place`, with what lies outside moved to the nearest end. */
  readonly nearest: (date: string) => number;
}

const mostColumns = 24;

/** Columns from one date to another, at most twenty-four. Groups begin where the year does, so that quarters are quarters. */
export function periodsOf(from: string, until: string): Periods {
  const first = monthsOf(from);
  const last = monthsOf(until);
  const size = ([1, 3, 6] as const).find((months) => columnsFor(first, last, months) <= mostColumns) ?? 12;
  const start = Math.floor(first / size);
  const count = columnsFor(first, last, size);
  const column = (date: string) => Math.floor(monthsOf(date) / size) - start;
  return {
    size,
    columns: Array.from({ length: count }, (_, index) => {
      const month = (start + index) * size;
      return { year: Math.floor(month / 12), month: (month % 12) + 1 };
    }),
    place: (date) => {
      const at = column(date);
      return at >= 0 && at < count ? at : null;
    },
    nearest: (date) => Math.min(Math.max(column(date), 0), count - 1),
  };
}

const columnsFor = (first: number, last: number, size: number) =>
  Math.floor(last / size) - Math.floor(first / size) + 1;

/** Months since the year zero. */
function monthsOf(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}
