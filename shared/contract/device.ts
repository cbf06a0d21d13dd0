import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { listOf, reasonSchema, request } from '../ground/refusals/request.ts';
import { personSchema } from '../record/journal/entry.ts';

/** A device by its code, its fingerprint or its whole id. */
const device = z.string().trim().min(1).max(64);
const reason = reasonSchema(2000);

export const deviceViewSchema = z.object({
  device: z.string(),
  code: z.string(),
  fingerprint: z.string(),
  /** Who works at it, as it was last recorded; null where nobody said. */
  officer: personSchema.nullable(),
  /** Whether it is the one that you sit at. */
  isThis: z.boolean(),
  /** How it came to be known: as a laptop of this record, with a package, or as the sender of one. */
  from: z.enum(['record', 'package', 'sender']),
  /** What it recorded here, and when it says that it did so last. */
  entries: z.int(),
  lastAt: z.string().nullable(),
  /** Null for one whose entries are taken over. */
  retired: z.object({ on: plainDateSchema, reason: z.string() }).nullable(),
});
export type DeviceView = z.infer<typeof deviceViewSchema>;

const changed = z.object({ device: z.string(), code: z.string(), fingerprint: z.string() });

export const deviceContract = {
  list: request({
    summary: 'List the devices that this record knows, with fingerprints, and what each recorded last.',
    changes: false,
    readsLong: true,
    input: z.object({}),
    output: listOf(deviceViewSchema),
    errors: [],
  }),
  retire: request({
    summary:
      'Retire a device that was lost, sold or replaced: what it recorded so far stays, and what it records later is not taken over.',
    changes: true,
    input: z.object({ device, reason }),
    output: changed.extend({ entries: z.int() }),
    errors: ['DEVICE_NOT_FOUND', 'DEVICE_AMBIGUOUS', 'DEVICE_IS_THIS', 'DEVICE_RETIRED'],
  }),
  readmit: request({
    summary: 'Admit a retired device again; what it recorded meanwhile comes with its next package.',
    changes: true,
    input: z.object({ device, reason }),
    output: changed,
    errors: ['DEVICE_NOT_FOUND', 'DEVICE_AMBIGUOUS', 'DEVICE_NOT_RETIRED'],
  }),
};
