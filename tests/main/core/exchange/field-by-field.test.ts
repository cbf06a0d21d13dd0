import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { addPartner, packagePassphrase, type Road, secondLaptop, startRoad } from './offices.ts';

let road: Road;
let first: TestApp;
let second: TestApp;
let partner: string;
beforeEach(async () => {
  road = startRoad();
  first = await startWithWorkspace({ today: '2026-03-02' });
  partner = await addPartner(first, 'Fictional Relief');
  second = await secondLaptop(first);
});
afterEach(async () => {
  for (const test of [first, second]) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
  road.end();
});
const edit = async (test: TestApp, fields: object) =>
  value(await test.client.partner.edit({ partner, fields }));
const fieldsOf = async (path: string, language: 'en' | 'ar' = 'en') => {
  const asked = { path, packagePassphrase, partner, language };
  return value(await second.client.package.previewPartner(asked)).fields;
};
const told = (fields: Awaited<ReturnType<typeof fieldsOf>>) =>
  fields.map(({ about, state, ours, theirs }) => [
    about,
    state,
    ours.map(({ words }) => words).join(),
    theirs.map(({ words }) => words).join(),
  ]);

describe('a preview of one partner', () => {
  it('tells field by field what both changed, what they changed, what is new and what only we changed', async () => {
    await edit(first, { country: 'KE', name: 'Fictional Relief Society', acronym: 'FRS' });
    await edit(second, { country: 'UG', unppNumber: '17' });
    const fields = await fieldsOf(await road.send(first));
    expect(told(fields)).toEqual([
      ['Country', 'conflict', 'Uganda', 'Kenya'],
      ['Name', 'theirs', 'Fictional Relief', 'Fictional Relief Society'],
      ['Acronym', 'new', '', 'FRS'],
      ['UN Partner Portal number', 'ours', '17', ''],
    ]);
    expect(fields[0]?.theirs[0]?.by.name).not.toBe(fields[0]?.ours[0]?.by.name);
  });

  it('says nothing of what was settled the same way on both sides', async () => {
    await edit(first, { country: 'KE' });
    await edit(second, { country: 'KE' });
    expect(await fieldsOf(await road.send(first))).toEqual([]);
  });

  it('does not call changed here what a package with the news alone does not carry', async () => {
    const since = { scope: 'since', to: 'Second laptop' } as const;
    await road.take(second, await road.send(first, since));
    await edit(first, { acronym: 'FR' });
    await edit(second, { unppNumber: '17' });
    expect(told(await fieldsOf(await road.send(first, since)))).toEqual([['Acronym', 'new', '', 'FR']]);
  });
});

describe('what came and went', () => {
  it('is listed from the journal, the newest first', async () => {
    await addPartner(first, 'Fictional Hope');
    await road.take(second, await road.send(first, { to: 'Juba laptop' }));
    const { rows } = value(await second.client.package.listExchanges({}));
    const { deviceCode } = value(await second.client.workspace.getStatus({}));
    expect(rows).toMatchObject([{ kind: 'merged', office: 'Fictional office', device: deviceCode }]);
    const sent = value(await first.client.package.listExchanges({}));
    expect(sent).toMatchObject({
      total: 1,
      rows: [{ kind: 'sent', who: 'Juba laptop', scope: 'whole', partners: 2 }],
    });
  });

  it('holds of one assessment the file of its partner, and the documents linked to it alone', async () => {
    const { assessment } = value(await first.client.assessment.start({ partner }));
    const add = (name: string, links: { assessment: string; standard: string }[]) =>
      first.client.evidence.add({
        partner,
        file: { name, bytes: new TextEncoder().encode(`A fictional policy: ${name}`) },
        fields: { title: name, documentType: 'other', description: 'A fictional paper', links },
      });
    const [standard] = assessment.standards;
    value(await add('linked.txt', [{ assessment: assessment.id, standard: standard?.standard ?? '' }]));
    value(await add('other.txt', []));
    await addPartner(first, 'Fictional Hope');
    const path = await road.send(first, { scope: 'assessment', assessment: assessment.reference });
    const taken = await road.take(second, path);
    expect(taken).toMatchObject({ documents: 1, package: { scope: 'assessment', partners: 1, leftOut: 1 } });
  });
});
