import type { FileContent } from '../../shared/ground/refusals/request.ts';
import { ok } from '../../shared/ground/result.ts';
import { fitWholeName } from '../../shared/ground/words/file-name.ts';
import { hostClient } from './client.ts';
import type { Host } from './host-abilities.ts';

/** The same by a browser's own means: downloads, a file input, and no keychain. */
export const browserHost: Host = {
  kind: 'browser',
  canPickFolder: false,
  canOpenFiles: false,
  canInstall: false,
  getInfo: async () => {
    const info = await hostClient.getInfo({});
    // The person reads in their browser's language, whatever the program behind it was started in.
    return info.ok ? ok({ ...info.value, locale: navigator.language }) : info;
  },
  getLicences: () => hostClient.getLicences({}),
  pickUpdate: async () => ok(null),
  openUpdate: async () => ok('by-hand'),
  getPreferences: () => hostClient.getPreferences({}),
  setPreferences: (change) => hostClient.setPreferences(change),
  saveFile: async (file) => {
    download(file);
    return ok('saved');
  },
  pickFile: async ({ accept }) => ok((await askForFiles(accept, false))[0] ?? null),
  pickFiles: async ({ accept }) => ok(await askForFiles(accept, true)),
  openEvidence: async () => ok(null),
  pickFolder: async () => ok(null),
  print: () => window.print(),
  rememberKey: async () => ok('no-encryption'),
  forgetKey: async () => ok(null),
  openRemembered: (asked) => hostClient.openRemembered(asked),
};

const RELEASE_AFTER_MS = 60_000;

function download(file: FileContent): void {
  const address = URL.createObjectURL(new Blob([file.bytes.slice()], { type: 'application/octet-stream' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fitWholeName(file.name);
  anchor.click();
  // Some browsers read the bytes only after their own question where to save.
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}

function askForFiles(accept: readonly string[], several: boolean): Promise<readonly FileContent[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept.join(',');
    input.multiple = several;
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => {
      Promise.all(
        [...(input.files ?? [])].map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      ).then(resolve, reject);
    });
    input.click();
  });
}
