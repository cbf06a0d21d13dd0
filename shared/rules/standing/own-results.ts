import type { AssessmentRecord, PartnerFile } from '../../record/file/partner-file.ts';

/** The devices that recorded determinations by the UN in a file. */
export function determiningDevices(file: PartnerFile): ReadonlySet<string> {
  return new Set(
    Object.values(file.assessments).flatMap(({ ledger, ledgerBy }) =>
      ledger.flatMap(({ fact }, at) => (fact.kind === 'self' ? [] : [ledgerBy[at] ?? ''])),
    ),
  );
}

/**
 * A file as it reads without the determinations by the UN of some devices: what stands then is found by the same rules.
 * Answers, plans and all else stay, since one record of a partner is shared.
 */
export function withoutDeterminationsBy(
  file: PartnerFile,
  isLeftOut: (device: string) => boolean,
): PartnerFile {
  const left = ({ ledger, ledgerBy }: AssessmentRecord) =>
    ledger.map(({ fact }, at) => fact.kind !== 'self' && isLeftOut(ledgerBy[at] ?? ''));
  const assessments = Object.entries(file.assessments).map(([id, record]) => {
    const out = left(record);
    if (!out.includes(true)) return [id, record] as const;
    const ledger = record.ledger.filter((_, at) => !out[at]);
    const ledgerBy = record.ledgerBy.filter((_, at) => !out[at]);
    return [id, { ...record, ledger, ledgerBy }] as const;
  });
  return { ...file, assessments: Object.fromEntries(assessments) };
}
