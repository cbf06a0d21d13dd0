import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { chainOf, liar, lie, linesOf } from './liar.ts';
import {
  addPartner,
  anotherOffice,
  packagePassphrase,
  type Road,
  secondLaptop,
  startRoad,
} from './offices.ts';

/** Who takes over a name that is known here is an alarm, however the name is written. */

const known = { name: 'Zoë Peña Ñandú', function: 'Officer' };
let road: Road;
let headquarters: TestApp;
let office: TestApp;
let record: string;

beforeEach(async () => {
  road = startRoad();
  headquarters = await startWithWorkspace();
  office = await anotherOffice();
  value(await office.client.workspace.setOfficer({ officer: known }));
  await addPartner(office, 'Fictional Relief');
  const taken = await road.take(headquarters, await road.send(office));
  expect(taken.package.sender.state).toBe('accepted');
  record = value(await office.client.workspace.getStatus({})).workspaceId ?? '';
});
afterEach(async () => {
  for (const test of [headquarters, office]) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
  road.end();
});

let number = 0;
/** What is said of a device that never was here and that tells this of itself. */
async function stateOf(name: string, about: { workspace?: string; office?: string }): Promise<string> {
  number += 1;
  const path = road.path(`lie-${number}.psea`);
  await lie(path, linesOf(chainOf('p-1', [])), { by: { name, function: 'Officer' }, ...about });
  const { sender } = value(await headquarters.client.package.preview({ path, packagePassphrase })).package;
  expect(sender.device).toBe(liar.id);
  const refused = await road.codeOf(headquarters, path, { acceptSender: 'any' });
  if (sender.state === 'other-key') expect(refused).toBe('SENDER_KEY_CHANGED');
  return sender.state;
}

it.each([
  ['as it is', known.name],
  ['in capitals', known.name.toUpperCase()],
  ['with spaces around and within', `  ${known.name.replaceAll(' ', '   ')} `],
  ['with marks that are not shown', [...known.name].join('\u200b')],
  ['with a soft hyphen and a joiner', known.name.replace('Peña', 'Pe\u00adña\u2060')],
  ['taken apart', known.name.normalize('NFD')],
  ['in wide letters', known.name.replace('Zo', '\uff3a\uff4f')],
  ['with Cyrillic letters', known.name.replace('o', '\u043e').replace('a', '\u0430')],
  ['without its accents', 'Zoe Pena Nandu'],
])('a known name %s, of the same record or of the same office', async (_how, name) => {
  expect(await stateOf(name, { workspace: record, office: 'Elsewhere' })).toBe('other-key');
  expect(await stateOf(name, { workspace: 'another-record', office: ' fictional OFFICE' })).toBe('other-key');
});

it('another name is new, but where it says to come from a record that is known and introduced no such device', async () => {
  expect(await stateOf('Fictional stranger', { workspace: record })).toBe('other-key');
  expect(await stateOf(known.name, { workspace: 'another-record', office: 'Another office' })).toBe('new');
});

it('a second laptop of that record is new once one that is accepted has introduced it', async () => {
  const second = await secondLaptop(office);
  await addPartner(second, 'Fictional Water');
  const path = await road.send(second);
  expect(await road.codeOf(headquarters, path, { acceptSender: 'any' })).toBe('SENDER_KEY_CHANGED');
  await road.take(office, path);
  await road.take(headquarters, await road.send(office));
  expect(await road.codeOf(headquarters, path, { acceptSender: 'any' })).toBe('ok');
  await second.end();
});

it('a new laptop of our own record is new, and one that bears a colleague’s name an alarm', async () => {
  const [second, third] = [await secondLaptop(office), await secondLaptop(office)];
  await road.take(office, await road.send(second));
  const path = await road.send(third);
  const ask = { path, packagePassphrase };
  expect(value(await office.client.package.preview(ask)).package.sender.state).toBe('new');
  const { officer } = value(await second.client.workspace.getStatus({}));
  const officerAgain = { name: ` ${officer?.name.toUpperCase()}`, function: 'Officer' };
  value(await third.client.workspace.setOfficer({ officer: officerAgain }));
  const again = { ...ask, path: await road.send(third) };
  expect(value(await office.client.package.preview(again)).package.sender.state).toBe('other-key');
  await second.end();
  await third.end();
});
