import { expect, it } from 'vitest';
import { startWithWorkspace, value } from '../../../support/app.ts';

it('two records that were joined are two before that day and one from then on, with what stands in both', async () => {
  const test = await startWithWorkspace({ today: '2026-03-02' });
  const add = async (name: string) =>
    value(await test.client.partner.create({ fields: { name, country: 'SS' }, confirmDistinct: true }))
      .reference;
  const namesOn = async (asOf: string) => {
    const told = value(await test.client.portfolio.explain({ figure: 'valid:valid', asOf }));
    return [...told.counted, ...told.notCounted, ...told.leftOut].map(({ reference }) => reference).sort();
  };
  const kept = await add('Fictional Harbour Relief');
  const given = await add('Fictional Harbour Relief Group');
  test.setToday('2026-04-01');
  const reason = 'Both are the relief group of the harbour district.';
  value(await test.client.partner.join({ partner: given, into: kept, reason }));
  test.setToday('2026-05-01');
  value(await test.client.assessment.start({ partner: given }));
  test.setToday('2026-06-01');
  value(
    await test.client.partner.separate({ partner: given, reason: 'They are two after all, as they say.' }),
  );
  test.setToday('2026-07-01');
  expect(await namesOn('2026-02-01')).toEqual([]);
  expect(await namesOn('2026-03-15')).toEqual([kept, given].sort());
  expect(await namesOn('2026-04-15')).toEqual([kept]);
  expect(await namesOn('2026-05-15')).toEqual([kept]);
  expect(await namesOn('2026-06-15')).toEqual([kept, given].sort());
  expect(test.bugs).toEqual([]);
  await test.end();
});
