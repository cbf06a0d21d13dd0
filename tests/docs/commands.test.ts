import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../main/hosts/cli/run-cli.ts';
import { composeApp } from '../../main/hosts/compose.ts';
import { noRecentWorkspaces } from '../../main/hosts/recent-workspaces.ts';
import { asArchive, ownClausePack } from '../support/build-pack.ts';
import { cheapenKey } from '../support/cheapen-key.ts';
import { blocksOf, readPage, root, shellLines, wordsOf } from './pages.ts';

const isCommand = (line: string) => line.startsWith('psea ');
const readme = readPage('README.md');
const examples = shellLines(readme).filter(isCommand);
const withReferences = blocksOf(readme, 'text').map((lines) => lines.filter(isCommand));
const passphrase = 'a passphrase for an example';
const folder = mkdtempSync(join(tmpdir(), 'psea-docs-'));
cpSync(join(root, 'tests', 'fixtures'), join(folder, 'tests', 'fixtures'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function runWords(words: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await runCli(words.slice(1), {
    version: '0.0.0',
    env: { PSEA_PASSPHRASE: passphrase },
    cwd: folder,
    readStandardInput: async () => '',
    compose: async () =>
      composeApp({
        recent: noRecentWorkspaces(folder),
        logBug: (_reference, error) => errors.push(String((error as Error).stack)),
      }),
    print: (text) => printed.push(text),
    printBytes: (bytes) => printed.push(`${bytes.length} bytes`),
    printError: (text) => errors.push(text),
  });
  return { code, errors, printed: printed.join('') };
}

async function expectDone(line: string, references: ReadonlyMap<string, string> = new Map()) {
  const words = wordsOf(line);
  const filled = words.map((word, index) =>
    word === 'REF' ? (references.get(words[index - 1] ?? '') ?? word) : word,
  );
  const { code, errors, printed } = await runWords(filled);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  return JSON.parse(printed);
}

describe('the examples of README.md', () => {
  // Each goes on where the one before ended, as a reader would.
  it.each(examples)('%s', async (line) => {
    await expectDone(line);
    // Made at the product's own cost by the example itself; two dozen examples open it after that.
    if (line.startsWith('psea workspace create ')) await cheapenKey(join(folder, 'my-register'), passphrase);
  });

  it('leave the files that they promise', () => {
    const register = readFileSync(join(folder, 'register.xlsx'));
    expect(register.subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(join(folder, 'dates.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
    const annexes = readdirSync(join(folder, 'annexes'));
    expect(annexes.filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(5);
    expect(annexes.filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
  });
});

describe('the examples of README.md that need a reference', () => {
  const references = new Map<string, string>();
  const [onAssessment = [], onPlan = [], onAgreement = [], ...others] = withReferences;
  const at = ['--workspace', 'my-register'];
  const answer = async (...words: readonly string[]) => {
    const { errors, printed } = await runWords(['psea', ...words, ...at]);
    expect(errors).toEqual([]);
    return JSON.parse(printed);
  };

  it('stand in three blocks, each with what it needs', () => {
    expect([onAssessment, onPlan, onAgreement].every((lines) => lines.length > 0)).toBe(true);
    expect(others.flat()).toEqual([]);
  });

  it('begin with an assessment of a partner that was imported before', async () => {
    const { rows } = await answer('partner', 'list', '--search', 'hope for rural');
    const partner = rows[0].reference;
    const started = await answer(
      'assessment',
      'start',
      '--partner',
      partner,
      '--instrument',
      'un-ip-psea-2020',
    );
    references.set('--partner', partner);
    references.set('--assessment', started.assessment.reference);
  });

  it.each(onAssessment)('%s', async (line) => void (await expectDone(line, references)));

  it('go on with a plan once the preliminary determination is signed', async () => {
    const file = join(folder, 'tests', 'fixtures', 'answers', 'answers-hrwa.json');
    const { answers } = JSON.parse(readFileSync(file, 'utf8')) as {
      answers: Record<string, object | string>;
    };
    const reviews = Object.entries(answers).map(([standard, said]) => {
      const given = typeof said === 'string' ? { answer: said } : said;
      return [standard, { ...given, comment: 'A fictional comment.' }] as const;
    });
    const assessment = ['--assessment', references.get('--assessment') ?? ''];
    await answer('assessment', 'record-answers', ...assessment, '--answers', JSON.stringify(answers));
    const recorded = JSON.stringify(Object.fromEntries(reviews));
    await answer('assessment', 'record-reviews', ...assessment, '--reviews', recorded);
    await answer('assessment', 'determine', ...assessment);
  });

  it.each(onPlan)('%s', async (line) => {
    const { plan } = await expectDone(line, references);
    if (plan?.actions) references.set('--action', plan.actions[0].reference);
  });

  it('go on with an agreement that was imported before, and a pack of one’s own', async () => {
    const { rows } = await answer('agreement', 'list', '--status', 'active');
    references.set('--agreement', rows[0].reference);
    writeFileSync(join(folder, 'our-clauses.zip'), asArchive(ownClausePack()).bytes);
  });

  it.each(onAgreement)('%s', async (line) => void (await expectDone(line, references)));

  it('leave a workbook for the partner and an annex', () => {
    for (const name of ['form.xlsx', 'plan.xlsx', 'annex.docx'])
      expect(existsSync(join(folder, name))).toBe(true);
  });
});
