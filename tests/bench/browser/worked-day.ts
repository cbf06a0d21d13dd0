import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { browserHands } from '../../e2e/support/hands.ts';
import { listOf } from '../../e2e/support/many-partners.ts';
import { passphrase } from '../../support/app.ts';
import type { MeasuredPage } from './measured-page.ts';
import type { Shown } from './probe.ts';

/** One thing that a person did, and what they waited for, milliseconds. */
export interface Step {
  readonly what: string;
  /** Until the answer was there, or anything told that it is under way. */
  readonly sign: number;
  readonly done: number;
}

interface Day {
  /** A folder for what the day writes. */
  readonly place: string;
  /** An assessment that waits for the decision. */
  readonly determined: string;
}

const limit = 50;
const patience = 120_000;

/** Waits in which nothing was to be seen for longer than a person takes for nothing. */
export const waitsWithoutSign = (steps: readonly Step[]) => steps.filter(({ sign }) => !(sign <= limit));

function tooLong(): Promise<never> {
  return new Promise((_, fail) => {
    setTimeout(() => fail(new Error('Nobody waits for longer than that.')), patience).unref();
  });
}

/**
 * A day of an officer on the whole register: unlock, search, open, assess, decide, export, check, back up, import. A step
 * that can't be done ends the day, and the run fails by its name.
 */
export async function workedDay(at: MeasuredPage, { place, determined }: Day): Promise<readonly Step[]> {
  const { page } = at;
  const steps: Step[] = [];
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const link = (name: RegExp) => page.getByRole('navigation').getByRole('link', { name });
  const list = { selector: '[data-grid-row] input[type=checkbox]' };
  const title = (text: string) => ({ selector: 'h1', text, without: '#main .mantine-Loader-root' });
  const step = async (what: string, act: () => Promise<unknown>, shown: Shown) => {
    const done = await Promise.race([at.after(act, shown), tooLong()]).catch((cause: unknown) => {
      throw new Error(`The day could not be worked: ${what}.`, { cause });
    });
    steps.push({ what, sign: await at.sign(), done });
  };
  const click = (what: string, where: Locator, shown: Shown) => step(what, () => where.click(), shown);

  await at.started({ selector: '#passphrase' });
  await page.fill('#passphrase', passphrase);
  await step('unlock', () => page.keyboard.press('Enter'), list);
  const search = page.getByRole('searchbox');
  const letters = await at.keys(() => search.pressSequentially('reseau 1'));
  const slowest = Math.max(...letters);
  steps.push({ what: 'search, slowest letter', sign: slowest, done: slowest });
  await search.fill('');
  const row = page.locator('[data-grid-row="2"]');
  const name = await row.locator('bdi').first().innerText();
  await click('open a partner', row, title(name));
  await click('back to the list', link(/^Register/), list);
  await page.evaluate(() => {
    location.hash = '#/partners/SS-00000-BEN';
  });
  const assessment = page.locator('a[href*="/assessments/"]').first();
  await assessment.waitFor();
  await click('open an assessment', assessment, { selector: '#standard-title' });
  const review = page.getByRole('group', { name: 'UN review' });
  const isYes = await review.getByRole('radio', { name: 'Yes', exact: true }).isChecked();
  const standard = await page.locator('[data-standard][aria-current]').first().getAttribute('data-standard');
  await click('answer a standard', review.getByRole('radio', { name: isYes ? 'No' : 'Yes', exact: true }), {
    selector: `[data-standard=${standard}] > span:last-child`,
    text: isYes ? 'UN: not met' : 'UN: met',
  });
  await page.evaluate((id) => {
    location.hash = `#/assessments/${encodeURIComponent(id)}`;
  }, determined);
  const dialog = page.getByRole('dialog');
  await click('begin a decision', button('Record the decision').first(), {
    selector: '[role=dialog] textarea',
  });
  await dialog.getByRole('radio', { name: 'Proceed', exact: true }).click();
  await dialog
    .getByRole('textbox', { name: 'Justification', exact: true })
    .fill('Fictional reason of the day.');
  // In this office somebody else than the reviewer signs.
  await dialog.getByLabel('Name', { exact: true }).fill('Mary Deng');
  await dialog.getByLabel('Functional title', { exact: true }).fill('Head of office');
  const hasEnded = { selector: 'body', without: '[role=dialog]' };
  await click(
    'record the decision',
    dialog.getByRole('button', { name: 'Record the decision', exact: true }),
    hasEnded,
  );
  await click('back to the list again', link(/^Register/), list);
  const saved = page.waitForEvent('download', { timeout: 120_000 });
  await click('export the register', button('Export to Excel'), {
    selector: 'body',
    without: '[role=progressbar]',
  });
  await saved;
  await click('open the settings', link(/^Settings/), title('Settings'));
  await click('check the workspace', button('Check the workspace'), {
    selector: '#main *',
    text: ['All is well', 'The check found'],
  });
  await click('begin a backup', button('Back up'), { selector: '[role=dialog] input' });
  await dialog.getByLabel('New folder for the copy').fill(join(place, 'copy'));
  // The told world names documents that are missing from it.
  const written = {
    selector: '[role=dialog] *',
    text: ['Backed up and checked:', 'This backup is incomplete'],
  };
  await click('back up', dialog.getByRole('button', { name: 'Back up', exact: true }), written);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.evaluate(() => {
    location.hash = '#/import';
  });
  const { name: file, bytes } = listOf(500);
  writeFileSync(join(place, file), bytes);
  const rows = { selector: 'button', text: 'Check the rows' };
  await button('Choose a file…').waitFor();
  await step(
    'read a list of 500 new partners',
    () => browserHands(page).chooseFile(join(place, file), () => button('Choose a file…').click()),
    rows,
  );
  await click('look at its rows', button('Check the rows'), { selector: 'button', text: 'Import 500' });
  await click('import them', button(/^Import 500/), { selector: '#main *', text: 'The list was imported' });
  return steps;
}
