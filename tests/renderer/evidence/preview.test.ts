import { describe, expect, it } from 'vitest';
import { previewKind } from '../../../renderer/components/evidence/preview/preview-kind.ts';
import { textContent } from '../../../renderer/components/evidence/preview/text-content.ts';
import type { StoredFile } from '../../../shared/record/shapes/evidence.ts';

const file = (change: Partial<StoredFile>): StoredFile => ({
  sha256: 'a'.repeat(64),
  size: 10,
  name: 'file',
  kind: 'other',
  mediaType: 'application/octet-stream',
  flags: [],
  ...change,
});

describe('the preview', () => {
  it('shows PDF, text and pictures made of pixels', () => {
    expect(previewKind(file({ kind: 'pdf' }))).toBe('pdf');
    expect(previewKind(file({ kind: 'text' }))).toBe('text');
    expect(previewKind(file({ kind: 'image', mediaType: 'image/png' }))).toBe('image');
  });

  it('shows nothing of drawings that can hold scripts, of programs, and of anything else', () => {
    expect(previewKind(file({ kind: 'image', mediaType: 'image/svg+xml' }))).toBeNull();
    expect(previewKind(file({ kind: 'text', flags: ['executable'] }))).toBeNull();
    expect(previewKind(file({ kind: 'word' }))).toBeNull();
  });
});

describe('a text file', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  it('is read as UTF-8, else as the Latin of older Windows', () => {
    expect(textContent(encode('محضر')).text).toBe('محضر');
    expect(textContent(Uint8Array.of(0x64, 0xe9, 0x6a, 0xe0)).text).toBe('déjà');
  });

  it('is read as UTF-16 where its first bytes say so', () => {
    expect(textContent(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)).text).toBe('A');
  });

  it('is cut after 200 kB, never within a character', () => {
    const { text, isCut } = textContent(encode('م'.repeat(150_000)));
    expect(isCut).toBe(true);
    expect(text).toBe('م'.repeat(100_000));
    const odd = textContent(encode(`a${'م'.repeat(150_000)}`));
    expect(odd.text.endsWith('م')).toBe(true);
  });
});
