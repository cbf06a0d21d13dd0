// `npm test`: every check there is. `npm test -- some/path` runs the tests of that path alone.
import { allChecks } from './checks.mjs';
import { cleanTreeCheck } from './clean-tree.mjs';
import { makeReady, runScript } from './make-ready.mjs';
import { runVitest } from './run-vitest.mjs';
import { close, runChecks } from './tally.mjs';

await runScript(async () => {
  await makeReady('test');
  const paths = process.argv.slice(2);
  if (paths.length > 0) {
    close([await runVitest(paths)]);
    return;
  }
  const cleanTree = await cleanTreeCheck();
  close([
    await runChecks(allChecks()),
    await runVitest(['--project=unit']),
    await runVitest(['--project=e2e']),
    await runChecks(cleanTree),
  ]);
});
