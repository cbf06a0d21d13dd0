import { runProgram } from './run-program.mjs';

/**
 * On a build server the working tree is nobody's, so building and testing must leave it as it was: whatever is
 * written goes to folders that git ignores.
 * @returns {Promise<import('./checks.mjs').Check[]>} none outside a build server or without git
 */
export async function cleanTreeCheck() {
  if (!process.env.CI) return [];
  const before = await readStatus();
  if (!before.ok) return [];
  const run = async () => {
    const after = await readStatus();
    const isSame = after.stdout === before.stdout;
    return { ok: isSame, output: `The run changed tracked files or left new ones:\n${after.stdout}` };
  };
  return [{ name: 'clean tree', run }];
}

function readStatus() {
  return runProgram('git', ['status', '--porcelain']);
}
