import type { Clock, Ids, WorkspaceStore } from '../ports.ts';

/**
 * Ids that are the same for one device each time, and that no other device gives: two demo workspaces that
 * exchange packages hold different partners, and nobody's entries are taken for somebody else's.
 */
export function demoIds({ device, sha256 }: WorkspaceStore): Ids {
  let given = 0;
  return {
    newId() {
      given += 1;
      const hash = sha256(`demo ${device.id} ${given}`);
      return [
        hash.slice(0, 8),
        hash.slice(8, 12),
        hash.slice(12, 16),
        hash.slice(16, 20),
        hash.slice(20, 32),
      ].join('-');
    },
  };
}

const openingMinute = 7 * 60 + 30;
const minutesBetween = 6;
const minutesInDay = 24 * 60;

/** The clock at the `nth` event (from 0) of a past day: office hours, some minutes after the event before. */
export function clockOn(day: string, nth: number): Clock {
  const minute = Math.min(openingMinute + nth * minutesBetween, minutesInDay - 1);
  const two = (number: number) => String(number).padStart(2, '0');
  const now = `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two((nth * 17) % 60)}.000Z`;
  return { now: () => now, today: () => day };
}
