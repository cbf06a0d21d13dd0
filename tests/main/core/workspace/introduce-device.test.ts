import { join } from 'node:path';
import { expect, it } from 'vitest';
import { passphrase, startApp, startWithWorkspace, value } from '../../../support/app.ts';

it('introduces the device that takes a backup over with its first change, and not before', async () => {
  const first = await startWithWorkspace();
  const made = value(await first.client.partner.create({ fields: { name: 'Harbour Relief (fictional)' } }));
  const folder = join(first.folder, '..', 'copy');
  value(await first.client.workspace.backup({ folder }));

  const second = startApp({ folder });
  value(await second.client.workspace.open({ folder, passphrase }));
  const before = value(await second.client.workspace.check({}));
  expect(before).toMatchObject({ entries: 3, problems: [] });

  const edit = (acronym: string) =>
    second.client.partner.edit({ partner: made.reference, fields: { acronym } });
  value(await edit('HR'));
  // The change itself, and the device that made it.
  expect(value(await second.client.workspace.check({}))).toMatchObject({ entries: 5, problems: [] });
  value(await edit('HRF'));
  expect(value(await second.client.workspace.check({}))).toMatchObject({ entries: 6, problems: [] });
  await second.end();
  await first.end();
});
