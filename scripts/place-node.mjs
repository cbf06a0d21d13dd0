import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Hindrance, isWindows, node24, note, root } from './project.mjs';
import { runNpm, runProgram } from './run-program.mjs';

// The `node` package holds no program: its own install script fetches the one for this machine. We do the same
// by hand, because that script asks for one exact version, which is not published for every processor.

const MAJOR = 24;
const binFolder = join(root, 'node_modules', '.bin');

/** @returns {boolean} whether Node 24 stands where npm's scripts find it first */
export function isNodePlaced() {
  return existsSync(node24) && existsSync(join(binFolder, isWindows ? 'node.cmd' : 'node'));
}

/** Puts Node 24 into node_modules: the release named in package.json, else another 24, else the person's own. */
export async function placeNode() {
  if (!existsSync(node24)) {
    note(`Fetching Node ${MAJOR} …`);
    const isPlaced = (await placeFromRegistry()) || (await placeOwn());
    if (!isPlaced) {
      throw new Hindrance(`Node ${MAJOR} is not published for ${process.platform} on ${process.arch}, and this is Node ${process.versions.node}.
Install Node ${MAJOR}, then run the command again.`);
    }
  }
  linkCommand();
}

async function placeFromRegistry() {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'node', 'package.json'), 'utf8'));
  const name = packageOfPlatform();
  const folder = mkdtempSync(join(tmpdir(), 'psea-node-'));
  try {
    for (const wanted of [version, `^${MAJOR}.0.0`]) {
      const fetched = await runNpm(
        ['install', '--prefix', folder, '--no-save', '--ignore-scripts', `${name}@${wanted}`],
        { cwd: folder },
      );
      const program = join(folder, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
      if (!fetched.ok || !existsSync(program)) continue;
      if (await isRightMajor(program)) {
        place(program);
        return true;
      }
    }
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The naming of the packages behind `node` on the registry. */
function packageOfPlatform() {
  const platform = isWindows ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
}

async function placeOwn() {
  const own = process.env.npm_node_execpath ?? process.execPath;
  if (!(await isRightMajor(own))) return false;
  place(own);
  return true;
}

/** @param {string} program */
async function isRightMajor(program) {
  const asked = await runProgram(program, ['--version'], { limitMs: 20_000 });
  return asked.ok && asked.stdout.startsWith(`v${MAJOR}.`);
}

/** @param {string} program */
function place(program) {
  mkdirSync(dirname(node24), { recursive: true });
  rmSync(node24, { force: true });
  try {
    linkSync(program, node24);
  } catch {
    // Another disk, or a system that forbids links.
    copyFileSync(program, node24);
  }
  chmodSync(node24, 0o755);
}

/** npm links a package's commands at install time, when this program was not yet there. */
function linkCommand() {
  mkdirSync(binFolder, { recursive: true });
  if (isWindows) {
    writeFileSync(join(binFolder, 'node.cmd'), '@"%~dp0\\..\\node\\bin\\node.exe" %*\r\n');
    return;
  }
  rmSync(join(binFolder, 'node'), { force: true });
  symlinkSync(join('..', 'node', 'bin', 'node'), join(binFolder, 'node'));
}
