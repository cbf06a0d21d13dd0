import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';
import type { Target } from './targets.ts';

/** By which the fuses are found in Electron's program; a version, their number and one letter for each follow. */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, 8]), Buffer.from('11111111')]);

/**
 * Writes what stands for Electron's own files where these can't be fetched: a program of its form with fuses that can be
 * flipped, licences and locales. A package over it can be looked into, and doesn't start.
 */
export function writeStandInDistribution(folder: string, target: Target): void {
  if (target.system === 'darwin') {
    writeBundle(folder);
    return;
  }
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  for (const locale of ['ar', 'de', 'en-GB', 'en-US', 'fr'])
    writeFileSync(join(folder, 'locales', `${locale}.pak`), locale);
  writeFileSync(join(folder, 'LICENSE'), 'Stands for the licence of Electron.\n');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'Stands for the licences of Chromium.\n');
  if (target.system === 'win32') writeFileSync(join(folder, 'electron.exe'), windowsProgram(target));
  else {
    writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('#!/bin/false\n'), fuses]));
    chmodSync(join(folder, 'electron'), 0o755);
  }
}

/** A program of Windows that comes with the tools, with the fuses in the part that only DOS would read. */
function windowsProgram({ arch }: Target): Buffer {
  const program = readFileSync(join(root, 'node_modules', 'electron-winstaller', 'vendor', `7z-${arch}.exe`));
  fuses.copy(program, 0x4e);
  return program;
}

function writeBundle(folder: string): void {
  const contents = join(folder, 'Electron.app', 'Contents');
  const framework = join(contents, 'Frameworks', 'Electron Framework.framework');
  mkdirSync(join(contents, 'MacOS'), { recursive: true });
  const version = join(framework, 'Versions', 'A');
  mkdirSync(join(contents, 'Resources'), { recursive: true });
  for (const locale of ['ar', 'de', 'en_GB', 'en']) {
    mkdirSync(join(version, 'Resources', `${locale}.lproj`), { recursive: true });
    writeFileSync(join(version, 'Resources', `${locale}.lproj`, 'locale.pak'), locale);
  }
  writeFileSync(join(contents, 'Info.plist'), plist('Electron'));
  writeFileSync(join(contents, 'MacOS', 'Electron'), fuses);
  writeFileSync(join(version, 'Electron Framework'), fuses);
  symlinkSync('A', join(framework, 'Versions', 'Current'));
  for (const name of ['Electron Framework', 'Resources'])
    symlinkSync(join('Versions', 'Current', name), join(framework, name));
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const name = `Electron Helper${kind}`;
    const helper = join(contents, 'Frameworks', `${name}.app`, 'Contents');
    mkdirSync(join(helper, 'MacOS'), { recursive: true });
    writeFileSync(join(helper, 'Info.plist'), plist(name));
    writeFileSync(join(helper, 'MacOS', name), '');
  }
  // Of Electron's archive they are moved to this place; of a folder the bundle alone is taken.
  for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
    writeFileSync(join(contents, 'Resources', name), 'Stands for what Electron brings.\n');
}

const plist = (name: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string><key>CFBundleName</key><string>${name}</string></dict></plist>
`;
