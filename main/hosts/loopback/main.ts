import { findCore } from '../beside/in-thread.ts';
import { openAtStart } from '../open-at-start.ts';
import { findRendererFolder, rendererFiles } from '../renderer-files.ts';
import { stopOnOldNode } from '../required-node.ts';
import { openBrowser } from './open-browser.ts';
import { optionsOrExit } from './options-or-exit.ts';
import { runHost } from './run-host.ts';
import { createSessions } from './session.ts';
import { showFiles } from './show-files.ts';

stopOnOldNode(2);

const options = optionsOrExit(process.argv.slice(2));
const host = await runHost({
  options,
  hostFolder: import.meta.dirname,
  coreEntry: findCore(import.meta.dirname),
  openFirst: (app, folder) => openAtStart(app, options, folder),
  show: showFiles(rendererFiles(findRendererFolder(import.meta.dirname))),
  sessions: createSessions(),
});
if ('problem' in host) {
  process.stderr.write(`${host.problem}\n`);
  process.exit(1);
}

// Before the address is told, since whoever reads it may stop us at once. Under npm a Ctrl C comes twice.
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    void host.stop().then(() => process.exit(0));
  });
}
showAddress(host.newAddress());

// At a terminal, Enter gives another address: for a second browser, or after the first was closed.
if (process.stdin.isTTY) process.stdin.on('data', () => showAddress(host.newAddress()));

function showAddress(address: string): void {
  process.stdout.write(`PSEA Partner Assessment is ready: ${address}\n`);
  if (options.open) openBrowser(address);
}
