import { expect, it, onTestFinished } from 'vitest';
import { startApp, startWithWorkspace, value } from '../../../support/app.ts';

it('the status where no workspace is open tells of none, and of nobody', async () => {
  const test = startApp({ today: '2026-03-02' });
  onTestFinished(() => test.end());
  expect(value(await test.client.workspace.getStatus({}))).toMatchObject({
    open: false,
    folder: null,
    readOnly: false,
    readsBeside: false,
    syncedBy: null,
    workspaceId: null,
    office: '',
    entity: '',
    fictional: false,
    officer: null,
    deviceCode: null,
    today: '2026-03-02',
    partners: 0,
    documentLimitMiB: 50,
    savedAt: null,
  });
});

it('the status counts the partners that are not archived', async () => {
  const test = await startWithWorkspace();
  onTestFinished(() => test.end());
  const made = [];
  for (const name of ['Harbour Relief (fictional)', 'Rive Nord (fictif)'])
    made.push(value(await test.client.partner.create({ fields: { name } })).row.reference);
  value(await test.client.partner.archive({ partner: made[0] ?? '', reason: 'Closed.' }));
  expect(value(await test.client.workspace.getStatus({}))).toMatchObject({ open: true, partners: 1 });
});
