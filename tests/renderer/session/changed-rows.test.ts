import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it } from 'vitest';
import type { AppEvent } from '../../../main/core/app.ts';
import { keepAnswer, putRows } from '../../../renderer/components/session/keep-answer.ts';
import { keys } from '../../../renderer/components/session/requests.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../support/app.ts';

let test: TestApp;
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

async function partners(count: number): Promise<string[]> {
  const made: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const fields = { name: `Fictional Partner ${at}`, country: 'KE' };
    made.push(value(await test.client.partner.create({ fields, confirmDistinct: true })).id);
  }
  return made;
}

const list = () => test.client.partner.list({ archived: true });

it('a change of several partners names them, and their rows alone can be asked for', async () => {
  test = await startWithWorkspace();
  const ids = await partners(8);
  const events: AppEvent[] = [];
  test.app.subscribe((event) => events.push(event));
  value(await test.client.people.add({ fields: { name: 'Fictional Colleague', function: 'Officer' } }));
  expect(events).toEqual([{ type: 'workspace.changed', partners: [] }]);
  const some = ids.slice(1, 4);
  value(await test.client.partner.assign({ partners: some, person: 'Fictional Colleague' }));
  expect(events.at(-1)).toEqual({ type: 'workspace.changed', partners: some });
  const asked = value(await test.client.partner.list({ archived: true, partners: some }));
  const whole = value(await list()).rows.filter(({ id }) => some.includes(id));
  expect(asked).toEqual({ rows: whole, total: 3 });
  expect(code(await test.client.partner.list({ partners: [...some, 'nobody'] }))).toBe('PARTNER_NOT_FOUND');
});

it('rows that changed take their places in the list that a screen holds, and nothing else is read', async () => {
  test = await startWithWorkspace();
  const ids = await partners(8);
  const [above = '', ...offices] = ids;
  for (const partner of offices.slice(0, 2))
    value(await test.client.partner.edit({ partner, fields: { headquartersId: above } }));
  const queries = new QueryClient();
  queries.setQueryData(keys.partners, await list());
  for (const partner of [above, offices[3] ?? ''])
    value(await test.client.partner.edit({ partner, fields: { acronym: 'NEW' } }));
  const added = (await partners(1))[0] ?? '';
  const changed = [above, offices[3] ?? '', added];
  putRows(queries, value(await test.client.partner.list({ archived: true, partners: changed })).rows);
  expect(queries.getQueryData(keys.partners)).toEqual(await list());
  expect(queries.getQueryState(keys.partners)?.isInvalidated).toBe(false);
});

it('many partners assigned at once are put in place, and the list is not asked for again', async () => {
  test = await startWithWorkspace();
  const ids = await partners(8);
  value(await test.client.people.add({ fields: { name: 'Fictional Colleague', function: 'Officer' } }));
  const queries = new QueryClient();
  queries.setQueryData(keys.partners, await list());
  queries.setQueryData(keys.partner(ids[0] ?? ''), await test.client.partner.get({ partner: ids[0] ?? '' }));
  keepAnswer(
    queries,
    value(await test.client.partner.assign({ partners: ids, person: 'Fictional Colleague' })),
  );
  expect(queries.getQueryData(keys.partners)).toEqual(await list());
  expect(queries.getQueryState(keys.partners)?.isInvalidated).toBe(false);
  expect(queries.getQueryState(keys.partner(ids[0] ?? ''))?.isInvalidated).toBe(true);
});
