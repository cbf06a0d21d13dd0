import type { PartnerFile } from '../partner/partner-file.ts';

/**
 * Reference of new evidence, such as "SS-0001-K7Q/E3". Numbers run per partner and device, since they are given
 * offline: what another device than the one of the partner's reference adds, ends in its code, "SS-0001-K7Q/E1-M2P".
 */
export function nextEvidenceReference(file: PartnerFile, deviceCode: string): string {
  const suffix = file.reference.endsWith(`-${deviceCode}`) ? '' : `-${deviceCode}`;
  const start = `${file.reference}/E`;
  const numbers = Object.values(file.evidence).map(({ fact: { reference } }) =>
    reference.startsWith(start) && reference.endsWith(suffix)
      ? Number(reference.slice(start.length, reference.length - suffix.length))
      : 0,
  );
  const last = Math.max(0, ...numbers.filter(Number.isInteger));
  return `${start}${last + 1}${suffix}`;
}

/** Id of new evidence. It begins with its partner's, so that finding it needs no index. */
export function evidenceIdOf(partner: string, unique: string): string {
  return `${partner}.${unique}`;
}

/** The partner's part of a reference or of an id made here; null when it is of another shape. */
export function partnerOfEvidence(reference: string): string | null {
  const end = reference.includes('/') ? reference.lastIndexOf('/') : reference.lastIndexOf('.');
  return end > 0 ? reference.slice(0, end) : null;
}
