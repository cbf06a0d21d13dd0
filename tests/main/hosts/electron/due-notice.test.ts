import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dueNotice, noticeOf } from '../../../../main/hosts/electron/due-notice.ts';
import { shellText } from '../../../../main/hosts/electron/shell-text.ts';
import { preferencesFile } from '../../../../main/hosts/preferences-file.ts';
import { passphrase, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { head } from '../../../support/desk.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let test: TestApp;
let today = '2026-03-02';
let preferences: ReturnType<typeof preferencesFile>;

beforeEach(async () => {
  today = '2026-03-02';
  test = await startWithWorkspace({ today });
  preferences = preferencesFile(join(temporaryFolder(), 'preferences.json'), () => undefined);
});
afterEach(() => test.end());

const told = () =>
  dueNotice({ core: test.app, preferences, text: () => shellText('en', 'en-GB'), today: () => today });

async function emergencyUntil(until: string): Promise<void> {
  const { client } = test;
  const { reference } = value(await client.partner.create({ fields: { name: 'Fictional Lake Network' } }));
  const basis = { kind: 'emergency', reason: 'Fictional floods.', approver: head, until } as const;
  value(await client.partner.recordBasis({ partner: reference, ...basis }));
}

it('tells until it was shown, and again on the next day', async () => {
  await emergencyUntil('2026-03-05');
  expect(await told()).toMatchObject({ body: 'Due within 7 days: 1' });
  // The system would not show it: nobody was told.
  expect(await told()).toMatchObject({ body: 'Due within 7 days: 1' });
  preferences.write({ notifiedOn: today });
  expect(await told()).toBeNull();
  value(await test.client.workspace.close({}));
  value(await test.client.workspace.open({ folder: test.folder, passphrase }));
  expect(await told()).toBeNull();
  today = '2026-03-06';
  expect(await told()).toMatchObject({ body: 'Overdue: 1' });
});

it('tells nothing while nothing is due within a week, and that day is not used up', async () => {
  await emergencyUntil('2026-03-20');
  expect(await told()).toBeNull();
  expect(preferences.read().notifiedOn).toBeNull();
});

it('tells nothing without an open workspace', async () => {
  await emergencyUntil('2026-03-05');
  value(await test.client.workspace.close({}));
  expect(await told()).toBeNull();
});

it('gives numbers and no name of a partner, in the language of the shell', async () => {
  await emergencyUntil('2026-03-05');
  expect(JSON.stringify(await told())).not.toContain('Lake');
  const counts = { overdue: 3, today: 1, week: 4 };
  expect(noticeOf(counts, shellText('en', 'en-GB'))?.body).toBe('Overdue: 3\nDue within 7 days: 5');
  expect(noticeOf(counts, shellText(null, 'ar-YE'))?.body).toBe('فات موعدها: 3\nموعدها خلال 7 أيام: 5');
});
