import type { Page } from 'playwright-core';
import { watchRequests } from './settled.ts';

/**
 * Collects what a page complains about: errors, refusals of the content policy, and requests to anywhere but
 * itself. A test of screens ends by expecting none.
 */
export function pageProblems(page: Page): readonly string[] {
  watchRequests(page);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol === 'blob:' || protocol === 'data:') return;
    const own = page.url() === 'about:blank' ? origin : new URL(page.url()).origin;
    if (origin !== own) problems.push(`request: ${request.url()}`);
  });
  return problems;
}
