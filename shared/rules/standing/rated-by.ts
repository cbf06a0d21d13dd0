import { z } from 'zod';
import { ownValue } from '../../ground/own-value.ts';
import type { PackageManifest } from '../../record/exchange/package-manifest.ts';
import type { WorkspaceFile } from '../../record/workspace/workspace-file.ts';
import type { Standing } from './standing.ts';

/** Another UN entity whose rating stands in this record, since a package brought it. */
export const ratedBySchema = z.object({
  entity: z.string(),
  office: z.string(),
  /** Whether the device is the one that a person accepted; otherwise a package of that entity introduced it. */
  isSender: z.boolean(),
  /**
   * Whether its result counts only once a person relies on it. False where this office never said of which entity it is:
   * then nobody can tell whether the other is another.
   */
  needsAcceptance: z.boolean(),
});
export type RatedBy = z.infer<typeof ratedBySchema>;

/** The device that recorded the determination that stands. */
export function determinedBy({
  assessment,
  determination,
}: NonNullable<Standing['determined']>): string | null {
  const { ledger, ledgerBy } = assessment.record;
  return ledgerBy[ledger.findLastIndex(({ fact }) => fact === determination)] ?? null;
}

/**
 * Tells of which other UN entity a device is; null for one of this record, of this very entity, or of which nobody knows.
 * A device that no person accepted is of the entity whose package introduced it first.
 */
export function raterOf(file: WorkspaceFile): (device: string) => RatedBy | null {
  const other = otherThan(file);
  const introducers = new Map<string, string>();
  for (const exchange of file.exchanges)
    if (exchange.kind === 'merged')
      for (const { device } of exchange.devices)
        if (!introducers.has(device)) introducers.set(device, exchange.sender.device);
  return (device) => {
    if (ownValue(file.devices, device)) return null;
    const sender = ownValue(file.senders, device);
    if (sender) return other(sender.entity, sender.office, true);
    const through = ownValue(file.senders, introducers.get(device) ?? '');
    return through ? other(through.entity, through.office, false) : null;
  };
}

/** An entity as a rater; null where it is the one of this record, or is not said. */
function otherThan({ entity: own }: WorkspaceFile) {
  const plain = (entity: string) => entity.trim().toLowerCase();
  return (entity: string, office: string, isSender: boolean): RatedBy | null =>
    plain(entity) === '' || plain(entity) === plain(own)
      ? null
      : { entity, office, isSender, needsAcceptance: plain(own) !== '' };
}

/** The same once a package is taken over, whose sender and devices are known from then on. */
export function raterWith(
  file: WorkspaceFile,
  {
    device: sender,
    devices,
    entity,
    office,
  }: Pick<PackageManifest, 'device' | 'devices' | 'entity' | 'office'>,
): (device: string) => RatedBy | null {
  const known = raterOf(file);
  const named = new Set(devices.map(({ device }) => device));
  return (device) => {
    if (ownValue(file.devices, device) || ownValue(file.senders, device) || known(device))
      return known(device);
    return device === sender || named.has(device) ? otherThan(file)(entity, office, device === sender) : null;
  };
}
