import { describe, expect, it } from 'vitest';
import type { KeptPack, PackContent } from '../../../../shared/content/packs/pack.ts';
import { readPack } from '../../../../shared/content/packs/read-pack.ts';
import { checkPack } from '../../../../shared/rules/packs/check-pack.ts';
import { importedPack } from '../../../../shared/rules/packs/imported-pack.ts';
import {
  asPackFiles,
  clauseFacts,
  clauseWords,
  ownClausePack,
  type PackFiles,
  packOf,
  translationPack,
} from '../../../support/build-pack.ts';
import { clauseVersions } from '../../../support/libraries.ts';

function contentOf(files: PackFiles): PackContent {
  const read = readPack(asPackFiles(files));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const kept = (files: PackFiles): KeptPack => {
  const content = contentOf(files);
  return { imported: importedPack(content, 'f'.repeat(64), '2026-03-02'), content };
};

const problems = (files: PackFiles, before: readonly KeptPack[] = []) =>
  checkPack(contentOf(files), clauseVersions, before);

const words = (id: string) => clauseWords(id, 'Fictional sentence.');

describe('the check of a content pack', () => {
  it('finds nothing wrong with an organisation’s own clause, or with a translation', () => {
    expect(problems(ownClausePack())).toEqual([]);
    expect(problems(translationPack())).toEqual([]);
    expect(problems(translationPack(), [kept(ownClausePack())])).toEqual([]);
  });

  it('names the versions and languages that a pack brings', () => {
    expect(kept(translationPack()).imported.clauses).toEqual([
      { clause: 'code-of-conduct', version: '1.2.0', languages: ['qaa'] },
    ]);
  });

  it('refuses other words under a version that is known, shipped or of another pack', () => {
    const shippedVersion = packOf({
      'library.json': { clauses: [clauseFacts('code-of-conduct', '1.2.0')] },
      'text.en.json': { language: 'en', clauses: { 'code-of-conduct': words('code-of-conduct') } },
    });
    expect(problems(shippedVersion)).toEqual([
      expect.stringMatching(/"code-of-conduct@1\.2\.0" is known in "en" with other words/),
    ]);
    const other = ownClausePack('Other words.', { id: 'another-pack' });
    expect(problems(other, [kept(ownClausePack())])).toHaveLength(1);
    expect(problems(ownClausePack(undefined, { id: 'the-same-words' }), [kept(ownClausePack())])).toEqual([]);
  });

  it('refuses texts of clauses that nobody knows, and of versions that are gone', () => {
    const text = { language: 'en', clauses: { 'code-of-conduct@7.0.0': words('code-of-conduct') } };
    expect(problems(packOf({ 'text.en.json': text }))).toEqual([expect.stringMatching(/no such clause/)]);
  });

  it('asks for English, and for every language that the manifest promises', () => {
    const facts = { clauses: [clauseFacts('code-of-conduct', '2.0.0')] };
    const arabic = { language: 'ar', clauses: { 'code-of-conduct': words('code-of-conduct') } };
    expect(problems(packOf({ 'library.json': facts, 'text.ar.json': arabic }))).toEqual([
      expect.stringMatching(/lacks text\.en\.json/),
    ]);
    const promised = ownClausePack(undefined, { languages: ['en', 'fr'] });
    expect(problems(promised)).toEqual([expect.stringMatching(/lacks text\.fr\.json/)]);
    const empty = packOf({ 'library.json': facts, 'text.en.json': { language: 'en' } });
    expect(problems(empty)).toEqual([expect.stringMatching(/"code-of-conduct" has no text in "en"/)]);
  });

  it('asks for the name of the file that its language has', () => {
    expect(problems(packOf({ 'text.fr.json': { language: 'ar' } }))).toEqual([
      expect.stringMatching(/Name it text\.ar\.json/),
    ]);
  });

  it('finds a translation whose paragraphs don’t stand beside the English ones', () => {
    const short = words('code-of-conduct');
    short.variants.usual?.body.pop();
    const text = { language: 'qaa', clauses: { 'code-of-conduct@1.2.0': short } };
    const found = problems(packOf({ 'text.qaa.json': text }));
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/2 paragraphs where the English/)]));
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/annex\.title/)]));
  });

  it('finds a translation that lacks a variant, blanks that nobody described, and sets of clauses that are not there', () => {
    const oneVariant = words('survival');
    delete oneVariant.variants['open-ended'];
    const lacking = packOf({ 'text.fr.json': { language: 'fr', clauses: { 'survival@1.2.0': oneVariant } } });
    expect(problems(lacking).join('\n')).toMatch(/survival/);
    const blank = ownClausePack('Call {{fictional-number}}.');
    expect(problems(blank)).toEqual([expect.stringMatching(/placeholder "fictional-number"/)]);
    const sets = packOf({
      'library.json': {
        clauses: [clauseFacts('code-of-conduct', '2.0.0')],
        sets: [{ id: 'minimum', clauses: ['code-of-conduct', 'not-there'] }],
      },
      'text.en.json': { language: 'en', clauses: { 'code-of-conduct': words('code-of-conduct') } },
    });
    expect(problems(sets).join('\n')).toMatch(/names the clause "not-there"/);
  });

  it('refuses a blank that is known from elsewhere', () => {
    const own = packOf({
      'library.json': {
        clauses: [clauseFacts('code-of-conduct', '2.0.0')],
        placeholders: [{ id: 'partner-name', source: 'person', kind: 'text' }],
      },
      'text.en.json': { language: 'en', clauses: { 'code-of-conduct': words('code-of-conduct') } },
    });
    expect(problems(own)).toEqual([expect.stringMatching(/"partner-name" is known as text from partner/)]);
  });

  it('takes names that every object has for names like others', () => {
    const text = JSON.parse(
      '{"language":"en","clauses":{"constructor":{"title":"A","variants":{}}}}',
    ) as Record<string, unknown>;
    expect(problems(packOf({ 'text.en.json': text }))).toEqual([expect.stringMatching(/no such clause/)]);
  });
});
