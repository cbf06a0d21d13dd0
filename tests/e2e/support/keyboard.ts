import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

export interface Keyboard {
  /** Presses Tab until the focus is on what bears the name; gives how often. Fails where it never comes there. */
  readonly tabTo: (name: string | RegExp, most?: number) => Promise<number>;
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Comes to a field, and writes into it. */
  readonly write: (field: string | RegExp, text: string) => Promise<void>;
  /** Comes to a button or link, and presses it. */
  readonly use: (control: string | RegExp) => Promise<void>;
}

const MOST = 70;

/** Hands on the keyboard alone: no pointer, and no script that sets the focus. */
export function keyboardOf(page: Page): Keyboard {
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLElement & { readonly labels?: NodeListOf<HTMLElement> };
      const named = (at?.getAttribute('aria-labelledby') ?? '').split(' ');
      const byOthers = named.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      const words = [
        at?.getAttribute('aria-label'),
        ...[...(at?.labels ?? [])].map((each) => each.textContent),
      ];
      const [name] = [...words, byOthers, at?.textContent].filter((each) => each && each.trim() !== '');
      return (name ?? '').replace(/\s+/g, ' ').replace(/ ?\*$/, '').trim();
    });
  const isAt = (name: string | RegExp, shown: string) =>
    typeof name === 'string' ? shown === name : name.test(shown);
  const tabTo = async (name: string | RegExp, most = MOST) => {
    // Who presses keys looks at the screen first.
    await settled(page);
    const passed: string[] = [];
    for (let count = 1; count <= most; count += 1) {
      await page.keyboard.press('Tab');
      const shown = await focused();
      if (isAt(name, shown)) return count;
      passed.push(shown.slice(0, 40));
    }
    throw new Error(`${most} times Tab didn’t come to ${name}, but by ${passed.join(' · ')}`);
  };
  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => page.keyboard.insertText(text);
  return {
    tabTo,
    press,
    type,
    write: async (field, text) => {
      await tabTo(field);
      await type(text);
    },
    use: async (control) => {
      await tabTo(control);
      await press('Enter');
    },
  };
}
