import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApp, value } from '../support/app.ts';
import { bundle } from '../support/electron-stand-in/launch.ts';
import {
  errorBoxes,
  type StartedProgram,
  type StartOnlyOptions,
  startOnly,
} from '../support/electron-stand-in/start-only.ts';
import { office } from './support/bridge.ts';
import { officer, passphrase } from './support/journey.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// What the built program does on a computer that is not as it should be: without its screens, in the main process alone.

let place: ReturnType<typeof temporaryFolder>;
const running = new Set<StartedProgram>();

beforeAll(() => {
  place = temporaryFolder();
});
afterAll(() => place.remove());
afterEach(async () => {
  for (const program of running) {
    program.kill();
    await program.ended;
  }
  running.clear();
});

const homeOf = (name: string) => join(place.folder, name);
const dataOf = (name: string) => join(homeOf(name), 'user-data');

function start(name: string, options: Omit<StartOnlyOptions, 'home'> = {}): StartedProgram {
  const program = startOnly({ home: homeOf(name), quicker: 10, ...options });
  running.add(program);
  return program;
}

async function opened(name: string, options: Omit<StartOnlyOptions, 'home'> = {}): Promise<StartedProgram> {
  const program = start(name, options);
  await Promise.race([
    program.opened,
    program.ended.then((code) => {
      throw new Error(
        `The program ended (${code}). ${program.errors()} ${JSON.stringify(errorBoxes(homeOf(name)))}`,
      );
    }),
  ]);
  return program;
}

const ownPage = { origin: 'app://psea', isMainFrame: true };
const ask = (program: StartedProgram, path: readonly string[], input: unknown = {}) =>
  program.ask('invoke', 'psea:invoke', [path, input], ownPage);

async function newWorkspace(folder: string): Promise<string> {
  const { client, end } = startApp({ folder });
  value(await client.workspace.create({ folder, passphrase, office, officer }));
  await end();
  return folder;
}

describe('a start that fails', () => {
  it.each([
    ['a main module that can’t be read', `import './no-such-chunk.js';`],
    ['one that throws', `throw new Error('Fictional Partner');`],
  ])('is told in a window with the place of the log, and ends with 1: %s', async (name, source) => {
    // The entry of the product over a program that is broken behind it.
    const broken = join(place.folder, `${name} program`, 'main');
    mkdirSync(join(broken, 'chunks'), { recursive: true });
    const from = join(import.meta.dirname, '..', '..', 'out', 'main');
    for (const file of [
      'electron.js',
      ...readdirSync(join(from, 'chunks')).map((each) => `chunks/${each}`),
    ]) {
      if (!file.endsWith('.js')) continue;
      const text = /chunks\/start-program-/.test(file) ? source : readFileSync(join(from, file), 'utf8');
      writeFileSync(join(broken, file), text);
    }
    writeFileSync(join(broken, '..', 'package.json'), '{"type":"module"}');
    const program = start(name, { program: join(broken, 'electron.js') });
    expect(await program.ended).toBe(1);
    const log = join(dataOf(name), 'problems.log');
    expect(errorBoxes(homeOf(name))).toMatchObject([{ title: expect.stringContaining('could not start') }]);
    expect(errorBoxes(homeOf(name))[0]?.content).toContain(log);
    expect(readFileSync(log, 'utf8')).toContain(' START ');
    expect(readFileSync(log, 'utf8')).not.toContain('Fictional Partner');
  });

  it('for a folder of preferences that can’t be made is told with that place, and the next start is free', async () => {
    const name = 'no profile';
    mkdirSync(homeOf(name), { recursive: true });
    writeFileSync(dataOf(name), 'A file stands where the folder should be.');
    const program = start(name, { locale: 'ar' });
    expect(await program.ended).toBe(1);
    expect(errorBoxes(homeOf(name))[0]?.title).toBe('تعذّر بدء برنامج تقييم الشركاء');
    expect(errorBoxes(homeOf(name))[0]?.content).toContain(dataOf(name));
    await opened(name, { env: { PSEA_DATA_FOLDER: join(homeOf(name), 'another') } });
  });

  it.each(['--no-sandbox', '--disable-web-security'])(
    'is refused with %s, which would take a wall away',
    async (given) => {
      const name = `unsafe ${given}`;
      const program = start(name, { args: [given] });
      expect(await program.ended).toBe(1);
      expect(errorBoxes(homeOf(name))[0]?.content).toContain('without the protection');
      expect(existsSync(join(dataOf(name), 'problems.log'))).toBe(false);
    },
  );

  it('is refused in the installed program with a port for debugging, and only there', async () => {
    const args = ['--remote-debugging-port=9222'];
    const program = start('debugged', { args, env: { PSEA_STAND_IN_PACKAGED: '1' } });
    expect(await program.ended).toBe(1);
    const [window] = await (await opened('developed', { args })).ask('windows');
    expect(window?.webPreferences).toMatchObject({ devTools: true });
  });
});

