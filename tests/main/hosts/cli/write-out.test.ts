import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOut, isStandardOutput, writeOut } from '../../../../main/hosts/cli/write-out.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { terminal } from './psea.ts';

const isWindows = process.platform === 'win32';
const file = { name: 'report.docx', bytes: new Uint8Array([80, 75, 3, 4, 200]) };
const content = Buffer.from(file.bytes);

describe('where --out leads', () => {
  it('takes a name as long as names can be', () => {
    const cwd = temporaryFolder();
    for (const name of [`${'n'.repeat(249)}.docx`, `${'ن'.repeat(124)}.docx`, `${'n'.repeat(250)}.docx`]) {
      expect(checkOut(name, cwd).ok).toBe(true);
      expect(writeOut(file, name, cwd).ok).toBe(true);
      expect(readFileSync(join(cwd, name))).toEqual(content);
    }
    expect(readdirSync(cwd)).toHaveLength(3);
  });

  it('says beforehand that a name is too long, and writes nothing', () => {
    const cwd = temporaryFolder();
    for (const name of [`${'n'.repeat(251)}.docx`, `${'ن'.repeat(130)}.docx`, `${'deep/'.repeat(900)}x`]) {
      for (const refused of [checkOut(name, cwd), writeOut(file, name, cwd)])
        expect(refused).toMatchObject({ ok: false, error: { code: 'FILE_NOT_WRITABLE' } });
    }
    const problem = checkOut('n'.repeat(256), cwd);
    expect(!problem.ok && problem.error.message).toContain('too long');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('names standard output in the ways that people know', () => {
    for (const name of ['-', '/dev/stdout', '/dev/fd/1']) expect(isStandardOutput(name)).toBe(true);
    for (const name of ['--', './-', 'stdout', '/dev/stderr']) expect(isStandardOutput(name)).toBe(false);
  });
});

describe('a file that another program holds on Windows', () => {
  it('is refused before the request runs, with the way out', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'form.xlsx'), 'open in Excel');
    const open = () => {
      throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'open' });
    };
    const refused = checkOut('form.xlsx', cwd, { platform: 'win32', open });
    expect(JSON.stringify(refused)).toContain('Word or Excel');
    expect(checkOut('new.xlsx', cwd, { platform: 'win32', open })).toMatchObject({ ok: true });
    expect(checkOut('form.xlsx', cwd, { platform: 'linux', open })).toMatchObject({ ok: true });
    expect(checkOut('form.xlsx', cwd, { platform: 'win32', open: openSync })).toMatchObject({ ok: true });
  });
});

describe('--json-out', () => {
  it('writes the answer into a file as it is, and prints nothing', async () => {
    const { cwd, run } = terminal();
    const printed = await run(['instrument', 'list']);
    const { exit, stdout, stderr } = await run(['instrument', 'list', '--json-out', 'answer.json']);
    expect([exit, stdout, stderr]).toEqual([0, '', '']);
    expect(readFileSync(join(cwd, 'answer.json'), 'utf8')).toBe(printed.stdout);
  });

  it('is refused before the request runs where nothing can be written, and leaves refusals where they belong', async () => {
    const { run } = terminal();
    const nowhere = await run(['workspace', 'create', '--folder', 'w', '--json-out', 'none/answer.json']);
    expect(nowhere.refusal).toMatchObject({ code: 'FILE_NOT_WRITABLE' });
    const refused = await run(['partner', 'list', '--workspace', 'w', '--json-out', 'answer.json']);
    expect([refused.exit, refused.stdout]).toEqual([1, '']);
    expect(refused.refusal).toMatchObject({ code: 'WORKSPACE_NOT_FOUND' });
  });
});

describe.runIf(!isWindows)('what stands where --out leads', () => {
  it('stays a link, and its target is written, whether or not it was there', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'shared'));
    writeFileSync(join(cwd, 'shared', 'old.docx'), 'old');
    symlinkSync(join('shared', 'old.docx'), join(cwd, 'known'));
    symlinkSync(join('shared', 'new.docx'), join(cwd, 'fresh'));
    symlinkSync('fresh', join(cwd, 'twice'));
    for (const name of ['known', 'fresh', 'twice']) {
      const before = readlinkSync(join(cwd, name));
      expect(checkOut(name, cwd).ok).toBe(true);
      expect(writeOut(file, name, cwd).ok).toBe(true);
      expect(readlinkSync(join(cwd, name))).toBe(before);
    }
    expect(readFileSync(join(cwd, 'shared', 'old.docx'))).toEqual(content);
    expect(readFileSync(join(cwd, 'shared', 'new.docx'))).toEqual(content);
    expect(readdirSync(join(cwd, 'shared')).sort()).toEqual(['new.docx', 'old.docx']);
  });

  it('is told when links lead in a ring or into a folder that is not there', () => {
    const cwd = temporaryFolder();
    symlinkSync('b', join(cwd, 'a'));
    symlinkSync('a', join(cwd, 'b'));
    symlinkSync(join('none', 'x'), join(cwd, 'c'));
    for (const name of ['a', 'c']) {
      expect(checkOut(name, cwd)).toMatchObject({ ok: false, error: { code: 'FILE_NOT_WRITABLE' } });
      expect(writeOut(file, name, cwd).ok).toBe(false);
      expect(lstatSync(join(cwd, name)).isSymbolicLink()).toBe(true);
    }
  });

  it('stays a device, which takes the bytes', () => {
    const cwd = temporaryFolder();
    symlinkSync('/dev/null', join(cwd, 'null'));
    for (const name of ['/dev/null', join(cwd, 'null')]) {
      expect(checkOut(name, cwd).ok).toBe(true);
      expect(writeOut(file, name, cwd)).toMatchObject({ ok: true, value: { bytes: 5 } });
    }
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('stays a pipe, and its reader gets the whole file', async () => {
    const cwd = temporaryFolder();
    const pipe = join(cwd, 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const large = { name: 'large', bytes: new Uint8Array(20_000).map((_, at) => at % 251) };
    // Opened for both, so that the writer finds a reader.
    const reader = await open(pipe, 'r+');
    try {
      expect(checkOut('pipe', cwd).ok).toBe(true);
      expect(writeOut(large, 'pipe', cwd).ok).toBe(true);
      const { buffer } = await reader.read({ buffer: Buffer.alloc(20_000), length: 20_000 });
      expect(new Uint8Array(buffer)).toEqual(large.bytes);
    } finally {
      await reader.close();
    }
    expect(statSync(pipe).isFIFO()).toBe(true);
  });
});

describe('a command that gives a file', () => {
  it('gives it on standard output, and nothing else, when asked to', async () => {
    const { run } = terminal();
    const workspace = ['--workspace', 'w'];
    await run(['workspace', 'create', ...workspace]);
    const named = await run(['register', 'export-excel', ...workspace, '--out', 'r.xlsx']);
    const { bytes } = named.value as { bytes: number };
    for (const out of ['-', '/dev/stdout']) {
      const { exit, stdout, stderr } = await run(['register', 'export-excel', ...workspace, '--out', out]);
      expect([exit, stderr, stdout.slice(0, 2)]).toEqual([0, '', 'PK']);
      expect(Math.abs(stdout.length - bytes)).toBeLessThan(200);
    }
  });
});
