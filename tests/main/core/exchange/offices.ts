import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { code, passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

/** Laptops of one record and of others, and a place where their packages lie. */

export const packagePassphrase = 'a fictional word for the road';

export interface Road {
  /** Writes a package of a laptop; answers with its path. */
  send(
    from: TestApp,
    input?: Partial<Parameters<TestApp['client']['package']['create']>[0]>,
  ): Promise<string>;
  take(to: TestApp, path: string, input?: object): Promise<Taken>;
  /** As `take`, and the code of the refusal where there is one. */
  codeOf(to: TestApp, path: string, input?: object): Promise<string>;
  path(name: string): string;
  end(): void;
}
type Answer = Awaited<ReturnType<TestApp['client']['package']['merge']>>;
export type Taken = Extract<Answer, { ok: true }>['value'];

export function startRoad(): Road {
  const folder = mkdtempSync(join(tmpdir(), 'psea-road-'));
  let number = 0;
  return {
    path: (name) => join(folder, name),
    async send(from, input = {}) {
      number += 1;
      const path = join(folder, `${number}.psea`);
      value(await from.client.package.create({ path, packagePassphrase, ...input }));
      return path;
    },
    take: async (to, path, input = {}) =>
      value(await to.client.package.merge({ path, packagePassphrase, acceptSender: 'any', ...input })),
    codeOf: async (to, path, input = {}) =>
      code(await to.client.package.merge({ path, packagePassphrase, ...input })),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

let colleagues = 0;

/** Another laptop of the same record, with somebody else at it: what a backup, opened elsewhere, becomes. */
export async function secondLaptop(
  of: TestApp,
  officer?: { name: string; function: string },
): Promise<TestApp> {
  const laptop = startApp();
  colleagues += 1;
  value(await of.client.workspace.backup({ folder: laptop.folder }));
  value(await laptop.client.workspace.open({ folder: laptop.folder, passphrase }));
  const colleague = { name: `Fictional colleague ${colleagues}`, function: 'Programme officer' };
  value(await laptop.client.workspace.setOfficer({ officer: officer ?? colleague }));
  return laptop;
}

export const anotherOffice = () => startWithWorkspace();

export async function addPartner(test: TestApp, name: string, country = 'SS'): Promise<string> {
  return value(await test.client.partner.create({ fields: { name, country, type: 'national-ngo' } })).id;
}

/** Name and country of every partner, with the number of conflicts: what a person sees. */
export async function seen(test: TestApp): Promise<string[]> {
  const { rows } = value(await test.client.partner.list({}));
  return rows.map(({ name, country, conflicts }) => `${name} ${country} ${conflicts}`).sort();
}

/** What a check finds. */
export async function problems(test: TestApp): Promise<string[]> {
  return value(await test.client.workspace.check({})).problems.map((problem) => problem.code);
}
