import { app, Menu } from 'electron';
import { coreBeside } from '../beside/core-beside.ts';
import { findCore } from '../beside/in-thread.ts';
import { bugLog } from '../bug-log.ts';
import { openAtStart } from '../open-at-start.ts';
import { recentWorkspaces } from '../recent-workspaces.ts';
import { findRendererFolder } from '../renderer-files.ts';
import { nativeRequests } from './native-requests.ts';
import { setupDueNotices } from './notify-due.ts';
import { createPreferenceStore } from './preference-store.ts';
import { runInUtilityProcess } from './run-in-utility-process.ts';
import { setupAppProtocol } from './setup-app-protocol.ts';
import { setupChannels } from './setup-channels.ts';
import { setupClosing } from './setup-closing.ts';
import { setupFaults } from './setup-faults.ts';
import { setupMenu } from './setup-menu.ts';
import { setupNavigationGuard } from './setup-navigation-guard.ts';
import { setupNoNetwork } from './setup-no-network.ts';
import { setupPermissions } from './setup-permissions.ts';
import { setupSchemes } from './setup-schemes.ts';
import { setupSingleInstance } from './setup-single-instance.ts';
import { openWindow } from './setup-window.ts';
import { readShellOptions } from './shell-options.ts';
import { shellText } from './shell-text.ts';
import { showRefusal } from './show-refusal.ts';

const options = readShellOptions(process.argv);
if (setupSingleInstance()) start();

// Electron waits for this module before it is ready, so nothing here may wait for that.
function start(): void {
  // Both belong before "ready": schemes can't be registered, nor switches read, afterwards.
  setupSchemes();
  setupNoNetwork.beforeReady();
  setupNavigationGuard();

  const dataFolder = app.getPath('userData');
  const logBug = bugLog(dataFolder, app.getVersion());
  setupFaults(logBug);
  const preferences = createPreferenceStore(dataFolder);
  const documents = app.getPath('documents');
  const core = coreBeside({
    start: { dataFolder, version: app.getVersion() },
    documents,
    recent: recentWorkspaces(preferences, documents),
    run: () => runInUtilityProcess(findCore(import.meta.dirname)),
    logBug,
  });
  setupClosing(core);

  void app
    .whenReady()
    .then(async () => {
      setupNoNetwork.whenReady();
      setupPermissions();
      setupAppProtocol(findRendererFolder(import.meta.dirname));
      const text = () => shellText(preferences.read().language, app.getLocale());
      const natives = nativeRequests({ core, preferences, options, dataFolder, text, onLanguage: showMenu });
      setupChannels({ core, natives, logBug });
      showMenu();
      setupDueNotices({ core, preferences, text, logBug });
      const opened = await openAtStart(core, options, dataFolder);
      openWindow(preferences, import.meta.dirname);
      if (!opened.ok) showRefusal(opened.error, text());

      function showMenu(): void {
        Menu.setApplicationMenu(setupMenu(text()));
      }
    })
    .catch((error: unknown) => {
      logBug('START', error);
      app.exit(1);
    });
}
