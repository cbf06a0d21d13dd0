import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { passphrase, startApp, startWithWorkspace, value } from '../../../support/app.ts';
import { makeFinalAnnex } from '../../../support/final-annex.ts';

it('names a final annex whose content is gone from the workspace', async () => {
  const test = await startWithWorkspace({ today: '2026-03-02' });
  const { annex } = await makeFinalAnnex(test, 'AOC-2026-001', ['en']);
  expect(value(await test.client.workspace.check({})).problems).toEqual([]);
  value(await test.client.workspace.close({}));
  rmSync(join(test.folder, 'evidence.db'));

  const again = startApp({ folder: test.folder });
  value(await again.client.workspace.open({ folder: test.folder, passphrase }));
  const { problems } = value(await again.client.workspace.check({}));
  expect(problems.map(({ message }) => message).join(' ')).toContain(
    `(${annex?.reference}) is missing. Take it from a backup.`,
  );
  expect(await again.client.annex.getFile({ annex: annex?.reference ?? '' })).toMatchObject({
    ok: false,
    error: { code: 'EVIDENCE_MISSING' },
  });
  await again.end();
  await test.end();
});
