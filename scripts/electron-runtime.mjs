import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isWindows, node24, note, readStamp, root, writeStamp } from './project.mjs';
import { runProgram } from './run-program.mjs';

// Electron's package is small; its runtime, some 100 MB, is fetched from its makers' release page, which many
// offices don't let through. One short question decides, and a refusal is remembered for a day.

const electronFolder = join(root, 'node_modules', 'electron');
const DAY_MS = 24 * 60 * 60 * 1000;
const ANSWER_MS = 4000;
const DOWNLOAD_MS = 10 * 60 * 1000;

/** @returns {string | null} the runtime's program, if it is already there */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(override ?? join(electronFolder, 'dist'), readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
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
    note('Fetching the desktop runtime. This happens once …');
    await runProgram(node24, [join(electronFolder, 'install.js')], { limitMs: DOWNLOAD_MS });
  }
  const obtained = findElectron();
  if (!obtained) writeStamp('electron-refused', String(Date.now()));
  return obtained;
}

function version() {
  return JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version;
}

/** The address honours the mirror settings that Electron's own installer reads. */
async function isDownloadReachable() {
  const { env } = process;
  const mirror =
    env.ELECTRON_MIRROR ??
    env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/';
  try {
    const answer = await fetch(`${mirror}v${version()}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    return answer.ok;
  } catch {
    return false;
  }
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
