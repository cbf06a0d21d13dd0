// `npm test`: every check, and the tests in their short form. `npm test -- some/path` runs the tests of that path alone.
// `npm run test:long`, and PSEA_FORM=long in the environment of a build server, run the long form: every test.
import { allChecks, packageCheck } from './checks.mjs';
import { cleanTreeCheck } from './clean-tree.mjs';
import { makeReady, runScript } from './make-ready.mjs';
import { endToEndProjects, everyProject, longForm, secondTry, unitProjects } from './projects.mjs';
import { runVitest } from './run-vitest.mjs';
import { close, runChecks } from './tally.mjs';

await runScript(async () => {
  await makeReady('test');
  const isLong = process.argv.includes('--long') || process.env.PSEA_FORM === 'long';
  const args = process.argv.slice(2).filter((arg) => arg !== '--long');
  if (args.length > 0) {
    close([await runVitest({ projects: everyProject, args })]);
    return;
  }
  if (!isLong) process.env.PSEA_SHORT_FORM = '1';
  const cleanTree = await cleanTreeCheck();
  close([
    await runChecks(allChecks()),
    await runVitest({ projects: unitProjects }),
    await runVitest({ projects: endToEndProjects, ...secondTry() }),
    ...(isLong ? [await runChecks([packageCheck()])] : []),
    await runChecks(cleanTree),
    ...(isLong ? [] : [leftToLongForm()]),
  ]);
});

/** Says what the short form left out; counts nothing. */
function leftToLongForm() {
  return {
    passed: 0,
    failed: 0,
    skipped: 0,
    said: [`Not run: the packages, and ${longForm.length} test files of the long form (npm run test:long).`],
  };
}
