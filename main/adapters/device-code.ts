import { createHash } from 'node:crypto';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code of a device, part of every reference that it gives: 15 bits of its id's hash. No letter that is mistaken for a
 * digit, none that spells words by accident. Who says another code of a device says something false.
 */
export function deviceCode(id: string): string {
  const bits = createHash('sha256').update(id).digest().readUInt16BE(0) >> 1;
  return [10, 5, 0].map((shift) => crockford.charAt((bits >> shift) & 31)).join('');
}

/** Whether each device is called by its own code. */
export function areOwnCodes(devices: readonly { readonly device: string; readonly code: string }[]): boolean {
  return devices.every(({ device, code }) => code === deviceCode(device));
}
