// Changes are made in a copy of the project, never in the working tree.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Tree {
  readonly folder: string;
  /** For what the tests leave behind; goes with the tree. */
  readonly temporary: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** What was written since this was last asked. */
  takeWritten(): string[];
  remove(): void;
}

/** Copies what git knows or would add, and links the packages. */
export function copyTree(root: string): Tree {
  const base = mkdtempSync(join(tmpdir(), 'psea-mutate-'));
  const [folder, temporary] = [join(base, 'tree'), join(base, 'temporary')];
  for (const path of [folder, temporary]) mkdirSync(path);
  // Some tests start programs as a user of fewer rights, who needs the way to them and a folder for what is temporary.
  chmodSync(base, 0o711);
  chmodSync(temporary, 0o1777);
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of listed.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const written = new Set<string>();
  return {
    folder,
    temporary,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write(path, text) {
      writeFileSync(join(folder, path), text);
      written.add(path);
    },
    takeWritten() {
      const paths = [...written];
      written.clear();
      return paths;
    },
    remove: () => rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
