import { type TestClient, value } from '../app.ts';

/** What a workspace says of each record, by the name of the file under `expected/` in which it is written down. */
export type Told = Record<string, unknown>;

/** Days are seen from `asOf`, which has to be today for the program too. Words that belong to the program are left out. */
export async function tellRecords(client: TestClient, asOf: string): Promise<Told> {
  const told: Told = { 'office.json': await tellOffice(client) };
  const list = value(await client.partner.list({ archived: true }));
  told['partners.json'] = {
    total: list.total,
    rows: list.rows.map(({ searchKey: _search, ...row }) => row).sort(byReference),
  };
  const assessments = value(await client.assessment.list({}));
  const agreements = value(await client.agreement.list({}));
  told['lists.json'] = {
    assessments: [...assessments.rows].sort(byReference),
    agreements: [...agreements.rows].sort(byReference),
    differences: value(await client.assessment.countDifferences({})).rows,
  };
  for (const { reference: partner } of list.rows) {
    told[`partners/${partner}.json`] = await tellPartner(client, partner, asOf);
  }
  for (const { reference } of assessments.rows) {
    told[`assessments/${reference.replaceAll('/', '-')}.json`] = value(
      await client.assessment.get({ assessment: reference }),
    );
  }
  for (const { id, reference } of agreements.rows) {
    told[`agreements/${reference}.json`] = value(await client.agreement.get({ agreement: id }));
  }
  const states = ['overdue', 'today', 'week', 'month', 'later', 'waiting'] as const;
  const todo = value(await client.todo.list({ asOf, states: [...states] }));
  told['todo.json'] = { asOf: todo.asOf, rows: todo.rows };
  told['exchange.json'] = await tellExchange(client);
  told['named.json'] = {
    reports: value(await client.reportDefinition.list({})),
    letters: value(await client.signOff.list({})),
  };
  return told;
}

/** Who recorded here, what came and went, and what waits to be settled. */
async function tellExchange(client: TestClient) {
  return {
    devices: value(await client.device.list({})).rows,
    packages: value(await client.package.listExchanges({})).rows,
    conflicts: value(await client.conflict.list({})).rows.map(({ partner, key, values }) => ({
      partner,
      key,
      values: values.map(({ entry, value, by, at }) => ({ entry, value, by, at })),
    })),
  };
}

const byReference = (a: { reference: string }, b: { reference: string }) =>
  a.reference < b.reference ? -1 : 1;

async function tellOffice(client: TestClient) {
  const {
    folder: _folder,
    savedAt: _saved,
    today: _today,
    ...status
  } = value(await client.workspace.getStatus({}));
  const clauses = value(await client.clause.list({ versions: true })).rows;
  const ours = clauses.filter(({ approval, pack }) => approval !== null || pack !== null);
  const shown = await Promise.all(
    ours.map(async ({ reference }) => value(await client.clause.get({ clause: reference }))),
  );
  const drafts = await Promise.all(
    draftKeys.map(async (key) => [key, value(await client.draft.get({ key })).value] as const),
  );
  return {
    status,
    packs: value(await client.content.list({})).rows,
    clauses: shown.map(
      ({ sources: _sources, sets: _sets, variants: _variants, title, texts, ...clause }) => ({
        ...clause,
        // What ships has words of the program, which may be bettered; those of a pack are the office's own.
        ...(clause.pack ? { title, texts } : {}),
      }),
    ),
    annexValues: value(await client.annex.getDefaults({})).values,
    drafts: Object.fromEntries(drafts),
  };
}

/** A form that was typed into and not saved; and one that was discarded. */
const draftKeys = ['unsaved form', 'discarded form'];

async function tellPartner(client: TestClient, partner: string, asOf: string) {
  // Row and assessments of the view are those of the lists.
  const { row: _row, assessments: _assessments, ...view } = value(await client.partner.get({ partner }));
  const { rhythm, checks, ...followUp } = value(await client.followUp.get({ partner }));
  const { id, yearlyCashUsd, recommended } = rhythm;
  return {
    view,
    history: value(await client.partner.getHistory({ partner })).rows.map(({ at, by, key, to }) => ({
      at,
      by: by.name,
      key,
      to,
    })),
    timeline: value(await client.partner.getTimeline({ partner, asOf })),
    plan: value(await client.plan.get({ partner })),
    evidence: value(await client.evidence.list({ partner })).rows,
    followUp: {
      ...followUp,
      rhythm: {
        id,
        yearlyCashUsd,
        recommended: recommended && {
          everyMonths: recommended.everyMonths,
          visitsPerYear: recommended.visitsPerYear,
        },
      },
      checks: checks.map(({ check, kind, points }) => ({ check, kind, points })),
    },
  };
}
