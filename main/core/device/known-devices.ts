import type { DeviceView } from '../../../shared/contract/device.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { fingerprintOf, isFingerprint } from '../../../shared/record/exchange/fingerprint.ts';
import { isEntry } from '../../../shared/record/journal/entry.ts';
import { officerOf } from '../../../shared/record/workspace/workspace-file.ts';
import { retiredOf } from '../../../shared/rules/devices/devices.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';

type KnownDevice = Omit<DeviceView, 'entries' | 'lastAt'>;

/** Every device that this record knows, this one first. */
export function knownDevices({ store }: Pick<Journal, 'store'>): KnownDevice[] {
  const file = loadWorkspaceFile(store);
  const { devices, introduced, senders } = file;
  const own = store.device;
  const known = new Map<string, Pick<KnownDevice, 'code' | 'officer' | 'from'>>();
  for (const [device, { code, officer }] of Object.entries(senders))
    known.set(device, { code, officer, from: 'sender' });
  for (const [device, { code, officer }] of Object.entries(introduced))
    known.set(device, { code, officer, from: 'package' });
  for (const [device, { code }] of [...Object.entries(devices), [own.id, own] as const])
    known.set(device, { code, officer: officerOf(file, device), from: 'record' });
  return [...known]
    .map(([device, { code, officer, from }]): KnownDevice => {
      const retired = retiredOf(file, device);
      return {
        device,
        code,
        fingerprint: fingerprintOf(device, store.sha256),
        officer,
        isThis: device === own.id,
        from,
        retired: retired && { on: retired.on, reason: retired.reason },
      };
    })
    .sort((one, other) => Number(other.isThis) - Number(one.isThis) || (one.code < other.code ? -1 : 1));
}

/** The device that is meant, by its id, its fingerprint or its code. */
export function findDevice(
  journal: Pick<Journal, 'store'>,
  named: string,
): Result<KnownDevice, 'DEVICE_NOT_FOUND' | 'DEVICE_AMBIGUOUS'> {
  const all = knownDevices(journal);
  const exact = all.filter(
    ({ device, fingerprint }) => device === named || isFingerprint(named, fingerprint),
  );
  const found = exact.length > 0 ? exact : all.filter(({ code }) => code === named.toUpperCase());
  const [first, second] = found;
  if (second) return refuse('DEVICE_AMBIGUOUS', { device: named, count: found.length });
  return first ? ok(first) : refuse('DEVICE_NOT_FOUND', { device: named });
}

/** What each device recorded: how much, when it says so last, and where its chains end by stream. */
export interface Recorded {
  entries: number;
  lastAt: string | null;
  lamport: number;
  readonly ends: Map<string, number>;
}

/** Reads every entry once; `device` alone where only that one is asked for. */
export function recordedBy({ store }: Pick<Journal, 'store'>, device?: string): Map<string, Recorded> {
  const recorded = new Map<string, Recorded>();
  for (const text of store.texts()) {
    if (device !== undefined && !text.includes(device)) continue;
    const entry = parse(text);
    if (!isEntry(entry) || (device !== undefined && entry.device !== device)) continue;
    const known = recorded.get(entry.device) ?? { entries: 0, lastAt: null, lamport: 0, ends: new Map() };
    recorded.set(entry.device, known);
    known.entries += 1;
    if (entry.lamport > known.lamport) {
      known.lamport = entry.lamport;
      known.lastAt = entry.at;
    }
    known.ends.set(entry.stream, Math.max(known.ends.get(entry.stream) ?? 0, entry.seq));
  }
  return recorded;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
