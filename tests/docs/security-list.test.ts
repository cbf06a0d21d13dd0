import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const rows = read('docs/security.md')
  .split('\n')
  .flatMap((line) => /^\| (\d+) \|.*\| `([^`]+)`: (.+) \|$/.exec(line)?.slice(1) ?? [null])
  .filter((part) => part !== null);

describe('the list of Electron', () => {
  it('has all its twenty points, each with a test that is there', () => {
    expect(rows.filter((_part, index) => index % 3 === 0)).toEqual(
      Array.from({ length: 20 }, (_value, index) => String(index + 1)),
    );
    for (let index = 0; index < rows.length; index += 3) {
      const [number = '', file = '', title = ''] = rows.slice(index, index + 3);
      expect([number, existsSync(join(root, file))]).toEqual([number, true]);
      expect([number, read(file).includes(`'${title}`)]).toEqual([number, true]);
    }
  });
});

describe('Electron', () => {
  it('is pinned, and newer ones are proposed', () => {
    expect(manifest.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    const proposed = read('.github/dependabot.yml');
    expect(proposed).toContain('package-ecosystem: npm');
    expect(proposed).toContain('interval: weekly');
  });
});
