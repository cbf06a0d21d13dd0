import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands.ts';

/** The officer's way through the product, step by step, as the screens offer it in English. */

export const officer = { name: 'Amina Example', function: 'Partnership officer' };
export const passphrase = 'fictional long passphrase';
export const partner = 'Hope for Rural Women Association';
const partnerList = join(import.meta.dirname, '..', '..', 'fixtures', 'partners', 'partners.xlsx');

const standards = ['CS1', 'CS2', 'CS3', 'CS4', 'CS5', 'CS6', 'CS7', 'CS8'];

export async function createWorkspace(page: Page, folder: string): Promise<void> {
  await press(page, 'Create a workspace');
  await write(page, 'Office', 'Fictional office');
  await write(page, 'Your name', officer.name);
  await write(page, 'Your function', officer.function);
  await write(page, 'Folder for the workspace', folder);
  await write(page, 'New passphrase', passphrase);
  await write(page, 'The same passphrase again', passphrase);
  await press(page, 'Create the workspace');
  await page.getByRole('checkbox', { name: 'I have kept the recovery key' }).check();
  await press(page, 'Go to the workspace');
  await page.getByRole('link', { name: 'Register' }).click();
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
}

/** Imports the sample list; what needs a decision stays out. */
export async function importPartners({ page, chooseFile }: Hands): Promise<void> {
  await page.getByRole('link', { name: 'Import a partner list' }).click();
  await chooseFile(partnerList, () => press(page, 'Choose a file…'));
  await press(page, 'Check the rows');
  await press(page, 'Import 15 partners');
  await page.getByRole('heading', { name: '15 partners added' }).waitFor();
}

export async function startAssessment(page: Page): Promise<void> {
  await page.getByRole('link', { name: partner }).click();
  await page.getByRole('heading', { name: partner, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Start an assessment' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /UN Implementing Partner/ }).click();
  await press(dialog, 'Start the assessment');
  await page.getByRole('article', { name: /^CS1 / }).waitFor();
}

/** The partner says yes to everything, and its director submits. */
export async function answerForPartner(page: Page): Promise<void> {
  for (const standard of standards) {
    await openStandard(page, standard);
    await page
      .getByRole('group', { name: 'Partner says' })
      .getByRole('radio', { name: 'Yes', exact: true })
      .click();
    await page.getByRole('button', { name: new RegExp(`^${standard} .*Partner: met`) }).waitFor();
  }
  await press(page, 'Submit the partner’s answers');
  const dialog = page.getByRole('dialog');
  await write(dialog, 'Name', 'Mary Deng');
  await write(dialog, 'Functional title', 'Director');
  await press(dialog, 'Submit the partner’s answers');
  await dialog.waitFor({ state: 'hidden' });
}

/** The UN finds one standard not met. */
export async function review(page: Page, notMet: string): Promise<void> {
  for (const standard of standards) {
    await openStandard(page, standard);
    const answer = standard === notMet ? 'No' : 'Yes';
    const group = page.getByRole('group', { name: 'UN review' });
    await group.getByRole('radio', { name: answer, exact: true }).click();
    await write(group, 'Comment of the reviewer', `Seen on file for ${standard}.`);
    // Leaving the field records it.
    await group.getByRole('textbox').press('Tab');
    await page.getByRole('button', { name: new RegExp(`^${standard} .*UN: (met|not met)`) }).waitFor();
  }
}

export async function determine(page: Page): Promise<void> {
  await press(page, 'Record preliminary determination');
  const dialog = page.getByRole('dialog');
  await press(dialog, 'Record preliminary determination');
  await dialog.waitFor({ state: 'hidden' });
}

export async function decide(page: Page, justification: string): Promise<void> {
  await press(page, 'Record the decision');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Proceed', exact: true }).click();
  await write(dialog, 'Justification', justification);
  await press(dialog, 'Record the decision');
  await dialog.waitFor({ state: 'hidden' });
}

export async function exportReport({ page, keepFile }: Hands) {
  await press(page, 'Export');
  return keepFile(() => page.getByRole('menuitem', { name: 'Word report (UN only): English' }).click());
}

export async function exportRegister({ page, keepFile }: Hands) {
  await page
    .getByRole('link', { name: /^Register/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
  return keepFile(() => press(page, 'Export to Excel'));
}

async function openStandard(page: Page, standard: string): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Standards of the assessment' });
  await list.getByRole('button', { name: new RegExp(`^${standard} `) }).click();
  await page.getByRole('article', { name: new RegExp(`^${standard} `) }).waitFor();
}

function press(place: Page | Locator, name: string): Promise<void> {
  return place.getByRole('button', { name, exact: true }).click();
}

function write(place: Page | Locator, label: string, text: string): Promise<void> {
  return place
    .getByRole('textbox', { name: label, exact: true })
    .or(place.getByRole('combobox', { name: label, exact: true }))
    .fill(text);
}
