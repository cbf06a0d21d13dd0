/** A share in per cent with one decimal; null where there is nothing to have a share of ("no data"). */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
}
