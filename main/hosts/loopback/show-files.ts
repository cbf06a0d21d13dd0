import type { RendererFile } from '../renderer-files.ts';
import { answerStatus } from './answer-status.ts';
import type { ShowScreens } from './server.ts';

/** Shows the built screens; what the browser still holds is not sent again. */
export function showFiles(files: (path: string) => RendererFile | null): ShowScreens {
  return (request, response, url) => {
    const file = files(url.pathname);
    // Browsers ask for this by themselves, and would report an error that is none.
    if (!file && url.pathname === '/favicon.ico') return answerStatus(response, 204);
    if (!file) return answerStatus(response, 404);
    const { etag } = file.headers;
    const isHeld = etag !== undefined && request.headers['if-none-match'] === etag;
    if (isHeld) response.writeHead(304, file.headers).end();
    else response.writeHead(200, file.headers).end(file.body);
  };
}
