import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { root } from './source-files.ts';

const declared: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
const page = join(root, 'docs', 'dependencies.md');

/** A package is explained by a line that names it in code, alone or as part of a family such as `@mantine/*`. */
function isExplained(lines: string[], name: string): boolean {
  const family = name.includes('/') ? `${name.split('/')[0]}/*` : name;
  return lines.some((line) => line.includes(`\`${name}\``) || line.includes(`\`${family}\``));
}

describe('dependencies', () => {
  it('each have a line in docs/dependencies.md that says why they are here', () => {
    const lines = existsSync(page) ? readFileSync(page, 'utf8').split('\n') : [];
    expect(Object.keys(declared).filter((name) => !isExplained(lines, name))).toEqual([]);
  });

  it('are pinned to one version', () => {
    const loose = Object.entries(declared).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('are locked for every system, so that a fresh clone installs anywhere', () => {
    const packages = lock.packages as Record<
      string,
      Partial<Record<'dependencies' | 'optionalDependencies', object>>
    >;
    const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !locked.has(name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('record no address that they were fetched from', () => {
    expect(Object.values(lock.packages).filter((entry) => 'resolved' in entry)).toEqual([]);
  });
});
