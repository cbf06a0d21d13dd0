// Opens the application: in Electron where its runtime is there or can be fetched and there is a screen, else
// in the person's own browser through the loopback host. PSEA_HOST=electron or =loopback decides by hand.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { obtainElectron } from './electron-runtime.mjs';
import { makeReady, runScript } from './make-ready.mjs';
import { node24, note, root } from './project.mjs';

// A desktop that can't show Electron's window (no sandbox, missing libraries) ends it at once.
const FAILED_AT_ONCE_MS = 5000;

const args = process.argv.slice(2);

/**
 * @param {string} program
 * @param {string[]} programArgs
 * @returns {Promise<number>} exit code; 1 when a signal that the person did not send ended it
 */
function runHost(program, programArgs) {
  return new Promise((resolve) => {
    const child = spawn(program, programArgs, { cwd: root, stdio: 'inherit', env: hostEnvironment() });
    let isStopping = false;
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      isStopping = true;
      // A terminal sends Ctrl-C to the host as well; a second one would hurry its farewell.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
    child.on('error', () => resolve(1));
    child.on('exit', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
      resolve(code ?? (isStopping ? 0 : 1));
    });
  });
}

function hostEnvironment() {
  const env = { ...process.env };
  // Left by some editors' terminals; with it Electron would start as plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  return env;
}

/** Electron needs a screen, and its sandbox, which we never switch off, does not start for root. */
function canShowWindow() {
  if (process.platform !== 'linux') return true;
  const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasScreen && process.getuid?.() !== 0;
}

async function chooseElectron() {
  const wanted = process.env.PSEA_HOST;
  if (wanted === 'loopback' || (wanted !== 'electron' && !canShowWindow())) return null;
  return obtainElectron();
}

async function start() {
  const electron = await chooseElectron();
  if (electron) {
    const began = Date.now();
    const code = await runHost(electron, [root, ...args]);
    if (code === 0 || Date.now() - began > FAILED_AT_ONCE_MS) return code;
    note('The desktop window could not be opened on this machine. Opening in the browser instead.');
  }
  return runHost(node24, [join(root, 'out', 'main', 'loopback.js'), ...args]);
}

await runScript(async () => {
  // Again after prestart, which npm leaves out for people who have switched scripts off.
  await makeReady('start');
  process.exitCode = await start();
});
