// `npm run package -- --small` packs the program that needs Node alone.
// `npm run package -- --dir [--target linux-x64]…` packages the program without fetching anything and looks into what
// came out; --electron names the folder of a real Electron, --built
// packages what was built before, --try runs the end-to-end tests on what was packaged. Without --dir it makes the installers of this system, for which
// their makers' tools are fetched; --flatpak makes that one alone. --output: another folder than dist.
// --sbom writes the list of what ships and nothing else.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build-when-stale.mjs';
import { makeReady, runScript } from './make-ready.mjs';
import { buildPackage, runBuilder, writeBuildNote, writeNotices } from './package/build-package.ts';
import { checkPackage, extractArchive } from './package/check-package.ts';
import { notMadeHere } from './package/installers.ts';
import { writeSbom } from './package/sbom.ts';
import { writeSmallPackage, zipFolder } from './package/small-package.ts';
import { type Target, targets } from './package/targets.ts';
import { Hindrance, node24, root } from './project.mjs';
import { runNpm, runProgram } from './run-program.mjs';

const product = 'PSEA Partner Assessment';

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      dir: { type: 'boolean', default: false },
      target: { type: 'string', multiple: true },
      electron: { type: 'string' },
      built: { type: 'boolean', default: false },
      small: { type: 'boolean', default: false },
      try: { type: 'boolean', default: false },
      output: { type: 'string', default: 'dist' },
      sbom: { type: 'boolean', default: false },
      flatpak: { type: 'boolean', default: false },
    },
  });
  await makeReady('check');
  if (values.sbom) return writeList();
  // Anew, so that nothing of an earlier build lies between its files.
  if (!values.built) {
    rmSync(join(root, 'out'), { recursive: true, force: true });
    await build();
  }
  writeNotices();
  await writeBuildNote();
  const wanted = (values.target ?? [`${process.platform}-${process.arch}`]).map(targetCalled);
  if (values.small) return packSmall(wanted);
  if (!values.dir) return runBuilder(values.flatpak ? ['--linux', 'flatpak'] : []);
  for (const target of wanted) {
    if (values.electron && !existsSync(values.electron))
      throw new Hindrance(`There is no folder ${values.electron}.`);
    const folder = await buildPackage(target, resolve(root, values.output), values.electron ?? null);
    const report = checkPackage(folder, target, product);
    const sizes = `${report.entries} entries, archive ${mega(report.archive)}, engine ${mega(report.engine)}`;
    process.stdout.write(`${target.name}: ${sizes}\n`);
    for (const problem of report.problems) process.stdout.write(`  ${problem}\n`);
    for (const line of notMadeHere(target)) process.stdout.write(`  ${line}\n`);
    if (report.problems.length > 0) process.exitCode = 1;
    else if (values.try) await tryPackage(folder, target);
  }
});

/** What ships, as a list beside the packages. */
async function writeList(): Promise<void> {
  mkdirSync(join(root, 'dist'), { recursive: true });
  await writeSbom(join(root, 'dist', 'sbom.cdx.json'));
}

function targetCalled(name: string): Target {
  const target = targets.find((each) => each.name === name);
  if (target) return target;
  throw new Hindrance(
    `There is no target ${name}. There are ${targets.map((each) => each.name).join(', ')}.`,
  );
}

/** A zip for each system, and one for npm with the engines of all. */
async function packSmall(wanted: readonly Target[]): Promise<void> {
  const output = join(root, 'dist', 'small');
  const made = (name: string) => readFileSync(join(root, 'out', name), 'utf8');
  const beside = { notices: made('THIRD-PARTY-NOTICES.txt'), buildNote: made('build.json') };
  for (const target of wanted) {
    const file = zipFolder(writeSmallPackage(output, target, beside));
    process.stdout.write(`${file} ${mega(statSync(file).size)}\n`);
  }
  const all = writeSmallPackage(output, null, beside);
  const packed = await runNpm(['pack', all, '--pack-destination', output, '--ignore-scripts']);
  if (!packed.ok) throw new Hindrance(packed.output);
  const file = join(output, packed.stdout.trim().split('\n').at(-1) ?? '');
  process.stdout.write(`${file} ${mega(statSync(file).size)}\n`);
}

/** Runs the end-to-end tests on what lies in the archive, away from the project. */
async function tryPackage(folder: string, target: Target): Promise<void> {
  const app = mkdtempSync(join(tmpdir(), 'psea-packaged-'));
  try {
    extractArchive(folder, target, product, app);
    const run = await runProgram(
      node24,
      [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        ...['run', '--project', 'e2e', '--project', 'e2e-once'],
        ...['electron', 'electron-stand-in', 'notify-due', 'first-contact', 'installed-program'].map(
          (name) => `tests/e2e/${name}.test.ts`,
        ),
      ],
      { env: { PSEA_PACKAGED: app } },
    );
    process.stdout.write(run.output.slice(-2000));
    if (!run.ok) process.exitCode = 1;
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
