import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { afterEach, expect, it } from 'vitest';
import { unusedSharedGoes } from '../../../scripts/build/unused-shared-goes.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds some files from `main.ts` on, as the screens are built; gives the code. */
async function built(files: Readonly<Record<string, string>>): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), 'psea-build-'));
  mkdirSync(join(folder, 'shared'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const output = (await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [unusedSharedGoes()],
    build: { write: false, minify: false, rolldownOptions: { input: join(folder, 'main.ts') } },
  })) as Rollup.RollupOutput;
  return output.output.map((each) => (each.type === 'chunk' ? each.code : '')).join('\n');
}

const make = 'globalThis.make = (word: string) => ({ word });\n';
const shared = [
  "export const wanted = globalThis.make('wanted');",
  "export const other = globalThis.make('other'), third = [globalThis.make('third')];",
  "export const plain: string = 'plain';",
  'export const told = () => wanted.word;',
  '',
].join('\n');

it('leaves out what nobody uses of a module in shared, and keeps the rest as it was', async () => {
  const code = await built({
    'main.ts': `import { told } from './shared/words.ts';\n${make}console.log(told());\n`,
    'shared/words.ts': shared,
  });
  expect(code).toContain('"wanted"');
  expect(code).not.toMatch(/"other"|"third"|"plain"/);
});

it('leaves everything that is not in shared alone', async () => {
  const code = await built({
    'main.ts': `${make}import { told } from './words.ts';\nconsole.log(told());\n`,
    'words.ts': shared,
  });
  expect(code).toMatch(/"other"[\s\S]*"third"/);
});
