import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly target: unknown }[];
}

/** Rules that axe finds broken in what is shown, once the screen has settled. */
export async function violationsOn(page: Page): Promise<readonly Violation[]> {
  await settled(page);
  // Once for each document: reading the program takes as long as some checks.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(where: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    // The size of targets is asked for by WCAG 2.2 and left out unless it is asked for.
    const rules = { 'target-size': { enabled: true } };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules });
    return violations;
  });
}
