import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseColumns, type ToldReport } from '../../../../shared/documents/told/told-report.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { stages } from '../refusals/stages.ts';

let test: TestApp;
let reference: string;
beforeAll(async () => {
  test = await startWithWorkspace();
  reference = await stages(test.client).partner('partner', { type: 'national-ngo' });
  await stages(test.client).partner('other', { type: 'government', country: 'KE' });
});
afterAll(() => test.end());

const text = ({ file }: { file: { bytes: Uint8Array } }) => new TextDecoder().decode(file.bytes);

describe('a saved report', () => {
  it('is listed, written, changed as its next version, and put away', async () => {
    const { reportDefinition } = test.client;
    const saved = value(
      await reportDefinition.save({
        name: 'Kenya, quarterly',
        report: 'register',
        country: 'KE',
        scope: 'all',
        format: 'csv',
      }),
    );
    expect(saved).toMatchObject({
      version: 1,
      audience: 'internal',
      filter: { country: 'KE', partner: null },
    });
    expect(saved.columns.register).toContain('assigned');
    const written = value(await reportDefinition.run({ definition: 'KENYA, quarterly' }));
    expect(written.file.name).toBe('Kenya, quarterly – PSEA register 2026-03-02.csv');
    expect(text(written)).toContain('Fictional other');
    expect(text(written)).not.toContain('Fictional partner');
    const asked = { report: 'register', scope: 'all', format: 'json', audience: 'donor' } as const;
    const next = value(await reportDefinition.save({ ...asked, name: 'Everybody', definition: saved.id }));
    expect(next).toMatchObject({ id: saved.id, version: 2, name: 'Everybody' });
    expect(next.columns.register).not.toContain('assigned');
    expect(text(value(await reportDefinition.run({ definition: 'everybody' })))).toContain('names of people');
    expect(value(await reportDefinition.list({})).rows.map(({ name }) => name)).toEqual(['Everybody']);
    value(await reportDefinition.retire({ definition: 'Everybody' }));
    expect(value(await reportDefinition.list({}))).toEqual({ rows: [], total: 0, notRead: 0 });
    expect(code(await reportDefinition.run({ definition: 'Everybody' }))).toBe('DEFINITION_NOT_FOUND');
    value(await reportDefinition.save({ ...asked, name: 'Everybody' }));
    const history = value(await test.client.workspace.listHistory({}));
    const sentences = history.rows.map(({ sentence }) => sentence).join('\n');
    expect(sentences).toContain('The saved report “Everybody” was changed; this is version 2.');
    expect(sentences).toContain('The saved report “Everybody” was put away on 2 March 2026.');
  });

  it('of one partner stays that partner’s, and tells a past day', async () => {
    const { reportDefinition } = test.client;
    const of = { report: 'training', partner: reference, format: 'csv', scope: 'all' } as const;
    value(await reportDefinition.save({ ...of, name: 'Training of one' }));
    expect(text(value(await reportDefinition.run({ definition: 'Training of one' })))).toContain(
      'Fictional partner',
    );
    const past = await reportDefinition.run({ definition: 'Training of one', asOf: '2020-01-01' });
    expect(text(value(past))).not.toContain('Fictional');
  });

  it('has the columns of the day on which it was saved, whatever the program learned or forgot since', () => {
    const column = (key: string) => ({ key, title: key.toUpperCase(), kind: 'text' as const, width: 10 });
    const report: ToldReport = {
      kind: 'register',
      title: '',
      subject: '',
      file: '',
      facts: [],
      sections: [
        {
          heading: '',
          table: { key: 'list', sheet: '', columns: ['a', 'new', 'b'].map(column), rows: [['1', 'n', '2']] },
        },
      ],
    };
    const [section] = chooseColumns(report, { list: ['b', 'gone', 'a'] }).sections;
    expect(section?.table?.columns.map(({ title }) => title)).toEqual(['B', 'gone', 'A']);
    expect(section?.table?.rows).toEqual([['2', null, '1']]);
    expect(chooseColumns(report, {})).toEqual(report);
  });
});
