import { utf16Flavour } from './file-kind.ts';

/** The text of an XML part: UTF-8 unless its first bytes say UTF-16. Null when it is neither. */
export function decodeXml(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(utf16Flavour(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether XML declares a document type or entities. Office files never need them; they are how a small
 * part grows without end or asks for files of this machine.
 */
export function hasDeclarations(xml: string): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(xml);
}
