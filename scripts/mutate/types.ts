import { join } from 'node:path';
import { node24, root } from '../project.mjs';
import { runProgram } from '../run-program.mjs';
import type { Tree } from './tree.ts';

// What a type says of behaviour counts; that a name is no longer used says nothing of it.
const OPTIONS = ['--incremental', '--noUnusedLocals', 'false', '--noUnusedParameters', 'false'];

/** The area of a file first, then those that build on it. */
export function areasOf(path: string): string[] {
  if (path.startsWith('shared/')) return ['shared', 'main', 'renderer'];
  return path.startsWith('main/hosts/electron/') ? ['electron'] : ['main'];
}

/**
 * Whether the tree compiles as far as a file is concerned. What an earlier call found out is kept beside the
 * tree, so that only what changed is read anew.
 */
export async function compiles(tree: Tree, path: string): Promise<boolean> {
  for (const area of areasOf(path)) {
    const { ok } = await runProgram(
      node24,
      [
        join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
        '-p',
        `tsconfig.${area}.json`,
        ...OPTIONS,
        '--tsBuildInfoFile',
        join(tree.temporary, `${area}.tsbuildinfo`),
      ],
      { cwd: tree.folder },
    );
    if (!ok) return false;
  }
  return true;
}
