import type { Page } from 'playwright-core';
import { violationsOn } from './axe.ts';
import { settled } from './settled.ts';

/** Broken rules with the places that break them, by axe on everything that is shown once the screen has settled. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const violations = await violationsOn(page);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}

/** Pixels by which anything reaches beyond the window once the screen has settled. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(() => {
    const main = document.getElementById('main');
    const inMain = main ? main.scrollWidth - main.clientWidth : 0;
    return Math.max(0, document.documentElement.scrollWidth - innerWidth, inMain);
  });
}

/** Drops files on the window, where nothing else takes them, or on what a selector finds. */
export function dropFiles(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  selector = 'main',
): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  return page.evaluate(
    ([contents, place]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of contents) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      const target = document.querySelector(place);
      for (const type of ['dragover', 'drop']) {
        target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [given, selector] as const,
  );
}
