import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';

/** What another program names as different between two documents: of which family, in which part, in which words. */
export interface ForeignChange {
  readonly type: string;
  readonly text: string;
}

export interface SecondOpinion {
  readonly compare: (left: Uint8Array, right: Uint8Array) => Promise<ForeignChange[]>;
}

const folder = join(import.meta.dirname, '..', '..', 'node_modules', 'docxodus', 'dist');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

/** The comparison of docxodus in a page of its own, which gets its files from this folder and nothing from elsewhere. */
export async function secondOpinion(browser: Browser): Promise<SecondOpinion> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>-</title>' });
    const path = join(folder, pathname);
    if (!path.startsWith(folder) || !existsSync(path)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: types[extname(path)] ?? 'application/octet-stream',
      body: readFileSync(path),
    });
  });
  await page.goto('http://docxodus.localhost/');
  // As a script of the page: what a test is made of would turn the import into one of its own.
  await page.addScriptTag({
    type: 'module',
    content: "import * as core from '/core.js'; await core.initialize('/wasm/'); globalThis.core = core;",
  });
  await page.waitForFunction('globalThis.core !== undefined');
  const encoded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return {
    compare: (left, right) =>
      page.evaluate(
        async ([one = '', other = '']) => {
          const bytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
          const { core } = globalThis as unknown as {
            core: {
              docxDiffGetRevisions: (a: Uint8Array, b: Uint8Array) => Promise<Record<string, unknown>[]>;
            };
          };
          const found = await core.docxDiffGetRevisions(bytes(one), bytes(other));
          return found.map((each) => ({
            type: String(each.revisionType ?? each.type ?? ''),
            text: String(each.text ?? JSON.stringify(each)),
          }));
        },
        [encoded(left), encoded(right)],
      ),
  };
}
