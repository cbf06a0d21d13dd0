import { type Finding, found } from './finding.ts';
import { TEXT_SAMPLE_BYTES } from './inspect-limits.ts';
import { isRunByName } from './name-claims.ts';

/** What has no signature: text in some encoding, or data that nobody knows. */
export function inspectText(bytes: Buffer): Finding {
  const head = decode(bytes.subarray(0, TEXT_SAMPLE_BYTES));
  if (head === null || decode(bytes.subarray(-TEXT_SAMPLE_BYTES)) === null)
    return found('other', 'application/octet-stream');
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('#!')) return found('other', 'text/x-shellscript', 'executable');
  if (/^(@echo\s+off|::|rem\s|setlocal\b)/i.test(text))
    return found('other', 'application/x-bat', 'executable');
  if (/^\[InternetShortcut\]|^\[Desktop Entry\]|^Windows Registry Editor/i.test(text))
    return found('other', 'text/plain', 'executable');
  if (text.startsWith('{\\rtf')) {
    const active = /\\(objdata|objocx|objautlink|\*\\template|ddeauto)/i.test(bytes.toString('latin1'));
    return found('word', 'application/rtf', active && 'active-content', !endsWith(bytes, '}') && 'damaged');
  }
  const markup = withoutProlog(text);
  if (/^(<!doctype\s+svg|<svg[\s>])/i.test(markup)) return found('image', 'image/svg+xml', 'active-content');
  if (/^<(!doctype\s+html|html|head|body|script|iframe|meta|table|div)\b/i.test(markup))
    return found('text', 'text/html', 'active-content');
  if (/^<\?xml/i.test(text)) return inspectXml(text, bytes);
  return isMail(text) ? inspectMail(text, bytes) : found('text', 'text/plain');
}

/** Markup from its first element on, past declarations and comments. */
function withoutProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    const closing = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : null;
    const end = closing === null ? -1 : text.indexOf(closing, at);
    if (closing === null || end === -1) return text.slice(at);
    at = end + closing.length;
  }
}

/** The text of a sample; null when it is no text. Cut characters at its edges don't count. */
function decode(sample: Buffer): string | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return new TextDecoder('utf-16le').decode(sample);
  if (sample[0] === 0xfe && sample[1] === 0xff) return new TextDecoder('utf-16be').decode(sample);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  // UTF-16 without its mark: every other byte of spaces, digits and line ends is zero.
  if (zeros > sample.length / 10) {
    const odd = sample.reduce((count, byte, at) => count + (byte === 0 && at % 2 === 1 ? 1 : 0), 0);
    if (odd !== zeros && odd !== 0) return null;
    const text = new TextDecoder(odd === zeros ? 'utf-16le' : 'utf-16be').decode(sample);
    return isPlain(text) ? text : null;
  }
  if (zeros > 0) return null;
  const text = sample.toString('utf8');
  return isPlain(text) ? text : null;
}

/** A control character now and then is met in texts; in data they are everywhere. */
function isPlain(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells data from text
  const strange = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return strange <= text.length / 500;
}

function inspectXml(text: string, bytes: Buffer): Finding {
  const program = /<\?mso-application\s+progid="(\w+)\./i.exec(text)?.[1];
  if (program === undefined) return found('text', 'application/xml');
  const macros = bytes.includes('w:binData') || bytes.includes('macrosPresent="yes"');
  return found(program === 'Excel' ? 'excel' : 'word', 'application/xml', macros && 'macros');
}

const headers =
  /^(received|return-path|delivered-to|message-id|mime-version|from|to|cc|subject|date|reply-to|dkim-signature|content-type|x-[\w-]+):/gim;

function isMail(text: string): boolean {
  const [top = ''] = text.split(/\r?\n\r?\n/, 1);
  const names = new Set((top.match(headers) ?? []).map((name) => name.toLowerCase()));
  const certain = ['message-id:', 'mime-version:', 'received:', 'return-path:', 'date:'];
  return (
    names.size >= 3 && names.has('from:') && certain.some((name) => names.has(name)) && /^[\w-]+:/.test(top)
  );
}

function inspectMail(text: string, bytes: Buffer): Finding {
  const names = [
    ...bytes.toString('latin1').matchAll(/\bname\*?=(?:"([^"\r\n]{1,255})"|([^\s;"]{1,255}))/gi),
  ];
  const runs = names.some(([, quoted, bare]) => isRunByName(quoted ?? bare ?? ''));
  const web = /^content-type:\s*multipart\/related/im.test(text.slice(0, 4096)) && !/^received:/im.test(text);
  return found('mail', 'message/rfc822', runs && 'executable', web && 'active-content');
}

function endsWith(bytes: Buffer, mark: string): boolean {
  return bytes.subarray(-64).includes(mark);
}
