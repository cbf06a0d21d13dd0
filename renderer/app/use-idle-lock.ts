import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isIdle, useIdleMinutes } from '../components/session/idle.ts';

const LOOK_MS = 10_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Locks after the time of rest that was chosen for this device. A computer that slept is found to have rested when it
 * wakes. What is being written or taken over goes on first.
 */
export function useIdleLock(lock: () => void): void {
  const [minutes] = useIdleMinutes();
  const queries = useQueryClient();
  const latest = useRef(lock);
  latest.current = lock;
  useEffect(() => {
    let lastAt = Date.now();
    const rested = () => isIdle(lastAt, Date.now(), minutes);
    const look = () => {
      if (rested() && queries.isMutating() === 0) latest.current();
    };
    // Coming back doesn't count as work before it was looked at: who wakes the computer finds it locked.
    const moved = () => {
      if (rested()) look();
      else lastAt = Date.now();
    };
    for (const sign of signs) window.addEventListener(sign, moved, { passive: true, capture: true });
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, LOOK_MS);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, moved, { capture: true });
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [minutes, queries]);
}
