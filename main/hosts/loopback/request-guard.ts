import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the page that this host serves. The name in `Host` is checked against DNS
 * rebinding, `Origin` and `Sec-Fetch-Site` against other pages: a cookie is shared by all ports of this
 * computer, so the session alone would not do.
 */
export function isFromOwnPage(request: IncomingMessage, origin: string): boolean {
  if (!isForThisHost(request, origin)) return false;
  const { origin: sentOrigin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (request.method === 'POST') return sentOrigin === origin && isOwnSite(site);
  return (sentOrigin === undefined || sentOrigin === origin) && isOwnSite(site);
}

/** Whether the request was addressed to this host by its number, not by some name that leads here. */
export function isForThisHost(request: IncomingMessage, origin: string): boolean {
  return `http://${request.headers.host}` === origin;
}

/** "none" is the person's own doing: an address typed or opened by another program. */
function isOwnSite(site: string | string[] | undefined): boolean {
  return site === undefined || site === 'same-origin' || site === 'none';
}

export function cookieValue(request: IncomingMessage, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
