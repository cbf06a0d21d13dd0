// `npm run dev`: the application in the browser, with screens that change as their sources are saved and a core
// that starts again when one of its own is. Takes the options of `npm start`; without --workspace the demo opens.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeReady, runScript } from './make-ready.mjs';
import { node24 } from './project.mjs';

const NODE_WITH_TYPES = 24;

/** On an older Node than the one in node_modules, which npm puts first where scripts are allowed. */
function againOnNode24() {
  const child = spawn(node24, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // The terminal sends Ctrl C to both, and the loop says good-bye in its own time.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 1));
}

await runScript(async () => {
  await makeReady('check');
  if (Number(process.versions.node.split('.')[0]) < NODE_WITH_TYPES) return againOnNode24();
  const { runLoop } = await import('./dev/loop.ts');
  await runLoop(process.argv.slice(2));
});
