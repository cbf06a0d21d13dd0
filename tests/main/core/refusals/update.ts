import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createUpdates } from '../../../../main/adapters/updates/create-updates.ts';
import { startApp } from '../../../support/app.ts';
import { releaseKey, writeRelease } from '../../../support/release.ts';
import { type Cases, scene } from './cases.ts';

/** A release of one file; its content follows from its name. */
const brought = (name: string, instead: Parameters<typeof writeRelease>[1] = {}) => {
  return ({ place }: { place: (name: string) => string }) => ({
    path: writeRelease(place(`release of ${name}`), { files: { [name]: `content of ${name}` }, ...instead }),
  });
};
const newer = brought('psea-partner-assessment-1.2.3-linux-amd64.deb');

export const update: Cases<'update'> = {
  check: {
    works: newer,
    refuses: {
      FILE_NOT_READABLE: ({ place }) => ({ path: place('no such installer.deb') }),
      UPDATE_NO_KEY: scene(async (world) => {
        const other = startApp({ ports: { updates: async () => createUpdates([]) } });
        try {
          return await other.client.update.check(newer(world));
        } finally {
          await other.end();
        }
      }),
      UPDATE_UNSIGNED: (world) => {
        const { path } = brought('psea-partner-assessment-1.2.4-linux-amd64.deb')(world);
        rmSync(join(dirname(path), 'SHA256SUMS.sig'));
        return { path };
      },
      UPDATE_FORGED: brought('psea-partner-assessment-1.2.5-linux-amd64.deb', { key: releaseKey(8).key }),
      UPDATE_ALTERED: (world) => {
        const { path } = brought('psea-partner-assessment-1.2.6-linux-amd64.deb')(world);
        writeFileSync(path, 'content of psea');
        return { path };
      },
      UPDATE_NO_PROGRAM: brought('sbom.cdx.json'),
      UPDATE_OTHER_SYSTEM: brought('psea-partner-assessment-1.2.3-setup-x64.exe'),
      UPDATE_OLDER: brought('psea-partner-assessment-0.0.0-alpha-linux-x64.zip'),
    },
  },
};
