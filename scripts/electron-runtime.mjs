import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWindows, node24, note, readStamp, root, writeStamp } from './project.mjs';
import { runProgram } from './run-program.mjs';

// Electron's package is small; its runtime, some 100 MB, is fetched from its makers' release page, which many
// offices don't let through. One short question decides, and a refusal is remembered for a day.

const electronFolder = join(root, 'node_modules', 'electron');
const DAY_MS = 24 * 60 * 60 * 1000;
const ANSWER_MS = 4000;
// A download may be slow; one that stands still is given up.
const DOWNLOAD_MS = 60 * 60 * 1000;
const STILL_MS = 2 * 60 * 1000;
const TELL_MS = 15 * 1000;

/** @returns {string | null} the runtime's program, if it is already there */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(electronFolder, 'path.txt');
  // A folder that is named needs no installer that would note where the program lies in it.
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : override ? usualProgram() : null;
  if (name === null) return null;
  const program = join(override ?? join(electronFolder, 'dist'), name);
  return existsSync(program) ? program : null;
}

function usualProgram() {
  if (isWindows) return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/**
 * Finds the runtime or fetches it, at most one try a day.
 * @returns {Promise<string | null>} null when it is not to be had; never throws
 */
export async function obtainElectron() {
  const present = findElectron();
  if (present) return present;
  if (Date.now() - Number(readStamp('electron-refused') ?? 0) < DAY_MS) return null;
  if (isDownloadedEarlier() || (await isDownloadReachable())) {
    note('Fetching the desktop runtime, some 100 MB. This happens once …');
    await download();
  }
  const obtained = findElectron();
  if (!obtained) {
    note(
      'The desktop runtime could not be fetched. The program opens in your browser and works there alike.',
    );
    writeStamp('electron-refused', String(Date.now()));
  }
  return obtained;
}

/** Runs Electron's own installer, and tells meanwhile how far it has come. */
async function download() {
  const temporary = mkdtempSync(join(tmpdir(), 'psea-runtime-'));
  const began = Date.now();
  const seen = { size: 0, at: began, told: began };
  const ended = new AbortController();
  const watch = setInterval(() => {
    const size = sizeBelow(temporary);
    const now = Date.now();
    if (size !== seen.size) Object.assign(seen, { size, at: now });
    if (now - seen.told >= TELL_MS) {
      seen.told = now;
      note(`Fetching the desktop runtime: ${Math.round(size / 1e6)} MB …`);
    }
    if (now - seen.at >= STILL_MS) ended.abort();
  }, 1000);
  try {
    await runProgram(node24, [join(electronFolder, 'install.js')], {
      limitMs: DOWNLOAD_MS,
      signal: ended.signal,
      env: { ...throughProxy, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    });
  } finally {
    clearInterval(watch);
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Node and Electron's installer ask a proxy that the environment names only when they are told to.
 */
const throughProxy = { NODE_USE_ENV_PROXY: '1', ELECTRON_GET_USE_PROXY: '1' };

/**
 * Bytes of all files below a folder; those that go away meanwhile count as none.
 * @param {string} folder
 */
export function sizeBelow(folder) {
  let size = 0;
  try {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      if (found?.isFile()) size += found.size;
    }
  } catch {
    // A folder that was listed is gone by now: the next look is another.
  }
  return size;
}

function version() {
  return JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version;
}

/** The address honours the mirror settings that Electron's own installer reads. */
function sumsAddress() {
  const { env } = process;
  const mirror =
    env.ELECTRON_MIRROR ??
    env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/';
  return `${mirror}${env.ELECTRON_CUSTOM_DIR ?? `v${version()}`}/SHASUMS256.txt`;
}

/** Asked in a process of its own, since Node looks at proxies of the environment only when it starts. */
async function isDownloadReachable() {
  const question = `const answer = await fetch(process.argv[1], { method: 'HEAD', signal: AbortSignal.timeout(${ANSWER_MS}) });
process.exitCode = answer.ok ? 0 : 1;`;
  const asked = await runProgram(node24, ['--input-type=module', '--eval', question, sumsAddress()], {
    limitMs: 2 * ANSWER_MS,
    env: throughProxy,
  });
  return asked.ok;
}

/** Electron's installer keeps what it once fetched, one folder per address, and can use it with no network. */
function isDownloadedEarlier() {
  const cache = process.env.electron_config_cache ?? cacheOfPlatform();
  if (!existsSync(cache)) return false;
  const archive = `electron-v${version()}-${process.platform}-${process.arch}.zip`;
  return readdirSync(cache).some((folder) => existsSync(join(cache, folder, archive)));
}

function cacheOfPlatform() {
  if (isWindows)
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'electron', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'electron');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'electron');
}
