/** What a key event says of a key; React's events say the same. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

/**
 * The letter or digit that a key stands for in commands of the page, whatever the keyboard writes with it: digits above
 * the letters of a French keyboard are written with Shift, and an Arabic or Russian one writes its own letters. A key
 * that writes a Latin letter or a digit stands for that; every other for what stands in its place on an English one.
 */
export function typedKey({ key, code, shiftKey }: PressedKey): string {
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase();
  if (key.length !== 1 || shiftKey) return key;
  return /^(?:Digit|Key)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
