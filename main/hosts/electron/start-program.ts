import { app, Menu } from 'electron';
import { coreBeside } from '../beside/core-beside.ts';
import { findCore } from '../beside/in-thread.ts';
import { bugLog } from '../bug-log.ts';
import { openAtStart } from '../open-at-start.ts';
import { recentWorkspaces } from '../recent-workspaces.ts';
import { findRendererFolder } from '../renderer-files.ts';
import { sweepCopies } from './evidence-copies.ts';
import { failStart } from './fail-start.ts';
import { findNotices } from './find-notices.ts';
import { nativeRequests } from './native-requests.ts';
import { setupDueNotices } from './notify-due.ts';
import { openInTime } from './open-in-time.ts';
import { sweepUpdates } from './open-update.ts';
import { createPreferenceStore } from './preference-store.ts';
import { runInUtilityProcess } from './run-in-utility-process.ts';
import { setupAppProtocol } from './setup-app-protocol.ts';
import { setupAway } from './setup-away.ts';
import { setupChannels, tellScreens } from './setup-channels.ts';
import { setupClosing } from './setup-closing.ts';
import { setupContextMenu } from './setup-context-menu.ts';
import { setupDataFolder } from './setup-data-folder.ts';
import { setupFaults } from './setup-faults.ts';
import { setupLook } from './setup-look.ts';
import { setupMenu } from './setup-menu.ts';
import { setupNavigationGuard } from './setup-navigation-guard.ts';
import { setupNoNetwork } from './setup-no-network.ts';
import { setupPermissions } from './setup-permissions.ts';
import { setupSchemes } from './setup-schemes.ts';
import { setupSingleInstance } from './setup-single-instance.ts';
import { setupSwitches } from './setup-switches.ts';
import { openWindow } from './setup-window.ts';
import { readShellOptions } from './shell-options.ts';
import { shellText } from './shell-text.ts';
import { showAbout } from './show-about.ts';
import { sayPreferencesProblem, showRefusal } from './show-refusal.ts';

/**
 * Starts the desktop program. `hostFolder`: where the bundled host lies. Electron waits for it before it is ready, so
 * nothing here may wait for that. Throws where the program can't start.
 */
export function startProgram(hostFolder: string): void {
  setupSwitches();
  const dataFolder = setupDataFolder();
  let options = readShellOptions(process.argv);
  const isFirst = setupSingleInstance(options, (asked) => {
    openWindow(preferences, hostFolder);
    if (!asked.demo && asked.workspace === null) return;
    options = asked;
    // The screens lock what is open, and offer what was asked for.
    if (asked.demo) void openAtStart(core, asked, dataFolder).then(sayRefusal);
    else tellScreens({ type: 'host.command', command: 'open-workspace' });
  });
  if (!isFirst) return;

  // These belong before "ready": schemes can't be registered, nor switches read, afterwards.
  setupSchemes();
  setupNoNetwork();
  setupPermissions();
  setupNavigationGuard();

  const logBug = bugLog(dataFolder, app.getVersion());
  const { preferences, problem } = createPreferenceStore(dataFolder, logBug);
  const text = () => shellText(preferences.read().language, app.getLocale());
  setupLook.beforeReady(preferences);
  setupFaults(logBug, text);
  setupContextMenu(text);
  const documents = app.getPath('documents');
  const core = coreBeside({
    start: { dataFolder, version: app.getVersion() },
    documents,
    recent: recentWorkspaces(preferences, documents),
    run: () => runInUtilityProcess(findCore(hostFolder)),
    logBug,
  });
  setupClosing(core);

  void app.whenReady().then(showProgram).catch(failStart);

  async function showProgram(): Promise<void> {
    sweepCopies(app.getPath('temp'));
    sweepUpdates(dataFolder);
    setupAppProtocol(findRendererFolder(hostFolder), text);
    const natives = nativeRequests({
      core,
      preferences,
      options: () => options,
      dataFolder,
      hostFolder,
      text,
      onPreferences: showMenu,
    });
    setupChannels({ core, natives, logBug });
    showMenu();
    setupDueNotices({ core, preferences, text, logBug });
    setupAway(core);
    const opening = openAtStart(core, options, dataFolder);
    await openInTime(opening);
    openWindow(preferences, hostFolder);
    if (problem) sayPreferencesProblem(problem, text());
    sayRefusal(await opening);
  }

  function showMenu(): void {
    setupLook.whenReady(preferences);
    Menu.setApplicationMenu(
      setupMenu(text(), findNotices(hostFolder), () => showAbout(hostFolder, dataFolder, text())),
    );
  }

  function sayRefusal(opened: Awaited<ReturnType<typeof openAtStart>>): void {
    if (!opened.ok) showRefusal(opened.error, text());
  }
}
