import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hindrance } from '../project.mjs';
import { type Area, areas, filesByArea } from './areas.ts';
import { findChanges } from './find-changes.ts';
import type { Options } from './options.ts';
import { pickChanges, randomFrom, share } from './pick.ts';
import type { Pick } from './run-changes.ts';

/** An area with an aim above the usual is drawn from twice as often, so that one survivor says less by chance. */
function weightOf({ aim }: Area): number {
  return aim > 90 ? 2 : 1;
}

/**
 * The changes that the options ask for, numbered from 1. The same seed on the same sources draws the same.
 * @throws {Hindrance} when there is nothing to change where one looked
 */
export function choosePicks(root: string, options: Options): Pick[] {
  const files = filesByArea(root);
  const picked = options.at ? atPlace(root, files, options.at) : drawn(root, files, options);
  return picked.map((pick, index) => ({ ...pick, number: index + 1 }));
}

type Drawn = Omit<Pick, 'number'>;
type Files = ReadonlyMap<Area, readonly string[]>;

function drawn(root: string, files: Files, { areas: names, changes, seed }: Options): Drawn[] {
  const wanted = areas.filter(({ name }) => names.length === 0 || names.includes(name));
  const counts = share(changes, wanted.map(weightOf));
  return wanted.flatMap((area, index) => {
    const all = (files.get(area) ?? []).flatMap((path) => changesOf(root, path));
    // Each area has its own numbers, so that it draws the same whichever other areas are asked for.
    const random = randomFrom(`${seed} ${area.name}`);
    return pickChanges(all, counts[index] ?? 0, random).map((change) => ({ area: area.name, change }));
  });
}

function atPlace(root: string, files: Files, { path, line }: NonNullable<Options['at']>): Drawn[] {
  const area = [...files].find(([, paths]) => paths.includes(path))?.[0];
  if (!area) throw new Hindrance(`${path} belongs to no area. Areas stand in scripts/mutate/areas.ts.`);
  const changes = changesOf(root, path).filter((change) => line === null || change.line === line);
  if (changes.length === 0) throw new Hindrance(`There is nothing to change at ${path}:${line}.`);
  return changes.map((change) => ({ area: area.name, change }));
}

function changesOf(root: string, path: string) {
  return findChanges(path, readFileSync(join(root, path), 'utf8'));
}
