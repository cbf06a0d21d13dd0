import { fileNamePlace } from '../../../shared/ground/guard/intake.ts';
import type { Settled } from '../../../shared/ground/guard/settle-intake.ts';
import type { Person } from '../../../shared/record/journal/entry.ts';
import type { Sighting, StoredFile } from '../../../shared/record/shapes/evidence.ts';

/** What the record holds of a file that came in: the file itself, or that it was seen and not kept. */
export type KeptContent =
  | { readonly file: StoredFile; readonly sighting: null }
  | { readonly file: null; readonly sighting: Sighting };

/** As the officer decided: the file under a name that may have been answered too, or a note that it was looked at. */
export function keptContent(
  stored: StoredFile,
  { fileKept, instead }: Settled,
  { today, officer }: { readonly today: string; readonly officer: Person },
): KeptContent {
  if (fileKept === false)
    return {
      file: null,
      sighting: { place: 'A returned file, read when it was taken in and not kept', on: today, by: officer },
    };
  return { file: { ...stored, name: renamed(stored.name, instead) }, sighting: null };
}

/** The name of a file, or what was answered in its place, with the ending that it had. */
export function renamed(name: string, instead: ReadonlyMap<string, string>): string {
  const other = instead.get(fileNamePlace);
  if (other === undefined) return name;
  const ending = /\.[\p{L}\p{N}]{1,5}$/u.exec(name)?.[0] ?? '';
  const stem = other
    .replace(/[/\\:*?"<>|.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${stem.slice(0, 200)}${ending}`;
}
