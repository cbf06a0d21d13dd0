import type { Cases } from './cases.ts';
import { nowhere, reason } from './words.ts';

export const signOff: Cases<'signOff'> = {
  list: { works: () => ({}), refuses: {} },
  record: {
    works: () => ({ name: 'Fictional letter of next year' }),
    refuses: {
      DAY_BEFORE_PERIOD: { asOf: '2026-01-31', from: '2026-02-01' },
      DAY_AHEAD: { asOf: '2999-01-01' },
      FUTURE_DATE: { on: '2999-01-01' },
      DATE_TOO_EARLY: { asOf: '2026-02-28', on: '2026-02-27' },
      SIGN_OFF_NAMED: ({ signedLetter }) => ({ name: signedLetter.toUpperCase() }),
    },
  },
  compare: {
    works: ({ signedLetter }) => ({ letter: signedLetter }),
    refuses: { SIGN_OFF_NOT_FOUND: { letter: nowhere }, DAY_BEFORE_PERIOD: { to: '2026-01-01' } },
  },
  withdraw: {
    works: ({ signedLetter }) => ({ letter: signedLetter, reason }),
    refuses: {
      SIGN_OFF_NOT_FOUND: { letter: nowhere },
      SIGN_OFF_WITHDRAWN: ({ withdrawnLetter }) => ({ letter: withdrawnLetter }),
    },
  },
};
