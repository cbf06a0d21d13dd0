import { value } from '../../../support/app.ts';
import type { Cases } from './cases.ts';
import { nowhere, reason } from './words.ts';

const PARTNER_NOT_FOUND = { partner: nowhere };

export const conflict: Cases<'conflict'> = {
  list: { works: ({ doubled }) => ({ partner: doubled }), refuses: { PARTNER_NOT_FOUND } },
  settle: {
    works: async ({ doubled, test }) => {
      const { conflicts } = value(await test.client.partner.get({ partner: doubled }));
      const [open] = conflicts;
      return { partner: doubled, key: open?.key ?? '', entry: open?.values[0]?.entry ?? '', reason };
    },
    refuses: {
      PARTNER_NOT_FOUND,
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      NOTHING_TO_CHANGE: { key: 'partner/name' },
    },
  },
};
