import { join } from 'node:path';
import { node24, root } from '../project.mjs';
import { runProgram } from '../run-program.mjs';
import type { Tree } from './tree.ts';

// What a type says of behaviour counts; that a name is no longer used says nothing of it.
const OPTIONS = ['--incremental', '--noUnusedLocals', 'false', '--noUnusedParameters', 'false'];

/** The area that a file is compiled in, as the tsconfig beside the others calls it. */
export function typesAreaOf(path: string): string {
  if (path.startsWith('shared/')) return 'shared';
  return path.startsWith('main/hosts/electron/') ? 'electron' : 'main';
}

/**
 * Whether the area of a file compiles in the tree. What an earlier call found out is kept beside the tree, so that
 * only what changed is read anew.
 */
export async function compiles(tree: Tree, path: string): Promise<boolean> {
  const area = typesAreaOf(path);
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const memory = ['--tsBuildInfoFile', join(tree.temporary, `${area}.tsbuildinfo`)];
  const { ok } = await runProgram(node24, [compiler, '-p', `tsconfig.${area}.json`, ...OPTIONS, ...memory], {
    cwd: tree.folder,
  });
  return ok;
}
