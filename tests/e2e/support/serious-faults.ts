import type { Page } from 'playwright-core';
import { violationsOn } from './axe.ts';

/** Serious and critical faults that axe finds in what is shown, each with the elements that have it. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  const violations = await violationsOn(page);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}
