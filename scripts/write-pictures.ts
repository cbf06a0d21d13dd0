// `npm run pictures`: takes the pictures of the guide from the fictional demo in a browser, in each language of the screens.
// Build first (`npm run build`). A test holds how large they are together, and that none is missing.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { guidePictures } from '../shared/documents/guide/guide-text.ts';
import { unLanguages } from '../shared/ground/un-languages.ts';
import { startLoopback } from '../tests/e2e/support/loopback.ts';
import { launchChromium } from '../tests/support/chromium.ts';

const into = join(import.meta.dirname, '..', 'renderer', 'features', 'help', 'pictures');
const size = { width: 1200, height: 675 };
/** Letters stay sharp enough to be read, at a fifth of the bytes. */
const quality = 45;

/** Where each picture is taken: an address, or a way through the demo from the list of partners. */
const places: Readonly<Record<(typeof guidePictures)[number], (page: Page) => Promise<void>>> = {
  today: (page) => show(page, '/'),
  exchange: (page) => show(page, '/exchange'),
  review: (page) => showStep(page, 'review', 1),
  ledger: (page) => showSame(page, 'monitoring', 2),
  plan: (page) => showSame(page, 'monitoring', 3),
};

/** Where the first language found a step: lists are sorted by language, and not every partner's plan has gaps. */
const found = new Map<string, string>();

async function showSame(page: Page, stage: string, step: number): Promise<void> {
  const key = `${stage} ${step}`;
  const known = found.get(key);
  if (known !== undefined) return show(page, known);
  await showStep(page, stage, step);
  found.set(key, new URL(page.url()).hash.slice(1));
}

async function show(page: Page, route: string): Promise<void> {
  // As text, since it runs in the page.
  await page.evaluate(`location.hash = ${JSON.stringify(`#${route}`)}`);
  await page.locator('h1').first().waitFor();
}

/** The first partner at a stage, at a step of the rail. */
async function showStep(page: Page, stage: string, step: number): Promise<void> {
  await show(page, `/register?stage=${stage}`);
  await page.reload();
  await page.locator('[data-grid-row]').first().click();
  await page.locator('nav ol > li > a').nth(step).click();
  await page.locator('h1').first().waitFor();
}

const data = mkdtempSync(join(tmpdir(), 'psea-pictures-'));
const browser = await launchChromium();
const host = await startLoopback({ dataFolder: data, args: ['--demo'] });
try {
  const page = await browser.newPage({ viewport: size, locale: 'en-GB', reducedMotion: 'reduce' });
  await page.goto(host.address);
  await page.evaluate("localStorage.setItem('psea-tour-seen', 'yes')");
  for (const language of unLanguages) {
    mkdirSync(join(into, language), { recursive: true });
    // By its name, which no language changes.
    await page.locator('select[name="language"]').selectOption(language);
    await page.locator(`html[lang="${language}"]`).waitFor();
    for (const id of guidePictures) {
      await places[id](page);
      await page.waitForLoadState('networkidle');
      await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
      await page.screenshot({ path: join(into, language, `${id}.jpg`), type: 'jpeg', quality });
      console.log(`${language}/${id}.jpg was taken.`);
    }
  }
} finally {
  await browser.close();
  await host.stop('SIGKILL');
  rmSync(data, { recursive: true, force: true });
}
