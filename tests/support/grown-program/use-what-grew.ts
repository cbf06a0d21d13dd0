/**
 * A test inside the grown program: that what was added is truly there, beside the record of an office that was written
 * before. It stands here as text, since it fits that program alone.
 */
export const useWhatGrew = `
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyPartnerEntry } from '../../shared/record/file/fold.ts';
import { draftEntry } from '../../shared/record/journal/read-entry.ts';
import { ok } from '../../shared/ground/result.ts';
import { startApp, value } from '../support/app.ts';
import { openDesk } from '../support/desk.ts';
import { laterVersion } from '../support/versions.ts';

const kept = join(import.meta.dirname, '..', 'fixtures', 'workspaces', '1');
const keys = JSON.parse(readFileSync(join(kept, 'keys.json'), 'utf8'));

it('holds the field, the entry and the version of the instrument beside what was there', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'grown-'));
  const folder = join(scratch, 'workspace');
  cpSync(join(kept, 'workspace'), folder, { recursive: true });
  const { client, end, bugs } = startApp({ folder, today: keys.asOf });
  value(await client.workspace.open({ folder, passphrase: keys.passphrase }));
  const [partner] = value(await client.partner.list({})).rows;
  const fieldsOf = async () => value(await client.partner.get({ partner: partner.reference })).fields;
  const before = await fieldsOf();
  expect(before.website).toBeNull();
  value(await client.partner.edit({ partner: partner.reference, fields: { website: 'fictional.example' } }));
  expect(await fieldsOf()).toEqual({ ...before, website: 'fictional.example' });

  const fields = { name: 'Begun later', country: 'SS', website: 'later.example' };
  const later = value(await client.partner.create({ fields })).reference;
  expect(value(await client.partner.get({ partner: later })).fields.website).toBe('later.example');
  const started = value(await client.assessment.start({ partner: later, instrument: 'un-ip-psea-2020' }));
  expect(started.assessment.instrumentVersion).toBe(laterVersion);
  const { rows } = value(await client.instrument.list({}));
  const titles = rows
    .filter(({ reference }) => reference === 'un-ip-psea-2020')
    .map(({ definition, texts }) => [definition.version, texts.en.standards.CS1.title]);
  expect(titles).toContainEqual([laterVersion, 'A renamed first standard']);
  expect(titles).toContainEqual(['1.0.0', 'Organizational policy']);

  value(await client.workspace.rebuild({}));
  expect(value(await client.workspace.check({}))).toMatchObject({ newer: 0, problems: [] });
  expect((await fieldsOf()).website).toBe('fictional.example');
  expect(bugs).toEqual([]);
  await end();
  rmSync(scratch, { recursive: true });
});

it('folds an entry of the type that was added', () => {
  const desk = openDesk();
  const remark = { on: '2026-03-02', text: 'Met at a fictional fair.' };
  desk.write(ok([draftEntry('partner.remark-added', remark)]));
  expect(desk.file.remarks.map(({ fact }) => fact)).toEqual([remark]);
  expect(desk.file.unknown).toBe(0);
  expect(applyPartnerEntry(desk.file, desk.entries[0]).remarks).toHaveLength(1);
});
`;

/** A test inside of a program that knows a field where it is shown and not where it is kept. */
export const createWithHalf = `
import { expect, it } from 'vitest';
import { startWithWorkspace, value } from '../support/app.ts';

it('keeps no partner that would lose the field at the next reading', async () => {
  const { client, bugs, end } = await startWithWorkspace();
  const fields = { name: 'Fictional', country: 'SS', website: 'fictional.example' };
  expect(await client.partner.create({ fields })).toMatchObject({ ok: false, error: { code: 'CHANGE_UNREADABLE' } });
  expect(String(bugs[0])).toContain('has no place for fields.website');
  expect(value(await client.partner.list({})).rows).toEqual([]);
  expect(value(await client.workspace.check({})).problems).toEqual([]);
  await end();
});
`;
