import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { workspaceStream } from '../../shared/record/journal/entry.ts';
import { packagePassphrase, type Road } from '../main/core/exchange/offices.ts';
import { code, value } from '../support/app.ts';
import type { Laptop } from './laptop.ts';
import type { Done } from './officer.ts';
import type { Random } from './random.ts';
import type { Watch } from './watch.ts';

/** A package on the road. */
export interface Sent {
  readonly path: string;
  readonly from: Laptop;
  /** Entries that it must hold, by what its sender had then; null where only the sender's program knows. */
  readonly ids: ReadonlySet<string> | null;
}

export interface Exchange {
  readonly packages: readonly Sent[];
  send(from: Laptop, random: Random, how?: 'whole'): Promise<Done>;
  /** Takes a package over, all of it or chosen partners; what a preview said before must come true. */
  take(to: Laptop, random: Random, sent: Sent, how?: 'whole'): Promise<Done>;
  /** A copy that the road cut off or changed is refused by name, and nothing of it is taken. */
  takeSpoilt(to: Laptop, random: Random, sent: Sent): Promise<Done>;
  lose(sent: Sent): void;
}

const receivers = ['The others', 'Headquarters'];
const fails = (to: Laptop, says: string): never => {
  throw new Error(`${to.name}: ${says}`);
};

export function startExchange(road: Road, watch: Watch): Exchange {
  const packages: Sent[] = [];
  let number = 0;

  async function merge(to: Laptop, path: string, partners: readonly string[] | undefined) {
    const ask = { path, packagePassphrase, ...(partners ? { partners: [...partners] } : {}) };
    const first = await to.client.package.merge({ ...ask, acceptSender: 'any' });
    if (code(first) !== 'SENDER_KEY_CHANGED') return value(first);
    // A known name with another key: two people compare the fingerprint, whatever "any" said.
    const { package: opened } = value(await to.client.package.preview({ path, packagePassphrase, limit: 1 }));
    return value(await to.client.package.merge({ ...ask, acceptSender: opened.sender.fingerprint }));
  }

  return {
    packages,
    async send(from, random, how) {
      number += 1;
      const path = road.path(`${number}.psea`);
      const all = from.store().streams();
      const partners = all.filter((stream) => stream !== workspaceStream);
      const scope =
        how ?? random.pick(partners.length === 0 ? ['whole', 'since'] : ['whole', 'since', 'partners']);
      const chosen = scope === 'partners' ? [random.pick(partners), random.pick(partners)] : [];
      const made = await from.client.package.create({
        path,
        packagePassphrase,
        scope: scope as 'whole',
        partners: chosen,
        to: random.pick(receivers),
        documents: how === 'whole' || !random.chance(4),
      });
      if (made.ok) {
        const ids = scope === 'since' ? null : watch.idsOf(from, scope === 'whole' ? undefined : chosen);
        if (ids && ids.size !== made.value.entries)
          fails(from, `a package says ${made.value.entries} entries, and ${ids.size} were to be sent`);
        packages.push({ path, from, ids });
      }
      return { what: `send ${scope}`, code: code(made) };
    },
    async take(to, random, { path, from, ids }, how) {
      const isOwn = from.record === to.record;
      const previewed = value(await to.client.package.preview({ path, packagePassphrase }));
      const streams = previewed.rows.map(({ id }) => id);
      const partners =
        how === undefined && streams.length > 0 && random.chance(5) ? [random.pick(streams)] : undefined;
      const before = watch.idsOf(to);
      const taken = await merge(to, path, partners);
      const { totals, refused } = taken;
      await watch.look(to);
      const fresh = [...watch.idsOf(to)].filter((id) => !before.has(id));
      const brought = fresh.filter((id) => watch.wasKnown(id)).length;
      if (brought !== totals.entries)
        fails(to, `a merge says ${totals.entries} new entries, and ${brought} are there`);
      // What is taken over is not compared with what is here: the list of likely doubles does that.
      const promised = { ...previewed.totals, doubles: null };
      if (partners === undefined && !isDeepStrictEqual(totals, promised))
        fails(to, `a preview said ${JSON.stringify(previewed.totals)} and came ${JSON.stringify(totals)}`);
      if (refused.length > 0 || totals.officeRefused)
        fails(to, `nothing was altered, and something was refused: ${JSON.stringify(refused)}`);
      if (ids && partners === undefined) {
        const office = isOwn ? new Set<string>() : watch.idsOfOffice();
        const missing = [...ids].find((id) => !office.has(id) && !watch.held(to).has(id));
        if (missing !== undefined) fails(to, `entry ${missing} was in the package and didn’t come`);
      }
      return { what: `take from ${from.name}`, code: `${totals.entries} ${totals.conflicts}` };
    },
    async takeSpoilt(to, random, { path }) {
      const spoilt = road.path('spoilt.psea');
      const bytes = readFileSync(path);
      const at = random.below(bytes.length);
      const isCut = random.chance(2);
      if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      writeFileSync(spoilt, isCut ? bytes.subarray(0, at) : bytes);
      const before = watch.idsOf(to);
      const answer = await to.client.package.merge({ path: spoilt, packagePassphrase, acceptSender: 'any' });
      await watch.look(to);
      const after = watch.idsOf(to);
      if (!answer.ok && after.size !== before.size) fails(to, 'a refused package left entries behind');
      if (answer.ok && isCut) fails(to, 'a package that was cut off was taken over');
      rmSync(spoilt);
      // Bytes of a package are another time's: which of them was hit is no matter of the seed.
      return { what: 'take spoilt', code: isCut ? 'cut' : 'flipped' };
    },
    lose(sent) {
      packages.splice(packages.indexOf(sent), 1);
      rmSync(sent.path, { force: true });
    },
  };
}

/** The same file under another name, as a folder that is synchronised makes one. */
export function doubled(road: Road, sent: Sent): Sent {
  const path = road.path(`copy of ${sent.path.split('/').at(-1)}`);
  copyFileSync(sent.path, path);
  return { ...sent, path };
}
