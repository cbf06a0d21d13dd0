import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Types something that is kept as a draft shortly after, and waits until the host has it. */
export async function keptDraft(page: Page, type: () => Promise<void>): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => new URL(response.url()).pathname === '/rpc/draft/save'),
    type(),
  ]);
  expect(answer.ok()).toBe(true);
}
