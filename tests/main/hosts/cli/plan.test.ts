import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { answersFrom } from '../../../support/desk.ts';
import { type Terminal, terminal } from './psea.ts';

let desk: Terminal;
let partner: string;
let assessment: string;

/** Runs a command that must succeed, and gives its answer. */
async function done<Answer>(...args: string[]): Promise<Answer> {
  const { exit, stderr, value } = await desk.run([...args, '--workspace', 'office']);
  expect([exit, stderr]).toEqual([0, '']);
  return value as Answer;
}

beforeEach(async () => {
  desk = terminal();
  await done('workspace', 'create', '--office', 'Fictional office');
  const created = await done<{ reference: string }>(
    ...['partner', 'create', '--name', 'Fictional partner', '--country', 'SS'],
  );
  partner = created.reference;
  const started = await done<{ assessment: { reference: string } }>(
    'assessment',
    'start',
    '--partner',
    partner,
  );
  assessment = started.assessment.reference;
  const given = answersFrom('YYNYYYNY', 'Fictional comment.');
  writeFileSync(join(desk.cwd, 'answers.json'), JSON.stringify({ answers: given }));
  writeFileSync(join(desk.cwd, 'reviews.json'), JSON.stringify(given));
  const at = ['--assessment', assessment];
  await done('assessment', 'record-answers', ...at, '--answers', 'answers.json');
  await done('assessment', 'record-reviews', ...at, '--reviews', 'reviews.json');
  await done('assessment', 'determine', ...at);
});

describe('psea plan', () => {
  it('proposes, adds, shows and updates by plain flags', async () => {
    const proposed = await done<{ rows: { standard: string; actions: { library: string }[] }[] }>(
      ...['plan', 'list-proposals', '--partner', partner, '--language', 'ar'],
    );
    expect(proposed.rows.map(({ standard }) => standard)).toEqual(['CS3', 'CS7']);
    const library = proposed.rows[0]?.actions[0]?.library;
    await done(
      'plan',
      'add',
      '--partner',
      partner,
      '--actions',
      JSON.stringify([{ standard: 'CS3', library }]),
    );
    const action = ['--action', `${partner}/A1`];
    const update = ['plan', 'update', ...action];
    await done(
      ...update,
      '--status',
      'in-progress',
      '--note',
      'Fictional progress.',
      '--due-on',
      '2026-05-01',
    );
    await done(...update, '--supported-by', 'UNHCR,UNICEF', '--amount', '500', '--currency', 'USD');
    const { plan } = await done<{ plan: unknown }>('plan', 'get', '--partner', partner);
    expect(plan).toMatchObject({
      entities: ['UNHCR', 'UNICEF'],
      actions: [
        {
          reference: `${partner}/A1`,
          dueOn: '2026-05-01',
          budget: { amount: 500, currency: 'USD' },
          standing: { status: 'in-progress' },
          notes: [{ text: 'Fictional progress.' }],
        },
      ],
    });
    const refused = await desk.run([...update, '--status', 'verified', '--workspace', 'office']);
    expect([refused.exit, refused.refusal]).toMatchObject([1, { code: 'VERIFICATION_NEEDS_EVIDENCE' }]);
  });

  it('lists its library without a workspace', async () => {
    const { exit, value } = await desk.run(['plan', 'list-library']);
    expect([exit, value]).toMatchObject([0, { modelText: true }]);
    expect((await desk.run(['follow-up', 'list-checks', '--language', 'ar'])).exit).toBe(0);
  });
});

describe('psea follow-up', () => {
  it('records an activity by plain flags, training included', async () => {
    const added = await done<{ activity: unknown }>(
      ...['follow-up', 'add', '--partner', partner, '--kind', 'training', '--on', '2026-03-01'],
      ...[
        '--summary',
        'Fictional training.',
        '--people',
        'Grace',
        '--people',
        'Amina',
        '--next-on',
        '2026-04-01',
      ],
      ...['--course', 'Fictional course', '--trained', '12', '--total', '20'],
    );
    expect(added.activity).toMatchObject({
      reference: `${partner}/F1`,
      kind: 'training',
      on: '2026-03-01',
      people: ['Grace', 'Amina'],
      trained: { course: 'Fictional course', trained: 12, total: 20 },
      nextOn: '2026-04-01',
    });
  });

  it('takes the whole input as JSON, and checks by a flag beside it', async () => {
    const activity = { kind: 'call', summary: 'Fictional call.' };
    const checks = [{ kind: 'share', check: 'personnel-trained', numerator: 3, denominator: 4 }];
    const added = await done<{ activity: unknown; followUp: unknown }>(
      ...[
        'follow-up',
        'add',
        '--input',
        JSON.stringify({ partner, activity }),
        '--checks',
        JSON.stringify(checks),
      ],
    );
    expect(added).toMatchObject({
      activity: { kind: 'call', on: '2026-03-02', checks },
      followUp: { checks: [{ points: [{ percent: 75 }] }] },
    });
    const listed = await done<unknown>('follow-up', 'list', '--partner', partner);
    expect(listed).toMatchObject({ total: 1, rows: [{ reference: `${partner}/F1` }] });
    await done(
      'follow-up',
      'choose-rhythm',
      '--partner',
      partner,
      '--rhythm',
      'unicef-programme-visits',
      '--yearly-cash-usd',
      '120000',
    );
    await done('follow-up', 'withdraw', '--activity', `${partner}/F1`, '--reason', 'Wrong partner.');
    expect(await done('follow-up', 'get', '--partner', partner)).toMatchObject({ lastOn: null });
    const empty = await desk.run([
      'follow-up',
      'add',
      '--partner',
      partner,
      '--kind',
      'call',
      '--workspace',
      'office',
    ]);
    expect([empty.exit, empty.refusal]).toMatchObject([1, { code: 'ACTIVITY_EMPTY' }]);
  });
});
