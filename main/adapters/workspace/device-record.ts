import type { KeyedDatabase } from './keyed-database.ts';
import { type DeviceKey, deviceKeyOf } from './keys/device-key.ts';
import type { Statements } from './register-statements.ts';

/** Under which `meta` keeps the seed. */
export const seedKey = 'device_seed';

/** Under which `meta` keeps the device's secret key for packages. */
export const packageIdentityKey = 'package_identity';

/** Under which `meta` of a backup keeps what it lacks. */
export const missingKey = 'backup_missing';

/** Under which `meta` keeps what this device alone notes, such as the folder that it shares with others. */
export const deviceNoteKey = (name: string) => `${deviceNotes}${name}`;
const deviceNotes = 'device_note:';

/**
 * This device's key as the register keeps it. A register without one, new or from a backup, gets a new
 * device, so that two copies of a workspace never continue one chain.
 */
export function loadDevice(
  statements: Statements,
  newSeed: () => Uint8Array,
): { readonly device: DeviceKey; readonly isNew: boolean } {
  const kept = statements.meta.get(seedKey);
  if (kept !== undefined) return { device: deviceKeyOf(Buffer.from(kept, 'base64url')), isNew: false };
  const seed = newSeed();
  statements.saveMeta.run(seedKey, Buffer.from(seed).toString('base64url'));
  return { device: deviceKeyOf(seed), isNew: true };
}

/** SQL that makes a register nobody's: the next to open it is a new device with chains of its own. */
export const forgetDevice = `
  DELETE FROM meta WHERE key IN ('${seedKey}', '${packageIdentityKey}', '${missingKey}');
  DELETE FROM meta WHERE key LIKE '${deviceNotes}%';
  UPDATE stream SET seq = NULL, hash = NULL;
`;

/** Whether a register was opened by a device since it was made nobody's. */
export function hasDevice(db: KeyedDatabase): boolean {
  return db.prepare('SELECT 1 FROM meta WHERE key = ?').get(seedKey) !== undefined;
}
