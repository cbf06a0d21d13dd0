import { app, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import type { HostCommand } from '../../../shared/contract/host-constants.ts';
import { tellScreens } from './setup-channels.ts';
import type { ShellText } from './shell-text.ts';

const isMac = process.platform === 'darwin';

/**
 * The menu: what the screens do is asked of them, the rest are roles that every system knows. `notices`: the file of what
 * is owed to others, where the program has one; `showAbout`: tells what this program is.
 */
export function setupMenu(text: ShellText, notices: string | null, showAbout: () => void): Menu {
  const ask = (command: HostCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    ...(accelerator && { accelerator }),
    click: () => tellScreens({ type: 'host.command', command }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return Menu.buildFromTemplate([
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: text.file,
      submenu: [
        ask('open-workspace', text.openWorkspace, 'CmdOrCtrl+O'),
        ask('save-report', text.saveReport, 'CmdOrCtrl+S'),
        separator,
        ask('lock-workspace', text.lockWorkspace, 'CmdOrCtrl+L'),
        ...(isMac
          ? [separator, { label: text.closeWindow, role: 'close' } as const]
          : [separator, { label: text.quit, role: 'quit' } as const]),
      ],
    },
    {
      label: text.edit,
      submenu: [
        { label: text.undo, role: 'undo' },
        { label: text.redo, role: 'redo' },
        separator,
        { label: text.cut, role: 'cut' },
        { label: text.copy, role: 'copy' },
        { label: text.paste, role: 'paste' },
        { label: text.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: text.view,
      submenu: [
        { label: text.zoomIn, role: 'zoomIn' },
        // The plus key without Shift, where many keyboards have it.
        {
          label: text.zoomIn,
          role: 'zoomIn',
          accelerator: 'CmdOrCtrl+=',
          visible: false,
          acceleratorWorksWhenHidden: true,
        },
        { label: text.zoomOut, role: 'zoomOut' },
        { label: text.resetZoom, role: 'resetZoom' },
        separator,
        { label: text.fullScreen, role: 'togglefullscreen' },
      ],
    },
    ...(isMac ? [{ label: text.window, role: 'windowMenu' } as const] : []),
    {
      label: text.help,
      role: 'help',
      submenu: [
        ask('show-keys', text.keys, 'F1'),
        separator,
        {
          id: 'licences',
          label: text.licences,
          enabled: notices !== null,
          click: () => void (notices !== null && shell.openPath(notices)),
        },
        { id: 'about', label: text.about, click: showAbout },
        { label: `${text.version} ${app.getVersion()}`, enabled: false },
      ],
    },
  ]);
}
