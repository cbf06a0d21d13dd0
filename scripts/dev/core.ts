// One life of the core under `npm run dev`: the loopback host, run from its sources, with Vite's screens. The
// loop ends it and starts another when a source changes.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../../main/hosts/loopback/open-browser.ts';
import { type HostParts, type RunningHost, runHost } from '../../main/hosts/loopback/run-host.ts';
import { createSessions, type Sessions } from '../../main/hosts/loopback/session.ts';
import { openAtStart } from '../../main/hosts/open-at-start.ts';
import { readStartOptions, type StartOptions } from '../../main/hosts/start-options.ts';
import { ok } from '../../shared/ground/result.ts';
import type { FromCore, Left, ToCore } from './messages.ts';
import { showDevScreens } from './show-dev-screens.ts';

const tell = (message: FromCore) => process.send?.(message);

// Ctrl C reaches every process of the terminal; when the core ends is for the loop to say.
process.on('SIGINT', () => undefined);
// Also when the loop was killed: nothing stays behind.
process.on('disconnect', () => void stop());

const options = readStartOptions(process.argv.slice(2));
const [start] = (await once(process, 'message')) as [Extract<ToCore, { type: 'start' }>];
process.on('message', (message: ToCore) => message.type === 'stop' && stop());

const starting = runHost({
  options,
  hostFolder: fileURLToPath(new URL('../../out/main', import.meta.url)),
  coreEntry: fileURLToPath(new URL('../../main/hosts/beside/core-entry.ts', import.meta.url)),
  openFirst: openLeft(start.left, options),
  show: showDevScreens(start.screens),
  sessions: rememberedSessions(start.left.sessions),
});
const running = await starting;
if ('problem' in running) {
  process.stderr.write(`${running.problem}\n`);
  process.exit(1);
}
const { app, origin } = running;
const tellWorkspace = () => void readOpen(running).then((open) => tell({ type: 'workspace', open }));
app.subscribe(({ type }) => type === 'workspace.changed' && tellWorkspace());
tellWorkspace();
const address = running.newAddress();
tell({ type: 'ready', port: Number(new URL(origin).port), address });
if (start.left.workspace === undefined && options.open) openBrowser(address);

// At a terminal, Enter gives another address, as under `npm start`.
if (process.stdin.isTTY) {
  process.stdin.on('data', () => process.stdout.write(`Another address: ${running.newAddress()}\n`));
}

function openLeft({ workspace }: Left, given: StartOptions): HostParts['openFirst'] {
  return async (core, folder) => {
    if (workspace === undefined) return openAtStart(core, given, folder);
    if (workspace === null) return ok([]);
    const opened = await core.openWithKey(workspace.folder, workspace.key);
    if (opened.ok) return ok([]);
    process.stderr.write(`${opened.error.message}\n`);
    return openAtStart(core, given, folder);
  };
}

async function readOpen(of: RunningHost) {
  const status = await of.app.dispatch(['workspace', 'getStatus'], {});
  const key = await of.app.exportKey();
  const folder = status.ok ? (status.value as { readonly folder: string | null }).folder : null;
  return key !== null && folder !== null ? { folder, key } : null;
}

/** Sessions of earlier lives count here too, so that the page stays open. */
function rememberedSessions(earlier: readonly string[]): Sessions {
  const sessions = createSessions();
  const known = new Set(earlier);
  return {
    newToken: sessions.newToken,
    has: (session) => sessions.has(session) || (session !== undefined && known.has(session)),
    trade: (token) => {
      const session = sessions.trade(token);
      if (session) tell({ type: 'session', session });
      return session;
    },
  };
}

/** What is being opened or made is finished first: a demo that was made by half can't be opened. */
async function stop(): Promise<void> {
  const ending = await starting;
  if (!('problem' in ending)) await ending.stop();
  process.exit(0);
}
