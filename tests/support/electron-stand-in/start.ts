// Runs the product's main process with `electron` resolved to the stand-in. Arguments: the bundle, then the
// person's own.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { answers } from './main-answers.ts';
import { becomeReady } from './main-app.ts';
import { say } from './main-link.ts';
import type { ToMain } from './messages.ts';

const standIn = new URL('./electron-module.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

process.on('message', (message: ToMain) => {
  const { number, name, args } = message;
  const answer = answers[name] as (...args: readonly unknown[]) => unknown;
  Promise.resolve()
    .then(() => answer(...args))
    .then(
      (value) => say({ kind: 'answer', number, value }),
      (error: unknown) =>
        say({ kind: 'answer', number, problem: error instanceof Error ? error.message : String(error) }),
    );
});

const [bundle = ''] = process.argv.splice(1, 2, 'electron-stand-in').slice(1);
await import(pathToFileURL(bundle).href);
becomeReady();
