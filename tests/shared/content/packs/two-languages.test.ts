import { describe, expect, it } from 'vitest';
import { actionContents, checkContents, instrumentContents } from '../../../../assessments/index.ts';
import type { InLanguage } from '../../../../shared/content/files/content-files.ts';
import { packTextChecks } from '../../../../shared/content/packs/checks/all-checks.ts';
import { otherLanguageIn } from '../../../../shared/content/packs/checks/two-languages.ts';

describe('words of another language in a text', () => {
  it.each([
    ['fr', 'La politique est écrite. / The policy is written and signed by all of the staff.', '"en"'],
    [
      'es',
      'La política existe. Les membres du personnel sont formés par des formateurs dans le pays.',
      '"fr"',
    ],
    ['en', 'The policy is written. La política está escrita para el personal y los socios.', '"es"'],
    ['ar', 'The organization has a written policy against exploitation', 'a language of Latin letters'],
    ['ru', 'Организация имеет политику 组织 有 政策', '"zh"'],
    ['zh', '该组织 has a written policy that everyone signs before work', 'a language of Latin letters'],
  ])('is found in %s: %s', (language, text, other) => {
    expect(otherLanguageIn(text, language)).toBe(other);
  });

  it.each([
    ['fr', 'Le Comité permanent interorganisations (IASC) a publié les six principes.'],
    ['fr', 'Voir « Convention on the Rights of the Child and the Optional Protocols ».'],
    ['es', 'La norma ST/SGB/2003/13 y el Protocolo de las Naciones Unidas.'],
    ['ar', 'تتبع المنظمة بروتوكول PSEA وقواعد ST/SGB/2003/13.'],
    ['zh', '组织遵守 ST/SGB/2003/13 和 IASC 的六项原则。'],
    ['pt', 'A organização tem uma política escrita que todos assinam.'],
    ['my', 'အဖွဲ့အစည်းတွင် မူဝါဒ ရှိသည်'],
  ])('is not found in %s: %s', (language, text) => {
    expect(otherLanguageIn(text, language)).toBeNull();
  });

  const shipped = [...instrumentContents.instruments, ...actionContents, ...checkContents];
  it.each(shipped.map(({ place, texts }) => [place, texts] as const))('is nowhere in %s', (_place, files) => {
    const texts = Object.entries(files).map(([file, text]) => ({ file, text: text as InLanguage }));
    expect(texts.length).toBeGreaterThan(1);
    expect(packTextChecks.flatMap((check) => check.find({ texts }))).toEqual([]);
  });
});
