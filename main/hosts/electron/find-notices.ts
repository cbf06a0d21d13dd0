import { existsSync } from 'node:fs';
import { join } from 'node:path';

const name = 'THIRD-PARTY-NOTICES.txt';

/** Beside the archive of a package, or beside the built program; null in a clone that was never packaged. */
export function findNotices(hostFolder: string): string | null {
  const places = [process.resourcesPath, join(hostFolder, '..')].filter((place) => place !== undefined);
  return places.map((place) => join(place, name)).find((file) => existsSync(file)) ?? null;
}
