import { z } from 'zod';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok } from '../../ground/result.ts';
import { draftEntry } from '../../record/journal/read-entry.ts';
import { currentValue } from '../../record/journal/registers.ts';
import { settingKeys } from '../../record/workspace/setting-keys.ts';
import type { WorkspaceFile } from '../../record/workspace/workspace-file.ts';

const retiredSchema = z.object({
  on: z.string(),
  reason: z.string(),
  ends: z.record(z.string(), z.number()),
});
export type Retired = z.infer<typeof retiredSchema>;

/** How a device was retired, as it stands; null for one that may record. */
export function retiredOf({ registers }: WorkspaceFile, device: string): Retired | null {
  const read = retiredSchema.safeParse(currentValue(registers, settingKeys.retired(device)));
  return read.success ? read.data : null;
}

/** The last place of a device's chain in a stream that is believed; without an end for a device that may record. */
export function lastBelieved(file: WorkspaceFile, device: string, stream: string): number {
  const retired = retiredOf(file, device);
  return retired === null ? Number.POSITIVE_INFINITY : (retired.ends[stream] ?? 0);
}

/** A device as a person names it. */
interface Named {
  readonly device: string;
  readonly code: string;
}

/** Ends what a device may record, at what is known of it: `ends` is the last place of its chain by stream. */
export function decideRetire(
  file: WorkspaceFile,
  { device, code }: Named,
  { own, ends, reason, today }: { own: string; ends: Retired['ends']; reason: string; today: string },
) {
  if (device === own) return refuse('DEVICE_IS_THIS', { code });
  const retired = retiredOf(file, device);
  if (retired) return refuse('DEVICE_RETIRED', { code, on: retired.on });
  return ok([draftEntry('device.retired', { device, code, on: today, reason, ends })]);
}

/** Lets a device record again; what it recorded meanwhile comes with the next package. */
export function decideReadmit(file: WorkspaceFile, { device, code }: Named, reason: string, today: string) {
  return retiredOf(file, device) === null
    ? refuse('DEVICE_NOT_RETIRED', { code })
    : ok([draftEntry('device.readmitted', { device, code, on: today, reason })]);
}
