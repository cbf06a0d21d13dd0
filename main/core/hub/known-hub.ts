import { z } from 'zod';
import type { Journal } from '../journal.ts';
import { type HubAbout, type HubAudience, HubFailure, hubAudiences } from '../ports-hub.ts';

const knownSchema = z.object({
  id: z.string(),
  name: z.string(),
  audience: z.enum(hubAudiences),
  /** Entries that the hub had confirmed after the last push. */
  confirmed: z.int().nonnegative(),
  at: z.string(),
});
type KnownHub = z.infer<typeof knownSchema>;

const noteName = 'hub';

/** What this device noted of the hub that it sent to last; null before the first push. */
export function knownHub({ store }: Journal): KnownHub | null {
  const text = store.deviceNote(noteName);
  if (text === null) return null;
  const read = knownSchema.safeParse(JSON.parse(text));
  return read.success ? read.data : null;
}

/** Notes what was confirmed, and by which hub. */
export function noteHub(
  { store, clock }: Journal,
  { id, name }: HubAbout,
  audience: HubAudience,
  confirmed: number,
): void {
  const note: KnownHub = { id, name, audience, confirmed, at: clock.now() };
  store.keepDeviceNote(noteName, JSON.stringify(note));
}

/** A wrong address is told before anything goes there. */
export function ensureKnown(journal: Journal, about: HubAbout, isNewWanted: boolean): KnownHub | null {
  const known = knownHub(journal);
  if (known === null || known.id === about.id) return known;
  if (!isNewWanted) throw new HubFailure('HUB_OTHER', { known: known.name, found: about.name });
  return null;
}
