import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What LibreOffice's program is called. On Windows the one that ends in `.com` waits until the work is done. */
const named: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['soffice.com', 'soffice.exe'],
};

/** Where it lies when it isn't on the path. */
function usualPlaces({ platform, env }: Where): readonly string[] {
  if (platform === 'darwin')
    return [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      join(env.HOME ?? '/', 'Applications/LibreOffice.app/Contents/MacOS/soffice'),
    ];
  if (platform === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((folder) =>
      folder ? [join(folder, 'LibreOffice', 'program', 'soffice.com')] : [],
    );
  return [
    '/usr/lib/libreoffice/program/soffice',
    '/usr/lib64/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
    '/var/lib/flatpak/exports/bin/org.libreoffice.LibreOffice',
  ];
}

export interface Where {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const here: Where = { platform: process.platform, env: process.env, exists: existsSync };

/** LibreOffice's program on this computer, on the path or where it usually lies; null where there is none. */
export function findOffice(where: Where = here): string | null {
  const names = named[where.platform] ?? ['soffice', 'libreoffice'];
  // A folder that is relative depends on where the program was started: what lies there was not installed.
  const folders = (where.env.PATH ?? where.env.Path ?? '')
    .split(delimiter)
    .filter((folder) => /^([/\\]|[A-Za-z]:)/.test(folder));
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces(where)].find(where.exists) ?? null;
}
