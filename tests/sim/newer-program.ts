import { rowToKeep } from '../../main/core/project.ts';
import { applyPartnerEntry } from '../../shared/record/file/fold.ts';
import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import { sealDraft } from '../../shared/record/journal/seal.ts';
import type { Laptop } from './laptop.ts';
import type { Done } from './officer.ts';
import type { Random } from './random.ts';

/** Kinds that no release has yet: a type, and a version of a type that is there. */
const kinds = [
  { type: 'partner.praised', v: 1 },
  { type: 'partner.edited', v: 99 },
] as const;

/** An entry of a program to come: this one keeps it, passes it on and counts it, whatever it may mean. */
export async function writeAsNewer(laptop: Laptop, random: Random): Promise<Done> {
  const store = laptop.store();
  const partners = store
    .streams()
    .filter((stream) => store.row(stream) !== null)
    .sort();
  if (partners.length === 0) return { what: 'newer', code: 'nothing' };
  const stream = random.pick(partners);
  const file = store.snapshot(stream) as PartnerFile;
  const draft = { ...random.pick(kinds), data: { words: 'Fictional words of a program to come.' } };
  const { entry, head } = sealDraft(draft, stream, store.head(stream), store.lamport() + 1, [], {
    device: store.device.id,
    by: { name: `Fictional officer ${laptop.name}`, function: 'Partnership officer' },
    at: '2040-01-01T00:00:00.000Z',
    newId: laptop.newId,
    sha256: store.sha256,
    sign: store.sign,
  });
  const next = applyPartnerEntry(file, entry);
  store.write({
    entries: [entry],
    heads: new Map([[stream, head]]),
    snapshots: new Map([[stream, next]]),
    rows: new Map([[stream, rowToKeep(next, laptop.instruments())]]),
  });
  return { what: `newer ${stream}`, code: draft.type };
}
