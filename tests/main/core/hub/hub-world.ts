import { openOfficeHub } from '../../../../main/adapters/hub/office-hub.ts';
import { initHub, openOwnerHub } from '../../../../main/adapters/hub/owner-hub.ts';
import { openWorkerHub } from '../../../../main/adapters/hub/worker-hub.ts';
import { sha256OfText } from '../../../../main/adapters/sha256.ts';
import { createVerify } from '../../../../main/adapters/verify-signature.ts';
import type { ProjectTools } from '../../../../main/core/hub/fold-batch.ts';
import { projectHub } from '../../../../main/core/hub/project-hub.ts';
import { type PullWish, pullFrom } from '../../../../main/core/hub/pull.ts';
import { type PushWish, pushTo } from '../../../../main/core/hub/push.ts';
import { verifyHub } from '../../../../main/core/hub/verify-hub.ts';
import { HubFailure, type OfficeHub } from '../../../../main/core/ports-hub.ts';
import type { Figure } from '../../../../shared/rules/figures/figure.ts';
import type { TestApp } from '../../../support/app.ts';
import { instruments } from '../../../support/desk.ts';
import { checkVersions } from '../../../support/libraries.ts';
import type { TestServer } from '../../../support/postgres.ts';

/** A hub in a database of its own, with logins for its roles. */

export const hubEntity = 'Fictional UN fund';

export function toolsOf(today: string): ProjectTools {
  return { instruments, checks: checkVersions, today, sha256: sha256OfText, verify: createVerify() };
}

/** Logins are of the whole server: made once for all hubs on it. */
export async function makeLogins(server: TestServer, offices: readonly string[]): Promise<void> {
  for (const login of [...offices, 'worker', 'reader', 'stranger', 'admin']) await server.login(login);
  const hub = await server.database();
  await initHub(server.url(hub), { name: 'First', entity: hubEntity });
  await server.sql(hub, 'grant psea_projector to worker; grant psea_reader to reader');
}

export async function newHub(
  server: TestServer,
  offices: readonly string[],
  entity = hubEntity,
): Promise<string> {
  const database = await server.database();
  await initHub(server.url(database), { name: 'Fictional headquarters', entity });
  const owner = await openOwnerHub(server.url(database));
  for (const login of offices) await owner.addOffice(login, `Office of ${login}`);
  await owner.close();
  return database;
}

/** Runs a step with a connection of an office, and closes it. */
export async function asOffice<Value>(url: string, step: (hub: OfficeHub) => Promise<Value>): Promise<Value> {
  const hub = await openOfficeHub(url);
  try {
    return await step(hub);
  } finally {
    await hub.close();
  }
}

export async function push(app: TestApp, url: string, wish: Partial<PushWish> = {}) {
  return asOffice(url, async (hub) => {
    const pushed = await app.app.withWorkspace((_session, journal) =>
      pushTo(journal, hub, { audience: 'full', ...wish }),
    );
    if (!pushed) throw new Error('No workspace is open.');
    return pushed;
  });
}

export async function pull(app: TestApp, url: string, wish: Partial<PullWish> = {}) {
  return asOffice(url, async (hub) => {
    const pulled = await app.app.withWorkspace((session, journal) =>
      pullFrom(session, journal, hub, { accept: ['any'], preview: false, ...wish }),
    );
    if (!pulled) throw new Error('No workspace is open.');
    return pulled;
  });
}

export async function project(url: string, today: string, batch?: number) {
  const worker = await openWorkerHub(url);
  try {
    return await projectHub(worker, toolsOf(today), batch === undefined ? {} : { batch });
  } finally {
    await worker.close();
  }
}

export async function verifyAll(url: string, today: string) {
  const worker = await openWorkerHub(url);
  try {
    return await verifyHub(worker, toolsOf(today));
  } finally {
    await worker.close();
  }
}

/** The code of what a step is refused with. */
export async function refusalOf(step: () => Promise<unknown>): Promise<string> {
  try {
    await step();
    return 'ok';
  } catch (error) {
    if (error instanceof HubFailure) return error.refusal.code;
    throw error;
  }
}

/** The figures of the hub in the shape of a laptop's, by their names. */
export async function figuresIn(server: TestServer, database: string): Promise<Map<string, unknown>> {
  const rows = await server.sql(database, 'select * from psea.figure order by position, figure');
  return new Map(
    rows.map((row) => [
      row.figure as string,
      {
        group: row.figure_group,
        unit: row.unit,
        numerator: Number(row.numerator),
        denominator: row.denominator === null ? null : Number(row.denominator),
        percent: row.percent === null ? null : Number(row.percent),
        median: row.median === null ? null : Number(row.median),
        partners: { counted: Number(row.partners_counted), of: Number(row.partners_of) },
        leftOut: numbers(row.left_out as Record<string, unknown>),
        kinds: Object.fromEntries(
          Object.entries(row.kinds as Record<string, number[]>).map(([kind, pair]) => [
            kind,
            pair.map(Number),
          ]),
        ),
      },
    ]),
  );
}

const numbers = (of: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(of).map(([key, count]) => [key, Number(count)]));

/** The same of what a laptop told. */
export function figuresOn(figures: readonly Figure[]): Map<string, unknown> {
  return new Map(
    figures.map(({ id, group, unit, numerator, denominator, percent, median, partners, leftOut, kinds }) => [
      id,
      {
        ...{ group, unit, numerator, denominator, percent, median, partners, leftOut },
        kinds: Object.fromEntries(kinds.map((each) => [each.kind, [each.numerator, each.denominator]])),
      },
    ]),
  );
}
