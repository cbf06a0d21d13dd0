import { decideCreate } from '../../../shared/rules/partner/decide/edit.ts';
import { commit, type Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import type { Ids } from '../ports.ts';
import { nextPartnerReference } from '../references.ts';
import { createRowCache } from '../row-cache.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { collectWrites } from './collect-writes.ts';
import { dateBefore } from './dates.ts';
import { clockOn, demoIds } from './demo-identity.ts';
import { openOffice } from './open-office.ts';
import { playStep } from './play-step.ts';
import type { Demo } from './stories/demo.ts';
import type { PartnerStory } from './stories/partner-story.ts';
import type { Step } from './stories/step.ts';
import { createCommentBook, officeWords } from './write-answers.ts';

/** One event of the demo: a partner is registered (no step), or a step of its story. */
interface DemoEvent {
  readonly on: string;
  readonly partner: PartnerStory;
  readonly step: Step | null;
}

/**
 * Plays the stories of all partners into the journal, in the order of their dates, by the decisions that
 * real work is made of; written to the disk in one transaction. The same stories on the same day give the
 * same record, but for what belongs to the device: its code in references, its ids and its signatures.
 * Throws when a story does what the rules refuse. Answers with the ids, for what is played after it.
 */
export function playStories(journal: Journal, demo: Demo): Ids {
  const { office, partners } = demo;
  const collected = collectWrites(journal.store);
  const ids = demoIds(journal.store);
  const rows = createRowCache(collected.store, () => journal.instruments);
  const comments = createCommentBook();
  const partnerIds = new Map(partners.map(({ key }) => [key, ids.newId()]));
  const events = eventsOf(partners, journal.clock.today());
  let day = events[0]?.on ?? journal.clock.today();
  let nth = 0;
  openOffice({ ...journal, store: collected.store, rows, ids, clock: clockOn(day, nth) }, office);
  for (const { on, partner, step } of events) {
    nth = on === day ? nth + 1 : 0;
    day = on;
    const moment: Journal = {
      ...journal,
      store: collected.store,
      rows,
      ids,
      clock: clockOn(on, nth),
      officer: office.people.officer,
    };
    const id = idOf(partnerIds, partner.key);
    const done = step
      ? playStep(moment, id, partner, step, demo, comments)
      : register(moment, id, partner, partnerIds, officeWords(demo, partner).fictionalNote);
    if (!done.ok) throw new Error(`Demo partner ${partner.key} on ${on}: ${done.error.message}`);
  }
  collected.flush();
  journal.rows.reset();
  return ids;
}

/** Registrations and steps by date; what falls on one day stays in the order of the list. */
function eventsOf(partners: readonly PartnerStory[], today: string): DemoEvent[] {
  return partners
    .flatMap((partner): DemoEvent[] => [
      { on: dateBefore(today, partner.registered), partner, step: null },
      ...partner.story.map((step) => ({ on: dateBefore(today, step.ago), partner, step })),
    ])
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

function register(
  journal: Journal,
  id: string,
  partner: PartnerStory,
  partnerIds: ReadonlyMap<string, string>,
  fictionalNote: string,
) {
  const { headquarters } = partner;
  const fields = withoutUndefined(partner.fields);
  const notes = [fictionalNote, ...(fields.notes ? [fields.notes] : [])].join(' ');
  const { reference, counters } = nextPartnerReference(journal, fields.country ?? null);
  const headquartersId = headquarters === undefined ? null : idOf(partnerIds, headquarters);
  return commit(
    journal,
    loadFile(journal, id),
    decideCreate(id, reference, { ...fields, notes, headquartersId }),
    counters,
  );
}

function idOf(partnerIds: ReadonlyMap<string, string>, key: string): string {
  const id = partnerIds.get(key);
  if (id === undefined) throw new Error(`The demo names a partner “${key}” that it doesn't have.`);
  return id;
}
