import { spreadsheet, xmlHead, xmlText } from './write-xml.ts';

/**
 * The texts that stand in a part of their own and are named in cells by number. Most texts stand in their cell, and are
 * gone from memory with its row. A text with an escape (`_x005F_`) stands here, since some programs read escapes here alone.
 */
export interface SharedTexts {
  /** The number of a text that has to stand here; null for one that may stand in its cell. */
  numberOf(text: string): number | null;
  /** `xl/sharedStrings.xml`. */
  xml(): string;
}

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      if (!text.includes('_x005F_')) return null;
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    xml() {
      const items = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`,
      );
      return `${xmlHead}<sst xmlns="${spreadsheet}" uniqueCount="${items.length}">${items.join('')}</sst>`;
    },
  };
}
