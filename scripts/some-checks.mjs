// `npm run types` and `npm run lint`: those checks of `npm run check` whose names begin with a word given here.
import { allChecks } from './checks.mjs';
import { makeReady, runScript } from './make-ready.mjs';
import { Hindrance } from './project.mjs';
import { close, runChecks } from './tally.mjs';

await runScript(async () => {
  const words = process.argv.slice(2);
  const checks = allChecks().filter(({ name }) => words.some((word) => name.startsWith(word)));
  if (checks.length === 0) throw new Hindrance(`No check is called ${words.join(' or ')}.`);
  await makeReady('check');
  close([await runChecks(checks)]);
});
