import type { Locator, Page } from 'playwright-core';

/** The officer's way from the gaps of a partner to the final determination, step by step, as the screens offer it. */

type Part = 'Partner’s file' | 'Plan' | 'Follow-up' | 'Path';

export const dialogOf = (page: Page): Locator => page.getByRole('dialog');

/** Opens a partner by its row in the register. */
export async function openPartner(page: Page, name: string): Promise<void> {
  await page
    .getByRole('link', { name: /^Register/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('grid').getByRole('row').filter({ hasText: name }).getByText(name).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
}

/** Goes to another part of the partner's file that is open. */
export async function openPart(page: Page, part: Part): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of the partner’s file' }).getByText(part).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${part} `) }).waitFor();
}

/** Opens the assessment that is at hand from the partner's file, at its ledger. */
export async function openLedger(page: Page, partner: string): Promise<void> {
  await openPartner(page, partner);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Ledger and decision' }).click();
  await page.getByRole('heading', { name: 'Determination ledger' }).waitFor();
}

/** One of the three columns of the ledger. */
export function ledgerEntry(page: Page, title: string): Locator {
  const ledger = page.getByRole('region', { name: 'Determination ledger' });
  // The heading stands in a line with what explains it, and that line in the column.
  return ledger.getByRole('heading', { name: title, exact: true }).locator('xpath=../..');
}

/** Chooses an action that the library offers under a gap, and names who sees to it. */
export async function chooseProposal(
  page: Page,
  standard: string,
  title: string,
  responsible: string,
): Promise<void> {
  const gap = dialogOf(page).getByRole('group', { name: new RegExp(`^${standard} `) });
  await gap.getByRole('checkbox', { name: title }).check();
  await write(gap, 'Responsible at the partner', responsible);
}

/** Notes what was looked at on the spot under the standard of the action whose page is open. */
export async function seeOnSite(
  page: Page,
  seen: { readonly title: string; readonly type: string; readonly place: string; readonly on: string },
): Promise<void> {
  await choose(page, 'More ways', 'Seen on site, not copied…');
  const dialog = dialogOf(page);
  await write(dialog, 'Title', seen.title);
  await dialog.getByLabel('Type of document').selectOption(seen.type);
  await write(dialog, 'Place', seen.place);
  await fillDate(dialog.getByRole('group', { name: 'Seen on' }), seen.on);
  await record(page, 'Note as seen');
}

/** Records the new answer "yes" of a review that the plan proposes. */
export async function reviewAgain(page: Page, standard: string, comment: string): Promise<void> {
  await press(page, `Review ${standard} again`);
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: 'Yes', exact: true }).check();
  await write(dialog, 'Reviewer’s comment', comment);
  await record(page, 'Record the new answer');
}

/** Shows on the list of what is to do what concerns one partner, however far ahead. */
export async function openTodo(page: Page, partner: string): Promise<void> {
  await page.getByRole('link', { name: /^To do/ }).click();
  await page.getByRole('heading', { name: 'To do', level: 1 }).waitFor();
  const filters = page.getByRole('toolbar', { name: 'Filters' });
  await filters.getByRole('button', { name: /^Partner/ }).click();
  await dialogOf(page).getByRole('radio', { name: partner }).check();
  await page.keyboard.press('Escape');
  const later = page.getByRole('button', { name: /^Later/, expanded: false });
  if (await later.isVisible()) await later.click();
}

export const todoRows = (page: Page): Locator => page.locator('[data-todo-row]');

/** Presses the button that a dialog is named by, and waits until it is recorded. */
export async function record(page: Page, name: string): Promise<void> {
  // A figure that the pointer rests on explains itself in a dialog too, though not in one that asks for an answer.
  const asking = page.locator('[role=dialog][aria-modal=true]');
  await press(asking, name);
  await asking.waitFor({ state: 'hidden' });
}

export async function choose(page: Page, menu: string, item: string): Promise<void> {
  await press(page, menu);
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  // The list fades out; what comes next must not meet half of it.
  await page.getByRole('menu').waitFor({ state: 'hidden' });
}

export function press(place: Page | Locator, name: string): Promise<void> {
  return place.getByRole('button', { name, exact: true }).first().click();
}

export function write(place: Page | Locator, label: string, text: string): Promise<void> {
  return place
    .getByRole('textbox', { name: label, exact: true })
    .or(place.getByRole('combobox', { name: label, exact: true }))
    .first()
    .fill(text);
}

export async function fillDate(field: Locator, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await field.getByRole('textbox', { name: 'Day' }).fill(day);
  await field.getByRole('combobox', { name: 'Month' }).selectOption(month);
  await field.getByRole('textbox', { name: 'Year' }).fill(year);
}
