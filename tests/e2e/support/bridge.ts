import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { officer, passphrase } from './journey.ts';

/** The screens' own way to the application, for tests that need no screen. */
export interface PageWithBridge {
  readonly psea: {
    invoke(path: readonly string[], input: unknown): Promise<Answer>;
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

export async function createWorkspace(shell: { readonly page: Page }, folder: string): Promise<void> {
  const created = await ask(shell, ['workspace', 'create'], {
    folder,
    passphrase,
    office: 'Fictional office',
    officer,
  });
  expect(created.ok).toBe(true);
}
