import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stages } from '../main/core/refusals/stages.ts';
import { full, low, medium, reason, recorded } from '../main/core/refusals/words.ts';
import { startWithWorkspace, type TestApp, type TestClient, value } from '../support/app.ts';
import { head } from '../support/desk.ts';
import { readTable } from './read-table.ts';

/** Rows: what is held against the partner, step, outcome, why. */
const rows = readTable('going-on.md');
let test: TestApp;
beforeAll(async () => {
  test = await startWithWorkspace({ today: recorded });
});
afterAll(() => test.end());

type Bring = ReturnType<typeof stages>;
interface Ready {
  readonly partner: string;
  /** Takes the step; before it everything that it needs is there. */
  readonly go: () => Promise<{ ok: boolean; error?: unknown }>;
}
let named = 0;
const approver = head;

/** Each step with the stage that it needs, reached before anything is held against the partner. */
const steps: Readonly<Record<string, (client: TestClient, bring: Bring, name: string) => Promise<Ready>>> = {
  proceed: (client, bring, name) => decision(client, bring, name, 'proceed'),
  'proceed with conditions': (client, bring, name) =>
    decision(client, bring, name, 'proceed-with-conditions'),
  'do not proceed': (client, bring, name) => decision(client, bring, name, 'do-not-proceed'),
  'extend the window': async (client, bring, name) => {
    const assessment = await bring.decided(name, medium);
    return ready(client, assessment, () => client.assessment.extendWindow({ assessment, reason, approver }));
  },
  continue: (client, bring, name) => consequence(client, bring, name, 'continue'),
  suspend: (client, bring, name) => consequence(client, bring, name, 'suspend'),
  emergency: (client, bring, name) => exemption(client, bring, name, 'emergency', '2026-05-01'),
  'past emergency': (client, bring, name) =>
    exemption(client, bring, name, 'emergency', '2025-05-01', '2025-03-01'),
  'no contact': (client, bring, name) => exemption(client, bring, name, 'no-contact', '2026-05-01'),
  rely: async (client, bring, name) => {
    const partner = await bring.partner(name);
    const result = { entity: 'UNHCR', on: recorded, rating: 'full', acceptedBy: head, reason } as const;
    return { partner, go: () => client.reliance.record({ partner, ...result }) };
  },
  'active agreement': (client, bring, name) => agreement(client, bring, name, 'active'),
  'draft agreement': (client, bring, name) => agreement(client, bring, name, 'draft'),
  'make a draft active': (client, bring, name) => edit(client, bring, name, { status: 'active' }, 'draft'),
  'more time for an active agreement': (client, bring, name) =>
    edit(client, bring, name, { endsOn: '2028-12-31' }),
  'a title for an active agreement': (client, bring, name) =>
    edit(client, bring, name, { programme: 'Fictional programme' }),
  'end an active agreement': (client, bring, name) => edit(client, bring, name, { status: 'ended' }),
};

async function ready(client: TestClient, assessment: string, go: Ready['go']): Promise<Ready> {
  const { partner } = value(await client.assessment.get({ assessment }));
  return { partner: partner.reference, go };
}

async function decision(
  client: TestClient,
  bring: Bring,
  name: string,
  kind: 'proceed' | 'proceed-with-conditions' | 'do-not-proceed',
): Promise<Ready> {
  const assessment = await bring.determined(name, full);
  const conditions = kind === 'proceed-with-conditions' ? { conditions: 'Close the gaps.' } : {};
  return ready(client, assessment, () =>
    client.assessment.decide({ assessment, decision: kind, justification: reason, ...conditions }),
  );
}

async function consequence(
  client: TestClient,
  bring: Bring,
  name: string,
  kind: 'continue' | 'suspend',
): Promise<Ready> {
  const assessment = await bring.decided(name, low);
  const mitigation = kind === 'continue' ? { mitigation: reason } : {};
  return ready(client, assessment, () =>
    client.assessment.determine({
      assessment,
      kind: 'final',
      consequence: { kind, justification: reason, approver, ...mitigation },
    }),
  );
}

