import type { GivenText } from './judge-texts.ts';

/** Larger than every catalogue in one language by far. */
export const mostXliffCharacters = 20_000_000;

/**
 * The units of an XLIFF 1.2 file that came back, or null where it is none. It is read by position and not by a parser: no
 * entity is resolved but those of XML itself, and nothing outside of the units is looked at. What a tool put around
 * words, such as `<g>` or `<x/>`, stays as it is and is found as markup.
 */
export function readXliff(xml: string): { readonly language: string; readonly units: GivenText[] } | null {
  if (xml.length > mostXliffCharacters || /<!DOCTYPE|<!ENTITY/i.test(xml)) return null;
  if (!/<xliff\b[^>]*\bversion="1\.2"/.test(xml.slice(0, 4000))) return null;
  const language = /<file\b[^>]*\btarget-language="([\w-]{2,20})"/.exec(xml)?.[1];
  if (language === undefined) return null;
  const units: GivenText[] = [];
  let at = xml.indexOf('<trans-unit');
  while (at >= 0) {
    const end = xml.indexOf('</trans-unit>', at);
    if (end < 0) return null;
    units.push(unitOf(xml.slice(at, end), units.length + 1));
    at = xml.indexOf('<trans-unit', end);
  }
  return { language, units };
}

function unitOf(xml: string, number: number): GivenText {
  const [, start = ''] = /^<trans-unit([^>]*)>/.exec(xml) ?? [];
  const target = /<target\b([^>]*?)(?:\/>|>([\s\S]*?)<\/target>)/.exec(xml);
  const reviewer = /<note\b[^>]*from="reviewer"[^>]*>([\s\S]*?)<\/note>/.exec(xml)?.[1] ?? '';
  const [, on = '', by = ''] = /^(\d{4}-\d{2}-\d{2})\s+([\s\S]*)$/.exec(plain(reviewer).trim()) ?? [];
  return {
    place: `unit ${number}`,
    key: plain(/\bid="([^"]*)"/.exec(start)?.[1] ?? ''),
    english: plain(/<source\b[^>]*>([\s\S]*?)<\/source>/.exec(xml)?.[1] ?? ''),
    text: plain(target?.[2] ?? ''),
    state: /\bstate="([^"]*)"/.exec(target?.[1] ?? '')?.[1] ?? '',
    by,
    on,
  };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
    )
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
      if (name) return named[String(name).toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}
