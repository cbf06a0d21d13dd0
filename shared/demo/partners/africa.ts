import { gapsClosed, preliminary, proceedIf, reviewed, selfAssessed } from '../steps.ts';
import type { DemoPartner } from '../story.ts';

export const fromTheSamples: readonly DemoPartner[] = [
  {
    key: 'hrwa',
    registered: 'P7M12D',
    fields: {
      name: 'Hope for Rural Women Association',
      acronym: 'HRWA',
      type: 'national-ngo',
      country: 'SS',
      languages: ['en'],
      directContact: true,
      vendorNumbers: [{ agency: 'UN-Demo', number: '0002500101' }],
      contacts: [{ name: 'Mary Deng', title: 'PSEA focal point', email: 'm.deng@hrwa.example', phone: '' }],
      notes: 'Fictional organisation.',
    },
    writes: 'en',
    reviewedIn: 'en',
    profile: { staff: 34, volunteers: 120, sites: 4, policyYearsAgo: 3, town: 'Torit' },
    focalPoint: { name: 'Mary Deng', function: 'PSEA focal point' },
    story: [
      ...selfAssessed('P6M25D', 'P6M', 'YAYYYYNA'),
      ...reviewed('P5M', 'YANYYYNA'),
      ...preliminary('P4M25D'),
      ...proceedIf('P4M20D', 'Gaps can be closed with support.', 'Written vetting before the next recruitment.'),
      ...gapsClosed('P1M', '..Y.....'),
    ],
  },
];
