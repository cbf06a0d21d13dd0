/**
 * Takes a package over and then writes packages until it is killed; says on standard output what it was told is done.
 * Started by kill.test.ts: node merge-writer.ts FOLDER PACKAGE OUT.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { createPackages } from '../../../../main/adapters/packages/create-packages.ts';
import { systemClock } from '../../../../main/adapters/system/clock.ts';
import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import { createApp } from '../../../../main/core/create-app.ts';
import { passphrase, type TestClient, value } from '../../../support/app.ts';
import { instruments } from '../../../support/desk.ts';
import { unusedPorts } from '../../../support/unused-ports.ts';
import { packagePassphrase } from './offices.ts';

const [, , folder = '', path = '', out = ''] = process.argv;
let ids = 0;
const app = createApp({
  ...unusedPorts,
  clock: systemClock,
  ids: { newId: () => `writer-${process.pid}-${++ids}` },
  workspaces: createWorkspaces({ scryptWorkFactor: 4 }),
  packages: async () => createPackages({ scryptWorkFactor: 4 }),
  instruments,
});
const client = createORPCClient<TestClient>({ call: (asked, input) => app.dispatch(asked, input) });
value(await client.workspace.open({ folder, passphrase }));
writeSync(1, 'open\n');
value(await client.package.merge({ path, packagePassphrase, acceptSender: 'any' }));
writeSync(1, 'merged\n');
for (let number = 1; ; number += 1) {
  value(await client.package.create({ path: join(out, `${number}.psea`), packagePassphrase }));
  writeSync(1, `${number}.psea\n`);
}
