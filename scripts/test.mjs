// `npm test`: every check, and the tests in their short form. `npm test -- some/path` runs the tests of that path alone.
// `npm run test:long` runs the long form: every test. PSEA_FORM=server, in the environment of a server
// with little time, leaves a few of them out and names how many.
import { allChecks, packageCheck } from './checks.mjs';
import { cleanTreeCheck } from './clean-tree.mjs';
import { makeReady, runScript } from './make-ready.mjs';
import { Hindrance } from './project.mjs';
import { endToEndProjects, everyProject, leftOutOf, secondTry, unitProjects } from './projects.mjs';
import { runVitest } from './run-vitest.mjs';
import { close, runChecks } from './tally.mjs';

await runScript(async () => {
  await makeReady('test');
  const form = process.argv.includes('--long') ? 'long' : (process.env.PSEA_FORM ?? 'short');
  if (!['short', 'server', 'long'].includes(form))
    throw new Hindrance(`PSEA_FORM is short, server or long, not “${form}”.`);
  const isShort = form === 'short';
  const args = process.argv.slice(2).filter((arg) => arg !== '--long');
  if (args.length > 0) {
    close([await runVitest({ projects: everyProject, args })]);
    return;
  }
  process.env.PSEA_LEFT_OUT = form;
  const cleanTree = await cleanTreeCheck();
  close([
    await runChecks(allChecks()),
    await runVitest({ projects: unitProjects }),
    await runVitest({ projects: endToEndProjects, ...secondTry() }),
    ...(isShort ? [] : [await runChecks([packageCheck()])]),
    await runChecks(cleanTree),
    ...(form === 'long' ? [] : [leftToLongForm(form)]),
  ]);
});

/**
 * Says what a form left out; counts nothing.
 * @param {string} form
 */
function leftToLongForm(form) {
  const packages = form === 'short' ? 'the packages, and ' : '';
  return {
    passed: 0,
    failed: 0,
    skipped: 0,
    said: [`Not run: ${packages}${leftOutOf(form).length} test files of the long form (npm run test:long).`],
  };
}
