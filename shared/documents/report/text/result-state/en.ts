import type { ResultKind } from '../../../../rules/standing/result-state.ts';

/** What a result is worth on a day, for screens and documents alike: `{date}`, `{standards}` and `{entity}` are filled in. */
export const resultStateEn = {
  'in-force': 'In force until {date}',
  preliminary: 'Preliminary; final determination due by {date}',
  expiring: 'Expires on {date}',
  'evidence-expired': 'Rests on expired evidence ({standards})',
  'window-over': 'Preliminary; final determination due since {date}',
  expired: 'Expired on {date}',
  'not-proceed': 'Decided on {date} not to proceed',
  suspended: 'Work suspended on {date}',
  ended: 'Work ended on {date}',
  superseded: 'Superseded on {date}',
  reliance: 'Relies on another UN entity’s result until {date}',
  'reliance-over': 'Not assessed (reliance on another entity’s result ended {date})',
  emergency: 'Emergency exemption until {date}',
  'no-contact': 'No-contact exemption until {date}',
  'emergency-over': 'Not assessed (emergency ended {date})',
  'no-contact-over': 'Not assessed (no-contact exemption ended {date})',
  'not-shown': 'A newer result of {date} can’t be shown here',
  'not-accepted': 'Assessed by {entity}, not accepted here',
  'not-assessed': 'Not assessed',
} satisfies Record<ResultKind, string>;

export type ResultStateText = Readonly<Record<ResultKind, string>>;
