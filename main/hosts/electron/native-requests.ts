import { existsSync } from 'node:fs';
import { app } from 'electron';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { App } from '../../core/app.ts';
import type { AppOfMessages } from '../beside/dispatch-message.ts';
import { demoFolderIn } from '../demo-workspace.ts';
import type { HostHandlers } from '../host-requests.ts';
import type { StartOptions } from '../start-options.ts';
import { changeScreenPreferences, type PreferenceStore, screenPreferences } from '../stored-preferences.ts';
import { createKeychain } from './keychain.ts';
import { pickFile, pickFolder, saveFile } from './native-dialogs.ts';
import { createEvidenceOpener } from './open-evidence.ts';
import type { ShellText } from './shell-text.ts';

interface NativeParts {
  readonly core: AppOfMessages;
  readonly preferences: PreferenceStore;
  readonly options: StartOptions;
  readonly dataFolder: string;
  readonly text: () => ShellText;
  /** Called after the language was changed. */
  readonly onLanguage: () => void;
}

/** What Electron answers under `host`. */
export function nativeRequests(parts: NativeParts): HostHandlers {
  const { core, preferences, text } = parts;
  const keychain = createKeychain(preferences);
  const openEvidence = createEvidenceOpener(core);
  return {
    getInfo: async () => {
      const demo = demoFolderIn(parts.dataFolder);
      return ok({
        kind: 'electron' as const,
        version: app.getVersion(),
        platform: process.platform,
        locale: app.getLocale(),
        workspace: parts.options.workspace,
        demoFolder: existsSync(demo) ? demo : null,
        keychain: await keychain.isAvailable(),
        remembered: keychain.folders(),
      });
    },
    getPreferences: () => ok(screenPreferences(preferences.read())),
    setPreferences: (change) => {
      const changed = changeScreenPreferences(preferences, change);
      if (change.language !== undefined) parts.onLanguage();
      return ok(changed);
    },
    cancelCall: ({ call }) => {
      core.cancel(call);
      return ok({});
    },
    saveFile: ({ file }) => saveFile(file, text()),
    pickFile: ({ accept }) => pickFile(accept, text()),
    openEvidence: async ({ evidence }) =>
      (await openEvidence(evidence)) as Awaited<ReturnType<HostHandlers['openEvidence']>>,
    pickFolder: () => pickFolder(text()),
    rememberKey: async () => {
      if (!(await keychain.isAvailable())) return ok({ outcome: 'no-encryption' as const });
      const key = await core.exportKey();
      const folder = await openFolder(core);
      if (key === null || folder === null) return ok({ outcome: 'no-workspace' as const });
      await keychain.remember(folder, key);
      return ok({ outcome: 'remembered' as const });
    },
    forgetKey: ({ folder }) => {
      keychain.forget(folder);
      return ok({});
    },
    openRemembered: async ({ folder }) => {
      const key = await keychain.recall(folder);
      if (key === null) {
        keychain.forget(folder);
        return refuse('WRONG_PASSPHRASE', { folder });
      }
      return (await core.openWithKey(folder, key)) as Awaited<ReturnType<HostHandlers['openRemembered']>>;
    },
  };
}

async function openFolder(core: App): Promise<string | null> {
  const status = await core.dispatch(['workspace', 'getStatus'], {});
  return status.ok ? (status.value as { folder: string | null }).folder : null;
}
