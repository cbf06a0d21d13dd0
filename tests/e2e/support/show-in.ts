import type { Page } from 'playwright-core';

/** Shows the screens in another language, by the choice that stands on every one of them. */
export async function showIn(page: Page, language: 'en' | 'fr' | 'es' | 'ar' | 'ru' | 'zh'): Promise<void> {
  await page.locator('select[name=language]').first().selectOption(language);
  await page.locator(`html[lang=${language}]`).waitFor();
}
