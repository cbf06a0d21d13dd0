import { afterwards } from './afterwards.ts';
import { dateBefore } from './dates.ts';
import { americas } from './partners/americas.ts';
import { arabStates } from './partners/arab-states.ts';
import { asia } from './partners/asia.ts';
import { easternAndSouthernAfrica } from './partners/eastern-and-southern-africa.ts';
import { europeAndCentralAsia } from './partners/europe-and-central-asia.ts';
import { fromTheSampleLists } from './partners/from-the-sample-lists.ts';
import { fromTheSamples } from './partners/from-the-samples.ts';
import { reliefBridge } from './partners/relief-bridge.ts';
import { westernAndCentralAfrica } from './partners/western-and-central-africa.ts';
import { followedUp } from './steps-after.ts';
import type { DemoPartner, Step } from './story.ts';

/** Everyone in the demo, in the order in which an office would list them. */
export const demoPartners: readonly DemoPartner[] = [
  ...fromTheSamples,
  ...fromTheSampleLists,
  ...reliefBridge,
  ...easternAndSouthernAfrica,
  ...westernAndCentralAfrica,
  ...arabStates,
  ...americas,
  ...europeAndCentralAsia,
  ...asia,
].map((partner) => ({
  ...partner,
  story: inOrder([...partner.story, ...(afterwards[partner.key] ?? routine(partner))]),
}));

/** A call some months ago to those whose assessment is final: an office keeps in touch. */
function routine({ story }: DemoPartner): readonly Step[] {
  const archived = story.some(({ does }) => does === 'archive');
  const final = story.find((step) => step.does === 'determine' && step.kind === 'final');
  if (!final || archived || day(final) > day({ ago: 'P6M' })) return [];
  return followedUp('P5M10D', { kind: 'programme-visit', place: '', summary: 'Routine visit (fictional).' });
}

/** Steps by date, the longest ago first; those of one day stay as they are told. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** Any day serves: it only has to turn durations into something that can be compared. */
function day({ ago }: Pick<Step, 'ago'>): string {
  return dateBefore('2026-07-01', ago);
}
