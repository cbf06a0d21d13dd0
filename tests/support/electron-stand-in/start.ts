// Runs the product's main process with `electron` resolved to the stand-in. Arguments: the bundle, then the
// person's own.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { answers } from './main-answers.ts';
import { becomeReady } from './main-app.ts';
import { shown } from './main-dialog.ts';
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

// The product's clock, quicker by as many times: what comes after seconds comes at once.
const quicker = Number(process.env.PSEA_STAND_IN_QUICKER ?? '1');
const { setTimeout: slow } = globalThis;
globalThis.setTimeout = Object.assign(
  (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => slow(work, ms / quicker, ...args),
  slow,
) as typeof slow;

const [bundle = ''] = process.argv.splice(1, 2, 'electron-stand-in').slice(1);
try {
  await import(pathToFileURL(bundle).href);
} catch (error) {
  // As Electron: a listener of the program's is told, else a window of Electron's own shows the stack; the program
  // goes on in both, and holds its lock.
  if (process.listenerCount('uncaughtException') > 0) process.emit('uncaughtException', error as Error);
  else shown.push({ kind: 'javascript-error', options: String(error) });
}
becomeReady();
