import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { now } from '../../main/core/refusals/words.ts';
import { value } from '../../support/app.ts';
import { aims, type Measured } from '../aims.ts';
import { askEverything, type Patience } from './ask-everything.ts';
import { workbookOf } from './floors.ts';
import { growthOf } from './growth-of.ts';
import { startHost } from './host.ts';
import { lines } from './lines.ts';
import { measureAims, measuredAims } from './measure-aims.ts';
import { aimRow, requestRow, type SizeRun } from './page.ts';
import { placeOf } from './place.ts';
import { longAims, measureWaits } from './waits.ts';
import { sizedWorkspace, tellOnce } from './workspaces.ts';

export interface Some {
  /** Ids of aims and names of requests. */
  readonly only: readonly string[];
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly patience: Patience;
  /** Where the host leaves a profile of each of its threads; undefined for none. */
  readonly profile: string | undefined;
}

/**
 * Measures some aims and requests and nothing else, for whoever looks for where time goes: prints them, and leaves
 * `docs/speed.md` as it is. Gives the names that it knows nothing of.
 */
export async function measureSome(
  root: string,
  { only, sizes, rounds, patience, profile }: Some,
): Promise<string[]> {
  const known = new Set([...measuredAims, ...longAims, ...Object.keys(lines)]);
  const unknown = only.filter((name) => !known.has(name));
  if (unknown.length > 0) return unknown;
  const told = await tellOnce(root);
  const runs: SizeRun[] = [];
  const { stdout } = process;
  for (const partners of sizes) {
    const sized = await sizedWorkspace(root, told, partners);
    if (profile) mkdirSync(resolve(profile), { recursive: true });
    const profiling = profile ? `--cpu-prof --cpu-prof-dir=${resolve(profile)}` : '';
    const host = await startHost(`${root}/data`, now, profiling);
    try {
      const unread = placeOf(host, told.world, sized, { name: 'none.csv', bytes: new Uint8Array() });
      await unread.ready(true);
      const { rows } = value(await host.client.partner.list({}));
      const place = placeOf(host, told.world, sized, await workbookOf(rows));
      const asked = await askEverything(place, patience, only);
      for (const failure of asked.failures) stdout.write(`${failure}\n`);
      const peak = Math.max(...[...asked.figures.values()].map((figures) => figures.peak));
      runs.push({ partners, figures: asked.figures, waits: [], peak, registerBytes: 0 });
      const found = new Map<string, Measured>();
      if (longAims.some((id) => only.includes(id)))
        for (const [id, measured] of (await measureWaits(place, 500, only)).measured) found.set(id, measured);
      await measureAims(place, root, rounds, found, only);
      for (const aim of aims.filter(({ id }) => found.has(id)))
        stdout.write(`${partners}: ${aimRow(aim, found.get(aim.id), partners).join(' | ')}\n`);
    } finally {
      value(await host.client.workspace.close({}));
      await host.stop();
    }
  }
  const all = { sizes: runs };
  for (const name of only.filter((each) => each in lines))
    stdout.write(
      `${requestRow(all, name).join(' | ')}${growthOf(runs, name) === null ? ' (one size)' : ''}\n`,
    );
  if (only.length === 0) stdout.write(`Known: ${[...known].join(', ')}\n`);
  return [];
}
