import { createHash } from 'node:crypto';
import { createWorkspaces } from '../../main/adapters/workspace/create-workspaces.ts';
import { cliCommands } from '../../main/hosts/cli/cli-commands.ts';
import type { FileContent } from '../../shared/ground/refusals/request.ts';
import type { Result } from '../../shared/ground/result.ts';
import { caseOf } from '../main/core/refusals/all.ts';
import { buildWorld } from '../main/core/refusals/world.ts';
import { startWithWorkspace, type TestApp, value } from '../support/app.ts';
import { determinedPartner } from '../support/determined.ts';

/** Files that are not alike on two computers, with the reason. All others have to be, to the last byte. */
export const unlike: Readonly<Record<string, string>> = {
  'workspace.exportHistory': 'tells the time of day where it is written, which is another in another zone',
  'partner.exportHistory': 'tells the time of day where it is written, which is another in another zone',
};

type Hashes = Readonly<Record<string, string>>;

/** Asks every request that writes a file, at a fixed time of a fixed record: SHA-256 by request. */
export async function hashesOfEveryDocument(): Promise<Hashes> {
  const world = await buildWorld(fixedPorts());
  try {
    const asked = cliCommands()
      .filter(({ givesFile, path }) => givesFile && !(path.join('.') in unlike))
      .map(async ({ path }) => [path, (await caseOf(...path)?.works(world)) ?? {}] as const);
    return await hashesOf(world.test, await Promise.all(asked));
  } finally {
    await world.test.end();
  }
}

/** The same of a few, in a record of one partner. */
export async function hashesOfSome(): Promise<Hashes> {
  const test = await startWithWorkspace({ today: '2026-03-02', ports: fixedPorts() });
  try {
    const { assessment } = await determinedPartner(test, 'YYYNYYYY', { name: 'Fictional Water Trust' });
    const other = value(await test.client.partner.create({ fields: { name: 'Fictional Relief Trust' } }));
    const begun = value(await test.client.assessment.start({ partner: other.reference }));
    return await hashesOf(test, [
      [['assessment', 'exportWord'], { assessment }],
      [['form', 'export'], { assessment: begun.assessment.reference, languages: ['ar', 'en'] }],
      [['register', 'exportExcel'], {}],
      [['calendar', 'export'], {}],
    ]);
  } finally {
    await test.end();
  }
}

/** Everything that is by chance elsewhere. */
function fixedPorts() {
  let seed = 0;
  const newDeviceSeed = () => {
    seed += 1;
    return new Uint8Array(32).fill(seed);
  };
  const id = '00000000-0000-4000-8000-000000000001';
  const fixed = { now: () => '2026-03-02T08:00:00.000Z', newId: () => id, newDeviceSeed };
  return { workspaces: createWorkspaces({ scryptWorkFactor: 4, ...fixed }) };
}

async function hashesOf(
  { app }: TestApp,
  asked: readonly (readonly [path: readonly [string, string], input: object])[],
): Promise<Hashes> {
  const hashes: Record<string, string> = {};
  for (const [path, input] of asked) {
    const answer = (await app.dispatch(path, input)) as Result<{ file: FileContent }>;
    if (!answer.ok) throw new Error(`${path.join('.')} wrote nothing: ${answer.error.message}`);
    hashes[path.join('.')] = createHash('sha256').update(answer.value.file.bytes).digest('hex');
  }
  return hashes;
}

// As a program: prints the list, in whatever settings it was started.
if (import.meta.main) {
  const hashes = process.argv.includes('--some') ? hashesOfSome() : hashesOfEveryDocument();
  process.stdout.write(`${JSON.stringify(await hashes)}\n`);
}
