import { ok, type Result } from '../../shared/ground/result.ts';
import type { App } from '../core/app.ts';
import { demoFolderIn, openDemo } from './demo-workspace.ts';
import type { StartOptions } from './start-options.ts';

/**
 * Opens what the person named when starting: the demo, or a workspace whose passphrase PSEA_PASSPHRASE
 * holds. Without a passphrase the unlock page asks. Answers with lines for the person, or with the refusal.
 */
export async function openAtStart(
  app: App,
  options: Pick<StartOptions, 'demo' | 'workspace'>,
  dataFolder: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Result<readonly string[]>> {
  if (options.demo) {
    const folder = options.workspace ?? demoFolderIn(dataFolder);
    const opened = await openDemo(app, folder);
    return opened.ok
      ? ok([`The demo is open. All of its partners and people are fictional. It is kept in ${folder}`])
      : opened;
  }
  const passphrase = env.PSEA_PASSPHRASE;
  if (!options.workspace || !passphrase) return ok([]);
  const opened = await app.dispatch(['workspace', 'open'], { folder: options.workspace, passphrase });
  return opened.ok ? ok([`The workspace ${options.workspace} is open.`]) : opened;
}
