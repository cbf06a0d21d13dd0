import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './read-code.ts';
import { typeScript } from './source-files.ts';

// A second net under .dependency-cruiser.mjs. It reads the imports by itself, so that a mistake in that file or
// in its reader doesn't open the layers unseen.

type Layer = { folder: string; mayImport: RegExp[]; why: string };

const PURE = /^(zod(\/.*)?|temporal-polyfill(\/.*)?|@orpc\/contract)$/;
const NODE = /^node:/;
const PACKAGE = /^(?!node:|(assessments|main|renderer|shared|tests|scripts)\/)[@a-z]/;

const layers: Layer[] = [
  {
    folder: 'assessments',
    mayImport: [/^assessments\//, /^shared\/content\//],
    why: 'content is data',
  },
  { folder: 'shared', mayImport: [/^shared\//, PURE], why: 'shared runs in every process' },
  {
    folder: 'main/core',
    mayImport: [/^shared\//, /^main\/core\//, PURE, /^@orpc\/server(\/.*)?$/],
    why: 'the core reaches the outside through main/core/ports.ts',
  },
  {
    folder: 'main/adapters',
    mayImport: [/^shared\//, /^main\/core\/ports/, /^main\/adapters\//, NODE, PACKAGE],
    why: 'an adapter implements a port',
  },
  {
    folder: 'main/hosts',
    mayImport: [
      /^shared\//,
      /^main\//,
      /^assessments\//,
      NODE,
      PACKAGE,
      /^package\.json$/,
      // What the screens say is data.
      /^renderer\/text\/[a-z]+(-first|-rest)?\.ts$/,
    ],
    why: 'a host puts main together',
  },
  {
    folder: 'renderer',
    mayImport: [/^shared\//, /^renderer\//, PACKAGE],
    why: 'the renderer reaches main through renderer/client',
  },
];

/** A relative import as a path from the top, a package by its own name. */
function target(from: string, name: string): string {
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : name;
}

describe('layers', () => {
  it.each(layers)('$folder imports only what it may: $why', ({ folder, mayImport }) => {
    const wrong = typeScript(folder).flatMap((file) =>
      importsOf(file)
        .map((name) => target(file.path, name))
        .filter((name) => !mayImport.some((allowed) => allowed.test(name)))
        .map((name) => `${file.path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names electron and electron-store in main/hosts/electron alone', () => {
    const wrong = typeScript('assessments', 'main', 'renderer', 'shared')
      .filter((file) => !file.path.startsWith('main/hosts/electron/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => /^electron(-store|\/.*)?$/.test(name))
          .map((name) => `${file.path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it.each(['renderer/features', 'main/adapters', 'main/hosts'])('keeps the folders of %s apart', (group) => {
    const folderOf = (path: string): string | undefined =>
      path.startsWith(`${group}/`) && path.split('/').length > 3 ? path.split('/')[2] : undefined;
    const wrong = typeScript(group).flatMap((file) => {
      const own = folderOf(file.path);
      return (
        importsOf(file)
          .map((name) => target(file.path, name))
          .filter((name) => own !== undefined && folderOf(name) !== undefined && folderOf(name) !== own)
          // No host, but how hosts run the core.
          .filter((name) => !name.startsWith('main/hosts/beside/'))
          .map((name) => `${file.path} imports ${name}`)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('holds no code in assessments beside index.ts', () => {
    const code = typeScript('assessments').map((file) => file.path);
    expect(code).toContain('assessments/index.ts');
    expect(code.filter((path) => !path.endsWith('/index.ts'))).toEqual([]);
  });
});
