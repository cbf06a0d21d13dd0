import { HubFailure } from '../../core/ports-hub.ts';
import { sha256OfText } from '../sha256.ts';
import type { Connected } from './connect.ts';
import { type Migration, migrations, newest } from './migrations/all-migrations.ts';

/** Groups that logins are put into; they are of the whole server, and may be there already. */
const roles = ['psea_owner', 'psea_office', 'psea_projector', 'psea_reader'];

const layout = `
create schema if not exists psea_hub authorization psea_owner;
create schema if not exists psea authorization psea_owner;
create table if not exists psea_hub.migration (
  number int primary key,
  name text not null,
  sha256 text not null,
  at timestamptz not null default now()
);
alter table psea_hub.migration owner to psea_owner;
`;

/**
 * Makes a hub of a database, or brings one up to date: all of it in one transaction, one program at a time. `known` is what
 * this program brings; answers with the numbers that were run.
 */
export async function migrate(
  { client, run }: Connected,
  about: { readonly id: string; readonly name: string; readonly entity: string },
  known: readonly Migration[] = migrations,
): Promise<readonly number[]> {
  return run(async () => {
    await client.query('begin');
    try {
      const { rows: locked } = await client.query(
        "select pg_try_advisory_xact_lock(hashtextextended('psea hub migration', 0)) as is_mine",
      );
      if (!locked[0].is_mine) throw new HubFailure('HUB_BUSY');
      await makeRoles();
      await client.query(layout);
      const done = await applied();
      const latest = Math.max(0, ...done.keys());
      const last = known.at(-1)?.number ?? 0;
      if (latest > last) throw new HubFailure('HUB_NEWER', { found: latest, needed: last });
      await client.query('set local role psea_owner');
      const ran: number[] = [];
      for (const migration of known) {
        const sha256 = sha256OfText(migration.sql);
        const before = done.get(migration.number);
        if (before !== undefined && before !== sha256)
          throw new HubFailure('HUB_CHANGED', { number: migration.number });
        if (before !== undefined) continue;
        await client.query(migration.sql);
        await client.query('insert into psea_hub.migration (number, name, sha256) values ($1, $2, $3)', [
          migration.number,
          migration.name,
          sha256,
        ]);
        ran.push(migration.number);
      }
      await client.query(
        `insert into psea_hub.hub (id, name, entity) values ($1, $2, $3) on conflict (only_one) do nothing`,
        [about.id, about.name, about.entity],
      );
      await client.query('commit');
      return ran;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    }
  });

  async function applied(): Promise<Map<number, string>> {
    const { rows } = await client.query('select number, sha256 from psea_hub.migration');
    return new Map(rows.map(({ number, sha256 }) => [number, sha256]));
  }

  async function makeRoles(): Promise<void> {
    const { rows } = await client.query('select rolname from pg_roles where rolname = any($1)', [roles]);
    const there = new Set(rows.map(({ rolname }) => rolname));
    for (const role of roles)
      if (!there.has(role)) await client.query(`create role ${role} nologin noinherit`);
    const { rows: member } = await client.query(
      "select pg_has_role(current_user, 'psea_owner', 'member') as is_one",
    );
    if (!member[0].is_one) await client.query('grant psea_owner to current_user');
    await client.query(
      "do $$ begin execute format('grant create, temporary on database %I to psea_owner', current_database()); end $$",
    );
  }
}

/** Whether the tables of the hub are those that this program works with; throws a `HubFailure` where not. */
export async function ensureVersion({ client, run, place }: Connected): Promise<void> {
  const { rows } = await run(() => client.query('select number from psea_hub.about()'));
  const found = Number(rows[0]?.number ?? 0);
  if (rows.length === 0) throw new HubFailure('HUB_NOT_SET_UP', { ...place });
  if (found < newest) throw new HubFailure('HUB_OLDER', { found, needed: newest });
  if (found > newest) throw new HubFailure('HUB_NEWER', { found, needed: newest });
}
