import { describe, expect, it } from 'vitest';
import { leftByServer, longForm } from '../../scripts/projects.mjs';
import { apart, endToEndOnce } from '../setup/kinds.ts';
import { breaches, importsOf, type Rule, withoutComments } from './read-code.ts';
import { type SourceFile, textFiles, typeScript } from './source-files.ts';

const written = typeScript('tests');
const tests = written.filter((file) => /\.test\.tsx?$/.test(file.path));
const endToEnd = tests.filter((file) => file.path.startsWith('tests/e2e/'));

const neverRun: Rule[] = [
  { pattern: /\b(it|test|describe)(\.\w+)*\.(skip|todo|only|fails)\b/, reason: 'is skipped or singled out' },
  { pattern: /(?<![.\w])(xit|xdescribe|fit|fdescribe)\(/, reason: 'is skipped or singled out' },
  { pattern: /\.skipIf\(/, reason: 'is skipped: say with runIf what the test needs' },
  { pattern: /\b(ctx|context)\.skip\(/, reason: 'skips itself' },
];

// What a machine may lack. Everything else is installed by the test run itself.
const MAY_BE_MISSING =
  /\.runIf\((?!\s*(libreOffice|electron|anotherNode|canMount|is(Linux|Windows|MacOs|Root)|!is(Windows|Root))\b)/;

describe('tests', () => {
  it('all run', () => {
    expect(breaches(tests, neverRun)).toEqual([]);
  });

  it('wait only for a program or a system that the machine may lack', () => {
    const rule = { pattern: MAY_BE_MISSING, reason: 'waits for something else' };
    expect(breaches(tests, [rule])).toEqual([]);
  });

  it('replace nothing but the clock, ids and Electron', () => {
    const rule = { pattern: /\bvi\.(mock|doMock|stubGlobal|hoisted)\(/, reason: 'replaces a module' };
    expect(breaches(tests, [rule])).toEqual([]);
  });

  it('wait for what they need, never for a time', () => {
    const rules = [
      { pattern: /\bwaitForTimeout\(/, reason: 'waits for a time' },
      { pattern: /\bnew Promise\b.*\bsetTimeout\(/, reason: 'waits for a time' },
      { pattern: /\bsetTimeout\((resolve|done|ok|go)\b/, reason: 'waits for a time' },
      // The moment of a kill is by chance; that is what it tries.
      { pattern: /(?<![.\w])(wait|sleep|delay|pause)\((?!randomInt\()/, reason: 'waits for a time' },
    ];
    expect(breaches(written, rules)).toEqual([]);
    const timers = written.filter((file) => importsOf(file).includes('node:timers/promises'));
    expect(timers.map(({ path }) => path).filter((path) => !/\/kill\.test\.ts$/.test(path))).toEqual([]);
  });

  it('leave nothing behind in the process that they share', () => {
    const rules = [
      { pattern: /\bprocess\.env(\.\w+|\[[^\]]+\]) *\??=(?!=)/, reason: 'changes the environment' },
      { pattern: /\bdelete process\.env\b/, reason: 'changes the environment' },
      { pattern: /\bprocess\.(chdir|umask|setuid)\(/, reason: 'changes the process' },
      { pattern: /\bvi\.(useFakeTimers|setSystemTime|stubEnv|spyOn)\(/, reason: 'changes what others use' },
      { pattern: /\bglobalThis\.\w+ *=(?![=>])/, reason: 'changes what others use' },
      { pattern: /\.prototype\.\w+ *=(?![=>])/, reason: 'changes what others use' },
    ];
    const shared = written.filter(
      ({ path }) =>
        !apart.includes(path) &&
        !/^tests\/(e2e|bench|fixtures|support\/electron-stand-in|setup)\//.test(path),
    );
    expect(breaches(shared, rules)).toEqual([]);
    // A module is read once for all files of a process: a hook of its own would hold for the first alone.
    const helpers = shared.filter((file) => !tests.includes(file));
    const hook = { pattern: /^(before|after)(Each|All)\(/, reason: 'sets up the first file alone' };
    expect(breaches(helpers, [hook])).toEqual([]);
  });

  it('that measure their process have one of their own', () => {
    const measuring = tests.filter((file) => /\bprocess\.memoryUsage\b/.test(file.text) && file.path !== own);
    expect(measuring.map(({ path }) => path).filter((path) => !apart.includes(path))).toEqual([]);
  });
});

describe('end-to-end tests', () => {
  it('each expect or wait for something', () => {
    const idle = endToEnd.flatMap((file) =>
      blocksOf(withoutComments(file.text))
        .filter((block) => !/\bexpect\w*[.(]|\.waitFor\(|\.waitForURL\(/.test(block))
        .map((block) => `${file.path} ${block.split('\n', 1)[0]}`),
    );
    expect(idle).toEqual([]);
  });

  it('count as a browser’s only where they open one; the command line and kills get no second try', () => {
    const drivesCommandLine = (file: SourceFile) =>
      importsOf(file).some((name) => name.endsWith('/psea.ts')) || /^(it|describe).*\bkill/m.test(file.text);
    const opensBrowser = (file: SourceFile) => importsOf(file).some((name) => name.endsWith('/chromium.ts'));
    const again = endToEnd.filter(({ path }) => !endToEndOnce.includes(path));
    expect(again.filter((file) => drivesCommandLine(file) || !opensBrowser(file))).toEqual([]);
    const paths = tests.map(({ path }) => path);
    expect([...apart, ...endToEndOnce, ...longForm].filter((path) => !paths.includes(path))).toEqual([]);
    expect(leftByServer.filter((path) => !longForm.includes(path))).toEqual([]);
  });

  it('are tried again in one place alone, from the beginning', () => {
    const files = [...textFiles('scripts'), ...textFiles('tests'), ...textFiles('.').filter(isConfig)];
    const rule = {
      pattern: /\bretry *[:=]|--retry\b/,
      reason: 'tries a test again on what its first try left',
    };
    expect(
      breaches(
        files.filter(({ path }) => path !== own),
        [rule],
      ),
    ).toEqual([]);
  });
});

const own = 'tests/architecture/tests.test.ts';
const isConfig = ({ path }: SourceFile) => path === 'vitest.config.ts' || path === 'package.json';

/** The tests of a file as they are written, each from its `it` to the next one. */
function blocksOf(text: string): string[] {
  return text
    .split(/\n(?=[ ]*it(?:\.\w+)*\()/)
    .slice(1)
    .map((block) => block.trim());
}
