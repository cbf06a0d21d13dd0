export const agreementColumns = ['reference', 'partner', 'type', 'period', 'status', 'clauses'] as const;
export type AgreementColumn = (typeof agreementColumns)[number];

/** Pixels that a column needs at least; the partner's takes what is left, or the reference where it has none. */
export const columnWidths: Readonly<Record<AgreementColumn, number>> = {
  reference: 150,
  partner: 200,
  type: 208,
  period: 206,
  status: 104,
  clauses: 222,
};

/** What stays longest when the window is narrow. */
export const importance: readonly AgreementColumn[] = [
  'reference',
  'clauses',
  'status',
  'period',
  'partner',
  'type',
];
