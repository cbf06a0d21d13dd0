import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noticesName, placesOf } from '../about-program.ts';

/** The file of what is owed to others; null in a clone that was never packaged. */
export function findNotices(hostFolder: string): string | null {
  return (
    placesOf(hostFolder)
      .map((place) => join(place, noticesName))
      .find((file) => existsSync(file)) ?? null
  );
}
