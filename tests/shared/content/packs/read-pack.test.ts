import { describe, expect, it } from 'vitest';
import { type PackFile, readPack } from '../../../../shared/content/packs/read-pack.ts';
import { asPackFiles, ownClausePack, packOf, packSha256 } from '../../../support/build-pack.ts';

const good = () => asPackFiles(ownClausePack());

function refusal(files: readonly PackFile[]): string {
  const read = readPack(files);
  if (read.ok) throw new Error('The pack was read.');
  return `${read.error.code} ${read.error.message}`;
}

function file(path: string, text: string): PackFile {
  return { path, text, sha256: packSha256(text) };
}

describe('a content pack', () => {
  it('is read with what its manifest says of it', () => {
    const read = readPack(good());
    expect(read).toMatchObject({
      ok: true,
      value: {
        manifest: { id: 'fictional-clauses', version: '1.0.0', publisher: 'Fictional legal office' },
        library: { modelText: false, clauses: [{ id: 'code-of-conduct', version: '2.0.0' }] },
        texts: [{ file: 'text.en.json', text: { language: 'en' } }],
      },
    });
  });

  it('is read from an archive that holds its folder, and with other files that its manifest names', () => {
    const wrapped = asPackFiles(packOf({ 'text.en.json': { language: 'en' }, 'LICENCE.txt': 'Fictional.' }));
    const inside = wrapped.map((each) => ({ ...each, path: `my pack/${each.path}` }));
    expect(readPack(inside)).toMatchObject({ ok: true, value: { library: null } });
  });

  it.each([
    ['../library.json'],
    ['texts/../../text.en.json'],
    ['/etc/text.en.json'],
    ['C:/text.en.json'],
    ['c:text.en.json'],
    ['texts\\text.en.json'],
    ['..\\text.en.json'],
    ['./text.en.json'],
    ['a//text.en.json'],
    ['text.\u202Enosj.en'],
  ])('is refused with a file named %j, in the pack or in its manifest', (path) => {
    expect(refusal([...good(), file(path, '{}')])).toMatch(/^PACK_UNREADABLE/);
    const manifest = packOf(
      { 'text.en.json': { language: 'en' } },
      { files: [{ path, sha256: '0'.repeat(64) }] },
    );
    expect(refusal(asPackFiles(manifest))).toMatch(/^PACK_UNREADABLE/);
  });

  it('is refused without a manifest, or with one that can’t be read', () => {
    expect(refusal(good().filter(({ path }) => path !== 'manifest.json'))).toMatch(/no manifest\.json/);
    expect(refusal([file('manifest.json', 'not JSON'), ...good().slice(1)])).toMatch(/is no JSON/);
    expect(refusal(asPackFiles(ownClausePack('', { format: 3 })))).toMatch(/format 3 is newer/);
    expect(refusal(asPackFiles(ownClausePack('', { version: 'two' })))).toMatch(/manifest\.json → version/);
    expect(refusal([])).toMatch(/no manifest\.json/);
  });

  it('is refused when a file is missing, not named, or there twice', () => {
    expect(refusal(good().filter(({ path }) => path !== 'library.json'))).toMatch(
      /“library\.json”.*is missing/,
    );
    expect(refusal([...good(), file('extra.json', '{}')])).toMatch(/“extra\.json” is not named/);
    expect(refusal([...good(), file('Library.JSON', '{}')])).toMatch(/is there twice/);
  });

  it('is refused when a file has another hash, and names it', () => {
    const changed = good().map((each) =>
      each.path === 'text.en.json' ? file(each.path, `${each.text} `) : each,
    );
    expect(refusal(changed)).toMatch(/^PACK_HASH_WRONG .*“text\.en\.json”/);
  });

  it('is refused with every fault of its files, such as an element that is unknown', () => {
    const facts = { id: 'own', version: '1.0.0', element: 'singing', variants: [], applies: {}, sources: [] };
    const read = readPack(
      asPackFiles(packOf({ 'library.json': { clauses: [facts] }, 'text.en.json': { language: 'en' } })),
    );
    if (read.ok) throw new Error('The pack was read.');
    expect(read.error).toMatchObject({ code: 'PACK_INVALID' });
    expect(read.error.details.problems).toEqual(
      expect.arrayContaining([expect.stringMatching(/^library\.json → clauses\.0\.element/)]),
    );
    expect(refusal(asPackFiles(packOf({ 'text.en.json': 'no JSON' })))).toMatch(/no JSON in UTF-8/);
    expect(refusal(asPackFiles(packOf({ 'LICENCE.txt': 'Fictional.' })))).toMatch(/holds no texts/);
  });
});
