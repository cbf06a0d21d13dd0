import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPackages } from '../../../../main/adapters/packages/create-packages.ts';
import type { OpenPackage, Packages } from '../../../../main/core/ports-packages.ts';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import { passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { addPartner, packagePassphrase, type Road, startRoad } from './offices.ts';

/** What a package promises and doesn't keep is told, never passed over. */

let road: Road;
let first: TestApp;
beforeEach(async () => {
  road = startRoad();
  first = await startWithWorkspace();
  await addPartner(first, 'Fictional Relief');
});
afterEach(async () => {
  await first.end();
  road.end();
});

/** Another laptop of the record that is handed packages as `change` makes them, below what their sender signed. */
async function laptopWith(change: (opened: OpenPackage) => OpenPackage): Promise<TestApp> {
  const real = createPackages({ scryptWorkFactor: 4 });
  const open: Packages['open'] = async (...asked) => {
    const opened = await real.open(...asked);
    return opened.ok ? { ok: true, value: change(opened.value) } : opened;
  };
  const laptop = startApp({ ports: { packages: async () => ({ ...real, open }) } });
  value(await first.client.workspace.backup({ folder: laptop.folder }));
  value(await laptop.client.workspace.open({ folder: laptop.folder, passphrase }));
  return laptop;
}

it('settings that are not as they were signed are told by preview and merge, and the partners are taken', async () => {
  const laptop = await laptopWith((opened) => ({
    ...opened,
    async *entries() {
      for await (const text of opened.entries()) {
        const entry = JSON.parse(text) as Entry;
        const isNew = entry.stream === 'workspace' && entry.type === 'person.added';
        yield isNew ? canonicalJson({ ...entry, sig: Buffer.alloc(64).toString('base64') }) : text;
      }
    },
  }));
  value(await first.client.people.add({ fields: { name: 'Fictional colleague', function: 'Officer' } }));
  await addPartner(first, 'Fictional Hope');
  const path = await road.send(first);
  const previewed = value(await laptop.client.package.preview({ path, packagePassphrase }));
  expect(previewed.totals).toMatchObject({ new: 1, office: null, officeRefused: true });
  const { totals } = await road.take(laptop, path);
  expect(totals).toMatchObject({ new: 1, office: null, officeRefused: true });
  expect(value(await laptop.client.people.list({})).total).toBe(0);
  await laptop.end();
});

it('a partner that is named and of which nothing came is no package to take over', async () => {
  const laptop = await laptopWith((opened) => ({
    ...opened,
    manifest: { ...opened.manifest, partners: [...opened.manifest.partners, 'a-partner-that-never-came'] },
  }));
  expect(await road.codeOf(laptop, await road.send(first), { acceptSender: 'any' })).toBe('PACKAGE_DAMAGED');
  await laptop.end();
});

it('a package is told the same whatever order its streams come in', async () => {
  let isTurned = false;
  const laptop = await laptopWith((opened) => ({
    ...opened,
    async *entries() {
      if (!isTurned) return yield* opened.entries();
      const texts: string[] = [];
      for await (const text of opened.entries()) texts.push(text);
      const isOffice = (text: string) => (JSON.parse(text) as Entry).stream === 'workspace';
      yield* texts.filter((text) => !isOffice(text));
      yield* texts.filter(isOffice);
    },
  }));
  const [partner = ''] = value(await first.client.partner.list({})).rows.map(({ id }) => id);
  value(await first.client.partner.edit({ partner, fields: { country: 'KE' } }));
  value(await laptop.client.partner.edit({ partner, fields: { country: 'UG' } }));
  value(await first.client.people.add({ fields: { name: 'Fictional colleague', function: 'Officer' } }));
  await addPartner(first, 'Fictional Hope');
  const path = await road.send(first);
  const straight = value(await laptop.client.package.preview({ path, packagePassphrase }));
  expect(straight.totals).toMatchObject({ new: 1, changed: 1, conflicts: 1, office: 1 });
  isTurned = true;
  expect(value(await laptop.client.package.preview({ path, packagePassphrase }))).toEqual(straight);
  await laptop.end();
});
