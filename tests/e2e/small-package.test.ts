import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSmallPackage, zipFolder } from '../../scripts/package/small-package.ts';
import { targets } from '../../scripts/package/targets.ts';
import { cheapenKey } from '../support/cheapen-key.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// What an office does that may install nothing: unpack the zip into a folder of its own and work, without a clone.

const home = temporaryFolder();
const desk = join(home.folder, 'an empty folder');
const passphrase = 'fictional long passphrase';
let program: string;

beforeAll(() => {
  const target = targets.find(({ name }) => name === `${process.platform}-${process.arch}`);
  if (!target) throw new Error('There is no package for this system.');
  const beside = { notices: 'Fictional notices\n', buildNote: '{"commit":"f00d"}\n' };
  const zip = zipFolder(writeSmallPackage(join(home.folder, 'release'), target, beside));
  // With pictures in six languages, and still less than what most mail servers take.
  expect(statSync(zip).size).toBeLessThan(10_000_000);
  mkdirSync(desk, { recursive: true });
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(desk, name)), { recursive: true });
    writeFileSync(join(desk, name), bytes);
  }
  program = join(desk, readdirSync(desk)[0] ?? '');
}, 60_000);
afterAll(() => home.remove());

/** As `psea` of the package runs it, over the Node that the computer has; answers with the JSON that it printed. */
function psea(...args: string[]): Record<string, unknown> {
  const env = {
    ...{ PATH: dirname(process.execPath), PSEA_PASSPHRASE: passphrase },
    ...{ PSEA_DATA_FOLDER: join(home.folder, 'data'), HOME: home.folder, USERPROFILE: home.folder },
  };
  const cli = join(program, 'out', 'main', 'cli.js');
  return JSON.parse(execFileSync(process.execPath, [cli, ...args], { cwd: desk, env, encoding: 'utf8' }));
}

describe('the small package in an empty folder', () => {
  it('holds what its own guide names, and nothing of the window, of tests or of sources', () => {
    const names = readdirSync(program, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    );
    const guide = readFileSync(join(program, 'README.md'), 'utf8');
    for (const name of ['start.cmd', 'psea.cmd', 'start', 'psea', 'LICENSE', 'THIRD-PARTY-NOTICES.txt'])
      expect(names).toContain(name);
    for (const name of ['start.cmd', './start', 'psea.cmd', './psea']) expect(guide).toContain(name);
    expect(names.filter((name) => /\.map$|\.tsx?$|\.test\.|main\/electron\.js$/.test(name))).toEqual([]);
    expect(names.filter((name) => /prebuilds\/.+\.node$/.test(name))).toHaveLength(1);
  });

  it('takes a partner from the list to a signed determination, with its form and report as files', async () => {
    const at = ['--workspace', 'record'];
    psea('workspace', 'create', ...at, '--office', 'Fictional office');
    await cheapenKey(join(desk, 'record'), passphrase);
    const partner = psea('partner', 'create', ...at, '--name', 'Fictional Water Trust').reference;
    const started = psea('assessment', 'start', ...at, '--partner', String(partner));
    const { reference } = started.assessment as { reference: string };
    const one = [...at, '--assessment', reference];
    expect(psea('form', 'export', ...one, '--lang', 'en', '--out', 'form.xlsx')).toMatchObject({
      bytes: statSync(join(desk, 'form.xlsx')).size,
    });
    const each = (said: unknown) =>
      JSON.stringify(Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`CS${n}`, said])));
    psea('assessment', 'record-answers', ...one, '--answers', each('yes'));
    psea('assessment', 'submit', ...one);
    const reviewed = { answer: 'yes', comment: 'Seen on paper.' };
    psea('assessment', 'record-reviews', ...one, '--reviews', each(reviewed));
    psea('assessment', 'determine', ...one, '--name', 'A. Example', '--function', 'Officer');
    psea('assessment', 'export-word', ...one, '--out', 'report.docx');
    expect(readFileSync(join(desk, 'report.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(psea('partner', 'list', ...at)).toMatchObject({ total: 1 });
    expect(psea('workspace', 'check', ...at)).toMatchObject({ problems: [] });
  }, 60_000);
});
