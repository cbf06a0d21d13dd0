import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The database engine of this system, named rather than looked for: the library's own search tells kinds of Linux apart
 * by a report on the whole process, which looks up every open connection by its name. Whether it lies there is told by
 * whoever opens something.
 */
export const engineFile: string = findEngine();

function findEngine(): string {
  const library = createRequire(import.meta.url).resolve('better-sqlite3-multiple-ciphers');
  const name = `${isMusl() ? 'linuxmusl' : process.platform}-${process.arch}.node`;
  return join(dirname(library), '..', 'prebuilds', name);
}

/** A Linux with the small C library, such as Alpine: its loader has a name of its own. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const loaders = readdirSync('/lib').filter((name) => /^ld-(musl|linux)/.test(name));
    return (
      loaders.some((name) => name.startsWith('ld-musl')) &&
      !loaders.some((name) => name.startsWith('ld-linux'))
    );
  } catch {
    return false;
  }
}
