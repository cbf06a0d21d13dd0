import { app, type WebContents } from 'electron';
import { startAddress } from './app-address.ts';

/** Every window stays on the screens of the product: no other page, no second window, no embedded browser. */
export function setupNavigationGuard(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    const stayHome = (event: { url: string; preventDefault: () => void }) => {
      if (!event.url.startsWith(startAddress)) event.preventDefault();
    };
    contents.on('will-navigate', stayHome);
    contents.on('will-frame-navigate', stayHome);
    contents.on('will-redirect', stayHome);
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
