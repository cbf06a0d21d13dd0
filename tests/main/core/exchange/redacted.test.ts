import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPackages } from '../../../../main/adapters/packages/create-packages.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { answersFrom } from '../../../support/desk.ts';
import { addPartner, anotherOffice, packagePassphrase, type Road, startRoad } from './offices.ts';

/** A word that nobody else writes, planted into every free text of a partner; the first stand in the partner's copy. */
const shown = ['Zomment', 'Zelf', 'Zondition'] as const;
const kept = [
  ...['Zcontact', 'Ztitle', 'zmail', 'Zphone', 'Znotes', 'Zalias', 'Zvendor'],
  ...['Zdiligence', 'Zsource', 'Zdecided', 'Zstatement'],
  ...['Zevidence', 'Zsight', 'Zaction', 'Zverify', 'Zresponsible', 'Zsupport', 'Zprogress'],
  ...['Zcourse', 'Zsummary', 'Zpeople', 'Zplace', 'Zfinding'],
] as const;
const name = 'Fictional Hope';

let road: Road;
let office: TestApp;
let partner: string;
beforeEach(async () => {
  road = startRoad();
  office = await startWithWorkspace({ today: '2026-03-02' });
  partner = await plantedPartner(office);
});
afterEach(async () => {
  expect(office.bugs).toEqual([]);
  await office.end();
  road.end();
});

async function plantedPartner({ client }: TestApp): Promise<string> {
  const fields = {
    name,
    country: 'SS',
    notes: 'Znotes',
    aliases: ['Zalias'],
    vendorNumbers: [{ agency: 'UNICEF', number: 'Zvendor' }],
    contacts: [{ name: 'Zcontact', title: 'Ztitle', email: 'zmail@example.org', phone: 'Zphone' }],
  };
  const { reference } = value(await client.partner.create({ fields }));
  const { assessment } = value(await client.assessment.start({ partner: reference }));
  const at = { assessment: assessment.id };
  value(await client.assessment.recordAnswers({ ...at, answers: answersFrom('YNNYYYYY', 'Zelf') }));
  value(await client.assessment.submit(at));
  value(await client.assessment.recordReviews({ ...at, reviews: answersFrom('YNNYYYYY', 'Zomment') }));
  value(await client.assessment.determine({ ...at, statement: 'Zstatement' }));
  value(
    await client.assessment.decide({
      ...at,
      decision: 'proceed-with-conditions',
      justification: 'Zdecided',
      conditions: 'Zondition',
    }),
  );
  const action = {
    standard: 'CS3',
    title: 'Zaction',
    verification: 'Zverify',
    dueOn: '2026-05-01',
    responsible: 'Zresponsible',
    supportedBy: ['Zsupport'],
  };
  value(await client.plan.add({ partner: reference, actions: [action] }));
  const note = { action: `${reference}/A1`, status: 'in-progress', note: 'Zprogress' } as const;
  value(await client.plan.update(note));
  const by = { name: 'Zsight', function: 'Officer' };
  const sighting = { place: 'Zsight', on: '2026-03-01', by };
  value(
    await client.evidence.add({
      partner: reference,
      sighting,
      fields: { title: 'Zevidence' },
    }),
  );
  const activity = {
    kind: 'programme-visit',
    summary: 'Zsummary',
    people: ['Zpeople'],
    place: 'Zplace',
    findings: [{ standard: 'CS3', text: 'Zfinding', tendency: 'better' }],
    trained: { course: 'Zcourse', trained: 7, total: 23 },
  } as const;
  value(await client.followUp.add({ partner: reference, activity: activity as never }));
  const flag = { kind: 'observation', value: 'red-flag', source: 'Zsource', text: 'Zdiligence' } as const;
  value(await client.diligence.record({ partner: reference, ...flag }));
  return reference;
}

const redact = (audience: 'partner' | 'donor', input: object = {}) =>
  road.send(office, { audience, scope: 'partners', partners: [partner], ...input });

async function read(path: string) {
  const { opened } = value(await office.client.package.inspect({ path, packagePassphrase }));
  if (!opened) throw new Error('The extract was not opened.');
  return opened;
}

/** Everything that is inside of the seal, as text. */
async function inside(path: string): Promise<string> {
  const packages = createPackages();
  const unlock = { kind: 'passphrase', passphrase: packagePassphrase } as const;
  const opened = await packages.open(path, unlock, packages.verify);
  if (!opened.ok) throw new Error(opened.error.message);
  const extract = await opened.value.extract();
  const text = JSON.stringify([opened.value.label, opened.value.manifest, extract]);
  opened.value.close();
  return text;
}
const found = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word));

