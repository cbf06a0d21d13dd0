import type { Target } from './targets.ts';

/** An installer of electron-builder.yml, with what making it takes beyond the packages of npm. */
interface Installer {
  readonly target: string;
  readonly of: Target['system'];
  readonly needs: string;
  /** The system on which alone it can be made; null for any. */
  readonly on: Target['system'] | null;
}

const fetched = 'which electron-builder fetches from its makers’ release page';

export const installers: readonly Installer[] = [
  { target: 'nsis', of: 'win32', needs: `NSIS, ${fetched}`, on: null },
  { target: 'msi', of: 'win32', needs: `WiX, ${fetched}`, on: 'win32' },
  { target: 'zip', of: 'win32', needs: `7-Zip, ${fetched}`, on: null },
  { target: 'dmg', of: 'darwin', needs: 'the disk tools of macOS', on: 'darwin' },
  { target: 'zip', of: 'darwin', needs: 'the tools of macOS that join both processors', on: 'darwin' },
  { target: 'AppImage', of: 'linux', needs: `the runtime of AppImage, ${fetched}`, on: null },
  { target: 'deb', of: 'linux', needs: `fpm, ${fetched}`, on: null },
  { target: 'rpm', of: 'linux', needs: `fpm, ${fetched}, and rpmbuild`, on: null },
  {
    target: 'flatpak',
    of: 'linux',
    needs: 'flatpak-builder, and the runtime of freedesktop.org that it fetches',
    on: 'linux',
  },
];

/** One line for each installer of a target that a look into the package does not make, with what it would take. */
export function notMadeHere({ system }: Target, here: string = process.platform): string[] {
  return installers
    .filter((each) => each.of === system)
    .map(({ target, needs, on }) => {
      const elsewhere = on !== null && on !== here ? `${nameOf(on)} and ` : '';
      return `not made: ${target}. It takes ${elsewhere}${needs}`;
    });
}

const nameOf = (system: Target['system']) => ({ win32: 'Windows', darwin: 'macOS', linux: 'Linux' })[system];
