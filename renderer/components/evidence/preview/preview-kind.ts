import type { StoredFile } from '../../../../shared/record/shapes/evidence.ts';

export type PreviewKind = 'image' | 'text' | 'pdf';

/** Pictures that every browser draws from pixels alone. SVG is a document that can hold scripts, so it isn't one. */
const pixelTypes: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
]);

/** How a file is shown inside the application; null for what is saved and opened elsewhere, if at all. */
export function previewKind({ kind, mediaType, flags }: StoredFile): PreviewKind | null {
  if (flags.includes('executable')) return null;
  if (kind === 'pdf') return 'pdf';
  if (kind === 'text') return 'text';
  return kind === 'image' && pixelTypes.has(mediaType) ? 'image' : null;
}
