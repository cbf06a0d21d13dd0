import { afterEach, beforeEach, expect, it } from 'vitest';
import { dispatchMessage } from '../../../../main/hosts/beside/dispatch-message.ts';
import { runCli } from '../../../../main/hosts/cli/run-cli.ts';
import { decodeMessage, encodeMessage } from '../../../../shared/contract/wire.ts';
import { ok } from '../../../../shared/ground/result.ts';
import { passphrase, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { chainOf, lie, linesOf } from './liar.ts';
import { packagePassphrase, type Road, startRoad } from './offices.ts';

/** Names that a package brings and that would read as others: kept as they were signed, and never shown as they are. */

let road: Road;
let office: TestApp;
beforeEach(async () => {
  road = startRoad();
  office = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(office.bugs).toEqual([]);
  await office.end();
  road.end();
});

const persian = 'بنیاد خیریهٔ کودک\u200Cها';
const names = {
  forged: 'Fictional \u202EfeileR\u001B[2J\u009B1m',
  hiding: 'Fictional Hope\u200B\u2066',
  persian,
} as const;

async function take(): Promise<void> {
  const path = road.path('disguised.psea');
  const lines = Object.entries(names).flatMap(([id, name], at) =>
    linesOf(chainOf(id, [{ data: { set: { name } } }], `SS-000${at + 1}-LIE`)),
  );
  await lie(path, lines, { partners: Object.keys(names) });
  value(await office.client.package.merge({ path, packagePassphrase, acceptSender: 'any' }));
}

it('on a screen each is told with what forges marked, what hides left out, and Persian as it is', async () => {
  await take();
  const message = await dispatchMessage(
    (input) => office.app.dispatch(['partner', 'list'], input),
    encodeMessage({ input: {} }),
  );
  const { result } = decodeMessage(message as Uint8Array) as {
    result: { value: { rows: { name: string }[] } };
  };
  expect(result.value.rows.map(({ name }) => name).sort()).toEqual(
    ['Fictional \uFFFDfeileR\uFFFD[2J\uFFFD1m', 'Fictional Hope', persian].sort(),
  );
  // What is kept is what was signed.
  const kept = value(await office.client.partner.list({})).rows.map(({ name }) => name);
  expect(kept.sort()).toEqual(Object.values(names).sort());
});

it('on a terminal nothing is obeyed or hidden, and a program reads what is recorded', async () => {
  await take();
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  // What is open stays open, as with a program beside it.
  const app = {
    subscribe: () => () => undefined,
    close: async () => undefined,
    dispatch: async (path: readonly string[], input: unknown) =>
      path[1] === 'open' ? ok(null) : office.app.dispatch(path, input),
  };
  const exit = await runCli(['partner', 'list', '--workspace', office.folder], {
    version: '0.0.0-test',
    compose: async () => app as never,
    print,
    printBytes: () => undefined,
    printError: print,
    cwd: office.folder,
    env: { PSEA_PASSPHRASE: passphrase },
    readStandardInput: async () => '',
  });
  expect(exit).toBe(0);
  expect(printed).toContain('\\u202e');
  expect(printed).toContain(persian);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u206F]/);
  const { rows } = JSON.parse(printed) as { rows: { name: string }[] };
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.values(names).sort());
});

it('typed into the register they are not kept, and Persian and Arabic stay as they were typed', async () => {
  const arabic = 'منظمة الإغاثة (FRO)\u200F';
  const add = async (name: string) =>
    value(await office.client.partner.create({ fields: { name, country: 'SS' } })).row.name;
  expect(await add('Fictional \u202EfeileR\u200B Trust\u001B[1m')).toBe('Fictional feileR Trust[1m');
  expect(await add(persian)).toBe(persian);
  expect(await add(arabic)).toBe(arabic);
});
