import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { type Terminal, terminal } from './psea.ts';

const at = ['--workspace', 'office'];

async function withEmergency(): Promise<Terminal> {
  const desk = terminal();
  await desk.run(['workspace', 'create', ...at, '--office', 'Fictional office']);
  const created = await desk.run([
    'partner',
    'create',
    ...at,
    '--name',
    'Fictional partner',
    '--country',
    'SS',
  ]);
  const { reference } = created.value as { reference: string };
  const basis = {
    partner: reference,
    kind: 'emergency',
    reason: 'Fictional floods.',
    approver: { name: 'Head Test', function: 'Head of office' },
    until: '2026-03-31',
  };
  const recorded = await desk.run(['partner', 'record-basis', ...at, '--input', JSON.stringify(basis)]);
  expect(recorded.exit).toBe(0);
  return desk;
}

it('“psea todo” lists what is to do on a day', async () => {
  const { run } = await withEmergency();
  const today = await run(['todo', ...at]);
  expect([today.exit, today.value]).toMatchObject([0, { asOf: '2026-03-02', total: 2 }]);
  const later = await run(['todo', '--as-of', '2026-04-01', ...at, '--states', 'overdue']);
  expect(later.value).toMatchObject({
    total: 1,
    rows: [{ kind: 'basis-ends', on: '2026-03-31', daysLeft: -1, partner: { country: 'SS' } }],
  });
  expect((await run(['todo', 'list', ...at])).stdout).toBe(today.stdout);
  expect((await run(['todo', '--help'])).stdout).toContain('--as-of');
  expect((await run(['todo', 'nothing', ...at])).exit).toBe(2);
});

it('“psea calendar export” writes a calendar that another program reads', async () => {
  const { cwd, run } = await withEmergency();
  const written = await run(['calendar', 'export', ...at, '--out', 'dates.ics']);
  expect(written.exit).toBe(0);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(cwd, 'dates.ics'), 'utf8')));
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(2);
});
