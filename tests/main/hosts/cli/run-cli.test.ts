import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Terminal, terminal } from './psea.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures');
const answersFile = join(fixtures, 'answers', 'answers-fbs.json');

async function withWorkspace(): Promise<Terminal> {
  const desk = terminal();
  const created = await desk.run([
    'workspace',
    'create',
    '--workspace',
    'office',
    '--office',
    'Fictional office',
  ]);
  expect(created.exit).toBe(0);
  return desk;
}

async function withPartner(): Promise<{ desk: Terminal; partner: string }> {
  const desk = await withWorkspace();
  const { value } = await desk.run([
    'partner',
    'create',
    '--name',
    'Fictional partner',
    '--country',
    'KE',
    '--workspace',
    'office',
  ]);
  const { total, rows } = (await desk.run(['partner', 'list', '--workspace', 'office'])).value as {
    total: number;
    rows: { reference: string }[];
  };
  expect([value !== null, total]).toEqual([true, 1]);
  return { desk, partner: rows[0]?.reference ?? '' };
}

describe('workspaces on the command line', () => {
  it('are created with sensible names where none are given', async () => {
    const desk = terminal();
    const { value } = await desk.run([
      'workspace',
      'create',
      '--workspace',
      'office',
      '--officer-name',
      'Amina Example',
    ]);
    expect(value).toMatchObject({
      status: {
        office: 'My office',
        folder: join(desk.cwd, 'office'),
        officer: { name: 'Amina Example', function: 'Partnership officer' },
      },
      recoveryKey: expect.any(String),
    });
  });

  it('open with the passphrase of the environment or of a file, and with no other', async () => {
    const desk = await withWorkspace();
    desk.env.PSEA_PASSPHRASE = 'something else altogether';
    const refused = await desk.run(['partner', 'list', '--workspace', 'office']);
    expect([refused.exit, refused.stdout, refused.refusal]).toMatchObject([
      1,
      '',
      { code: 'WRONG_PASSPHRASE' },
    ]);
    writeFileSync(join(desk.cwd, 'passphrase.txt'), 'a fictional passphrase\r\n');
    const opened = await desk.run([
      'partner',
      'list',
      '--workspace',
      'office',
      '--passphrase-file',
      'passphrase.txt',
    ]);
    expect(opened.value).toEqual({ rows: [], total: 0 });
  });

  it('that don’t exist are refused by name', async () => {
    const { exit, refusal } = await terminal().run(['partner', 'list', '--workspace', 'nowhere']);
    expect([exit, refusal]).toMatchObject([1, { code: 'WORKSPACE_NOT_FOUND' }]);
  });
});

describe('inputs on the command line', () => {
  it('come from flags, from JSON, from a file of JSON and from standard input alike', async () => {
    const desk = await withWorkspace();
    const input = { fields: { name: 'Fictional partner', aliases: ['A', 'B'], country: 'KE' } };
    writeFileSync(join(desk.cwd, 'input.json'), `\uFEFF${JSON.stringify(input)}`);
    writeFileSync(join(desk.cwd, 'fields.json'), JSON.stringify(input.fields));
    const ways: [string[], string?][] = [
      [['--name', 'Fictional partner', '--aliases', 'A', '--aliases', 'B', '--country', 'KE']],
      [['--fields-name=Fictional partner', '--aliases', 'A,B', '--country=KE']],
      [['--fields', JSON.stringify({ name: 'Fictional partner', aliases: ['A', 'B'] }), '--country', 'KE']],
      [['--input', JSON.stringify(input)]],
      [['--input', 'input.json']],
      [['--input', '@input.json']],
      [['--fields', 'fields.json']],
      [['--fields', '@fields.json']],
      [['--input', '-'], JSON.stringify(input)],
    ];
    for (const [flags, standardInput] of ways) {
      const { value } = await desk.run(
        // Each way tells of the same partner.
        ['partner', 'create', ...flags, '--confirm-distinct', '--workspace', 'office'],
        standardInput,
      );
      expect([flags, value]).toMatchObject([flags, { fields: input.fields }]);
    }
  });

  it('take a recorded value back when a flag is empty', async () => {
    const { desk, partner } = await withPartner();
    await desk.run(['partner', 'edit', '--partner', partner, '--acronym', 'FP', '--workspace', 'office']);
    const { value } = await desk.run([
      'partner',
      'edit',
      '--partner',
      partner,
      '--acronym',
      '',
      '--workspace',
      'office',
    ]);
    expect(value).toMatchObject({ fields: { acronym: null } });
  });

  it('say yes and no by the flag alone', async () => {
    const { desk, partner } = await withPartner();
    const yes = await desk.run([
      'partner',
      'edit',
      '--partner',
      partner,
      '--direct-contact',
      '--workspace',
      'office',
    ]);
    expect(yes.value).toMatchObject({ fields: { directContact: true } });
    const no = await desk.run([
      'partner',
      'edit',
      '--partner',
      partner,
      '--no-direct-contact',
      '--workspace',
      'office',
    ]);
    expect(no.value).toMatchObject({ fields: { directContact: false } });
  });

  it('that name a file read it from where the person stands', async () => {
    const desk = await withWorkspace();
    copyFileSync(join(fixtures, 'partners', 'partners.xlsx'), join(desk.cwd, 'list.xlsx'));
    const preview = await desk.run([
      'partner',
      'preview-import',
      '--file',
      'list.xlsx',
      '--workspace',
      'office',
    ]);
    expect(preview.value).toMatchObject({ fileName: 'list.xlsx' });
    const inJson = await desk.run([
      'partner',
      'preview-import',
      '--input',
      '{"file":"list.xlsx"}',
      '--workspace',
      'office',
    ]);
    expect(inJson.value).toEqual(preview.value);
    const none = await desk.run([
      'partner',
      'preview-import',
      '--file',
      'none.xlsx',
      '--workspace',
      'office',
    ]);
    expect([none.exit, none.refusal]).toMatchObject([
      1,
      { code: 'FILE_NOT_READABLE', details: { file: 'none.xlsx' } },
    ]);
  });

  it('that the application refuses are refused with its own words', async () => {
    const { desk } = await withPartner();
    const { exit, stdout, refusal } = await desk.run([
      'assessment',
      'start',
      '--partner',
      'XX-0000',
      '--workspace',
      'office',
    ]);
    expect([exit, stdout, refusal]).toMatchObject([
      1,
      '',
      { code: 'PARTNER_NOT_FOUND', details: { reference: 'XX-0000' } },
    ]);
  });
});

