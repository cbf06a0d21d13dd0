// `npm run test:kill`: the long form of the kill tests. A writer is killed 200 times in the midst of writing, another in
// the midst of an exchange, a restore, which leaves the old or the new, and a projector 500 times in the midst of a fold;
// nothing that they acknowledged may be missing afterwards. `npm test` runs the short form.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { node24, root } from './project.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const files = [
  'tests/main/adapters/workspace/kill.test.ts',
  'tests/main/adapters/workspace/restore/kill.test.ts',
  'tests/main/core/exchange/kill.test.ts',
  'tests/main/core/hub/year.test.ts',
  'tests/main/core/hub/kept-figures.test.ts',
];
const { status } = spawnSync(node24, [vitest, 'run', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PSEA_KILLS: process.env.PSEA_KILLS ?? '200',
    PSEA_HUB_KILLS: process.env.PSEA_HUB_KILLS ?? process.env.PSEA_KILLS ?? '500',
  },
});
process.exitCode = status ?? 1;
