import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';

export interface AgreementPlace {
  readonly partner: string;
  readonly agreement: string;
}

/** Standing agreements by reference and id; letter case doesn't matter. */
export interface AgreementIndex {
  /** Takes a partner's agreements in the place of those of its row before. */
  put(row: PartnerRow, before: PartnerRow | undefined): void;
  /** The first that was recorded, where two devices gave one reference at the same time. */
  find(reference: string): AgreementPlace | null;
}

export function createAgreementIndex(): AgreementIndex {
  const places = new Map<string, readonly AgreementPlace[]>();
  const keysOf = ({ id, reference }: PartnerRow['agreements'][number]) => [
    id.toLowerCase(),
    reference.toLowerCase(),
  ];
  const forget = (key: string, agreement: string) => {
    const left = (places.get(key) ?? []).filter((place) => place.agreement !== agreement);
    if (left.length > 0) places.set(key, left);
    else places.delete(key);
  };
  return {
    put(row, before) {
      for (const agreement of before?.agreements ?? [])
        for (const key of keysOf(agreement)) forget(key, agreement.id);
      for (const agreement of row.agreements)
        for (const key of keysOf(agreement)) {
          const place = { partner: row.id, agreement: agreement.id };
          places.set(key, [...(places.get(key) ?? []), place]);
        }
    },
    find: (reference) => places.get(reference.trim().toLowerCase())?.[0] ?? null,
  };
}
