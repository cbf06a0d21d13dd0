import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fuseMark } from './stand-in-distribution.ts';
import { engineOf, placesIn, type Target } from './targets.ts';

interface Asar {
  listPackage(archive: string, options: object): string[];
  extractAll(archive: string, folder: string): void;
  extractFile(archive: string, name: string): Buffer;
  getRawHeader(archive: string): { headerString: string };
  statFile(archive: string, name: string): { unpacked?: boolean; files?: object };
}
const asar = createRequire(import.meta.url)('@electron/asar') as Asar;

/** What the product itself may weigh in a package, in bytes: words in six languages, those of the screens once more for translators, and pictures of the guide in each are a half. Electron is not ours to shrink. */
export const budget = { archive: 26_000_000, engine: 4_000_000 } as const;

/** In the order in which they stand in Electron's program. True: on. */
const fuses: readonly (readonly [name: string, isOn: boolean])[] = [
  ['runAsNode', false],
  ['cookieEncryption', false],
  ['nodeOptions', false],
  ['inspect', false],
  ['asarIntegrity', true],
  ['onlyAsar', true],
];
/** Of the letters that stand there: '1' is on, '0' off. */
const GRANT_FILE_PROTOCOL = 7;

const foreign: readonly (readonly [what: string, names: RegExp])[] = [
  ['tests', /(^|\/)(tests?|__tests__|fixtures)\/|\.test\.[cm]?[jt]sx?$/],
  ['source maps', /\.map$/],
  ['sources', /\.tsx?$/],
  ['keys and settings', /(^|\/)\.(env|npmrc|git)|\.(pem|p12|pfx|key|keystore)$/],
];
const secrets =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*\n[A-Za-z0-9+/=]{16}|\b(gh[pousr]_[A-Za-z0-9]{30,}|npm_[A-Za-z0-9]{30,}|AKIA[0-9A-Z]{16})\b/;

export interface PackageReport {
  readonly problems: readonly string[];
  readonly entries: number;
  readonly archive: number;
  readonly engine: number;
}

/** Looks into an unpacked package: what has to be there is, what must not be isn't. */
export function checkPackage(folder: string, target: Target, product: string): PackageReport {
  const { resources, program, archive } = placesIn(folder, target, product);
  const names = asar
    .listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').slice(1));
  const engines = enginesBelow(`${archive}.unpacked`);
  const problems = [
    ...[
      'out/main/electron.js',
      'out/main/core.js',
      // The command line and the host for the browser, which the commands below start.
      'out/main/cli.js',
      'out/main/loopback.js',
      // Tells from which sources it was made.
      'out/build.json',
      'out/preload/preload.cjs',
      'out/renderer/index.html',
      'package.json',
    ]
      .filter((name) => !names.includes(name))
      .map((name) => `${name} is missing`),
    ...foreign.flatMap(([what, pattern]) =>
      names.filter((name) => pattern.test(name)).map((name) => `${what}: ${name}`),
    ),
    ...packagesIn(names)
      .filter((name) => name !== 'better-sqlite3-multiple-ciphers')
      .map((name) => `a package beside the engine: ${name}`),
    ...names
      .filter((name) => isText(archive, name) && secrets.test(textOf(archive, name)))
      .map((name) => `a secret in ${name}`),
    ...(engines.join() === engineOf(target)
      ? []
      : [`engines: ${engines.join(', ') || 'none'} and not ${engineOf(target)} alone`]),
    ...commandsIn(folder, resources, target).map((name) => `${name} is missing`),
    ...licences(folder, resources, target).map((name) => `${name} is missing`),
    ...wrongFuses(program).map((name) => `fuse ${name}`),
    ...(isSealed(folder, target, archive, product)
      ? []
      : ['the program does not name the hash of its archive']),
  ];
  const size = statSync(archive).size;
  const engine =
    engines.length === 0 ? 0 : statSync(enginePath(`${archive}.unpacked`, engines[0] ?? '')).size;
  if (size > budget.archive) problems.push(`the archive has ${size} bytes, more than ${budget.archive}`);
  if (engine > budget.engine) problems.push(`the engine has ${engine} bytes, more than ${budget.engine}`);
  return { problems, entries: names.length, archive: size, engine };
}

const prebuilds = 'node_modules/better-sqlite3-multiple-ciphers/prebuilds';
const enginePath = (unpacked: string, name: string) => join(unpacked, prebuilds, name);

function enginesBelow(unpacked: string): string[] {
  const folder = join(unpacked, prebuilds);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function packagesIn(names: readonly string[]): string[] {
  const found = names.flatMap((name) => /^node_modules\/((?:@[^/]+\/)?[^/@]+)\//.exec(name)?.[1] ?? []);
  return [...new Set(found)];
}

function licences(folder: string, resources: string, target: Target): string[] {
  const ofElectron = target.system === 'darwin' ? resources : folder;
  return [
    join(resources, 'LICENSE.txt'),
    join(resources, 'THIRD-PARTY-NOTICES.txt'),
    ...['LICENSE.electron.txt', 'LICENSES.chromium.html'].map((name) => join(ofElectron, name)),
  ].filter((file) => !existsSync(file));
}

/** Commands beside the program that are missing, or can't be run. */
function commandsIn(folder: string, resources: string, { system }: Target): string[] {
  const ending = system === 'win32' ? '.cmd' : '';
  return ['psea', 'psea-browser']
    .map((name) => join(system === 'darwin' ? resources : folder, `${name}${ending}`))
    .filter((file) => !existsSync(file) || (system !== 'win32' && (statSync(file).mode & 0o111) === 0));
}

/** Names of the fuses that are not as they have to be. */
export function wrongFuses(program: string): string[] {
  const bytes = readFileSync(program);
  const at = bytes.indexOf(fuseMark);
  if (at < 0) return ['mark is missing'];
  const letters = bytes.subarray(at + fuseMark.length + 2).toString('latin1', 0, 8);
  const wrong = fuses.flatMap(([name, isOn], index) => (letters[index] === (isOn ? '1' : '0') ? [] : [name]));
  return letters[GRANT_FILE_PROTOCOL] === '0' ? wrong : [...wrong, 'grantFileProtocolExtraPrivileges'];
}

/** On Windows and macOS the program names the hash of its archive's table; Electron has no such place on Linux. */
function isSealed(folder: string, target: Target, archive: string, product: string): boolean {
  if (target.system === 'linux') return true;
  const hash = createHash('sha256').update(asar.getRawHeader(archive).headerString).digest('hex');
  const file =
    target.system === 'win32'
      ? join(folder, `${product}.exe`)
      : join(folder, `${product}.app`, 'Contents', 'Info.plist');
  return readFileSync(file).includes(hash);
}

const isText = (archive: string, name: string) =>
  /\.(c?js|json|html|css|txt)$/.test(name) && !asar.statFile(archive, name).unpacked;
const textOf = (archive: string, name: string) => asar.extractFile(archive, name).toString('utf8');

/** Unpacks the archive of a package, with what lies beside it, into a folder. */
export function extractArchive(folder: string, target: Target, product: string, to: string): void {
  asar.extractAll(placesIn(folder, target, product).archive, to);
}
