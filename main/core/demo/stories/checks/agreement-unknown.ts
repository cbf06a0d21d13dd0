import { type DemoCheck, officeFile } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const agreementUnknown: DemoCheck = {
  name: 'agreement-unknown',
  description: 'The annex that the office makes is that of an agreement which a partner signs.',
  find: (demo) => {
    const known = stepsThat(demo, 'agreement').map(({ step }) => step.reference);
    const { agreement } = demo.office.papers;
    if (known.includes(agreement)) return [];
    return [
      {
        place: `${officeFile} → papers.agreement`,
        what: `No partner signs an agreement "${agreement}".`,
        fix: `Use one of ${known.join(', ')}.`,
      },
    ];
  },
};
