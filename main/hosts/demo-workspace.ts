import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { demoPassphrase } from '../../shared/contract/host-constants.ts';
import type { Result } from '../../shared/ground/result.ts';
import type { App } from '../core/app.ts';

export function demoFolderIn(dataFolder: string): string {
  return join(dataFolder, 'demo-workspace');
}

/** Opens the fictional demo of this computer, making it where it doesn't exist yet. */
export function openDemo(app: App, folder: string): Promise<Result<unknown>> {
  return app.dispatch(existsSync(folder) ? ['workspace', 'open'] : ['demo', 'create'], {
    folder,
    passphrase: demoPassphrase,
  });
}
