import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import type { Workspaces } from '../../../main/core/ports.ts';
import { bugLog } from '../../../main/hosts/bug-log.ts';
import { startApp, type TestApp, value } from '../../support/app.ts';
import { officer } from '../../support/desk.ts';
import { type Outcome, terminal } from './cli/psea.ts';
import { serve } from './loopback/start-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Passphrases, recovery keys and the keys under them are in no log, whatever is done with them and whatever fails.

const typed = {
  first: 'first lantern above harbour',
  second: 'second lantern above harbour',
  third: 'third lantern above harbour',
  wrong: 'wrong lantern above harbour',
  ofPackage: 'package lantern above harbour',
};

/** What every host writes without being asked: its standard output and error, and the files of its data folder. */
function watched() {
  const folder = temporaryFolder();
  let printed = '';
  for (const stream of [process.stdout, process.stderr]) {
    const spy = vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    onTestFinished(() => spy.mockRestore());
  }
  const logBug = bugLog(folder, '0.0.0-test', {});
  return { folder, logBug, printed: () => printed };
}

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? textsIn(path) : [name, readFileSync(path, 'latin1')];
  });
}

/** In each spelling in which a program could write it by accident. */
function expectNone(secrets: readonly string[], texts: readonly string[]): void {
  const spellings = secrets.flatMap((secret) => {
    const bytes = Buffer.from(secret);
    return [secret, bytes.toString('hex'), bytes.toString('base64'), encodeURIComponent(secret)];
  });
  for (const text of texts) for (const spelling of spellings) expect(text.includes(spelling)).toBe(false);
}

/** A workspace's life, as far as keys go. Answers with every secret that there was; each step may fail. */
async function live(test: TestApp, place: string): Promise<string[]> {
  const secrets: string[] = Object.values(typed);
  const { client, folder } = test;
  const keep = (answer: { ok: boolean; value?: unknown }) => {
    const { recoveryKey } = (answer.ok ? answer.value : {}) as { recoveryKey?: string };
    if (recoveryKey) secrets.push(recoveryKey);
    return recoveryKey ?? 'AAAA-BBBB-CCCC-DDDD';
  };
  const at = (name: string) => join(place, name);
  const lost = keep(
    await client.workspace.create({ folder, passphrase: typed.first, office: 'Fictional office', officer }),
  );
  await client.partner.create({ fields: { name: 'Fictional Aid', country: 'SS' } });
  await client.workspace.changePassphrase({ current: typed.wrong, next: typed.second });
  await client.workspace.changePassphrase({ current: typed.first, next: typed.second });
  await client.workspace.open({ folder, passphrase: typed.wrong });
  await client.workspace.recover({ folder, recoveryKey: typed.wrong, newPassphrase: typed.third });
  await client.workspace.recover({ folder, recoveryKey: lost, newPassphrase: typed.third });
  keep(await client.workspace.renewRecoveryKey({ passphrase: typed.third }));
  await client.package.getKey({});
  const path = at('all.psea');
  await client.package.create({ path, packagePassphrase: typed.ofPackage });
  await client.package.inspect({ path, packagePassphrase: typed.wrong });
  await client.package.preview({ path, packagePassphrase: typed.ofPackage });
  await client.workspace.backup({ folder: at('backup') });
  await client.workspace.previewRestore({ folder, from: at('backup'), passphrase: typed.wrong });
  await client.workspace.rehearseRestore({ from: at('backup') });
  await client.workspace.close({});
  keep(await client.workspace.salvage({ folder, into: at('saved'), passphrase: typed.third }));
  return secrets;
}

