import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { startApp, value } from '../../support/app.ts';
import { officer, passphrase } from './journey.ts';

/** The screens' own way to the application, for tests that need no screen. */
export interface PageWithBridge {
  readonly psea: {
    invoke(path: readonly string[], input: unknown, call?: string): Promise<Answer>;
    onEvent(listener: (event: { type: string }) => void): () => void;
  };
}

interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly error: { readonly code: string };
}

export function ask(
  { page }: { readonly page: Page },
  path: readonly string[],
  input: unknown = {},
): Promise<Answer> {
  return page.evaluate(([on, what]) => (window as unknown as PageWithBridge).psea.invoke(on, what), [
    path,
    input,
  ] as const);
}

export const office = 'Fictional office';

/**
 * Opens a new workspace in the program. It is made here, with a key that is cheap to guess and so opens at once; that
 * the program makes one itself is a test of its own.
 */
export async function openNewWorkspace(shell: { readonly page: Page }, folder: string): Promise<void> {
  const { client, end } = startApp({ folder });
  value(await client.workspace.create({ folder, passphrase, office, officer }));
  await end();
  expect(await ask(shell, ['workspace', 'open'], { folder, passphrase })).toMatchObject({ ok: true });
}
