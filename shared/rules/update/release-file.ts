/** What the name of a released file says: names are signed together with the sums. */
export interface ReleaseFile {
  readonly version: string;
  /** As Node names systems; null for one that serves all. */
  readonly system: 'win32' | 'darwin' | 'linux' | null;
  /** As Node names processors; null for one that serves all of its system. */
  readonly arch: 'x64' | 'arm64' | null;
  /** `installer`: the system installs it. `program`: it is the program itself, in one file. `folder`: to be unpacked. */
  readonly form: 'installer' | 'program' | 'folder';
}

const name =
  /^psea-partner-assessment-(small-)?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+?)??)(?:-(setup|win|mac|linux|win32|darwin))?(?:-(x64|x86_64|amd64|arm64|aarch64|universal))?\.(exe|msi|dmg|pkg|zip|tgz|AppImage|deb|rpm|flatpak)$/;

const systems = {
  setup: 'win32',
  win: 'win32',
  win32: 'win32',
  mac: 'darwin',
  darwin: 'darwin',
  linux: 'linux',
} as const;
const archs = { x64: 'x64', x86_64: 'x64', amd64: 'x64', arm64: 'arm64', aarch64: 'arm64' } as const;

/** Reads the name of a file of a release; null for one that brings no program, such as the list of what is in it. */
export function readReleaseName(file: string): ReleaseFile | null {
  const [, , version, system, arch, ending] = name.exec(file) ?? [];
  if (version === undefined || ending === undefined) return null;
  // The package for npm alone serves every system.
  if (system === undefined && ending !== 'tgz') return null;
  return {
    version,
    system: system === undefined ? null : systems[system as keyof typeof systems],
    arch: arch === undefined || arch === 'universal' ? null : archs[arch as keyof typeof archs],
    form: ending === 'AppImage' ? 'program' : /^(zip|tgz)$/.test(ending) ? 'folder' : 'installer',
  };
}

/** Negative where the first version is the older, 0 where both are the same. A version with a suffix precedes its own. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (first.numbers[index] ?? 0) - (second.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (first.suffix === second.suffix) return 0;
  if (first.suffix === '') return 1;
  if (second.suffix === '') return -1;
  return compareSuffixes(first.suffix.split('.'), second.suffix.split('.'));
}

function partsOf(version: string) {
  const [numbers = '', ...suffix] = version.split('-');
  return { numbers: numbers.split('.').map(Number), suffix: suffix.join('-') };
}

/** Part by part: numbers by their value and before words, and what has more parts after what it begins with. */
function compareSuffixes(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [x, y] = [a[index], b[index]];
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    if (x === y) continue;
    const [isX, isY] = [/^\d+$/.test(x), /^\d+$/.test(y)];
    if (isX && isY) return Number(x) - Number(y);
    if (isX !== isY) return isX ? -1 : 1;
    return x < y ? -1 : 1;
  }
  return 0;
}
