/**
 * The text of a file that a person made: UTF-8, or UTF-16 where its mark says so, as older PowerShell and Notepad write
 * it. The mark is left out.
 */
export function typedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
