import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listOf } from '../../e2e/support/many-partners.ts';
import { now } from '../../main/core/refusals/words.ts';
import type { World } from '../../main/core/refusals/world.ts';
import { passphrase, type TestClient, value } from '../../support/app.ts';
import type { Answer, BenchHost } from './host.ts';
import { copyAnew, type SizedWorkspace } from './workspaces.ts';

/** The running host with a workspace of one size: what the lines of the table are asked in. */
export interface Place {
  readonly host: BenchHost;
  readonly client: TestClient;
  readonly partners: number;
  /** The host's calendar. */
  readonly day: string;
  /** The folder that is open, or would be. */
  readonly folder: string;
  /** The told world as cases of requests want it, with this host in place of the test's own application. */
  readonly world: World;
  /** Every partner of the register again, as a workbook that an office keeps. */
  readonly knownList: { readonly name: string; readonly bytes: Uint8Array };
  /** As many partners that no one knows. */
  readonly newList: { readonly name: string; readonly bytes: Uint8Array };
  readonly sized: SizedWorkspace;
  /** Asks and throws when it is refused. */
  done(request: string, input: unknown): Promise<Answer>;
  ask(request: string, input: unknown): Promise<Answer>;
  /**
   * Has the workspace open that no request changes, or a copy of it for those that do. Tells whether nothing was changed
   * in it yet.
   */
  ready(stays: boolean): Promise<boolean>;
  /** Lets the next change have a fresh copy. */
  spend(): void;
}

export function placeOf(
  host: BenchHost,
  told: World,
  sized: SizedWorkspace,
  knownList: Place['knownList'],
): Place {
  const root = join(sized.main, '..');
  const copy = join(root, 'copy');
  let folder = sized.main;
  let made = 0;
  let isSpent = true;
  const test = {
    ...told.test,
    client: host.client,
    get folder() {
      return folder;
    },
    app: {
      dispatch: async (path: readonly string[], input: unknown) => (await host.ask(path, input)).result,
    },
  };
  const place = (name: string) => join(root, 'made', `${++made}-${name}`);
  const { client } = host;
  async function open(next: string): Promise<void> {
    folder = next;
    value(await client.workspace.open({ folder, passphrase }));
    // A core that has just opened one has more to do than that.
    value(await client.partner.get({ partner: told.plain }));
  }
  return {
    host,
    client,
    partners: sized.partners,
    day: now,
    get folder() {
      return folder;
    },
    world: { ...told, test: test as unknown as World['test'], place },
    knownList,
    newList: listOf(sized.partners),
    sized,
    ask: (request, input) => host.ask(request.split('.'), input),
    done: async (request, input) => {
      const answer = await host.ask(request.split('.'), input);
      value(answer.result);
      return answer;
    },
    ready: async (stays) => {
      const { folder: opened } = value(await client.workspace.getStatus({}));
      if (stays && opened === sized.main) return true;
      if (!stays && opened === copy && !isSpent) return false;
      await client.workspace.close({});
      rmSync(join(root, 'made'), { recursive: true, force: true });
      mkdirSync(join(root, 'made'), { recursive: true });
      isSpent = false;
      if (!stays) copyAnew(sized.base, copy);
      await open(stays ? sized.main : copy);
      return true;
    },
    spend: () => {
      isSpent = true;
    },
  };
}
