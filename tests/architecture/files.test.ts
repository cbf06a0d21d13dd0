import { describe, expect, it } from 'vitest';
import { breaches } from './read-code.ts';
import { textFiles, typeScript } from './source-files.ts';

const LINES_AT_MOST = 400;
// A catalogue of texts is as long as what it says, and is read entry by entry.
const CATALOGUE = /\/text\/[^/]+\.ts$/;
const product = ['assessments', 'main', 'renderer', 'shared'];
const everything = textFiles();
const asWritten = (text: string): string => text;

// Written in pieces, since this file is read by its own rules.
const machinePaths = [
  ['/wo', 'rk/'],
  ['/ro', 'ot/'],
  ['/tm', 'p/'],
  ['/home/[a-z]', '+/'],
  ['/Users/[A-Za-z]', '+/'],
  ['[A-Z]:\\\\\\\\?Us', 'ers'],
].map((parts) => ({
  pattern: new RegExp(`(^|[\\s"'\`(=:])${parts.join('')}`),
  reason: 'names a place on one machine',
}));

const registries = [
  ['registry\\.np', 'mjs'],
  ['npm', 'mirror'],
  ['deb\\.deb', 'ian'],
  ['verda', 'ccio'],
].map((parts) => ({ pattern: new RegExp(parts.join('')), reason: 'names a registry host' }));

const unfinished = [
  ['TO', 'DO'],
  ['FIX', 'ME'],
  ['XX', 'X:'],
  ['[Cc]oming', ' soon'],
  ['[Ll]orem', ' ipsum'],
].map((parts) => ({ pattern: new RegExp(`\\b${parts.join('')}\\b`), reason: 'is left unfinished' }));

describe('files', () => {
  it(`stay under ${LINES_AT_MOST} lines`, () => {
    const long = typeScript(...product)
      .filter((file) => !CATALOGUE.test(file.path))
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
      .filter((file) => file.lines >= LINES_AT_MOST);
    expect(long).toEqual([]);
  });

  it('are named in lower case with hyphens, components as they are called', () => {
    const wrong = typeScript(...product, 'tests')
      .map((file) => file.path)
      .filter((path) => {
        const name = path.split('/').at(-1) ?? '';
        const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|d))?\.tsx?$/.test(name);
        const isComponent = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(name);
        return !isKebab && !isComponent;
      });
    expect(wrong).toEqual([]);
  });

  it('name no place on the machine that wrote them', () => {
    expect(breaches(everything, machinePaths, asWritten)).toEqual([]);
  });

  it('name no host of a package registry', () => {
    expect(breaches(everything, registries, asWritten)).toEqual([]);
  });

  it('leave nothing unfinished', () => {
    const written = everything.filter((file) => /\.(tsx?|mjs|css|html)$/.test(file.path));
    expect(breaches(written, unfinished, asWritten)).toEqual([]);
  });
});
