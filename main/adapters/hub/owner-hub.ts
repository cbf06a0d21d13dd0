import { randomUUID } from 'node:crypto';
import type { OwnerHub } from '../../core/ports-hub.ts';
import { HubFailure } from '../../core/ports-hub.ts';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';
import { type OpenedHub, openKnown } from './open-known.ts';
import { entryColumns, entryOf, everyEntry } from './read-entries.ts';

/** Makes or renews the hub in a database, by a login that owns it. Answers with the migrations that were run. */
export async function initHub(url: string, about: { readonly name: string; readonly entity: string }) {
  const connected = await connect(url);
  try {
    const ran = await migrate(connected, { id: randomUUID(), ...about });
    const { rows } = await connected.run(() =>
      connected.client.query('select id, name, entity from psea_hub.hub'),
    );
    return { ...rows[0], migrations: ran };
  } finally {
    await connected.client.end().catch(() => {});
  }
}

/** The hub for whoever runs it at headquarters. */
export async function openOwnerHub(url: string): Promise<OwnerHub> {
  return owner(await openKnown(url, 'set role psea_owner'));
}

function owner({ client, run, rows }: OpenedHub): OwnerHub {
  return {
    async addOffice(login, name) {
      const [there] = await rows('select 1 from pg_roles where rolname = $1', [login]);
      if (!there) throw new HubFailure('HUB_LOGIN_NOT_FOUND', { login });
      await run(async () => {
        await client.query('reset role');
        const { rows: made } = await client.query(
          "select format('grant psea_office to %I', $1::text) as text",
          [login],
        );
        await client.query(made[0].text);
        await client.query('set role psea_owner');
      });
      await rows(
        `insert into office (role, name) values ($1, $2)
         on conflict (role) do update set name = excluded.name, retired_at = null, retired_why = null`,
        [login, name],
      );
    },
    async retireOffice(login, reason) {
      const done = await rows(
        'update office set retired_at = coalesce(retired_at, now()), retired_why = $2 where role = $1 returning 1',
        [login, reason],
      );
      if (done.length === 0) throw new HubFailure('HUB_OFFICE_NOT_FOUND', { login });
    },
    async settleClaim(stream, login, reason) {
      const [office] = await rows('select 1 from office where role = $1', [login]);
      if (!office) throw new HubFailure('HUB_OFFICE_NOT_FOUND', { login });
      const [known] = await rows(
        `select 1 from entry where stream = $1 union all select 1 from withheld where stream = $1
         union all select 1 from stone where stream = $1 limit 1`,
        [stream],
      );
      if (!known) throw new HubFailure('HUB_PARTNER_NOT_FOUND', { partner: stream });
      await rows('select settle_claim($1, $2, $3)', [stream, login, reason]);
    },
    async remove(id, reason, forged = false) {
      await rows('select remove_entry($1, $2, $3)', [id, reason, forged]);
    },
    async entry(id) {
      const [found] = await rows(`select ${entryColumns} from ${everyEntry} where e.id = $1`, [id]);
      return found ? entryOf(found) : null;
    },
    partners: () =>
      rows(
        `select p.stream, p.partner_reference as reference, p.name, p.acronym, p.country_iso2 as country, p.office,
           p.portal_number as "portalNumber", p.iati_identifier as "iatiIdentifier",
           coalesce((select array_agg(n.agency || ' ' || n.number order by 1) from partner_number n where n.stream = p.stream), '{}')
             as "vendorNumbers", l.organisation
         from partner p left join link l on l.stream = p.stream order by p.stream`,
      ),
    apart: () => rows('select one, other from link_refused'),
    async link(streams, organisation, reason) {
      await rows(
        `insert into link (stream, organisation, reason) select s, $2, $3 from unnest($1::text[]) as s
         on conflict (stream) do update set organisation = excluded.organisation, reason = excluded.reason,
           settled_by = session_user, settled_at = now()`,
        [streams, organisation, reason],
      );
    },
    async keepApart(one, other, reason) {
      await rows(
        `insert into link_refused (one, other, reason) values (least($1, $2), greatest($1, $2), $3)
         on conflict (one, other) do update set reason = excluded.reason, settled_by = session_user, settled_at = now()`,
        [one, other, reason],
      );
    },
    async status() {
      const [projection] = await rows(
        `select queued::int, queued_since::text as "queuedSince", streams::int, oldest_day::text as "oldestDay",
           newest_day::text as "newestDay", waiting::int, refused::int, alarms::int,
           without_words::int as "withoutWords" from psea.projection`,
      );
      const offices = await rows(
        `select login, name, records::int, entries::int, last_entry_at::text as "lastEntryAt",
           retired_at::text as "retiredAt", retired_why as "retiredWhy", without_words::int as "withoutWords" from psea.office order by login`,
      );
      return { projection, offices };
    },
    close: () => client.end().catch(() => {}),
  };
}
