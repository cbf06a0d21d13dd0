import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { type RunningLoopback, startLoopback } from '../../e2e/support/loopback.ts';
import { installProbe, type Probe, type Shown } from './probe.ts';

const built = fileURLToPath(new URL('../../../out/renderer', import.meta.url));
const laptop = { width: 1366, height: 768 };

/** A page of the loopback host in a browser whose processor is slowed so many times. */
export interface MeasuredPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Milliseconds from the start of the page until something is painted. */
  started(shown: Shown): Promise<number>;
  /** Does something with the mouse or a key; milliseconds from that click or key until something is painted. */
  after(act: () => Promise<unknown>, shown: Shown): Promise<number>;
  /** Of what was waited for last: milliseconds until it was there, or until anything told that it is under way. */
  sign(): Promise<number>;
  /** Milliseconds from each key to the picture after it, while something is done. */
  keys(act: () => Promise<unknown>): Promise<number[]>;
  /** Milliseconds between the frames while something is done. */
  frames(act: () => Promise<unknown>): Promise<number[]>;
  /** Kilobytes of scripts, styles and the page itself that were asked for so far, each compressed with gzip. */
  loaded(): number;
  close(): Promise<void>;
}

interface Options {
  readonly browser: Browser;
  /** Of a closed workspace. */
  readonly folder: string;
  readonly dataFolder: string;
  readonly day: string;
  readonly slowed: number;
}

/** Starts a host that offers the workspace, and shows its page in a browser that holds nothing of it. */
export async function measuredPage(options: Options): Promise<MeasuredPage> {
  const { browser, folder, dataFolder, day, slowed } = options;
  const worldDay = new URL('../requests/world-day.mjs', import.meta.url).href;
  const host = await startLoopback({
    dataFolder,
    args: ['--workspace', folder],
    env: { NODE_OPTIONS: `--import=${worldDay}`, PSEA_BENCH_DAY: day },
  });
  try {
    const context = await browser.newContext({ viewport: laptop, locale: 'en-GB' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const asked = new Set<string>();
    page.on('request', (request) => void asked.add(new URL(request.url()).pathname));
    await page.addInitScript(installProbe);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    // The list, not the first page: it is the heaviest that opens with a workspace.
    await page.goto(`${host.address}#/register`, { waitUntil: 'commit' });
    return { ...measuring(page), page, cdp, loaded: () => compressed(asked), close: () => end(host, page) };
  } catch (error) {
    await host.stop('SIGKILL');
    throw error;
  }
}

async function end(host: RunningLoopback, page: Page): Promise<void> {
  await page.context().close();
  await host.stop();
}

/** As the build made them: what the browser got of a page is gone once another one is shown. */
function compressed(paths: ReadonlySet<string>): number {
  const files = [...paths].flatMap((path) =>
    path === '/' ? ['index.html'] : path.startsWith('/assets/') ? [path.slice(1)] : [],
  );
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0) / 1000;
}

/** What the page holds since `installProbe`. */
type Probed = { readonly probe: Probe };

function measuring(page: Page): Pick<MeasuredPage, 'started' | 'after' | 'sign' | 'keys' | 'frames'> {
  // Functions that are handed to the page run there, where `globalThis` is the page's own.
  const until = (shown: Shown) =>
    page.evaluate((wanted) => (globalThis as unknown as Probed).probe.until(wanted), shown);
  return {
    sign: () => page.evaluate(() => (globalThis as unknown as Probed).probe.sign()),
    started: (shown) => until({ ...shown, fromStart: true }),
    after: async (act, shown) => {
      const painted = until(shown);
      // When it can't be done, that is told and not what waited for it.
      painted.catch(() => {});
      // Asked for before it is done: the page answers in the order in which it is asked.
      await page.evaluate(() => null);
      await act();
      return painted;
    },
    keys: async (act) => {
      await page.evaluate(() => (globalThis as unknown as Probed).probe.takeKeys());
      await act();
      return page.evaluate(() => (globalThis as unknown as Probed).probe.takeKeys());
    },
    frames: async (act) => {
      await page.evaluate(() => (globalThis as unknown as Probed).probe.startFrames());
      await act();
      return page.evaluate(() => (globalThis as unknown as Probed).probe.stopFrames());
    },
  };
}
