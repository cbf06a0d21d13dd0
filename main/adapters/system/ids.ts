import { randomUUID } from 'node:crypto';
import type { Ids } from '../../core/ports.ts';

/** Random UUIDs: 122 random bits, so that devices need not ask each other. */
export const systemIds: Ids = { newId: () => randomUUID() };
