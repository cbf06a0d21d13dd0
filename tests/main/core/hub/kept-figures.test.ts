import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp, value } from '../../../support/app.ts';
import { startPostgres, type TestServer } from '../../../support/postgres.ts';
import { figuresIn, figuresOn, makeLogins, newHub, project, push, verifyAll } from './hub-world.ts';

// Workspaces that earlier programs wrote, with joined records, forks and other UN entities among them: their hub says what
// the laptop says.
const kept = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'workspaces');
// All of them with the long form of the kills.
const formats = process.env.PSEA_KILLS === undefined ? ['5'] : ['1', '2', '3', '4', '5'];

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
  await makeLogins(server, ['office_kept']);
});
afterAll(() => server.end());

describe.each(formats)('a kept workspace of format %s in a hub', (format) => {
  let app: TestApp;
  let hub: string;
  const today = '2026-06-15';
  beforeAll(async () => {
    app = startApp({ today });
    cpSync(join(kept, format, 'workspace'), app.folder, { recursive: true });
    const { passphrase } = JSON.parse(readFileSync(join(kept, format, 'keys.json'), 'utf8'));
    value(await app.client.workspace.open({ folder: app.folder, passphrase }));
    const { entity } = value(await app.client.workspace.getStatus({}));
    hub = await newHub(server, ['office_kept'], entity);
    await push(app, server.url(hub, 'office_kept'));
    await project(server.url(hub, 'worker'), today);
  });
  afterAll(() => app.end());

  it('has every figure of the laptop, to the last partner left out', async () => {
    const told = figuresOn(value(await app.client.portfolio.figures({})).figures);
    const found = await figuresIn(server, hub);
    expect([...found.keys()].sort()).toEqual([...told.keys()].sort());
    for (const [figure, numbers] of told) expect(found.get(figure), figure).toEqual(numbers);
    expect(told.size).toBeGreaterThan(100);
  });

  it('has the lines of the tables that the laptop exports', async () => {
    const { file } = value(await app.client.data.export({ format: 'json', archived: true }));
    const { tables } = JSON.parse(new TextDecoder().decode(file.bytes)) as {
      tables: Record<string, object[]>;
    };
    for (const [table, lines] of Object.entries({
      partner: tables.partners,
      partner_number: tables.partner_numbers,
      assessment: tables.assessments,
      answer: tables.answers,
      determination: tables.determinations,
      action: tables.actions,
      activity: tables.activities,
      '"check"': tables.checks,
      training: tables.training,
      agreement: tables.agreements,
      element: tables.elements,
      due: tables.dues,
    })) {
      const columns = Object.keys(lines?.[0] ?? {});
      if (columns.length === 0) continue;
      const rows = await server.sql(hub, `select row_to_json(t) as line from psea.${table} t`);
      const pick = (line: object) =>
        JSON.stringify(columns.map((column) => plain((line as Record<string, unknown>)[column])));
      expect(rows.map(({ line }) => pick(line as object)).sort(), table).toEqual(
        (lines ?? []).map(pick).sort(),
      );
    }
  });

  it('is verified whole, and tells how it knows', async () => {
    const verified = await verifyAll(server.url(hub, 'worker'), today);
    expect(verified).toMatchObject({ refused: 0, queued: 0, notFolded: 0, differ: [] });
    expect(verified.entries).toBeGreaterThan(100);
    expect(app.bugs).toEqual([]);
  });
});

/** Moments are told with other signs by the server. */
const plain = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : value;
