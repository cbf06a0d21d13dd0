import { homedir } from 'node:os';
import { join } from 'node:path';

const product = 'PSEA Partner Assessment';

/**
 * Where this person's preferences, problem log and fictional demo are kept on this computer.
 * PSEA_DATA_FOLDER names another place.
 */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  const named = env.PSEA_DATA_FOLDER;
  if (named) return named;
  if (process.platform === 'win32')
    return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), product);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', product);
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'psea-partner-assessment');
}
