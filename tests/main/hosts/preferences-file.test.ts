import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { preferencesFile } from '../../../main/hosts/preferences-file.ts';
import { recentWorkspaces, suggestFolder } from '../../../main/hosts/recent-workspaces.ts';
import { temporaryFolder } from './temporary-folder.ts';

function open(folder: string) {
  const damaged: string[] = [];
  return {
    store: preferencesFile(join(folder, 'preferences.json'), (keptAs) => damaged.push(keptAs)),
    damaged,
  };
}

describe('preferences on this computer', () => {
  it('begin as usual without writing anything', () => {
    const folder = temporaryFolder();
    expect(open(folder).store.read()).toMatchObject({ language: null, colorScheme: 'auto', recent: [] });
    expect(existsSync(join(folder, 'preferences.json'))).toBe(false);
  });

  it('keep what is not changed', () => {
    const folder = temporaryFolder();
    open(folder).store.write({ language: 'ar' });
    open(folder).store.write({ colorScheme: 'dark' });
    expect(open(folder).store.read()).toMatchObject({ language: 'ar', colorScheme: 'dark' });
  });

  it.each(['', '{"language":"tlh"}', '{"colorScheme":', 'null', '[]'])(
    'that can’t be read (%j) are set aside, told of, and never written over',
    (text) => {
      const folder = temporaryFolder();
      const file = join(folder, 'preferences.json');
      writeFileSync(file, text);
      const { store, damaged } = open(folder);
      const isDamaged = text !== 'null' && text !== '[]';
      expect(store.read()).toMatchObject({ language: null });
      expect(damaged).toEqual(isDamaged ? [`${file}.damaged`] : []);
      store.write({ language: 'en' });
      if (isDamaged) expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
      expect(store.read().language).toBe('en');
    },
  );
});

describe('recent workspaces', () => {
  const at = (folder: string) => ({
    folder,
    office: 'Fictional office',
    openedAt: '2026-03-02T08:00:00.000Z',
  });

  it('stand newest first, each once, and not for ever', () => {
    const { store } = open(temporaryFolder());
    const recent = recentWorkspaces(store, 'documents');
    for (let number = 1; number <= 20; number += 1) recent.remember(at(`w${number}`));
    recent.remember(at('w15'));
    const folders = recent.list().map(({ folder }) => folder);
    expect(folders.slice(0, 3)).toEqual(['w15', 'w20', 'w19']);
    expect(new Set(folders).size).toBe(folders.length);
    expect(folders).toHaveLength(12);
  });

  it('suggest a folder that doesn’t exist yet', () => {
    const documents = temporaryFolder();
    const recent = recentWorkspaces(open(documents).store, documents);
    const first = recent.suggestedFolder();
    expect(first).toBe(join(documents, 'PSEA Partner Assessment'));
    writeFileSync(first, '');
    expect(recent.suggestedFolder()).toBe(`${first} 2`);
  });

  it('suggest a folder at home where documents are copied to other computers', () => {
    const home = temporaryFolder();
    for (const name of ['OneDrive - Fictional Office', 'Dropbox'])
      expect(suggestFolder(join(home, name, 'Documents'), home)).toBe(join(home, 'PSEA Partner Assessment'));
    expect(suggestFolder(join(home, 'Documents'), home)).toBe(
      join(home, 'Documents', 'PSEA Partner Assessment'),
    );
  });

  it('list a workspace once, by whichever of its names it was opened', () => {
    const { store } = open(temporaryFolder());
    const folder = temporaryFolder();
    const link = join(temporaryFolder(), 'link');
    symlinkSync(folder, link, 'junction');
    const recent = recentWorkspaces(store, 'documents');
    for (const name of [folder, link]) recent.remember(at(name));
    expect(recent.list().map((each) => each.folder)).toEqual([link]);
  });
});
