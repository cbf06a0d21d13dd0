import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where the screens make a request: pages by their address, or every page; empty where no screen makes it. */
export interface ScreenUse {
  readonly places: readonly string[];
  /** Whether one of these places is one step away from the palette, by an action or by something that it finds. */
  readonly byPalette: boolean;
}

const anywhere = 'every page';
const atStart = 'first screens';
/** What the palette finds leads to a page of it. */
const foundByPalette = [
  '/partners/:reference',
  '/assessments/:reference',
  '/agreements/:reference',
  '/library/clauses/:clause',
];

/** For each request that the screens make, where they make it; read from the code of the screens. */
export function screenUses(): ReadonlyMap<string, ScreenUse> {
  const files = sourcesBelow('renderer');
  const palette = new Set([...paletteRoutes(files), ...foundByPalette]);
  const uses = new Map<string, Set<string>>();
  const note = (place: string, from: string) => {
    for (const path of reachedFrom(from, files, place === anywhere || place === atStart))
      for (const [, request = ''] of code(files.get(path)).matchAll(/\bclient\s*\.\s*(\w+\s*\.\s*\w+)/g)) {
        const name = request.replace(/\s+/g, '');
        uses.set(name, (uses.get(name) ?? new Set()).add(place));
      }
  };
  note(anywhere, 'renderer/app/Shell.tsx');
  note(atStart, 'renderer/app/Gate.tsx');
  for (const [route, page] of routesOf(files)) note(route, page);
  return new Map(
    [...uses].map(([request, places]) => {
      const shown = places.has(anywhere) ? [anywhere] : [...places];
      const byPalette = shown.some((place) => place === anywhere || reachable(place, palette));
      return [request, { places: shown, byPalette }];
    }),
  );
}

/** A part of a page, such as a partner's plan, is led to by the tabs of that page. */
const reachable = (route: string, palette: ReadonlySet<string>) =>
  [...palette].some((known) => route === known || (known !== '/' && route.startsWith(`${known}/`)));

function sourcesBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, folder), { recursive: true }) as string[];
  const files = names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
  return new Map(files.map((path) => [path.split(sep).join('/'), readFileSync(join(root, path), 'utf8')]));
}

const code = (text = '') => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');

/** A module and what it imports, those that are fetched later too; of the frame, no page. */
function reachedFrom(
  start: string,
  files: ReadonlyMap<string, string>,
  withoutPages: boolean,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const next = [start];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (seen.has(path) || !files.has(path)) continue;
    if (withoutPages && /renderer\/app\/(pages|routes)\.tsx?$/.test(path)) continue;
    seen.add(path);
    for (const [, , to = ''] of code(files.get(path)).matchAll(/\b(from|import\()\s*'(\.[^']+)'/g))
      next.push(
        normalize(join(dirname(path), to))
          .split(sep)
          .join('/'),
      );
  }
  return seen;
}

/** Each address with the module of its page. */
function routesOf(files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const pages = code(files.get('renderer/app/pages.ts'));
  const routes = code(files.get('renderer/app/routes.tsx'));
  const found = [...routes.matchAll(/(?:path: '([^']*)'|index: true), element: <(\w+) \/>/g)];
  return found.flatMap(([, path = '', component = '']) => {
    const lazy = new RegExp(`'${component}',\\s*\\(\\) => import\\('([^']+)'\\)`).exec(pages)?.[1];
    const direct = new RegExp(`\\b${component}\\b[^;]*from '([^']+)'`).exec(routes)?.[1];
    const from = lazy ?? direct;
    if (from === undefined || component === 'NotFoundPage') return [];
    return [[`/${path}`, normalize(join('renderer/app', from)).split(sep).join('/')] as const];
  });
}

function paletteRoutes(files: ReadonlyMap<string, string>): readonly string[] {
  const text = [...files].filter(([path]) => /renderer\/app\/palette/.test(path)).map(([, each]) => each);
  return [...code(text.join('\n')).matchAll(/onGo\('([^'?]+)/g)].map(([, route = '']) => route);
}
