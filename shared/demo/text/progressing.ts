import type { Topic } from './comment-texts.ts';

/** Review comments on the legacy scale's middle answer: something is there, and not all of it. */
export const progressing: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  policy: [
    'Code of conduct in place; the policy itself was still with the board in {month}.',
    'Policy of {year} covers staff. Volunteers come with the next revision.',
    'Text is complete, distribution to {some} sites was not finished.',
  ],
  vetting: [
    'References are taken in writing; the clause for suppliers is missing in {few} contracts.',
    'Declaration introduced in {year}, used for new posts only.',
    'Procedure covers {town}; field posts follow next quarter.',
  ],
  training: [
    '{trained} of {staff} people had induction. A yearly plan is in preparation.',
    'Sessions held, content without the part on reporting.',
    'Attendance is recorded in {town} and not at the other sites.',
  ],
  reporting: [
    'Phone line works; people met at {some} sites did not know it.',
    'Focal point named in {month}, posters not printed yet.',
    'One channel for all, none for children.',
  ],
  assistance: [
    'List of services exists and needs an update.',
    'Pathway known to managers in {town}; field teams are next.',
    'Referral works for adults. Child services were being added.',
  ],
  investigation: [
    'Procedure of {year} lacks deadlines.',
    'Service identified, agreement not signed in {month}.',
    'Roles are clear in the headquarters text and not yet local.',
  ],
};
