import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';

// The bundles are made of some thousand files. Their maps are read here, and only once something has gone
// wrong, since Node would read megabytes of them for every error that is thrown and caught.
const PLACE = /(file:\/\/[^\s()]+?\.js):(\d+):(\d+)/g;

/**
 * Lets the stack of an error, and those of its causes, name the sources in place of the bundles. What has no
 * map, or can't be changed, stays as it is. Never throws.
 */
export function nameSources(error: unknown): void {
  const maps = new Map<string, SourceMap | null>();
  for (let each = error, depth = 0; each instanceof Error && depth < 8; each = each.cause, depth += 1) {
    try {
      if (each.stack) each.stack = each.stack.replace(PLACE, (place, ...at) => sourcePlace(maps, place, at));
    } catch {
      // A frozen error keeps the stack that it has.
    }
  }
}

function sourcePlace(maps: Map<string, SourceMap | null>, place: string, at: readonly string[]): string {
  const [url = '', line, column] = at;
  if (!maps.has(url)) maps.set(url, readMap(url));
  const origin = maps.get(url)?.findOrigin(Number(line), Number(column));
  if (!origin || !('fileName' in origin)) return place;
  // From the bundle's own folder up to the top of the project.
  const source = origin.fileName.replace(/^(\.\.\/)+/, '');
  return `${source}:${origin.lineNumber}:${origin.columnNumber}`;
}

function readMap(url: string): SourceMap | null {
  try {
    const file = `${fileURLToPath(url)}.map`;
    return existsSync(file)
      ? new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload)
      : null;
  } catch {
    return null;
  }
}
