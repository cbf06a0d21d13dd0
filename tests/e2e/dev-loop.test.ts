import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { launchChromium } from '../support/chromium.ts';
import { copyOfTheSources, type DevLoop, edit, startDevLoop } from './support/dev-loop.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const isWindows = process.platform === 'win32';
const home = temporaryFolder();
const sources = join(home.folder, 'sources');
let browser: Browser;
let loop: DevLoop;
let page: Page;
let policy = '';
const violations: string[] = [];

beforeAll(async () => {
  copyOfTheSources(sources);
  [browser, loop] = await Promise.all([launchChromium(), startDevLoop(sources, join(home.folder, 'data'))]);
  page = await browser.newPage();
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
});
afterAll(async () => {
  if (loop.isAnyLeft()) await loop.end('SIGKILL');
  await browser.close();
  home.remove();
});

describe('npm run dev', () => {
  it('runs what these tests start, on a bare machine too', () => {
    expect(manifest.scripts.dev).toBe('node scripts/dev.mjs');
    expect(manifest.scripts.predev).toBe('node scripts/prepare.mjs check');
  });

  it('opens the demo in the browser, under the policy of the product but for what hot reload needs', async () => {
    const answer = await page.goto(loop.address);
    policy = (await answer?.headerValue('content-security-policy')) ?? '';
    await page.getByText('Fictional data').first().waitFor();
    expect(policy).not.toContain('unsafe');
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+'; style-src 'self' 'nonce-/);
    expect(policy).toMatch(/connect-src 'self' ws:\/\/127\.0\.0\.1:\d+;/);
    expect(violations).toEqual([]);
  });

  it('shows sources to nobody without a session, by neither of its doors', async () => {
    const [, port] = /ws:\/\/127\.0\.0\.1:(\d+)/.exec(policy) ?? [];
    for (const origin of [loop.origin, `http://127.0.0.1:${port}`]) {
      for (const path of ['/', '/main.tsx', '/@vite/client']) {
        const { status } = await fetch(`${origin}${path}`);
        expect([path, status]).toEqual([path, 403]);
      }
    }
  });

  it('shows a change in a component at once, without loading the page again', async () => {
    await page.locator('header').first().waitFor();
    await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
    edit(sources, 'renderer/app/Header.tsx', '<header ', '<header data-saved="now" ');
    await page.locator('header[data-saved="now"]').waitFor();
    expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
  });

  it('starts the core again when one of its files is saved, with the same page and workspace', async () => {
    const stale = await page.locator('header').first().textContent();
    edit(sources, 'main/core/session.ts', "office: file?.office ?? ''", "office: 'An office as edited'");
    await page.getByText('An office as edited').first().waitFor();
    expect(stale).not.toContain('An office as edited');
    expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
    await page.getByRole('link', { name: 'To do' }).first().click();
    await page.getByRole('link', { name: 'Register' }).first().click();
    await page
      .getByText(/\bof \d\d partners|\d\d partners/)
      .first()
      .waitFor();
  });

  it('shows an error of the core in the terminal, and the next save mends it', async () => {
    edit(sources, 'main/core/session.ts', "'An office as edited'", "An office with 'an error");
    await loop.said(/session\.ts[\s\S]*SyntaxError[\s\S]*The core ended\. It starts again/);
    edit(sources, 'main/core/session.ts', "An office with 'an error", "'An office as mended'");
    await loop.said(/The core runs again/);
    await page.getByText('An office as mended').first().waitFor();
  });

  it('ends everything with Ctrl C', async () => {
    const code = await loop.end('SIGINT');
    // Windows knows no such signal, and ends the loop as if it were killed.
    if (!isWindows) expect([code, loop.isAnyLeft()]).toEqual([0, false]);
    await expect(fetch(loop.origin)).rejects.toThrow();
  });

  it('leaves nothing behind when it is killed', async () => {
    loop = await startDevLoop(sources, join(home.folder, 'data'));
    await loop.end('SIGKILL');
    await vi.waitFor(async () => {
      await expect(fetch(loop.origin)).rejects.toThrow();
      if (!isWindows) expect(loop.isAnyLeft()).toBe(false);
    }, 10_000);
  });
});
