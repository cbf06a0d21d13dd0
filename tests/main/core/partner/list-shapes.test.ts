import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { sayList } from '../../../support/say-list.ts';

// Five shapes in which offices get lists, with fictional rows: each goes in as it is.
const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'lists', 'shapes');

let test: TestApp;
beforeAll(async () => {
  test = await startWithWorkspace();
});
afterAll(() => test.end());

it.each(['portal', 'etools', '3w', 'registry', 'iati'])('%s', async (shape) => {
  const file = { name: `${shape}.csv`, bytes: new Uint8Array(readFileSync(join(folder, `${shape}.csv`))) };
  const preview = value(await test.client.partner.previewImport({ file }));
  expect(preview.rows.every(({ suggestion }) => suggestion !== 'decide')).toBe(true);
  await expect(`${sayList(preview)}\n`).toMatchFileSnapshot(join(folder, `${shape}.txt`));
});
