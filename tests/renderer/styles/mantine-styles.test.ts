import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const mantine = join(root, 'node_modules', '@mantine');
const core = join(mantine, 'core', 'esm');
const styles = join(mantine, 'core', 'styles');

const read = (path: string) => readFileSync(path, 'utf8');
const filesBelow = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));

/** Where each part of the library is made, by the name under which it is imported. */
const madeIn = new Map(
  [...read(join(core, 'index.mjs')).matchAll(/import \{([^}]*)\} from "([^"]+)"/g)].flatMap(
    ([, names = '', path = '']) =>
      names.split(',').map((name) => [name.trim().split(' as ').at(-1) ?? '', join(core, path)] as const),
  ),
);

/** Names that the screens take from the library, and that its other packages which we use take from it. */
function takenNames(): readonly string[] {
  const ours = filesBelow(join(root, 'renderer'), /\.tsx?$/);
  const others = ['notifications', 'charts', 'dates'].flatMap((name) =>
    filesBelow(join(mantine, name, 'esm'), /\.mjs$/),
  );
  return [...ours, ...others].flatMap((file) =>
    [...read(file).matchAll(/import \{([^}]*)\} from ['"]@mantine\/core['"]/g)].flatMap(([, names = '']) =>
      names.split(',').flatMap((name) => name.trim().match(/^\w+/) ?? []),
    ),
  );
}

/** The sheets of everything that is drawn for these names, down to the smallest part. */
function sheetsOf(names: readonly string[]): ReadonlySet<string> {
  const sheets = new Set<string>();
  const seen = new Set<string>();
  const waiting = names.flatMap((name) => madeIn.get(name) ?? []);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const sheet = /(\w+)\.module\.mjs$/.exec(file)?.[1];
    if (sheet && existsSync(join(styles, `${sheet}.css`))) sheets.add(sheet);
    for (const [, path = ''] of read(file).matchAll(/from "(\.[^"]+)"/g))
      waiting.push(normalize(join(dirname(file), path)));
  }
  return sheets;
}

describe('the styles of the component library', () => {
  const listed = [
    ...read(join(root, 'renderer', 'app', 'mantine.css')).matchAll(/styles\/([\w-]+)\.css'/g),
  ].map(([, name = '']) => name);

  it('are those of every part that a screen draws, and of no other: all of them are most of a first load', () => {
    const asked = sheetsOf(takenNames());
    expect(asked.size).toBeGreaterThan(30);
    const always = ['baseline', 'default-css-variables', 'global'];
    expect([...listed].sort()).toEqual([...always, ...asked].sort());
  });

  it('stand in the order of the library, where a later one may say more than an earlier one', () => {
    const all = read(join(mantine, 'core', 'styles.css'));
    const places = listed.map((name) =>
      all.indexOf(
        read(join(styles, `${name}.css`))
          .trim()
          .slice(0, 200),
      ),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