describe('a package that was redacted', () => {
  it.each(['en', 'ar'] as const)(
    'gives a partner what its own copy shows and nothing else (%s)',
    async (language) => {
      const path = await redact('partner', { language });
      const text = await inside(path);
      expect(found(text, kept)).toEqual([]);
      expect(found(text, shown)).toEqual([...shown]);
      expect(text).not.toContain(partner);
      const { extract, withheld } = await read(path);
      expect(extract).toMatchObject({ audience: 'partner', language, partners: [{ name }] });
      expect(extract.withheld.length).toBeGreaterThan(5);
      expect(withheld).toContain('due diligence');
    },
  );

  it.each(['en', 'ar'] as const)('gives a donor no word that anybody typed (%s)', async (language) => {
    const path = await redact('donor', { language });
    const text = await inside(path);
    expect(found(text, [...kept, ...shown])).toEqual([]);
    expect(text).not.toContain(partner);
    if (language === 'ar') return;
    const { extract, withheld } = await read(path);
    const lines = extract.partners[0]?.sheets[0]?.parts.flatMap((part) => part.lines) ?? [];
    expect(lines).toContain('Capacity as it was signed: Medium capacity');
    expect(lines).toContain('A1 · CS3 · In progress · due: 1 May 2026');
    expect(lines).toContain('Course 1 · 2 March 2026 · 7 of 23 (30.4\u00a0%)');
    expect(extract.withheld).toContain('names of people, and contacts');
    expect(withheld).toContain('allegations and decisions');
  });

  it('says on its outside for whom it is, carries neither entries nor documents, and stands among what was sent', async () => {
    for (const [audience, marking] of [
      ['partner', 'for partner'],
      ['donor', 'for donor'],
    ] as const) {
      const path = await redact(audience, { to: 'Fictional receiver' });
      const label = value(await office.client.package.inspect({ path }));
      expect(label).toMatchObject({ marking, partners: 1, opened: null });
      const names = Object.keys(unzipSync(readFileSync(path))).sort();
      expect(names).toEqual(['extract.age', 'key.age', 'label.json', 'manifest.age']);
    }
    const { rows } = value(await office.client.package.listExchanges({}));
    expect(rows.map(({ audience, entries }) => [audience, entries])).toEqual([
      ['donor', 0],
      ['partner', 0],
    ]);
    // It gave the receiver nothing of the record: what came since begins where it would have without it.
    const since = { path: road.path('since.psea'), scope: 'since', to: 'Fictional receiver' } as const;
    const sent = value(await office.client.package.create({ ...since, packagePassphrase }));
    expect(sent.partners).toBe(1);
  });

  it('is refused by name where it is to be taken over, and by several at once', async () => {
    const receiver = await anotherOffice();
    const path = await redact('donor');
    expect(await road.codeOf(receiver, path, { acceptSender: 'any' })).toBe('PACKAGE_REDACTED');
    expect(code(await receiver.client.package.preview({ path, packagePassphrase }))).toBe('PACKAGE_REDACTED');
    const taken = value(
      await receiver.client.package.mergeFiles({ paths: [path], packagePassphrase, acceptSenders: ['any'] }),
    );
    expect(taken.rows[0]).toMatchObject({ outcome: 'refused', problem: { code: 'PACKAGE_REDACTED' } });
    expect(value(await receiver.client.partner.list({})).total).toBe(0);
    await receiver.end();
  });

  it('that was altered, exchanged or marked anew is refused', async () => {
    const path = await redact('donor');
    const other = unzipSync(readFileSync(await redact('partner')));
    const parts = unzipSync(readFileSync(path));
    const extract = parts['extract.age'] ?? new Uint8Array();
    const bent = Uint8Array.from(extract, (byte, index) => (index === extract.length - 1 ? byte ^ 1 : byte));
    const label = Buffer.from(parts['label.json'] ?? '');
    const remarked = Buffer.from(label.toString().replace('for donor', 'for partner'));
    const lies = [
      { ...parts, 'extract.age': bent },
      { ...parts, 'extract.age': other['extract.age'] ?? bent },
      { ...parts, 'label.json': remarked },
    ];
    for (const [index, lie] of lies.entries()) {
      const at = road.path(`lie-${index}.psea`);
      writeFileSync(at, zipSync(lie, { level: 0 }));
      const answer = await office.client.package.inspect({ path: at, packagePassphrase });
      expect(code(answer), String(index)).toBe('PACKAGE_DAMAGED');
    }
  });

  it('for a partner is of one partner with a signed result; for a donor of several or of all', async () => {
    const second = await addPartner(office, 'Fictional Water');
    const attempt = async (input: object) =>
      code(
        await office.client.package.create({ path: road.path('refused.psea'), packagePassphrase, ...input }),
      );
    const both = { scope: 'partners', partners: [partner, second] } as const;
    expect(await attempt({ audience: 'partner', ...both })).toBe('EXTRACT_SCOPE');
    expect(await attempt({ audience: 'partner' })).toBe('EXTRACT_SCOPE');
    expect(await attempt({ audience: 'donor', scope: 'since', to: 'Fictional donor' })).toBe('EXTRACT_SCOPE');
    expect(await attempt({ audience: 'partner', ...both, partners: [second] })).toBe('EXTRACT_EMPTY');
    expect(await attempt({ audience: 'donor', ...both, partners: ['nowhere'] })).toBe('PARTNER_NOT_FOUND');
    // The same partner named twice is one.
    const twice = await read(await redact('partner', { partners: [partner, partner] }));
    expect(twice.extract.partners).toHaveLength(1);
    const all = await read(await road.send(office, { audience: 'donor', scope: 'whole' }));
    expect(all.extract.partners.map((one) => one.name).sort()).toEqual([name, 'Fictional Water']);
  });
});
