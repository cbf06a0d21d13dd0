// Runs a module as Electron's utility process does: with `process.parentPort` for a line to the main process.
import { pathToFileURL } from 'node:url';

const parentPort = {
  postMessage: (message: unknown) => process.send?.(message),
  on: (_event: 'message', hear: (event: { readonly data: unknown }) => void) =>
    process.on('message', (data) => hear({ data })),
};
Object.assign(process, { parentPort });

// Electron ends it with the main process.
process.on('disconnect', () => process.exit(0));

const [modulePath = ''] = process.argv.splice(1, 2, 'electron-stand-in-utility').slice(1);
await import(pathToFileURL(modulePath).href);
