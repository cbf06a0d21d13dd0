import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

const PATIENCE_MS = 15_000;
const asking = new WeakMap<Page, Set<Request>>();

/** Notes what a page asks for from now on, for `settled`. What stays open for events is no question. */
export function watchRequests(page: Page): void {
  const underWay = new Set<Request>();
  asking.set(page, underWay);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/events') underWay.add(request);
  });
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
}

/**
 * Waits until a screen shows what it is going to show: nothing is asked for, nothing is loading, nothing moves, and
 * two frames have been drawn since. Whoever judges a screen sooner judges its empty frame.
 */
export async function settled(page: Page): Promise<void> {
  const underWay = asking.get(page);
  const state = async () => {
    // By its name: whoever waits in vain is told for what.
    const [asked] = underWay ?? [];
    if (asked) return `asking ${asked.url()}`;
    const shown = await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      if (document.querySelector('.mantine-Loader-root, [aria-busy=true]')) return 'loading';
      const moving = document.getAnimations().find(({ playState }) => playState === 'running');
      if (!moving) return 'settled';
      const { target } = moving.effect as KeyframeEffect;
      const what = moving instanceof CSSTransition ? moving.transitionProperty : moving.id;
      return `moving ${what} of ${target?.tagName} ${target?.className} at ${moving.currentTime}`;
    });
    return underWay && underWay.size > 0 ? 'asking again' : shown;
  };
  await expect.poll(state, { timeout: PATIENCE_MS, interval: 20 }).toBe('settled');
}
