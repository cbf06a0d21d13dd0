import { type Finding, finding } from '../../../../shared/record/check/finding.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import type { WorkspaceFile } from '../../../../shared/record/workspace/workspace-file.ts';
import type { Subject } from './subjects.ts';

type Devices = WorkspaceFile['devices'];

/** Every device that may write: those of this record, and those that came with packages. */
export function introducedDevices({ devices, introduced, senders }: WorkspaceFile): ReadonlySet<string> {
  return new Set([devices, introduced, senders].flatMap((known) => Object.keys(known)));
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 public key in SPKI form, as base64. */
const spkiPrefix = 'MCowBQYDK2VwAyEA';

/**
 * Devices that wrote in a stream and that no entry of the workspace introduced. `own` is this device, whose key lies
 * here: a copy that was opened from a backup by an older program wrote before anything introduced it.
 */
export function strangers(
  entries: readonly Entry[],
  introduced: ReadonlySet<string>,
  own: string,
  subject: Subject,
): Finding[] {
  const written = Map.groupBy(entries, ({ device }) => device);
  return [...written]
    .filter(([device]) => device !== own && !introduced.has(device))
    .map(([device, own]) =>
      finding(
        'DEVICE_NOT_INTRODUCED',
        { device, entries: own.length, subject: subject.name },
        subject.partner,
      ),
    );
}

/** Devices introduced with another key than their id, which is the key itself. */
export function deviceKeyFindings(devices: Devices): Finding[] {
  return Object.entries(devices)
    .filter(([device, { publicKey }]) => publicKey !== spkiOf(device))
    .map(([device]) => finding('DEVICE_KEY_DIFFERS', { device }));
}

/** 12 bytes of prefix are 16 characters of base64, so that the key's own characters follow unchanged. */
function spkiOf(device: string): string {
  return `${spkiPrefix}${device.replaceAll('-', '+').replaceAll('_', '/')}=`;
}
