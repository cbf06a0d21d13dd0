import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { unusedSharedGoes } from './scripts/build/unused-shared-goes.ts';

const root = import.meta.dirname;

/** Keeps the entries that exist. */
function entries(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files)
      .map(([name, file]) => [name, resolve(root, file)] as const)
      .filter(([, file]) => existsSync(file)),
  );
}

const shortName = (name: string) => (name.startsWith('shared~') ? 'shared' : '[name]');

// Everything is bundled, so that a command starts by reading a few files instead of some hundred, and the
// packaged application carries no node_modules beyond what can't be bundled: the database engine, which is
// native code, and what Electron itself supplies.
const suppliedAtRunTime = ['electron', /^electron\//, 'better-sqlite3-multiple-ciphers'];

export default defineConfig({
  main: {
    // fflate's own file for Node declares a `require` that collides with the one electron-vite adds to a chunk.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      target: 'node24',
      outDir: resolve(root, 'out/main'),
      externalizeDeps: false,
      minify: false,
      // Read when a bug is told (`main/hosts/source-places.ts`). The sources themselves stay out, since the
      // maps ship: names and lines are enough, at a quarter of the size.
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entries({
          electron: 'main/hosts/electron/main.ts',
          loopback: 'main/hosts/loopback/main.ts',
          cli: 'main/hosts/cli/start.ts',
          core: 'main/hosts/beside/core-entry.ts',
        }),
        external: suppliedAtRunTime,
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          sourcemapExcludeSources: true,
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node24',
      outDir: resolve(root, 'out/preload'),
      // A sandboxed preload may require nothing but electron.
      externalizeDeps: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entries({ preload: 'main/hosts/electron/preload.ts' }),
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    // Both hosts serve these files from the top of their own origin. electron-vite writes relative addresses all the
    // same; routes stand after the "#", so that the page never lies deeper.
    base: '/',
    plugins: [react(), unusedSharedGoes()],
    build: {
      // The loopback host shows the same files in the person's own browser, so this isn't Electron's Chromium.
      target: 'es2022',
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      minify: true,
      reportCompressedSize: false,
      // An inlined asset would need a looser content policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: resolve(root, 'renderer/index.html'),
        output: {
          // What several pages share would be named by all of these.
          chunkFileNames: ({ name }) => `assets/${shortName(name)}-[hash].js`,
          assetFileNames: ({ names: [name = '[name]'] }) => `assets/${shortName(name)}-[hash][extname]`,
          codeSplitting: {
            groups: [
              // What the first screen needs comes as one file, and what several others share in a few of some size.
              { name: 'start', tags: ['$initial'] },
              { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000 },
            ],
          },
        },
      },
    },
  },
});
