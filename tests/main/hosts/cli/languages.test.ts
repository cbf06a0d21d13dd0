import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliCommands } from '../../../../main/hosts/cli/cli-commands.ts';
import { spokenTo } from '../../../../main/hosts/cli/text/cli-language.ts';
import { cliText } from '../../../../main/hosts/cli/text/cli-text.ts';
import { unLanguages } from '../../../../shared/ground/un-languages.ts';
import { terminal } from './psea.ts';

const english = await cliText('en');
const others = unLanguages.filter((language) => language !== 'en');

/** Every text of a catalogue by its key. */
function flat(value: object, at = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[`${at}${key}`, inner]] : flat(inner, `${at}${key}.`),
  );
}
const blanksOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(others)('the words of the command line in %s', (language) => {
  it('are all there, with the same blanks, and none is the English one', async () => {
    const { words, summaries } = await cliText(language);
    const [said, theirs] = [flat(words), flat(english.words)];
    expect(said.map(([key]) => key)).toEqual(theirs.map(([key]) => key));
    expect(Object.keys(summaries)).toEqual(Object.keys(english.summaries));
    const told = new Map([...theirs, ...Object.entries(english.summaries)]);
    const same: string[] = [];
    for (const [key, text] of [...said, ...Object.entries(summaries)]) {
      const original = told.get(key) ?? '';
      expect([key, blanksOf(text)]).toEqual([key, blanksOf(original)]);
      // What a field shows in its place is a code in Arabic lines, which run the other way.
      if (text === original && !/^(value\.|help\.bare|list\.|ask\.)/.test(key)) same.push(key);
    }
    expect(same).toEqual([]);
  });

  it('keep what a shell reads: flags, variables and commands', async () => {
    const { words, summaries } = await cliText(language);
    const codes = (text: string) => new Set(text.match(/--[a-z-]{2,}|PSEA_[A-Z_]+|`\w+`|docs\/\w+\.md/g));
    for (const key of ['intro', 'common', 'run', 'completion'] as const)
      expect([key, codes(words.help[key])]).toEqual([key, codes(english.words.help[key])]);
    for (const [name, summary] of Object.entries(summaries))
      expect([name, codes(summary)]).toEqual([name, codes(english.summaries[name] ?? '')]);
  });

  it('are those of the help, of a feature, of a command and of what was typed wrongly', async () => {
    const { run } = terminal();
    const { words, summaries } = await cliText(language);
    const whole = await run(['--help', '--language', language]);
    expect([whole.exit, whole.stdout.startsWith(words.help.intro)]).toEqual([0, true]);
    for (const { name } of cliCommands()) expect(whole.stdout).toContain(summaries[name]);
    expect(whole.stdout).toContain(words.hub.verify);
    expect((await run(['partner', '--help', '--language', language])).stdout).toContain(
      summaries['partner join'],
    );
    const one = await run(['--language', language, 'partner', 'join', '--help']);
    const signs = (text: string | undefined) => text?.replace(/\s+/g, '');
    expect(signs(one.stdout)).toContain(signs(summaries['partner join']));
    expect(one.stdout).toContain(words.help.common);
    for (const wrong of [
      [],
      ['partner', 'jion'],
      ['partner', 'list', '--serch', 'x'],
      ['partner', 'list', '--limit', 'many', '--workspace', 'w'],
      ['partner', 'list', '--input', '{nope', '--workspace', 'w'],
      ['completion', 'csh'],
      ['hub', 'pusch'],
      ['hub', 'link', '--reason'],
    ]) {
      const { exit, stderr } = await run([...wrong, '--language', language]);
      const [first = ''] = stderr.split('\n');
      expect([wrong, exit, /\{\w+\}|^$/.test(first)]).toEqual([wrong, 2, false]);
      expect(first).not.toMatch(/There is no|has no flag|needs a value|No command/);
    }
  });
});

it('fills one sentence into another: a line of a file of requests, and what was probably meant', async () => {
  const { cwd, run } = terminal();
  writeFileSync(join(cwd, 'lines.jsonl'), '{"command": "partner lsit"}\n');
  const asked = ['run', 'lines.jsonl', '--workspace', 'w'];
  expect((await run([...asked, '--language', 'fr'])).stderr).toContain(
    'Ligne 1\u00a0: la commande «\u00a0partner lsit\u00a0» n’existe pas. Rien n’a été demandé.',
  );
  expect((await run(['partner', 'jion', '--language', 'es'])).stderr).toContain(
    'No existe «psea partner jion». ¿Quiso decir «psea partner join»?',
  );
  expect((await run(['partner', 'jion', '--language', 'zh'])).stderr).toContain(
    '没有“psea partner jion”。是否想用“psea partner join”？',
  );
});

