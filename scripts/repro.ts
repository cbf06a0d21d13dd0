// `npm run repro`: makes everything that leaves this project twice, in two folders and under two computers' settings
// (folder, file mask, zone, language), and compares it byte by byte: bundle, package, small package, notices, list of what
// is in it, generated pages, and every file that the program writes. Takes minutes.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReady, runScript } from './make-ready.mjs';
import { Hindrance, node24 } from './project.mjs';
import { copyProject } from './repro/copy-project.ts';
import { runProgram } from './run-program.mjs';

interface Settings {
  readonly folder: string;
  readonly umask: number;
  readonly env: Readonly<Record<string, string>>;
}

const settings: readonly Settings[] = [
  { folder: 'a', umask: 0o022, env: { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' } },
  {
    folder: join('ب', 'another computer'),
    umask: 0o077,
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
  },
];

await runScript(async () => {
  await makeReady('check');
  const place = mkdtempSync(join(tmpdir(), 'psea-repro-'));
  try {
    // Both before either is made: somebody may go on working here.
    for (const { folder, umask } of settings) {
      const before = process.umask(umask);
      await copyProject(join(place, folder));
      process.umask(before);
    }
    const made: Readonly<Record<string, string>>[] = [];
    for (const each of settings) made.push(await makeUnder(each, join(place, each.folder)));
    const [first = {}, second = {}] = made;
    const names = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
    const differing = names.filter((name) => first[name] !== second[name]);
    for (const name of differing) process.stdout.write(`differs: ${name}\n`);
    process.stdout.write(`${names.length - differing.length} alike, ${differing.length} not\n`);
    if (differing.length > 0 || names.length === 0) process.exitCode = 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

/** Everything made in one folder under one computer's settings: SHA-256 by name. */
async function makeUnder(
  { umask, env }: Settings,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  const before = process.umask(umask);
  try {
    const run = async (...args: string[]) => {
      const done = await runProgram(node24, args, { cwd: folder, env });
      if (!done.ok) throw new Hindrance(`${done.output.trim()}\n\n${args.join(' ')} failed in ${folder}.`);
      return done.stdout;
    };
    await run('scripts/package.ts', '--dir', '--target', 'linux-x64');
    await run('scripts/package.ts', '--built', '--small', '--target', 'linux-x64');
    await run('scripts/package.ts', '--sbom');
    await run('scripts/write-reference.ts');
    const documents = await run('tests/repro/write-documents.ts');
    return {
      ...hashesBelow(folder, 'out', (name) => !name.endsWith('.built-from')),
      ...hashesBelow(folder, join('dist', 'linux-x64'), (name) => !name.endsWith('builder-debug.yml')),
      ...hashesBelow(folder, join('dist', 'small'), (name) => /\.(zip|tgz)$/.test(name)),
      ...hashesBelow(folder, 'dist', (name) => name.endsWith('sbom.cdx.json')),
      ...hashesBelow(folder, 'docs', (name) => name.endsWith('.md')),
      ...JSON.parse(documents),
    };
  } finally {
    process.umask(before);
  }
}

function hashesBelow(folder: string, part: string, isMeant: (name: string) => boolean) {
  const names = readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isMeant);
  return Object.fromEntries(
    names.map((file) => [
      file.slice(folder.length + 1).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
