import { ok, type Result } from '../../shared/ground/result.ts';
import { hostClient } from './client.ts';
import type { Host } from './host-abilities.ts';

/** Native dialogs and the system's keychain, over the same channel as every request. */
export const electronHost: Host = {
  kind: 'electron',
  canPickFolder: true,
  canOpenFiles: true,
  canInstall: true,
  getInfo: () => hostClient.getInfo({}),
  getLicences: () => hostClient.getLicences({}),
  pickUpdate: async () => map(await hostClient.pickUpdate({}), ({ path }) => path),
  openUpdate: async (asked) => map(await hostClient.openUpdate(asked), ({ outcome }) => outcome),
  getPreferences: () => hostClient.getPreferences({}),
  setPreferences: (change) => hostClient.setPreferences(change),
  saveFile: async (file) => map(await hostClient.saveFile({ file }), ({ outcome }) => outcome),
  pickFile: async ({ accept }) =>
    map(await hostClient.pickFile({ accept: [...accept] }), ({ files: [file] }) => file ?? null),
  pickFiles: async ({ accept }) =>
    map(await hostClient.pickFile({ accept: [...accept], several: true }), ({ files }) => files),
  openEvidence: async (evidence) => map(await hostClient.openEvidence({ evidence }), () => null),
  pickFolder: async () => map(await hostClient.pickFolder({}), ({ folder }) => folder),
  print: () => window.print(),
  rememberKey: async () => map(await hostClient.rememberKey({}), ({ outcome }) => outcome),
  forgetKey: async (folder) => map(await hostClient.forgetKey({ folder }), () => null),
  openRemembered: (asked) => hostClient.openRemembered(asked),
};

function map<From, To>(result: Result<From>, change: (value: From) => To): Result<To> {
  return result.ok ? ok(change(result.value)) : result;
}