describe('preferences', () => {
  it.each(['', '{"colorScheme":', '{"language":"tlh"}'])(
    'that are damaged (%j) are set aside with a word',
    async (text) => {
      const name = `damaged ${text.length}`;
      mkdirSync(dataOf(name), { recursive: true });
      writeFileSync(join(dataOf(name), 'preferences.json'), text);
      const program = await opened(name);
      await expect.poll(() => program.ask('dialogsShown')).toHaveLength(1);
      const [said] = await program.ask('dialogsShown');
      expect(JSON.stringify(said)).toContain('preferences.json.damaged');
      expect(readFileSync(join(dataOf(name), 'preferences.json.damaged'), 'utf8')).toBe(text);
    },
  );

  it('that can’t be opened leave a window, and what is chosen holds until the program ends', async () => {
    const name = 'folder for a file';
    mkdirSync(join(dataOf(name), 'preferences.json'), { recursive: true });
    const program = await opened(name);
    expect(
      await ask(program, ['host', 'setPreferences'], { language: 'ar', colorScheme: 'dark' }),
    ).toMatchObject({
      value: { language: 'ar', colorScheme: 'dark' },
    });
    expect(await ask(program, ['host', 'getPreferences'])).toMatchObject({ value: { language: 'ar' } });
    expect(JSON.stringify(await program.ask('dialogsShown'))).toContain('can’t be read or written');
    expect(await program.ask('themeSource')).toBe('dark');
  });

  it('of an earlier version come along from where Electron keeps its own', async () => {
    const name = 'earlier';
    mkdirSync(join(homeOf(name), 'electron'), { recursive: true });
    writeFileSync(
      join(homeOf(name), 'electron', 'preferences.json'),
      '{"language":"ar","colorScheme":"light"}',
    );
    const program = await opened(name);
    expect(await ask(program, ['host', 'getPreferences'])).toMatchObject({
      value: { language: 'ar', colorScheme: 'light' },
    });
    expect(await program.ask('switches')).toContain('lang=ar');
    expect(await program.ask('folders')).toMatchObject({
      userData: dataOf(name),
      sessionData: join(dataOf(name), 'window'),
    });
  });
});

describe('the window', () => {
  it('comes whole from the first picture, and without one after three seconds', async () => {
    const prompt = await opened('prompt', { quicker: 1 });
    expect((await prompt.ask('windows'))[0]?.isVisible).toBe(false);
    await prompt.ask('loaded');
    expect((await prompt.ask('windows'))[0]?.isVisible).toBe(true);
    const late = await opened('late');
    await expect.poll(async () => (await late.ask('windows'))[0]?.isVisible).toBe(true);
  });

  it('is there although the wallet of the computer never answers, and asks it for nothing', async () => {
    const program = await opened('silent', { wallet: 'silent' });
    expect(await ask(program, ['host', 'getInfo'])).toMatchObject({ value: { keychain: true } });
    expect(await program.ask('walletAsked')).toEqual([]);
  });

  it('asks for no power beyond that of a page', async () => {
    const program = await opened('powers');
    // Whatever isn't named here stays as Electron has it: insecure content and experimental features off.
    expect((await program.ask('windows'))[0]?.webPreferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: true,
      spellcheck: process.platform === 'darwin',
    });
  });

  it('keeps its session in memory, and fits a small screen', async () => {
    const program = await opened('small', { env: { PSEA_STAND_IN_SCREEN: '911x470' } });
    expect((await program.ask('windows'))[0]).toMatchObject({
      keepsSessionOnDisk: false,
      size: { width: 911, height: 470 },
      smallest: { width: 640, height: 440 },
    });
  });

  it('opens with a sentence about a workspace of a newer program, or one that is gone', async () => {
    const folder = await newWorkspace(join(place.folder, 'newer'));
    const file = join(folder, 'workspace.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), format: 99 }));
    for (const [named, words] of [
      [folder, 'newer version'],
      [join(place.folder, 'gone'), 'no workspace'],
    ] as const) {
      const program = await opened(`at ${words}`, {
        args: ['--workspace', named],
        env: { PSEA_PASSPHRASE: passphrase },
      });
      await expect.poll(() => program.ask('dialogsShown')).toHaveLength(1);
      expect(JSON.stringify(await program.ask('dialogsShown'))).toContain(words);
    }
  });
});

