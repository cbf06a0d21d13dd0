import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Hindrance, root } from '../project.mjs';
import { runProgram } from '../run-program.mjs';

/** Makes a working copy of the project as it stands, with its packages, as another person would have it elsewhere. */
export async function copyProject(to: string): Promise<void> {
  const listed = await runProgram('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (!listed.ok) throw new Hindrance('The project’s files can’t be listed: it is no clone.');
  for (const name of listed.stdout.split('\0').filter((each) => each !== '')) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(root, name), join(to, name), { force: true });
  }
  linkTree(join(root, 'node_modules'), join(to, 'node_modules'), true);
}

/** Files are shared and not copied, but for those at the top in which tools note something. */
function linkTree(from: string, to: string, isTop = false): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink() || (isTop && entry.name.startsWith('.')))
      cpSync(source, target, { recursive: true, verbatimSymlinks: true });
    else if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}
