// `npm run check`: what a contributor runs before a change goes out. The same as `npm test` without the browser.
import { allChecks } from './checks.mjs';
import { makeReady, runScript } from './make-ready.mjs';
import { unitProjects } from './projects.mjs';
import { runVitest } from './run-vitest.mjs';
import { close, runChecks } from './tally.mjs';

await runScript(async () => {
  await makeReady('check');
  close([await runChecks(allChecks()), await runVitest({ projects: unitProjects })]);
});