describe('a second start', () => {
  it('ends with 0, shows the window, and hands over the workspace that it was given', async () => {
    const name = 'twice';
    const first = await opened(name);
    await first.ask('loaded');
    const second = start(name, { args: ['--workspace', '/fictional/folder'] });
    expect(await second.ended).toBe(0);
    await expect.poll(async () => (await first.ask('windows'))[0]?.timesFocused).toBe(1);
    expect(await ask(first, ['host', 'getInfo'])).toMatchObject({
      value: { workspace: '/fictional/folder' },
    });
    const commands = first.told.filter((message) => message.kind === 'send');
    expect(commands).toMatchObject([{ args: [{ type: 'host.command', command: 'open-workspace' }] }]);
  });
});

describe('screens that end', () => {
  it('come back once, then give place to a page that can be left, then to a question', async () => {
    const program = await opened('ending', { quicker: 1 });
    const addresses = async () => (await program.ask('windows'))[0]?.addresses;
    await program.ask('crash', 'crashed');
    expect(await addresses()).toEqual(['app://psea/', 'app://psea/']);
    await program.ask('crash', 'oom');
    expect((await addresses())?.at(-1)).toBe('app://psea/ended.html');
    const page = await program.ask('serve', 'app://psea/ended.html', 'GET');
    const html = Buffer.from(page?.body ?? []).toString();
    expect(html).toContain('<a href="/">Show them again</a>');
    expect(html).not.toContain('<script');
    expect(await program.ask('mayNavigate', 'app://psea/')).toBe(true);
    await program.ask('crash', 'crashed');
    await expect.poll(addresses).toHaveLength(4);
    expect(JSON.stringify(await program.ask('dialogsShown'))).toContain('Show them again');
    expect(readFileSync(join(dataOf('ending'), 'problems.log'), 'utf8').match(/ENDED_/g)).toHaveLength(3);
  });
});

describe('an open workspace', () => {
  it.each(['suspend', 'lock-screen'] as const)('is locked at %s', async (event) => {
    const folder = await newWorkspace(join(place.folder, `away ${event}`));
    const program = await opened(`away from ${event}`);
    await ask(program, ['workspace', 'open'], { folder, passphrase });
    expect(await ask(program, ['workspace', 'getStatus'])).toMatchObject({ value: { open: true } });
    await program.ask('power', event);
    await expect
      .poll(() => ask(program, ['workspace', 'getStatus']))
      .toMatchObject({ value: { open: false } });
  });
});

describe('the wallet', () => {
  const remembered = (name: string): unknown =>
    JSON.parse(readFileSync(join(dataOf(name), 'preferences.json'), 'utf8')).keys;

  it('that Chromium can’t reach keeps nothing, and what was kept so is forgotten', async () => {
    const folder = await newWorkspace(join(place.folder, 'unreached workspace'));
    const program = await opened('unreached', { wallet: 'unreached' });
    await ask(program, ['workspace', 'open'], { folder, passphrase });
    const isLinux = process.platform === 'linux';
    expect(await ask(program, ['host', 'rememberKey'])).toMatchObject({
      value: { outcome: isLinux ? 'no-encryption' : 'remembered' },
    });
    program.kill();
    await program.ended;
    const known = Buffer.from('v10 under the key that everybody knows').toString('base64');
    writeFileSync(
      join(dataOf('unreached'), 'preferences.json'),
      JSON.stringify({ keys: { [folder]: known } }),
    );
    const second = await opened('unreached');
    const answer = await ask(second, ['host', 'openRemembered'], { folder });
    if (isLinux) expect(answer).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    if (isLinux) expect(remembered('unreached')).toEqual({});
  });

  it('that is locked, or gives no answer, forgets nothing', async () => {
    const folder = await newWorkspace(join(place.folder, 'locked workspace'));
    const first = await opened('locked');
    await ask(first, ['workspace', 'open'], { folder, passphrase });
    expect(await ask(first, ['host', 'rememberKey'])).toMatchObject({ value: { outcome: 'remembered' } });
    const kept = remembered('locked');
    expect(Object.keys(kept as object)).toEqual([folder]);
    first.kill();
    await first.ended;
    for (const wallet of ['locked', 'silent', 'none'] as const) {
      const again = await opened('locked', { wallet, quicker: 2000 });
      expect(await ask(again, ['host', 'openRemembered'], { folder })).toMatchObject({
        error: { code: process.platform === 'linux' || wallet !== 'none' ? 'KEYCHAIN_LOCKED' : undefined },
      });
      expect(remembered('locked')).toEqual(kept);
      again.kill();
      await again.ended;
    }
    const last = await opened('locked');
    expect(await ask(last, ['host', 'openRemembered'], { folder })).toMatchObject({
      value: { open: true, folder },
    });
  });
});

