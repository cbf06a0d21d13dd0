import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { ownValue } from '../../shared/ground/own-value.ts';
import { contentPolicy, newNonce, safeHeaders, withNonce } from './content-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface RendererFile {
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** Beside the bundled host, or where a host run from its sources finds the build. */
export function findRendererFolder(hostFolder: string): string {
  const candidates = [
    join(hostFolder, '..', 'renderer'),
    join(hostFolder, '..', '..', '..', 'out', 'renderer'),
  ];
  const found = candidates.find((folder) => existsSync(join(folder, 'index.html')));
  if (!found) throw new Error('The screens are not built. Run "npm run build" first.');
  return found;
}

/**
 * The built screens, by path of the address. Only files listed in the folder are ever read, so no path can
 * leave it. A path without an extension is a place inside the application and gives the page itself; null
 * when there is no such file.
 */
export function rendererFiles(folder: string): (path: string) => RendererFile | null {
  const names = () =>
    new Set(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (name) => `/${name.split(sep).join('/')}`,
      ),
    );
  let known = names();
  return (path) => {
    const name = extname(path) === '' ? '/index.html' : path;
    if (!known.has(name)) known = names();
    const type = ownValue(types, extname(name));
    if (!known.has(name) || type === undefined) return null;
    const body = readFileSync(join(folder, name));
    return name.endsWith('.html') ? page(body.toString('utf8'), type) : asset(name, body, type);
  };
}

function page(html: string, type: string): RendererFile {
  const nonce = newNonce();
  return {
    body: new TextEncoder().encode(withNonce(html, nonce)),
    headers: {
      ...safeHeaders,
      'content-type': type,
      'content-security-policy': contentPolicy(nonce),
      'cache-control': 'no-store',
    },
  };
}

/** The build names what it makes by its content: under such a name nothing else will ever stand. */
const namedByContent = /^\/assets\/.+-[\w-]{8}\.\w+$/;

function asset(name: string, body: Uint8Array, type: string): RendererFile {
  return {
    body,
    headers: {
      ...safeHeaders,
      'content-type': type,
      'content-security-policy': "default-src 'none'",
      'cache-control': namedByContent.test(name) ? 'max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    },
  };
}
