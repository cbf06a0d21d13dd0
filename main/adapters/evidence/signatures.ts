import { type Finding, found } from './finding.ts';

/** Files that are known by their first bytes, in hexadecimal; nothing more is asked of their content. */
const byStart: readonly (readonly [start: string, Finding])[] = [
  ['4d5a', found('other', 'application/vnd.microsoft.portable-executable', 'executable')],
  ['7f454c46', found('other', 'application/x-executable', 'executable')],
  ['feedface', found('other', 'application/x-mach-binary', 'executable')],
  ['feedfacf', found('other', 'application/x-mach-binary', 'executable')],
  ['cefaedfe', found('other', 'application/x-mach-binary', 'executable')],
  ['cffaedfe', found('other', 'application/x-mach-binary', 'executable')],
  // A Mach-O for several processors, and a Java class.
  ['cafebabe', found('other', 'application/x-mach-binary', 'executable')],
  ['6465780a', found('other', 'application/x-dex', 'executable')],
  ['0061736d', found('other', 'application/wasm', 'executable')],
  ['4c0000000114020000000000c000000000000046', found('other', 'application/x-ms-shortcut', 'executable')],
  ['49545346', found('other', 'application/vnd.ms-htmlhelp', 'executable')],
  ['e4525c7b8cd8a74daeb15378d02996d3', found('other', 'application/onenote', 'active-content')],
  ['ffd8ff', found('image', 'image/jpeg')],
  ['474946383761', found('image', 'image/gif')],
  ['474946383961', found('image', 'image/gif')],
  ['49492a00', found('image', 'image/tiff')],
  ['4d4d002a', found('image', 'image/tiff')],
  ['526172211a07', found('archive', 'application/vnd.rar')],
  ['377abcaf271c', found('archive', 'application/x-7z-compressed')],
  ['1f8b', found('archive', 'application/gzip')],
  ['425a68', found('archive', 'application/x-bzip2')],
  ['fd377a585a00', found('archive', 'application/x-xz')],
  ['4d534346', found('archive', 'application/vnd.ms-cab-compressed')],
  ['494433', found('other', 'audio/mpeg')],
  ['4f676753', found('other', 'audio/ogg')],
  ['1a45dfa3', found('other', 'video/x-matroska')],
];

const pictures = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'heif', 'avif']);

/** What the first bytes tell; null when they tell nothing. */
export function bySignature(bytes: Buffer): Finding | null {
  const start = bytes.subarray(0, 20).toString('hex');
  const known = byStart.find(([mark]) => start.startsWith(mark))?.[1];
  if (known) return known;
  if (start.startsWith('89504e470d0a1a0a'))
    return found('image', 'image/png', !bytes.subarray(-65_536).includes('IEND') && 'damaged');
  const textAt = (from: number, to: number) => bytes.toString('latin1', from, to);
  const [four, next] = [textAt(0, 4), textAt(8, 12)];
  if (four === 'RIFF' && bytes.length >= 12) return riff(bytes, next);
  if (textAt(4, 8) === 'ftyp')
    return pictures.has(next)
      ? found('image', next === 'avif' ? 'image/avif' : 'image/heic')
      : found('other', 'video/mp4');
  if (four.startsWith('BM') && bytes.length > 26 && bytes.readUInt32LE(6) === 0) {
    const size = bytes.readUInt32LE(2);
    return found('image', 'image/bmp', size > bytes.length && 'damaged');
  }
  if (textAt(257, 262) === 'ustar') return found('archive', 'application/x-tar');
  if (textAt(32_769, 32_774) === 'CD001')
    return found('archive', 'application/x-iso9660-image', 'executable');
  return null;
}

function riff(bytes: Buffer, format: string): Finding {
  const isCutOff = bytes.readUInt32LE(4) + 8 > bytes.length;
  if (format === 'WEBP') return found('image', 'image/webp', isCutOff && 'damaged');
  return found('other', format === 'WAVE' ? 'audio/wav' : 'video/x-msvideo');
}
