import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Hindrance, isWindows, note, readStamp, root, writeStamp } from './project.mjs';
import { runProgram } from './run-program.mjs';

// The end-to-end tests drive a real browser of the Chromium family. Any that the machine has will do.

const STARTS_MS = 30_000;
const DOWNLOAD_MS = 5 * 60 * 1000;
const APT_MS = 10 * 60 * 1000;

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];
const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * Where a browser is: what PSEA_CHROMIUM names, what an earlier search found, else a new search.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env.PSEA_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Hindrance(`PSEA_CHROMIUM names ${named}, which does not exist.`);
  }
  const known = readStamp('chromium');
  if (known && existsSync(known)) return known;
  for (const program of [...(await downloadedByPlaywright()), ...installed()]) {
    if (existsSync(program) && (await doesStart(program))) {
      writeStamp('chromium', program);
      return program;
    }
  }
  return null;
}

/** Finds a browser, or installs one: by Playwright's download, else by the system's packages where that is allowed. */
export async function obtainChromium() {
  if (await findChromium()) return;
  note('No browser of the Chromium family was found. Fetching one for the end-to-end tests …');
  await runProgram(
    process.execPath,
    [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
    {
      limitMs: DOWNLOAD_MS,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
    },
  );
  if (await findChromium()) return;
  await installDebianPackage();
  if (await findChromium()) return;
  throw new Hindrance(`The end-to-end tests need Chromium, Chrome or Edge; none is here and none could be fetched.
Install one of them, or set PSEA_CHROMIUM to its program, then run the command again.`);
}

/** Playwright is asked where its own download for this version would be. */
async function downloadedByPlaywright() {
  try {
    const { chromium } = await import('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

function installed() {
  if (isWindows) {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  }
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => macPrograms.map((program) => join(folder, program)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * A download without the system's libraries is there and yet doesn't start. On Windows the question would open
 * a window, and libraries come with the program.
 * @param {string} program
 */
async function doesStart(program) {
  if (isWindows) return true;
  return (await runProgram(program, ['--version'], { limitMs: STARTS_MS })).ok;
}

async function installDebianPackage() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(await runProgram('sudo', ['-n', 'true'], { limitMs: 5000 })).ok) return;
  /** @param {string[]} args */
  const apt = (args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', ...args];
    const [program = 'env', ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return runProgram(program, rest, { limitMs: APT_MS });
  };
  await apt(['update']);
  await apt(['install', '--no-install-recommends', 'chromium']);
}
