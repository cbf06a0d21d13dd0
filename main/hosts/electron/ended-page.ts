import { contentPolicy, newNonce, safeHeaders } from '../content-policy.ts';
import type { RendererFile } from '../renderer-files.ts';
import type { ShellText } from './shell-text.ts';

/** A page of words and one link, without scripts: what made the screens end can't end it. */
export function endedPage(text: ShellText): RendererFile {
  const nonce = newNonce();
  const html = `<!doctype html>
<html lang="${text.language}" dir="${text.direction}"><head><meta charset="utf-8"><title>${text.endedTitle}</title>
<style nonce="${nonce}">body{font:1.1rem/1.6 system-ui,sans-serif;max-width:38rem;margin:4rem auto;padding:0 1.5rem;color-scheme:light dark}a{display:inline-block;margin-top:1rem;padding:.6rem 1.2rem;border:1px solid;border-radius:.4rem}</style>
</head><body><main><h1>${text.endedTitle}</h1><p>${text.endedText}</p><a href="/">${text.endedAgain}</a></main></body></html>
`;
  return {
    body: new TextEncoder().encode(html),
    headers: {
      ...safeHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy(nonce),
      'cache-control': 'no-store',
    },
  };
}
