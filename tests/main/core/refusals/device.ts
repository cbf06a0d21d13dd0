import { value } from '../../../support/app.ts';
import type { Cases } from './cases.ts';
import { otherDevices } from './other-device.ts';
import { nowhere } from './words.ts';

const reason = 'The laptop was lost.';
const { active, retired, sharedCode } = otherDevices;
const named = { DEVICE_NOT_FOUND: { device: nowhere }, DEVICE_AMBIGUOUS: { device: sharedCode } };

export const device: Cases<'device'> = {
  list: { works: () => ({}), refuses: {} },
  retire: {
    works: () => ({ device: active, reason }),
    refuses: {
      ...named,
      DEVICE_IS_THIS: async ({ test }) => ({ device: value(await test.client.package.getKey({})).device }),
      DEVICE_RETIRED: { device: retired },
    },
  },
  readmit: {
    works: () => ({ device: retired, reason }),
    refuses: { ...named, DEVICE_NOT_RETIRED: { device: active } },
  },
};
