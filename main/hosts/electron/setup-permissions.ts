import { session } from 'electron';

/** Camera, place, notifications, devices: the product needs none, so every question is answered with no. */
export function setupPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionCheckHandler(
    (_contents, permission) => permission === 'clipboard-sanitized-write',
  );
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    // "Copy" buttons write text that the person sees; reading the clipboard stays forbidden.
    answer(permission === 'clipboard-sanitized-write');
  });
  defaultSession.setDevicePermissionHandler(() => false);
}