describe('an assessment on the command line', () => {
  it('goes from its start to the Word report by references alone', async () => {
    const { desk, partner } = await withPartner();
    const run = async (args: string[], standardInput?: string) => {
      const outcome = await desk.run(['assessment', ...args, '--workspace', 'office'], standardInput);
      expect([args, outcome.stderr]).toEqual([args, '']);
      return outcome.value;
    };
    const started = (await run(['start', '--partner', partner])) as { assessment: { reference: string } };
    const assessment = ['--assessment', started.assessment.reference];
    await run(['record-answers', ...assessment, '--answers', answersFile]);
    await run(['submit', ...assessment]);
    const { answers } = JSON.parse(readFileSync(answersFile, 'utf8')) as { answers: Record<string, string> };
    const reviews = Object.fromEntries(
      Object.keys(answers).map((standard) => [standard, { answer: 'yes', comment: 'Seen.' }]),
    );
    await run(['record-reviews', ...assessment, '--reviews', '-'], JSON.stringify(reviews));
    await run([
      'determine',
      ...assessment,
      '--signed-by-name',
      'Amina Example',
      '--signed-by-function',
      'Partnership officer',
    ]);
    await run([
      'decide',
      ...assessment,
      '--decision',
      'proceed',
      '--justification',
      'All standards are met.',
    ]);
    const shown = await run(['show', ...assessment]);
    expect(JSON.stringify(shown)).toContain('Amina Example');
    const list = await run(['list']);
    expect(list).toMatchObject({ total: 1, rows: [{ reference: started.assessment.reference }] });

    const written = (await run(['export-word', ...assessment, '--out', 'report.docx'])) as {
      file: string;
      bytes: number;
    };
    expect(written.file).toBe(join(desk.cwd, 'report.docx'));
    const bytes = readFileSync(written.file);
    expect([bytes.length, bytes.subarray(0, 2).toString()]).toEqual([written.bytes, 'PK']);
    // Nothing half-written stays beside it.
    expect(readdirSync(desk.cwd).sort()).toEqual(['office', 'report.docx']);
  });

  it('whose report can’t be written says which file and why', async () => {
    const { desk, partner } = await withPartner();
    const started = await desk.run(['assessment', 'start', '--partner', partner, '--workspace', 'office']);
    const { reference } = (started.value as { assessment: { reference: string } }).assessment;
    const args = [
      'assessment',
      'export-word',
      '--assessment',
      reference,
      '--out',
      'no folder/report.docx',
      '--workspace',
      'office',
    ];
    const { exit, refusal } = await desk.run(args);
    expect([exit, refusal]).toMatchObject([
      1,
      { code: 'FILE_NOT_WRITABLE', details: { problem: 'there is no such file or folder' } },
    ]);
  });
});

