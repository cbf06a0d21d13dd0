import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { queryRegister } from '../../scripts/dev/query-register.ts';
import { passphrase, startWithWorkspace } from '../support/app.ts';

const contents = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);

describe('asking a register in SQL', () => {
  it('gives rows of the journal, and leaves every file as it was', async () => {
    const test = await startWithWorkspace();
    await test.client.partner.create({ fields: { name: 'Fictional partner' } });
    await test.app.close();
    const before = contents(test.folder);
    const rows = await queryRegister(
      test.folder,
      passphrase,
      "SELECT body ->> '$.type' AS type FROM entry WHERE body LIKE '%Fictional partner%'",
    );
    expect(rows).toEqual([{ type: 'partner.created' }]);
    expect(contents(test.folder)).toEqual(before);
    await test.end();
  });

  it.each(['DELETE FROM entry RETURNING id', 'DROP TABLE entry'])('changes nothing: %s', async (query) => {
    const test = await startWithWorkspace();
    await test.app.close();
    const before = contents(test.folder);
    await queryRegister(test.folder, passphrase, query).catch(() => undefined);
    expect(contents(test.folder)).toEqual(before);
    await test.end();
  });

  it('is refused without the right passphrase, and where no workspace is', async () => {
    const test = await startWithWorkspace();
    await test.app.close();
    const wrong = await queryRegister(test.folder, 'another fictional passphrase', 'SELECT 1');
    expect(wrong).toMatchObject({ problem: expect.stringContaining('passphrase') });
    const nowhere = await queryRegister(join(test.folder, 'nowhere'), passphrase, 'SELECT 1');
    expect(nowhere).toHaveProperty('problem');
    await test.end();
  });
});
