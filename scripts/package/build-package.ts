import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hindrance, node24, root } from '../project.mjs';
import { runProgram } from '../run-program.mjs';
import { noticesText, thirdPartyNotices } from './notices.ts';
import { writeStandInDistribution } from './stand-in-distribution.ts';
import type { Target } from './targets.ts';

/** Writes what the product owes to others, beside what was built. */
export function writeNotices(): void {
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'THIRD-PARTY-NOTICES.txt'), noticesText(thirdPartyNotices()));
}

/** Writes from which sources it was built: shown with the version. "+" where files were changed since. */
export async function writeBuildNote(): Promise<void> {
  const git = (args: string[]) => runProgram('git', args);
  const [head, changed] = [await git(['rev-parse', 'HEAD']), await git(['status', '--porcelain'])];
  const commit = head.ok ? `${head.stdout.trim()}${changed.stdout.trim() === '' ? '' : '+'}` : null;
  writeFileSync(join(root, 'out', 'build.json'), `${JSON.stringify({ commit })}\n`);
}

const switches = { linux: '--linux', win32: '--win', darwin: '--mac' } as const;

/**
 * Packages the built program for a target into a folder below `output`, over the Electron in `distribution` or over what
 * stands for it. Answers with the folder of the unpacked package. Nothing is fetched.
 */
export async function buildPackage(
  target: Target,
  output: string,
  distribution: string | null,
): Promise<string> {
  const stand = distribution ?? mkdtempSync(join(tmpdir(), 'psea-distribution-'));
  if (distribution === null) writeStandInDistribution(stand, target);
  const folder = join(output, target.name);
  rmSync(folder, { recursive: true, force: true });
  try {
    await runBuilder([
      '--dir',
      switches[target.system],
      `--${target.arch}`,
      `-c.electronDist=${stand}`,
      `-c.directories.output=${folder}`,
      // Signing asks for tools and keys of the system, which the workflow of releases has.
      '-c.mac.identity=null',
      ...(target.system === 'darwin' && process.platform !== 'darwin'
        ? ['-c.electronFuses.resetAdHocDarwinSignature=false']
        : []),
    ]);
  } finally {
    if (distribution === null) rmSync(stand, { recursive: true, force: true });
  }
  const [unpacked] = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (!unpacked) throw new Error(`Nothing was packaged into ${folder}.`);
  return join(folder, unpacked.name);
}

/** Runs electron-builder with the settings of electron-builder.yml and the given ones before them. */
export async function runBuilder(args: readonly string[]): Promise<void> {
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const settings = join(root, 'electron-builder.yml');
  const done = await runProgram(node24, [builder, '--config', settings, '--publish', 'never', ...args]);
  if (!done.ok) throw new Hindrance(`${done.output.trim()}\n\nThe package could not be made.`);
}