it('nothing is written of them where all goes well, nor where a person errs', async () => {
  const { folder, logBug, printed } = watched();
  const workspaces = createWorkspaces({ scryptWorkFactor: 4 });
  const test = startApp({ ports: { logBug, workspaces } });
  onTestFinished(() => test.end());
  const place = temporaryFolder();
  const secrets = await live(test, place);
  expect(secrets.length).toBe(Object.keys(typed).length + 3);
  value(await test.client.workspace.getStatus({}));
  await test.app.close();
  const store = value(await workspaces.open(test.folder, { kind: 'passphrase', passphrase: typed.third }));
  const raw = [workspaces.exportKey(store), store.packageIdentity() ?? ''];
  expect(raw[1]).toMatch(/^AGE-SECRET-KEY-/);
  store.close();
  expectNone(
    [...secrets, ...raw],
    [printed(), ...textsIn(folder), ...textsIn(place), ...textsIn(test.folder)],
  );
});

it('nothing is written of them where the program fails and its errors quote what they were given', async () => {
  const { folder, logBug, printed } = watched();
  const real = createWorkspaces({ scryptWorkFactor: 4 });
  // Those that are given a secret.
  const steps = [
    'create',
    'open',
    'checkPassphrase',
    'changePassphrase',
    'renewRecoveryKey',
    'openBackup',
    'openDamaged',
  ] as const satisfies (keyof Workspaces)[];
  const given: string[] = [];
  for (const step of steps) {
    const failing = new Proxy(real, {
      get: (target, name, self) =>
        name === step
          ? (...args: unknown[]) => {
              const quoted = JSON.stringify(args, (_key, each) => (typeof each === 'bigint' ? 0 : each));
              throw new Error(`${step} ${quoted}`, { cause: new Error(quoted) });
            }
          : Reflect.get(target, name, self),
    });
    const test = startApp({ ports: { logBug, workspaces: failing } });
    given.push(...(await live(test, temporaryFolder())));
    await test.end();
  }
  const log = readFileSync(join(folder, 'problems.log'), 'utf8');
  expect(log.split('version 0.0.0-test').length).toBeGreaterThan(steps.length);
  expectNone(given, [printed(), log]);
});

it('the command line tells a new recovery key on its output alone, and no passphrase at all', async () => {
  const desk = terminal();
  const outcomes: Outcome[] = [];
  const psea = async (passphrase: string, ...args: string[]) => {
    Object.assign(desk.env, { PSEA_PASSPHRASE: passphrase, PSEA_NEW_PASSPHRASE: typed.second });
    const outcome = await desk.run([...args, '--workspace', join(desk.cwd, 'office')]);
    outcomes.push(outcome);
    return outcome;
  };
  const made = await psea(
    typed.first,
    'workspace',
    'create',
    '--office',
    'Fictional office',
    '--officer-name',
    'A',
    '--officer-function',
    'B',
  );
  expect(made.exit, made.stderr).toBe(0);
  const { recoveryKey = '' } = (made.value ?? {}) as { recoveryKey?: string };
  await psea(typed.wrong, 'workspace', 'get-status');
  await psea(typed.first, 'workspace', 'change-passphrase');
  expect(recoveryKey).not.toBe('');
  desk.env.PSEA_RECOVERY_KEY = recoveryKey;
  await psea(typed.second, 'workspace', 'recover');
  await psea(typed.second, 'workspace', 'salvage', '--into', join(desk.cwd, 'saved'));
  for (const { stdout, stderr } of outcomes) {
    expectNone(Object.values(typed), [stdout, stderr]);
    expectNone([recoveryKey], [stderr]);
  }
  expectNone([...Object.values(typed), recoveryKey], textsIn(desk.cwd));
});

it('the loopback host answers without them', async () => {
  const { printed } = watched();
  const served = await serve();
  const { folder } = served.test;
  const answers = [
    await served.ask('/rpc/workspace/open', { folder, passphrase: typed.wrong }),
    await served.ask('/rpc/workspace/changePassphrase', { current: typed.wrong, next: typed.second }),
    await served.ask('/rpc/workspace/recover', {
      folder,
      recoveryKey: typed.wrong,
      newPassphrase: typed.third,
    }),
  ];
  expectNone(Object.values(typed), [printed(), JSON.stringify(answers), String(served.bugs)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});