describe('text', () => {
  const nothing = {
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: false,
    canPaste: true,
    canSelectAll: true,
  };

  it('has a menu under the right mouse button: paste in a field, copy of what is chosen, none elsewhere', async () => {
    const program = await opened('right');
    const field = { isEditable: true, selectionText: '', editFlags: nothing, dictionarySuggestions: [] };
    const roles = (await program.ask('rightClick', field))?.map(({ role }) => role);
    expect(roles).toEqual(['undo', 'redo', null, 'cut', 'copy', 'paste', 'selectAll']);
    const spelled = await program.ask('rightClick', { ...field, dictionarySuggestions: ['partner'] });
    expect(spelled?.[0]?.label).toBe('partner');
    const chosen = { ...field, isEditable: false, selectionText: 'a word' };
    expect((await program.ask('rightClick', chosen))?.map(({ role }) => role)).toEqual(['copy']);
    expect(await program.ask('rightClick', { ...chosen, selectionText: ' ' })).toBeNull();
  });
});

describe('the licences of others', () => {
  it('open from the menu where the program has them', async () => {
    const notices = join(dirname(bundle), '..', 'THIRD-PARTY-NOTICES.txt');
    const program = await opened('licences');
    await program.ask('clickMenu', 'licences');
    const files = (await program.ask('openedFiles')).map(({ path }) => path);
    expect(files).toEqual(existsSync(notices) ? [notices] : []);
  });
});

describe('dialogs', () => {
  it('begin where the last one ended, also after a new start', async () => {
    const first = await opened('dialogs');
    const chosen = join(place.folder, 'chosen');
    mkdirSync(chosen);
    await first.ask('answerDialog', { canceled: false, filePaths: [chosen] });
    expect(await ask(first, ['host', 'pickFolder'])).toMatchObject({ value: { folder: chosen } });
    first.kill();
    await first.ended;
    const second = await opened('dialogs');
    await second.ask('answerDialog', { canceled: true });
    const file = { name: 'Report.docx', bytes: new Uint8Array([80]) };
    await ask(second, ['host', 'saveFile'], { file });
    const [shown] = await second.ask('dialogsShown');
    expect(shown).toMatchObject({ options: { defaultPath: join(chosen, 'Report.docx') } });
  });
});

describe('copies of opened evidence', () => {
  it('that an ended program left are gone after the next start, others stay', async () => {
    const temporary = join(homeOf('left'), 'temp');
    mkdirSync(temporary, { recursive: true });
    const left = mkdtempSync(join(temporary, 'psea-evidence-'));
    writeFileSync(join(left, 'attendance.pdf'), 'left');
    chmodSync(join(left, 'attendance.pdf'), 0o400);
    const held = mkdtempSync(join(temporary, `psea-evidence-${process.pid}-`));
    const foreign = mkdtempSync(join(temporary, 'another-'));
    await opened('left');
    expect([left, held, foreign].map((folder) => existsSync(folder))).toEqual([false, true, true]);
  });
});

describe('addresses', () => {
  it('of others are denied to the window, to frames in it, and to answers that lead elsewhere', async () => {
    const program = await opened('addresses');
    for (const by of ['window', 'frame', 'redirect'] as const) {
      for (const address of [
        'https://example.org/',
        'app://psea.example.org/',
        'file:///etc/hosts',
        'data:text/html,x',
      ])
        expect([by, address, await program.ask('mayNavigate', address, by)]).toEqual([by, address, false]);
      expect(await program.ask('mayNavigate', 'app://psea/', by)).toBe(true);
    }
    expect(await program.ask('mayEmbedWebview')).toBe(false);
  });
});
