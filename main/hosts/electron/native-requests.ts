import { existsSync } from 'node:fs';
import { app, shell } from 'electron';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { App } from '../../core/app.ts';
import { aboutProgram, readLicences } from '../about-program.ts';
import type { AppOfMessages } from '../beside/dispatch-message.ts';
import { demoFolderIn } from '../demo-workspace.ts';
import type { HostHandlers } from '../host-requests.ts';
import type { StartOptions } from '../start-options.ts';
import { changeScreenPreferences, type PreferenceStore, screenPreferences } from '../stored-preferences.ts';
import { createKeychain } from './keychain.ts';
import { pickFile, pickFolder, pickUpdate, saveFile } from './native-dialogs.ts';
import { createEvidenceOpener } from './open-evidence.ts';
import { openUpdate } from './open-update.ts';
import type { ShellText } from './shell-text.ts';

interface NativeParts {
  readonly core: AppOfMessages;
  readonly preferences: PreferenceStore;
  /** Of this start, or of the last one that was handed over to it. */
  readonly options: () => StartOptions;
  readonly dataFolder: string;
  /** Where the bundled host lies. */
  readonly hostFolder: string;
  readonly text: () => ShellText;
  /** Called after language or colours were changed. */
  readonly onPreferences: () => void;
}

/** What Electron answers under `host`. */
export function nativeRequests(parts: NativeParts): HostHandlers {
  const { core, preferences, text } = parts;
  const keychain = createKeychain(preferences);
  const openEvidence = createEvidenceOpener(core);
  return {
    // Without a word from the keychain: a wallet that waits for its passphrase would keep the screens from appearing.
    getInfo: () => {
      const demo = demoFolderIn(parts.dataFolder);
      return ok({
        kind: 'electron' as const,
        version: app.getVersion(),
        ...aboutProgram(parts.hostFolder),
        dataFolder: parts.dataFolder,
        platform: process.platform,
        locale: app.getLocale(),
        workspace: parts.options().workspace,
        demoFolder: existsSync(demo) ? demo : null,
        keychain: keychain.isOffered(),
        remembered: keychain.folders(),
      });
    },
    getPreferences: () => ok(screenPreferences(preferences.read())),
    setPreferences: (change) => {
      const changed = changeScreenPreferences(preferences, change);
      parts.onPreferences();
      return ok(changed);
    },
    cancelCall: ({ call }) => {
      core.cancel(call);
      return ok({});
    },
    getLicences: () => ok(readLicences(parts.hostFolder)),
    pickUpdate: () => pickUpdate(preferences, text()),
    openUpdate: async (asked) =>
      (await openUpdate({ core, dataFolder: parts.dataFolder, openPath: shell.openPath }, asked)) as Awaited<
        ReturnType<HostHandlers['openUpdate']>
      >,
    saveFile: ({ file }) => saveFile(file, preferences, text()),
    pickFile: (choice) => pickFile(choice, preferences, text()),
    openEvidence: async ({ evidence }) =>
      (await openEvidence(evidence)) as Awaited<ReturnType<HostHandlers['openEvidence']>>,
    pickFolder: () => pickFolder(preferences, text()),
    rememberKey: async () => {
      if (!keychain.isOffered()) return ok({ outcome: 'no-encryption' as const });
      const key = await core.exportKey();
      const folder = await openFolder(core);
      if (key === null || folder === null) return ok({ outcome: 'no-workspace' as const });
      const isKept = await keychain.remember(folder, key);
      return ok({ outcome: isKept ? ('remembered' as const) : ('no-encryption' as const) });
    },
    forgetKey: ({ folder }) => {
      keychain.forget(folder);
      return ok({});
    },
    openRemembered: async ({ folder, anyway }) => {
      const recalled = await keychain.recall(folder);
      if (recalled === 'locked') return refuse('KEYCHAIN_LOCKED', { folder });
      if (recalled === 'none') return refuse('WRONG_PASSPHRASE', { folder });
      return (await core.openWithKey(folder, recalled.key, anyway)) as Awaited<
        ReturnType<HostHandlers['openRemembered']>
      >;
    },
  };
}

async function openFolder(core: App): Promise<string | null> {
  const status = await core.dispatch(['workspace', 'getStatus'], {});
  return status.ok ? (status.value as { folder: string | null }).folder : null;
}
