import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export type SourceFile = { path: string; text: string };

// What git ignores: nothing here is read, checked or shipped from these.
const IGNORED = new Set(['node_modules', 'out', 'dist', '.git', 'demo-workspace', '.output']);
const BINARY = /\.(png|ico|icns|jpe?g|gif|woff2?|ttf|otf|xlsx|docx|pdf|zip|psea|db|age|node|bin)$/i;

/** Every text file of the project below a folder, path written with `/`. */
export function textFiles(folder = '.'): SourceFile[] {
  return walk(join(root, folder))
    .filter((file) => !BINARY.test(file))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

/** TypeScript below the given folders. */
export function typeScript(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => textFiles(folder)).filter((file) => /\.tsx?$/.test(file.path));
}

function walk(place: string): string[] {
  if (!statSync(place, { throwIfNoEntry: false })) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name))
    .flatMap((entry) => {
      const path = join(place, entry.name);
      return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
    });
}
