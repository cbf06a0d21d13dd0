import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const out = join(import.meta.dirname, '..', '..', 'out');
const built = reachable();
// What comes from a source: neither the bundler's own helper nor a chunk that only hands others on.
const bundles = built.filter(
  ({ name, text }) => name.startsWith('main/') && !/rolldown-runtime/.test(name) && !handsOn(text),
);

function handsOn(text: string): boolean {
  return text.split('\n').every((line) => line === '' || /^export \{[^}]*\} from "[^"]+";$/.test(line));
}

/** Files of this build. Chunks of earlier ones may lie beside them, for a program that is still running. */
function reachable(): { name: string; text: string }[] {
  const entries = [/^main\/[^/]+\.js$/, /^preload\/[^/]+\.cjs$/, /^renderer\/index\.html$/];
  const all = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(c?js|html)$/.test(name));
  const found = new Map<string, string>();
  const waiting = all.filter((name) => entries.some((entry) => entry.test(name)));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const text = readFileSync(join(out, name), 'utf8');
    found.set(name, text);
    waiting.push(
      ...all.filter(
        (other) => !found.has(other) && !waiting.includes(other) && text.includes(posix.basename(other)),
      ),
    );
  }
  return [...found].map(([name, text]) => ({ name, text }));
}

describe('the built program', () => {
  it('is all looked at: hosts, preload and screens', () => {
    const names = built.map(({ name }) => name);
    for (const name of [
      'main/electron.js',
      'main/loopback.js',
      'main/core.js',
      'main/cli.js',
      'renderer/index.html',
    ])
      expect(names).toContain(name);
    expect(names.some((name) => name.startsWith('preload/'))).toBe(true);
    expect(names.filter((name) => name.startsWith('renderer/assets/')).length).toBeGreaterThan(3);
  });

  // What lets `npm run dev` show sources, loosen the policy or hand keys from one core to the next.
  it.each([
    /@vite\/client|vite-hmr|@react-refresh|RefreshSig|createHotContext/,
    /x-psea-dev|nonce-of-this-answer/,
    /ws:\/\/(127|localhost)/,
    /PSEA_DEV|ELECTRON_RENDERER_URL|NODE_ENV_ELECTRON_VITE/,
    /showDevScreens|devPolicy|rememberedSessions|serveScreens/,
    /script-src 'self' 'nonce/,
  ])('holds no switch of the dev loop: %s', (pattern) => {
    expect(built.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('is made of the product’s own sources and of packages, and of no script', () => {
    const sources = bundles.flatMap(({ name }) => mapOf(name).sources);
    expect(bundles.length).toBeGreaterThan(5);
    expect(sources.some((source) => source.endsWith('main/core/dispatch.ts'))).toBe(true);
    expect(
      sources.filter((source) => /(^|\/)(scripts|tests)\//.test(source) && !/node_modules/.test(source)),
    ).toEqual([]);
  });

  it('carries a map for every bundle of the hosts, with names and lines and without the sources', () => {
    for (const { name } of bundles) {
      const { sources, mappings, sourcesContent } = mapOf(name);
      // A chunk of data alone, such as package.json, has no line in which anything could fail.
      expect([name, mappings.length > 0 || sources.length === 0, sourcesContent ?? null]).toEqual([
        name,
        true,
        null,
      ]);
    }
  });
});

function mapOf(name: string): { sources: string[]; mappings: string; sourcesContent?: unknown } {
  return JSON.parse(readFileSync(join(out, `${name}.map`), 'utf8'));
}
