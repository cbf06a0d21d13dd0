import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { clauseContents } from '../../../../assessments/index.ts';
import { code, passphrase, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import {
  asArchive,
  asFolder,
  clauseFacts,
  clauseWords,
  ownClausePack,
  packOf,
  translationPack,
} from '../../../support/build-pack.ts';
import { buildZip } from '../../../support/build-workbook.ts';

let test: TestApp;
afterEach(() => test.end());

const own = 'code-of-conduct@2.0.0';

async function isUntouched() {
  const packs = value(await test.client.content.list({}));
  const clauses = value(await test.client.clause.list({ versions: true }));
  return packs.total === 0 && clauses.rows.every(({ pack }) => pack === null);
}

describe('taking in a content pack', () => {
  it('brings its clauses into use, beside the versions that were there', async () => {
    test = await startWithWorkspace();
    const dry = value(await test.client.content.import({ file: asArchive(ownClausePack()), dryRun: true }));
    expect(dry).toMatchObject({ imported: false, clauses: [{ reference: own, inUse: true }] });
    expect(await isUntouched()).toBe(true);
    const done = value(await test.client.content.import({ file: asArchive(ownClausePack()) }));
    expect(done).toEqual({ ...dry, imported: true });
    expect(value(await test.client.content.list({})).rows).toEqual([{ ...done.pack, holds: done.holds }]);
    expect(value(await test.client.clause.get({ clause: 'code-of-conduct' }))).toMatchObject({
      reference: own,
      modelText: false,
      pack: { id: 'fictional-clauses', name: 'Fictional office clauses', version: '1.0.0' },
    });
    expect(value(await test.client.clause.get({ clause: 'code-of-conduct@1.2.0' }))).toMatchObject({
      inUse: false,
      pack: null,
    });
    const versions = value(await test.client.clause.list({ versions: true })).total;
    // A version of a clause that stands in several libraries is one.
    const shipped = clauseContents.flatMap(({ definition }) =>
      (definition as { clauses: { id: string; version: string }[] }).clauses.map(
        ({ id, version }) => `${id}@${version}`,
      ),
    );
    expect(versions).toBe(new Set(shipped).size + 1);
    expect(test.bugs).toEqual([]);
  });

  it('is the same from an archive, an archive of its folder, or the files of the folder', async () => {
    const hashes: string[] = [];
    for (const input of [
      { file: asArchive(ownClausePack()) },
      { file: asArchive(ownClausePack(), 'Fictional clauses/') },
      { files: asFolder(ownClausePack()).reverse() },
    ]) {
      test = await startWithWorkspace();
      hashes.push(value(await test.client.content.import(input)).pack.sha256);
      expect(test.bugs).toEqual([]);
      await test.end();
    }
    expect(new Set(hashes).size).toBe(1);
    test = await startWithWorkspace();
  });

  it('is refused a second time, and with other words under the same version', async () => {
    test = await startWithWorkspace();
    value(await test.client.content.import({ files: asFolder(ownClausePack()) }));
    expect(code(await test.client.content.import({ file: asArchive(ownClausePack()) }))).toBe('PACK_KNOWN');
    expect(code(await test.client.content.import({ files: asFolder(ownClausePack('Other words.')) }))).toBe(
      'PACK_KNOWN',
    );
    const next = ownClausePack('Other words.', { version: '1.1.0' });
    const refused = await test.client.content.import({ files: asFolder(next) });
    expect(refused).toMatchObject({ error: { code: 'PACK_INVALID', details: { count: 1 } } });
    expect(value(await test.client.content.list({})).total).toBe(1);
  });

  it('adds a language to clauses that are there, which takes the approval of the whole again', async () => {
    test = await startWithWorkspace();
    const clause = 'code-of-conduct@1.2.0';
    const approver = { name: 'Fictional Counsel', function: 'Legal officer' };
    value(await test.client.clause.approve({ clause, approver }));
    value(await test.client.content.import({ files: asFolder(translationPack()) }));
    const shown = value(await test.client.clause.get({ clause, language: 'qaa' }));
    expect(shown).toMatchObject({ inUse: true, approval: null, pack: null });
    expect(shown.languages).toContain('qaa');
    expect(shown.texts.qaa?.variants.usual?.body[0]?.text).toMatch(/Fictional translation\.$/);
    const again = value(
      await test.client.clause.approve({ clause, approver, note: 'With the translation.' }),
    );
    expect(again.approval).toEqual({ approver, on: '2026-03-02', note: 'With the translation.' });
  });

  it('is read back after the workspace was closed, rebuilt and checked', async () => {
    test = await startWithWorkspace();
    value(await test.client.content.import({ files: asFolder(ownClausePack()) }));
    const before = value(await test.client.clause.list({ versions: true }));
    value(await test.client.workspace.rebuild({}));
    value(await test.client.workspace.close({}));
    value(await test.client.workspace.open({ folder: test.folder, passphrase }));
    expect(value(await test.client.clause.list({ versions: true }))).toEqual(before);
    expect(value(await test.client.workspace.check({})).problems).toEqual([]);
    expect(test.bugs).toEqual([]);
  });

  it('says that the workspace is damaged when its file is gone, and takes the same pack in again', async () => {
    test = await startWithWorkspace();
    const opening = { folder: test.folder, passphrase };
    value(await test.client.content.import({ files: asFolder(ownClausePack()) }));
    value(await test.client.workspace.close({}));
    for (const name of readdirSync(test.folder).filter((each) => each.startsWith('evidence.db')))
      rmSync(join(test.folder, name));
    value(await test.client.workspace.open(opening));
    expect(await test.client.clause.list({})).toMatchObject({
      error: {
        code: 'WORKSPACE_DAMAGED',
        details: { problem: expect.stringContaining('fictional-clauses 1.0.0') },
      },
    });
    const other = await test.client.content.import({ files: asFolder(translationPack()) });
    expect(code(other)).toBe('WORKSPACE_DAMAGED');
    expect(code(await test.client.content.import({ files: asFolder(ownClausePack('Other words.')) }))).toBe(
      'PACK_KNOWN',
    );
    const again = value(await test.client.content.import({ file: asArchive(ownClausePack()) }));
    expect(again).toMatchObject({ imported: true, clauses: [{ reference: own, inUse: true }] });
    expect(value(await test.client.content.list({})).total).toBe(1);
    expect(value(await test.client.clause.get({ clause: own })).inUse).toBe(true);
    expect(test.bugs).toEqual([]);
  });

  it('takes either an archive or files', async () => {
    test = await startWithWorkspace();
    expect(code(await test.client.content.import({}))).toBe('INPUT_INVALID');
    const both = { file: asArchive(ownClausePack()), files: asFolder(ownClausePack()) };
    expect(code(await test.client.content.import(both))).toBe('INPUT_INVALID');
  });
});

const broken = (files: Record<string, string>, path: string, text: string) => ({ ...files, [path]: text });
const zip = (parts: Parameters<typeof buildZip>[0]) => ({
  name: 'pack.zip',
  bytes: new Uint8Array(buildZip(parts)),
});
const parts = () => Object.entries(ownClausePack()).map(([name, content]) => ({ name, content }));
const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
const withText = (clauses: object, language = 'en') =>
  packOf({ [`text.${language}.json`]: { language, clauses } });

describe('a hostile or broken pack', () => {
  it.each<[string, string, Parameters<TestApp['client']['content']['import']>[0]]>([
    ['PACK_UNREADABLE', 'that is no archive', { file: text('pack.zip', 'no archive') }],
    ['PACK_UNREADABLE', 'that is empty', { file: { name: 'pack.zip', bytes: new Uint8Array() } }],
    [
      'PACK_UNREADABLE',
      'that was cut off',
      { file: { name: 'p.zip', bytes: asArchive(ownClausePack()).bytes.slice(0, -40) } },
    ],
    ['PACK_UNREADABLE', 'that is encrypted', { file: zip(parts().map((part) => ({ ...part, flags: 1 }))) }],
    [
      'PACK_UNREADABLE',
      'with a path above it',
      { file: zip([...parts(), { name: '../evil.json', content: '{}' }]) },
    ],
    [
      'PACK_UNREADABLE',
      'with an absolute path',
      { file: zip([...parts(), { name: '/evil.json', content: '{}' }]) },
    ],
    [
      'PACK_UNREADABLE',
      'with a drive letter',
      { file: zip([...parts(), { name: 'C:/evil.json', content: '{}' }]) },
    ],
    [
      'PACK_UNREADABLE',
      'with a backslash that climbs',
      { file: zip([...parts(), { name: 'a\\..\\..\\evil.json', content: '{}' }]) },
    ],
    ['PACK_UNREADABLE', 'with one file twice', { file: zip([...parts(), ...parts().slice(-1)]) }],
    [
      'PACK_UNREADABLE',
      'with a file that its manifest doesn’t name',
      { file: zip([...parts(), { name: 'more.json', content: '{}' }]) },
    ],
    ['PACK_UNREADABLE', 'that lacks a file', { file: zip(parts().slice(0, -1)) }],
    [
      'PACK_UNREADABLE',
      'that says less of a file than it holds',
      { file: zip(parts().map((part) => ({ ...part, declaredSize: 3 }))) },
    ],
    [
      'DOCUMENT_TOO_LARGE',
      'that unpacks to far more',
      { file: zip([...parts(), { name: 'bomb.json', content: 'x'.repeat(17 * 1024 * 1024) }]) },
    ],
    [
      'DOCUMENT_TOO_LARGE',
      'of thousands of files',
      { file: zip(Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}`, content: '' }))) },
    ],
    [
      'DOCUMENT_TOO_LARGE',
      'that is a folder of great size',
      { files: [{ name: 'a.bin', bytes: new Uint8Array(17 * 1024 * 1024) }] },
    ],
    [
      'PACK_UNREADABLE',
      'whose folder holds a path above it',
      { files: [...asFolder(ownClausePack()), text('../evil.json', '{}')] },
    ],
    [
      'PACK_HASH_WRONG',
      'whose file was changed',
      { files: asFolder(broken(ownClausePack(), 'library.json', '{"clauses":[]}')) },
    ],
    [
      'PACK_INVALID',
      'with an element that is unknown',
      {
        files: asFolder(
          packOf({
            'library.json': { clauses: [{ ...clauseFacts('code-of-conduct', '2.0.0'), element: 'singing' }] },
            'text.en.json': { language: 'en' },
          }),
        ),
      },
    ],
    [
      'PACK_INVALID',
      'without English',
      {
        files: asFolder(
          packOf({
            'library.json': { clauses: [clauseFacts('code-of-conduct', '2.0.0')] },
            'text.fr.json': {
              language: 'fr',
              clauses: { 'code-of-conduct': clauseWords('code-of-conduct', 'x') },
            },
          }),
        ),
      },
    ],
    [
      'PACK_INVALID',
      'without a language that it promises',
      { files: asFolder(ownClausePack(undefined, { languages: ['en', 'ru'] })) },
    ],
    [
      'PACK_INVALID',
      'with other words for a clause that ships',
      {
        files: asFolder(
          withText({ 'code-of-conduct@1.2.0': clauseWords('code-of-conduct', 'Nothing is forbidden.') }),
        ),
      },
    ],
    [
      'PACK_INVALID',
      'with words for no clause',
      { files: asFolder(withText({ 'singing@1.1.0': clauseWords('code-of-conduct', 'x') })) },
    ],
    [
      'PACK_INVALID',
      'with a text that overrides its direction',
      { files: asFolder(ownClausePack('\u202Eevil')) },
    ],
    ['PACK_INVALID', 'with half a placeholder', { files: asFolder(ownClausePack('{{partner-name')) }],
  ])('is refused with %s: one %s, and nothing is taken in', async (expected, _what, input) => {
    test = await startWithWorkspace();
    const refused = await test.client.content.import(input);
    expect(code(refused)).toBe(expected);
    expect(await isUntouched()).toBe(true);
    expect(test.bugs).toEqual([]);
  });
});
