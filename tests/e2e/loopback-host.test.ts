import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { browserHands } from './support/hands.ts';
import { type LoopbackOptions, type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { walkTheWholeJourney } from './support/whole-journey.ts';

let browser: Browser;
let home: ReturnType<typeof temporaryFolder>;
const running: RunningLoopback[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  home = temporaryFolder();
});
afterAll(async () => {
  for (const host of running) await host.stop('SIGKILL');
  await browser.close();
  home.remove();
});

async function start(
  name: string,
  options: Omit<LoopbackOptions, 'dataFolder'> = {},
): Promise<RunningLoopback> {
  const host = await startLoopback({ ...options, dataFolder: join(home.folder, name) });
  running.push(host);
  return host;
}

describe('the loopback host', () => {
  it('shows the screens in a browser under its own policy, and keeps the token out of the address', async () => {
    const host = await start('screens');
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems = pageProblems(page);
    await page.goto(host.address);
    await page.locator('#root :is(h1, h2, main)').first().waitFor();
    expect(page.url()).not.toContain('token');
    const secondTab = await context.newPage();
    expect((await secondTab.goto(`${host.origin}/`))?.status()).toBe(200);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('lets nobody in with an address that was used, nor without one', async () => {
    const host = await start('visitors');
    const [first, second] = [await browser.newContext(), await browser.newContext()];
    await (await first.newPage()).goto(host.address);
    const page = await second.newPage();
    for (const address of [host.address, `${host.origin}/`]) {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(403);
      expect(await page.getByRole('heading').textContent()).toContain('can’t be used again');
    }
    await first.close();
    await second.close();
  });

  it('opens the fictional demo, says that it is fictional, and opens the same one the next time', async () => {
    const first = await start('demo', { args: ['--demo'] });
    expect(first.output()).toContain('fictional');
    const page = await browser.newPage();
    const problems = pageProblems(page);
    await page.goto(first.address);
    await page.locator('#root :is(h1, h2, main)').first().waitFor();
    expect(problems).toEqual([]);
    await page.close();
    await expect(startLoopback({ dataFolder: join(home.folder, 'demo'), args: ['--demo'] })).rejects.toThrow(
      'in use',
    );
    expect(await first.stop()).toBe(0);
    const second = await start('demo', { args: ['--demo'] });
    expect(await second.stop('SIGTERM')).toBe(0);
  });

  it('says so when the port it was given is taken', async () => {
    const first = await start('port');
    const port = new URL(first.origin).port;
    await expect(start('port again', { args: ['--port', port] })).rejects.toThrow(`Port ${port} is in use`);
  });

  it('explains options that it doesn’t know', async () => {
    await expect(start('options', { args: ['--dmeo'] })).rejects.toThrow(/--dmeo[\s\S]*Usage: npm start/);
  });
});

describe('an officer', () => {
  it('gets from an empty computer to the Word report and the Excel register', async () => {
    const host = await start('journey');
    const page = await browser.newPage({ locale: 'en-GB' });
    const problems = pageProblems(page);
    await page.goto(host.address);
    await walkTheWholeJourney(browserHands(page), join(home.folder, 'journey', 'workspace'));
    expect(problems).toEqual([]);
    await page.close();
  });
});
