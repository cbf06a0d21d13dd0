// `npm test`: every check there is. `npm test -- some/path` runs the tests of that path alone.
import { allChecks } from './checks.mjs';
import { cleanTreeCheck } from './clean-tree.mjs';
import { makeReady, runScript } from './make-ready.mjs';
import { endToEndProjects, everyProject, secondTry, unitProjects } from './projects.mjs';
import { runVitest } from './run-vitest.mjs';
import { close, runChecks } from './tally.mjs';

await runScript(async () => {
  await makeReady('test');
  const args = process.argv.slice(2);
  if (args.length > 0) {
    close([await runVitest({ projects: everyProject, args })]);
    return;
  }
  const cleanTree = await cleanTreeCheck();
  close([
    await runChecks(allChecks()),
    await runVitest({ projects: unitProjects }),
    await runVitest({ projects: endToEndProjects, ...secondTry() }),
    await runChecks(cleanTree),
  ]);
});
