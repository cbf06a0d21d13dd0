import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runVitest } from '../../scripts/run-vitest.mjs';

/** Projects of a small run by name: file names with their text. `describe`, `it` and `expect` are there. */
export type SmallProjects = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Runs real tests in a folder of their own, and counts them as `npm test` does. */
export async function smallRun(
  projects: SmallProjects,
  options: { readonly args?: readonly string[]; readonly again?: string } = {},
) {
  const root = mkdtempSync(join(tmpdir(), 'psea-small-run-'));
  const names = Object.keys(projects);
  const configured = names.map((name) => ({
    test: { name, globals: true, include: [`${name}/**/*.test.ts`] },
  }));
  try {
    write(root, 'vitest.config.mjs', `export default ${JSON.stringify({ test: shared(configured) })};`);
    for (const [name, files] of Object.entries(projects)) {
      for (const [file, text] of Object.entries(files)) write(root, `${name}/${file}`, text);
    }
    return await runVitest({ ...options, projects: names, root, screen: 'ignore' });
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

const shared = (projects: readonly object[]) => ({
  passWithNoTests: true,
  maxWorkers: 1,
  expect: { requireAssertions: true },
  projects,
});

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
