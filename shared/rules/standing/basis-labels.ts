/** UNICEF's vendor-master values for what is not a score (DOMAIN Decision 4, §1.4). */
export const basisLabels = {
  emergency: 'Low Capacity Assumed - Emergency',
  'no-contact': 'No Contact with Beneficiaries',
  'not-assessed': 'Not Assessed',
} as const;
