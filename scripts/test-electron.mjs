// `npm run test:electron`: the end-to-end tests on real Electron instead of the stand-in. PSEA_ELECTRON tells
// the tests where the runtime is.
import { obtainElectron } from './electron-runtime.mjs';
import { makeReady, runScript } from './make-ready.mjs';
import { Hindrance } from './project.mjs';
import { endToEndProjects, secondTry } from './projects.mjs';
import { runVitest } from './run-vitest.mjs';
import { close } from './tally.mjs';

await runScript(async () => {
  await makeReady('test');
  const electron = await obtainElectron();
  if (!electron) {
    throw new Hindrance(`Electron's runtime is not here and could not be downloaded; the next try is tomorrow.
Delete node_modules/.psea/electron-refused to try at once.`);
  }
  process.env.PSEA_ELECTRON = electron;
  close([await runVitest({ projects: endToEndProjects, args: process.argv.slice(2), ...secondTry() })]);
});