async function exemption(
  client: TestClient,
  bring: Bring,
  name: string,
  kind: 'emergency' | 'no-contact',
  until: string,
  from?: string,
): Promise<Ready> {
  const partner = await bring.partner(name);
  const basis = { kind, reason, approver, until, ...(from ? { from } : {}) };
  return { partner, go: () => client.partner.recordBasis({ partner, ...basis }) };
}

async function agreement(
  client: TestClient,
  bring: Bring,
  name: string,
  status: 'active' | 'draft',
): Promise<Ready> {
  const partner = await bring.partner(name);
  const fields = { reference: `AOC-${name}`, status };
  return { partner, go: () => client.agreement.add({ partner, fields, despite: reason }) };
}

async function edit(
  client: TestClient,
  bring: Bring,
  name: string,
  fields: object,
  status: 'active' | 'draft' = 'active',
): Promise<Ready> {
  const { partner, go } = await agreement(client, bring, name, status);
  expect(await go()).toMatchObject({ ok: true });
  const of = `AOC-${name}`;
  value(await client.agreement.edit({ agreement: of, fields: { endsOn: '2027-12-31' } }));
  return { partner, go: () => client.agreement.edit({ agreement: of, fields, despite: reason }) };
}

/** Records what a row tells against a partner, or against what stands above it. */
async function hold(client: TestClient, bring: Bring, partner: string, told: string): Promise<void> {
  const [flagTold = '', ...then] = told.split(', ');
  const levels = flagTold.includes('two above') ? 2 : flagTold.includes('above') ? 1 : 0;
  const chain = [partner];
  for (let level = 1; level <= levels; level += 1) {
    const above = await bring.partner(`headquarters ${++named}`);
    const fields = { type: 'international-ngo', headquartersId: above } as const;
    value(await client.partner.edit({ partner: chain.at(-1) ?? '', fields }));
    chain.push(above);
  }
  const id = await record(client, chain.at(-1) ?? '', flagTold);
  const given = { fact: id, reason: 'Fictional: looked at again with the source.' };
  const override = async (by: string) =>
    value(await client.diligence.override({ ...given, partner: by, by: head }));
  if (flagTold.endsWith('overridden') || then.includes('overridden')) await override(partner);
  if (then.includes('overridden above')) await override(chain[1] ?? '');
  const outcome = (['cleared', 'confirmed'] as const).find((word) => flagTold.endsWith(word));
  if (outcome) value(await client.diligence.resolve({ ...given, partner, outcome, by: head }));
  if (then.includes('then a match')) await record(client, partner, 'match');
}

async function record(client: TestClient, partner: string, told: string): Promise<string> {
  const screened = { kind: 'sanctions-screening', list: 'european-union', source: 'Fictional tool' } as const;
  const observed = { kind: 'observation', source: 'Fictional portal', text: reason } as const;
  const fact = told.startsWith('match')
    ? { ...screened, value: 'match' }
    : told.startsWith('possible')
      ? { ...screened, value: 'possible-match' }
      : { ...observed, value: told.startsWith('yellow') ? 'yellow-flag' : 'red-flag' };
  return value(await client.diligence.record({ partner, ...fact })).diligence[0]?.id ?? '';
}

describe('what stands against a partner', () => {
  it.each(rows)('%s: "%s" is %s. %s', async (told = '', step = '', outcome) => {
    const { client } = test;
    const bring = stages(client);
    const take = steps[step];
    if (!take) throw new Error(`Nobody knows the step "${step}".`);
    const { partner, go } = await take(client, bring, `partner ${++named}`);
    await hold(client, bring, partner, told);
    const answer = (await go()) as { ok: boolean; error?: { code: string } };
    expect(answer.ok ? 'ok' : answer.error?.code).toBe(outcome);
  });
});
