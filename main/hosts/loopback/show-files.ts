import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RendererFile } from '../renderer-files.ts';
import { answerStatus } from './answer-status.ts';
import type { ShowScreens } from './server.ts';

const compress = promisify(gzip);
/** What is a picture or a font is compressed already, and what is smaller costs more to unpack than to send. */
const isText = /^(text\/(css|javascript)|application\/json|image\/svg)/;
const LEAST = 1400;

/**
 * Shows the built screens; what the browser still holds is not sent again. Scripts and styles go out compressed where
 * the browser takes that, each compressed once; answers of the contract never do.
 */
export function showFiles(files: (path: string) => RendererFile | null): ShowScreens {
  const packed = new Map<string, Promise<Uint8Array>>();
  return (request, response, url) => {
    const file = files(url.pathname);
    // Browsers ask for this by themselves, and would report an error that is none.
    if (!file && url.pathname === '/favicon.ico') return answerStatus(response, 204);
    if (!file) return answerStatus(response, 404);
    const { etag } = file.headers;
    const held = request.headers['if-none-match'];
    if (etag !== undefined && (held === etag || held === ofPacked(etag))) {
      response.writeHead(304, { ...file.headers, etag: held }).end();
      return;
    }
    if (etag === undefined || !isPackable(file)) {
      response.writeHead(200, file.headers).end(file.body);
      return;
    }
    const headers = { ...file.headers, vary: 'accept-encoding' };
    if (!takesGzip(request)) {
      response.writeHead(200, headers).end(file.body);
      return;
    }
    const body = packed.get(etag) ?? compress(file.body);
    packed.set(etag, body);
    const own = { ...headers, etag: ofPacked(etag), 'content-encoding': 'gzip' };
    void send(response, own, body).catch(() => response.destroy());
  };
}

async function send(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  body: Promise<Uint8Array>,
): Promise<void> {
  const bytes = await body;
  response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
}

const isPackable = ({ body, headers }: RendererFile) =>
  body.length >= LEAST && isText.test(headers['content-type'] ?? '');

/** Other bytes need another tag. */
const ofPacked = (etag: string) => etag.replace(/"$/, '-gzip"');

function takesGzip({ headers }: IncomingMessage): boolean {
  const named = (headers['accept-encoding'] ?? '').toString().split(',');
  return named.some((each) => /^\s*gzip\s*(;\s*q=(?!0(\.0+)?\s*$)[\d.]+)?\s*$/.test(each));
}
