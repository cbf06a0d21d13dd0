import { powerMonitor } from 'electron';
import type { App } from '../../core/app.ts';

/**
 * Locks the workspace when the computer sleeps or its screen is locked: whoever takes it then finds no key in memory.
 * What was typed is kept by the screens as a draft, as with every lock.
 */
export function setupAway(core: Pick<App, 'dispatch'>): void {
  const lock = () => void core.dispatch(['workspace', 'close'], {});
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
}
