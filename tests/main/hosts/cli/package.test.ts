import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { value } from '../../../support/app.ts';
import { addPartner, anotherOffice, packagePassphrase } from '../../core/exchange/offices.ts';
import { terminal } from './psea.ts';

it('takes the packages of a folder by bare paths, by a pattern, or by the folder, in one run', async () => {
  const { cwd, env, run } = terminal();
  env.PSEA_PACKAGE_PASSPHRASE = packagePassphrase;
  mkdirSync(join(cwd, 'in'));
  for (const name of ['Fictional Relief', 'Fictional Water']) {
    const office = await anotherOffice();
    const officer = { name: `Fictional officer of ${name}`, function: 'Officer' };
    value(await office.client.workspace.setOfficer({ officer }));
    await addPartner(office, name);
    const path = join(cwd, 'in', `${name}.psea`);
    value(await office.client.package.create({ path, packagePassphrase }));
    await office.end();
  }
  writeFileSync(join(cwd, 'in', 'notes.txt'), 'Fictional notes');
  const at = ['--workspace', join(cwd, 'hq')];
  await run(['workspace', 'create', ...at, '--office', 'Headquarters']);

  const refused = await run(['package', 'merge', 'in/*.psea', ...at]);
  expect(refused).toMatchObject({ exit: 1, value: { total: 2, counts: { needsAcceptance: 2 } } });
  const previewed = await run(['package', 'preview', 'in', ...at]);
  expect(previewed).toMatchObject({ exit: 1, value: { total: 2 } });
  const taken = await run(['package', 'merge', 'in', ...at, '--accept-sender', 'any']);
  expect(taken).toMatchObject({ exit: 0, value: { counts: { taken: 2 }, newPartners: 2 } });
  const one = ['package', 'merge', 'in/Fictional Water.psea', ...at];
  expect(await run(one)).toMatchObject({ exit: 0, value: { totals: { new: 0, unchanged: 1 } } });
  expect(await run(['package', 'inspect', 'in/Fictional Water.psea'])).toMatchObject({
    exit: 0,
    value: { partners: 1 },
  });
  const forDonor = ['package', 'create', ...at, '--path', join(cwd, 'donor.psea'), '--audience', 'donor'];
  expect(await run(forDonor)).toMatchObject({ exit: 0, value: { partners: 2, entries: 0 } });
  expect(await run(['package', 'inspect', 'donor.psea'])).toMatchObject({
    exit: 0,
    value: { marking: 'for donor', opened: { extract: { audience: 'donor' } } },
  });
  expect(await run(['package', 'merge', 'donor.psea', ...at])).toMatchObject({
    exit: 1,
    refusal: { code: 'PACKAGE_REDACTED' },
  });
  expect(await run(['package', 'merge', 'in/none*.psea', ...at])).toMatchObject({ exit: 2 });
  expect(await run(['partner', 'list', 'in', ...at])).toMatchObject({ exit: 2 });
});
