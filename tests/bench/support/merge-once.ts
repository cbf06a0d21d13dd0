/**
 * Opens a workspace, looks at a package and takes it over, as a program that does nothing else; tells milliseconds and
 * the highest memory as JSON. Started by merge.bench.ts: node merge-once.ts FOLDER KEY PACKAGE.
 */
import { createORPCClient } from '@orpc/client';
import { createPackages } from '../../../main/adapters/packages/create-packages.ts';
import { systemClock } from '../../../main/adapters/system/clock.ts';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import { createApp } from '../../../main/core/create-app.ts';
import { type TestClient, value } from '../../support/app.ts';
import { instruments } from '../../support/desk.ts';
import { unusedPorts } from '../../support/unused-ports.ts';
import { benchPassphrase } from './big-register.ts';
import { timed } from './measure.ts';

const [, , folder = '', key = '', path = ''] = process.argv;
let ids = 0;
const app = createApp({
  ...unusedPorts,
  clock: systemClock,
  ids: { newId: () => `merge-${++ids}` },
  workspaces: createWorkspaces(),
  packages: async () => createPackages({ scryptWorkFactor: 10 }),
  instruments,
});
const client = createORPCClient<TestClient>({ call: (asked, input) => app.dispatch(asked, input) });
value(await app.openWithKey(folder, key));
const ask = { path, packagePassphrase: benchPassphrase };
let total = 0;
const preview = await timed(async () => {
  total = value(await client.package.preview({ ...ask, limit: 100 })).total;
});
let entries = 0;
const merge = await timed(async () => {
  entries = value(await client.package.merge({ ...ask, acceptSender: 'any' })).totals.entries;
});
await app.close();
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ preview, merge, entries, partners: total, peak })}\n`);
