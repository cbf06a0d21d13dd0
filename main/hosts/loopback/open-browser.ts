import { spawn } from 'node:child_process';

/** Asks the system to show an address in the person's own browser. Does nothing where there is no screen. */
export function openBrowser(address: string): void {
  const command = openCommand(address);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true });
  // The address stands on the screen too, so a browser that can't be started needs no further word.
  child.on('error', () => undefined);
  child.unref();
}

function openCommand(address: string): [string, ...string[]] | null {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (process.platform === 'darwin') return ['open', address];
  const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasScreen ? ['xdg-open', address] : null;
}