describe('psea score', () => {
  it('prints exactly the score, with no workspace and no passphrase', async () => {
    const desk = terminal();
    desk.env.PSEA_PASSPHRASE = undefined;
    const { exit, value } = await desk.run([
      'score',
      '--instrument',
      'un-ip-psea-2020',
      '--answers',
      answersFile,
    ]);
    expect(exit).toBe(0);
    expect(value).toMatchObject({ instrument: 'un-ip-psea-2020', total: 8, rating: 'full' });
    const long = await desk.run([
      'instrument',
      'score',
      '--instrument',
      'un-ip-psea-2020',
      '--answers',
      answersFile,
    ]);
    expect(long.value).toEqual(value);
  });

  it('takes the instrument from the file of answers, and the answers from standard input', async () => {
    const { value } = await terminal().run(['score', '--answers', '-'], readFileSync(answersFile, 'utf8'));
    expect(value).toMatchObject({ instrument: 'un-ip-psea-2020', rating: 'full' });
    const nameless = await terminal().run(['score', '--answers', '{"CS1":"yes"}']);
    expect([nameless.exit, nameless.stderr.split('\n')[0]]).toEqual([2, 'Missing: --instrument.']);
  });

  it('counts what does not apply as the policy says', async () => {
    const answers = {
      CS1: 'yes',
      CS2: 'not-applicable',
      CS3: 'yes',
      CS4: 'yes',
      CS5: 'yes',
      CS6: 'yes',
      CS7: 'no',
      CS8: 'no',
    };
    const score = (policy: string) =>
      terminal().run([
        'score',
        '--instrument',
        'un-ip-psea-2020',
        '--answers',
        JSON.stringify(answers),
        '--na-policy',
        policy,
      ]);
    const scores = [(await score('counts-as-met')).value, (await score('excluded')).value];
    expect(scores).toMatchObject([
      { notApplicable: 1, rating: 'medium' },
      { notApplicable: 1, rating: 'low' },
    ]);
  });

  it('refuses an answer that is none', async () => {
    const { exit, refusal } = await terminal().run([
      'score',
      '--instrument',
      'un-ip-psea-2020',
      '--answers',
      '{"CS1":"perhaps"}',
    ]);
    expect([exit, refusal]).toMatchObject([1, { code: 'UNKNOWN_ANSWER' }]);
  });
});

describe('what a first user of the command line trips over', () => {
  it('is no byte order mark before the passphrase in its file', async () => {
    const desk = await withWorkspace();
    delete desk.env.PSEA_PASSPHRASE;
    writeFileSync(join(desk.cwd, 'pass.txt'), '\uFEFFa fictional passphrase\r\n');
    const { exit } = await desk.run([
      'partner',
      'list',
      '--workspace',
      'office',
      '--passphrase-file',
      'pass.txt',
    ]);
    expect(exit).toBe(0);
  });

  it('is no record of a form that could not be written', async () => {
    const { desk, partner } = await withPartner();
    const at = ['--workspace', 'office'];
    const started = await desk.run(['assessment', 'start', '--partner', partner, ...at]);
    const { reference } = (started.value as { assessment: { reference: string } }).assessment;
    const named = ['--assessment', reference, ...at];
    writeFileSync(join(desk.cwd, 'a-file'), 'text');
    for (const out of ['missing/form.xlsx', 'a-file/form.xlsx']) {
      const { exit, refusal } = await desk.run(['form', 'export', '--out', out, ...named]);
      expect([exit, refusal]).toMatchObject([1, { code: 'FILE_NOT_WRITABLE' }]);
    }
    const shown = await desk.run(['assessment', 'get', ...named]);
    expect((shown.value as { issuedForms: unknown[] }).issuedForms).toEqual([]);
  });

  it('is no command that knows a partner by its id alone', async () => {
    const { desk, partner } = await withPartner();
    const at = ['--workspace', 'office'];
    const branch = ['partner', 'create', '--name', 'Fictional branch', '--headquarters-id', partner, ...at];
    expect((await desk.run(branch)).value).toMatchObject({ headquarters: { reference: partner } });
    const excel = ['register', 'export-excel', '--out', 'register.xlsx', ...at];
    expect((await desk.run([...excel, '--partners', partner])).exit).toBe(0);
    expect((await desk.run([...excel, '--partners', 'KE-9999-AAA'])).refusal).toMatchObject({
      code: 'PARTNER_NOT_FOUND',
    });
  });

  it('is no part of an object that may be empty, nor an object that is taken back whole', async () => {
    const { desk, partner } = await withPartner();
    const at = ['--workspace', 'office'];
    const started = await desk.run(['assessment', 'start', '--partner', partner, ...at]);
    const { reference } = (started.value as { assessment: { reference: string } }).assessment;
    const named = ['--assessment', reference, ...at];
    await desk.run(['assessment', 'record-answers', '--answers', answersFile, ...named]);
    const reviews = JSON.stringify({ CS1: { answer: 'no', comment: 'No fictional policy was shown.' } });
    await desk.run(['assessment', 'record-reviews', '--reviews', reviews, ...named]);
    const explain = ['assessment', 'explain-difference', '--standard', 'CS1', ...named];
    expect((await desk.run([...explain, '--code', 'no-evidence'])).exit).toBe(0);
    expect((await desk.run([...explain, '--difference', ''])).exit).toBe(0);
    expect((await desk.run([...explain, '--code', 'other'])).refusal).toMatchObject({
      code: 'DESCRIPTION_REQUIRED',
    });
  });
});
