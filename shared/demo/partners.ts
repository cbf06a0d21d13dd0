import { fromTheSamples } from './partners/from-the-samples.ts';
import type { DemoPartner } from './story.ts';

/** Everyone in the demo, in the order in which an office would list them. */
export const demoPartners: readonly DemoPartner[] = [...fromTheSamples];
