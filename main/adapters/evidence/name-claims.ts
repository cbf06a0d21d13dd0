import type { FileKind } from '../../../shared/record/shapes/evidence.ts';
import type { Finding } from './finding.ts';

/** Endings that some system runs, installs or imports at a double click. */
const runs = new Set(
  (
    'exe com scr pif dll sys cpl ocx msi msp mst msix appx bat cmd ps1 psm1 ps1xml psc1 js jse vbs vbe vb ws wsf ' +
    'wsh wsc sct hta jar jnlp lnk url scf reg inf gadget application appref-ms chm hlp msc sh bash zsh command app ' +
    'pkg dmg deb rpm apk ipa run bin elf appimage desktop py pl rb xll iqy slk settingcontent-ms iso img vhd vhdx'
  ).split(' '),
);

const claims = new Map<string, FileKind>();
const claim = (kind: FileKind, endings: string) => {
  for (const ending of endings.split(' ')) claims.set(ending, kind);
};
claim('pdf', 'pdf');
claim('image', 'png jpg jpeg jpe jfif gif webp tif tiff heic heif avif bmp svg');
claim('text', 'txt csv tsv md log json xml html htm xhtml');
claim('word', 'doc docx docm dot dotx dotm rtf');
claim('excel', 'xls xlsx xlsm xlsb xlt xltx xltm xlam');
claim('presentation', 'ppt pptx pptm pps ppsx ppsm pot potx potm');
claim('opendocument', 'odt ods odp odg odf ott ots otp');
claim('mail', 'eml msg mht mhtml');
claim('archive', 'zip rar 7z gz tgz tar bz2 xz cab');
claim('other', 'mp3 mp4 m4a mov avi wav ogg opus one');

/** Office's own promise: these endings hold no macros, and Office refuses to open them when they do. */
const macroFree = new Set('docx dotx xlsx xltx pptx potx ppsx'.split(' '));

/** The last ending of a name, lower-case; "" when there is none. */
export function endingOf(name: string): string {
  // Windows drops dots and spaces at the end, and so opens "policy.pdf.exe. " as a program.
  return /\.([^.]+)$/.exec(name.replace(/[. ]+$/, ''))?.[1]?.toLowerCase() ?? '';
}

/** The kind that a name promises; null when it promises none that we know. */
export function claimedKind(name: string): FileKind | null {
  return claims.get(endingOf(name)) ?? null;
}

export function isRunByName(name: string): boolean {
  return runs.has(endingOf(name));
}

/** Whether the content is of another kind than the ending says. No ending, or an unknown one, says nothing. */
export function beliesContent(name: string, { kind, mediaType, flags }: Finding): boolean {
  const claimed = claimedKind(name);
  const ending = endingOf(name);
  if (claimed === null) return false;
  if (flags.includes('executable') && mediaType !== 'application/zip') return true;
  if (flags.includes('macros') && macroFree.has(ending)) return true;
  // A password hides what it holds, and a file cut off may have lost it.
  if (mediaType === encryptedOffice) return !['word', 'excel', 'presentation'].includes(claimed);
  if (mediaType === compound) return !['word', 'excel', 'presentation', 'mail'].includes(claimed);
  if (claimed === kind) return mediaType === 'text/html' && !['html', 'htm', 'xhtml'].includes(ending);
  // Mail is text, and plain text has no mark of its own.
  if (claimed === 'mail' && kind === 'text' && ending === 'eml') return false;
  if (claimed === 'text' && kind === 'mail') return false;
  if (ending === 'zip' && ['word', 'excel', 'presentation', 'opendocument'].includes(kind)) return false;
  return true;
}

/** A compound file that tells no more: what it holds can't be made out. */
export const compound = 'application/x-ole-storage';
export const encryptedOffice = `${compound}; content=encrypted-package`;
