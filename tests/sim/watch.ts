import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/ground/canonical-json.ts';
import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import { type Entry, workspaceStream } from '../../shared/record/journal/entry.ts';
import { code, value } from '../support/app.ts';
import type { Laptop } from './laptop.ts';
import { expectedOf } from './oracle.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What one laptop holds: every entry that it ever acknowledged, by id, with the hash of its bytes. */
type Held = Map<string, string>;

/** Looks at a laptop after each step; throws where something that was acknowledged is not as it was. */
export interface Watch {
  /** Answers with a hash of everything the laptop has. */
  look(laptop: Laptop): Promise<string>;
  held(laptop: Laptop): ReadonlyMap<string, string>;
  /** Ids of the entries of some streams, or of all. */
  idsOf(laptop: Laptop, streams?: readonly string[]): Set<string>;
  /** Its folder was put back to what it was earlier: what it holds from then on is what is there. */
  forget(laptop: Laptop): void;
  /** Whether an entry was seen anywhere before the laptop that was looked at last had it. */
  wasKnown(id: string): boolean;
  /** Ids of all entries of offices' own streams. */
  idsOfOffice(): Set<string>;
}

export function startWatch(): Watch {
  const held = new Map<string, Held>();
  const streamOf = new Map<string, string>();
  const firstSeen = new Map<string, number>();
  let looks = 0;
  const looked = new Map<string, string>();
  /** Which state a set of entries gave when it was first seen, and where. */
  const states = new Map<
    string,
    { readonly state: string; readonly where: string; readonly file: unknown }
  >();
  const heldBy = (laptop: Laptop) => held.get(laptop.name) ?? new Map<string, string>();

  async function lookAtStream(laptop: Laptop, stream: string, bodies: readonly string[], set: string) {
    const where = `${laptop.name}, ${stream}`;
    const store = laptop.store();
    const file = store.snapshot(stream) as PartnerFile;
    const state = sha256(canonicalJson(file));
    const first = states.get(set);
    if (first && first.state !== state)
      throw new Error(`${where}: the same entries give another state than at ${first.where}`, {
        cause: differences(first.file, file),
      });
    states.set(set, first ?? { state, where, file });
    const expected = expectedOf(
      stream,
      bodies.map((body) => JSON.parse(body) as Entry),
    );
    const same = (what: string, is: unknown, should: unknown) => {
      if (canonicalJson(is) !== canonicalJson(should))
        throw new Error(`${where}: ${what} is ${canonicalJson(is)}, not ${canonicalJson(should)}`);
    };
    for (const [key, ids] of expected.live) {
      const live = file.registers[key] ?? [];
      same(
        `what lives of ${key}`,
        live.map(({ entry }) => entry),
        ids,
      );
      same(`the value of ${key}`, live.at(-1)?.value ?? null, JSON.parse(expected.shown.get(key) || 'null'));
    }
    same('the number that waits', file.waiting, expected.waiting);
    const isOffice = stream === workspaceStream;
    // A partner of whom not even the name has come is in no list yet.
    if (!isOffice && !expected.live.has('partner/name')) {
      same(
        'what it is called',
        code(await laptop.client.partner.get({ partner: stream })),
        'PARTNER_NOT_FOUND',
      );
      return;
    }
    const told = value(await laptop.client.conflict.list(isOffice ? {} : { partner: stream })).rows;
    const keys = told.filter(({ partner }) => (partner === null) === isOffice).map(({ key }) => key);
    same('what waits for a person', keys.sort(), expected.conflicts);
  }

  return {
    async look(laptop) {
      looks += 1;
      const before = heldBy(laptop);
      const now: Held = new Map();
      const streams = new Map<string, string[]>();
      for (const body of laptop.store().texts()) {
        const { id, stream } = JSON.parse(body) as Entry;
        now.set(id, sha256(body));
        streamOf.set(id, stream);
        if (!firstSeen.has(id)) firstSeen.set(id, looks);
        const bodies = streams.get(stream) ?? [];
        bodies.push(body);
        streams.set(stream, bodies);
      }
      for (const [id, hash] of before)
        if (now.get(id) !== hash)
          throw new Error(
            `${laptop.name}: entry ${id} was acknowledged and is ${now.has(id) ? 'another' : 'lost'}`,
          );
      held.set(laptop.name, now);
      const all: string[] = [];
      for (const [stream, bodies] of [...streams].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const set = sha256([...bodies].sort().join('\n'));
        all.push(set);
        const key = `${laptop.name}\n${stream}`;
        if (looked.get(key) === set) continue;
        await lookAtStream(laptop, stream, bodies, set);
        looked.set(key, set);
      }
      return sha256(all.join('\n'));
    },
    held: heldBy,
    idsOf(laptop, wanted) {
      const ids = [...heldBy(laptop).keys()];
      return new Set(wanted ? ids.filter((id) => wanted.includes(streamOf.get(id) ?? '')) : ids);
    },
    forget: (laptop) => void held.delete(laptop.name),
    wasKnown: (id) => (firstSeen.get(id) ?? looks) < looks,
    idsOfOffice: () =>
      new Set([...streamOf].filter(([, stream]) => stream === workspaceStream).map(([id]) => id)),
  };
}

/** Where two values differ, as a person finds it. */
function differences(one: unknown, other: unknown, path = ''): string[] {
  if (canonicalJson(one ?? null) === canonicalJson(other ?? null)) return [];
  const areObjects = [one, other].every((value) => typeof value === 'object' && value !== null);
  if (!areObjects) return [`${path}: ${canonicalJson(one ?? null)} and ${canonicalJson(other ?? null)}`];
  const [a, b] = [one, other] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...keys].flatMap((key) => differences(a?.[key], b?.[key], `${path}/${key}`));
}