describe('the language of the command line', () => {
  it.each([
    [{}, [], 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, [], 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'es_BO' }, [], 'es'],
    [{ LANG: 'fr', LC_MESSAGES: 'es_BO', LC_ALL: 'ru_RU.KOI8-R' }, [], 'ru'],
    [{ LANG: 'fr', LC_ALL: 'C' }, [], 'en'],
    [{ LANG: 'de_DE.UTF-8' }, [], 'en'],
    [{ LANG: 'fr', PSEA_LANGUAGE: 'ar' }, [], 'ar'],
    [{ LANG: 'fr', PSEA_LANGUAGE: 'de' }, [], 'fr'],
    [{ LANG: 'fr', PSEA_LANGUAGE: 'ar' }, ['--language', 'zh'], 'zh'],
    [{ LANG: 'fr' }, ['--language=en'], 'en'],
  ])('in %o with %o is %s', (env, args, language) => {
    expect(spokenTo(['partner', 'list', ...args], env)).toMatchObject({
      language,
      args: ['partner', 'list'],
      unknown: null,
    });
  });

  it('is that of the system where the environment says nothing, as on Windows', () => {
    expect(spokenTo([], {}, 'es-CO').language).toBe('es');
    expect(spokenTo([], { LANG: 'ru_RU' }, 'es-CO').language).toBe('ru');
  });

  it.each(['de', '', 'FR'])(
    '“%s” is refused with those that there are, and nothing is done',
    async (given) => {
      const { run } = terminal();
      for (const args of [['--help'], ['partner', 'list', '--workspace', 'w']]) {
        const { exit, stdout, stderr } = await run([...args, `--language=${given}`]);
        expect([exit, stdout]).toEqual([2, '']);
        expect(stderr).toContain(`--language is one of en, fr, es, ar, ru, zh, not “${given}”.`);
      }
    },
  );

  it('stays with a command that has a flag of that name, wherever it stands', async () => {
    const { cwd, run } = terminal();
    mkdirSync(join(cwd, 'out'));
    for (const args of [
      ['guide', 'export', '--language', 'ru', '--out', 'out'],
      ['--language', 'ru', 'guide', 'export', '--out', 'out'],
    ])
      expect((await run(args)).stdout).toContain('Руководство');
    const wrong = await run(['guide', 'export', '--language', 'de', '--out', 'out']);
    expect([wrong.exit, wrong.stderr.split('\n')[0]]).toEqual([
      2,
      '--language is one of en, fr, es, ar, ru, zh, not “de”.',
    ]);
  });

  it('leaves answers, refusals and names of fields as they are', async () => {
    const [plain, french] = [terminal(), terminal()];
    french.env.LANG = 'fr_FR.UTF-8';
    for (const args of [
      ['instrument', 'list'],
      ['partner', 'list', '--workspace', 'nowhere'],
    ]) {
      const [one, two] = [await plain.run(args), await french.run(args)];
      const here = (text: string, cwd: string) => text.replaceAll(cwd, '');
      expect([two.exit, two.stdout]).toEqual([one.exit, one.stdout]);
      expect(here(two.stderr, french.cwd)).toBe(here(one.stderr, plain.cwd));
    }
  });

  it('is that of a new office, of prompts and of notes', async () => {
    const { env, run } = terminal();
    env.LANG = 'es_CO.UTF-8';
    env.PSEA_PASSPHRASE = undefined;
    const asked: string[] = [];
    const askSecret = async (question: string) => {
      asked.push(question);
      return 'una frase ficticia y larga';
    };
    const made = await run(['workspace', 'create', '--workspace', 'w'], '', { askSecret });
    expect(made.value).toMatchObject({
      status: { office: 'Mi oficina', officer: { function: 'Oficial de asociaciones' } },
    });
    expect(asked).toEqual(['Escriba la frase de contraseña: ', 'Escriba otra vez la frase de contraseña: ']);
    const noted = await run(
      [
        'partner',
        'create',
        '--workspace',
        'w',
        '--name',
        'Ficticio',
        '--notes',
        'A guard raped a girl of 14.',
      ],
      '',
      { askSecret },
    );
    expect(noted.stderr).toContain('Registrado, y parece un detalle de un caso:');
  });
});
