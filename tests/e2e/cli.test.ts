import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cheapenKey } from '../support/cheapen-key.ts';
import { pseaAt } from './support/psea.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// The built command line, as `npm run psea` starts it: in the project's folder, for a person who stands elsewhere.

const root = join(import.meta.dirname, '..', '..');
const answers = join(root, 'tests', 'fixtures', 'answers', 'answers-fbs.json');
const home = temporaryFolder();
const desk = join(home.folder, 'desk');
mkdirSync(desk);
afterAll(() => home.remove());

const passphrase = 'fictional long passphrase';
const psea = pseaAt({ desk, dataFolder: join(home.folder, 'data'), passphrase });

describe('the built command line', () => {
  it('scores without a workspace, from a file and from standard input', async () => {
    const fromFile = await psea(['score', '--instrument', 'un-ip-psea-2020', '--answers', answers]);
    expect([fromFile.exit, fromFile.stderr]).toEqual([0, '']);
    expect(JSON.parse(fromFile.stdout)).toMatchObject({ rating: 'full', total: 8 });
    const piped = await psea(['score', '--answers', '-'], { input: readFileSync(answers, 'utf8') });
    expect(piped.stdout).toBe(fromFile.stdout);
  });

  it('works on a workspace beside the person, and says what it did as JSON alone', async () => {
    const created = await psea(['workspace', 'create', '--workspace', 'office']);
    expect([created.exit, created.stderr]).toEqual([0, '']);
    expect(JSON.parse(created.stdout)).toMatchObject({ status: { folder: join(desk, 'office') } });
    await cheapenKey(join(desk, 'office'), passphrase);
    await psea(['partner', 'create', '--name', 'Fictional partner', '--workspace', 'office']);
    const listed = await psea(['partner', 'list', '--workspace', 'office']);
    expect(JSON.parse(listed.stdout)).toMatchObject({
      total: 1,
      rows: [{ name: 'Fictional partner', reference: expect.any(String) }],
    });
    const exported = await psea([
      'register',
      'export-excel',
      '--out',
      'register.xlsx',
      '--workspace',
      'office',
    ]);
    expect([exported.exit, exported.stderr]).toEqual([0, '']);
    const { file, bytes } = JSON.parse(exported.stdout) as { file: string; bytes: number };
    expect([file, readFileSync(file).length]).toEqual([join(desk, 'register.xlsx'), bytes]);
  });

  it('tells a refusal from wrong usage by its exit code', async () => {
    const refused = await psea(['assessment', 'get', '--assessment', 'none', '--workspace', 'office']);
    expect([refused.exit, refused.stdout, JSON.parse(refused.stderr)]).toMatchObject([
      1,
      '',
      { code: 'ASSESSMENT_NOT_FOUND' },
    ]);
    const wrong = await psea(['assessment', 'get', '--workspace', 'office']);
    expect([wrong.exit, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('Usage: psea assessment get');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const { exit, stderr } = await psea(['instrument', 'list'], { closeEarly: true });
    expect([exit, stderr]).toEqual([0, '']);
  });
});
