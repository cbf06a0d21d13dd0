import type { Agreement } from '../../rules/agreement/agreement-state.ts';

/**
 * Reference of a new annex, such as "AOC-2026-014/X2-K7Q": numbered per agreement and device, since they are given
 * offline.
 */
export function nextAnnexReference({ fields, record }: Agreement, deviceCode: string): string {
  const ending = `-${deviceCode}`;
  const numbers = record.annexes.map(({ fact: { reference } }) =>
    reference.endsWith(ending) ? Number(/\/X(\d+)-/.exec(reference)?.[1] ?? 0) : 0,
  );
  return `${fields.reference}/X${Math.max(0, ...numbers) + 1}${ending}`;
}
