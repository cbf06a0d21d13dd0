import { useLocalStorage } from '@mantine/hooks';

/** Minutes of rest after which the workspace locks itself; 0 for never. */
export const idleChoices = [5, 15, 30, 60, 0] as const;
export type IdleMinutes = (typeof idleChoices)[number];
const usual: IdleMinutes = 30;

/** What the person chose for this device; a value that nobody offers counts as the usual one. */
export function useIdleMinutes(): readonly [IdleMinutes, (minutes: IdleMinutes) => void] {
  const [kept, keep] = useLocalStorage<number>({
    key: 'lock-after-minutes',
    defaultValue: usual,
    getInitialValueInEffect: false,
  });
  return [idleChoices.find((each) => each === kept) ?? usual, keep];
}

/** Whether the rest since the last key or movement is long enough to lock. */
export function isIdle(lastAt: number, now: number, minutes: IdleMinutes): boolean {
  return minutes > 0 && now - lastAt >= minutes * 60_000;
}
