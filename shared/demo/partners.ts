import { americas } from './partners/americas.ts';
import { arabStates } from './partners/arab-states.ts';
import { asia } from './partners/asia.ts';
import { easternAndSouthernAfrica } from './partners/eastern-and-southern-africa.ts';
import { europeAndCentralAsia } from './partners/europe-and-central-asia.ts';
import { fromTheSampleLists } from './partners/from-the-sample-lists.ts';
import { fromTheSamples } from './partners/from-the-samples.ts';
import { reliefBridge } from './partners/relief-bridge.ts';
import { westernAndCentralAfrica } from './partners/western-and-central-africa.ts';
import type { DemoPartner } from './story.ts';

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
];
