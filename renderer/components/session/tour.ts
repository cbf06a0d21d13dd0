import { useSyncExternalStore } from 'react';

/** On this computer and not in the workspace: who knows the program knows it in every workspace. */
const key = 'psea-tour-seen';
const heard = new Set<() => void>();
let running = false;

function tell(): void {
  for (const hear of heard) hear();
}

function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

function isSeen(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Where nothing can be kept, it would be offered for ever.
    return true;
  }
}

/** Whether the tour was shown or skipped on this computer; it is never offered again then. */
export function useTourSeen(): boolean {
  return useSyncExternalStore(subscribe, isSeen);
}

export function useTourRunning(): boolean {
  return useSyncExternalStore(subscribe, () => running);
}

export function startTour(): void {
  running = true;
  skipTour();
}

export function endTour(): void {
  running = false;
  tell();
}

/** Remembers that nobody needs to be asked again. */
export function skipTour(): void {
  try {
    localStorage.setItem(key, 'yes');
  } catch {
    // A full or forbidden store keeps nothing, and the tour is skipped all the same.
  }
  tell();
}
