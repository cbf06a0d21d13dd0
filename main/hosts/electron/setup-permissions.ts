import { app } from 'electron';

/** Camera, place, notifications, devices: the product needs none, so every question of every session is answered with no. */
export function setupPermissions(): void {
  app.on('session-created', (session) => {
    session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
    session.setPermissionRequestHandler((_contents, permission, answer) => {
      // "Copy" buttons write text that the person sees; reading the clipboard stays forbidden.
      answer(permission === 'clipboard-sanitized-write');
    });
    session.setDevicePermissionHandler(() => false);
  });
}
