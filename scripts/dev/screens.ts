import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { createServer, mergeConfig, type ViteDevServer } from 'vite';
import { root } from '../project.mjs';
import { noncePlace, type ScreensAddress, secretHeader } from './messages.ts';

export interface Screens {
  readonly address: ScreensAddress;
  readonly vite: ViteDevServer;
  close(): Promise<void>;
}

const local = '127.0.0.1';

/** Vite's own server with the renderer of electron.vite.config.ts, for the loopback host alone. */
export async function serveScreens(cacheFolder: string): Promise<Screens> {
  const secret = randomBytes(32).toString('base64url');
  const server = createHttpServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, local, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const { config } = await resolveConfig({ root }, 'serve');
  const vite = await createServer(
    mergeConfig(config?.renderer ?? {}, {
      configFile: false,
      cacheDir: cacheFolder,
      clearScreen: false,
      appType: 'spa',
      // The policy of the page stays as strict as in the product, so what Vite puts into it needs the nonce.
      html: { cspNonce: noncePlace },
      server: {
        host: local,
        middlewareMode: true,
        cors: false,
        // News of changes go straight to the page, past the host, so that they outlive a core that starts again.
        ws: { server, host: local, clientPort: port },
        fs: {
          allow: [...['renderer', 'shared', 'node_modules'].map((name) => realpathSync(join(root, name)))],
        },
        warmup: { clientFiles: ['./main.tsx'] },
      },
    }),
  );
  server.on('request', (request, response) => {
    if (request.headers[secretHeader] === secret) vite.middlewares(request, response);
    else response.writeHead(403).end();
  });
  return {
    address: { port, secret },
    vite,
    close: async () => {
      await vite.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
