import { Temporal } from 'temporal-polyfill';

/**
 * Today, as the host counts it, read once for a whole file: the run stands in a zone where the day is far from its
 * end (tests/setup/noon.ts).
 */
export const today = Temporal.Now.plainDateISO();
