import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cliCommands } from '../../main/hosts/cli/cli-commands.ts';
import { steadySbom } from '../../scripts/package/sbom.ts';
import { unlike } from './write-documents.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'psea-elsewhere-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

function written(cwd: string, env: Readonly<Record<string, string>>): Record<string, string> {
  const program = join(import.meta.dirname, 'write-documents.ts');
  const all = { ...process.env, ...env };
  return JSON.parse(execFileSync(process.execPath, [program, '--some'], { cwd, env: all, encoding: 'utf8' }));
}

describe('what the program writes', () => {
  it('is the same to the last byte in another zone, language and folder', () => {
    const here = written(import.meta.dirname, { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' });
    const there = { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8', TMPDIR: elsewhere };
    expect(Object.keys(here)).toHaveLength(4);
    expect(written(elsewhere, there)).toEqual(here);
  });

  it('is excepted by the name of a request that writes a file, and for a reason', () => {
    const writing = cliCommands().flatMap(({ givesFile, path }) => (givesFile ? [path.join('.')] : []));
    for (const [name, reason] of Object.entries(unlike)) {
      expect(writing).toContain(name);
      expect(reason.length).toBeGreaterThan(20);
    }
    expect(writing.length).toBeGreaterThan(25);
  });
});

describe('the list of what is in the program', () => {
  const list = (serialNumber: string, timestamp: string, folder = 'clone', more: readonly string[] = []) =>
    JSON.stringify({
      serialNumber,
      metadata: { timestamp, component: { 'bom-ref': 'psea@1.0.0', name: folder } },
      components: ['react', 'zod', ...more].map((name) => ({ 'bom-ref': `${name}@1.0.0`, name })),
    });

  it('has no clock in it and is numbered by its content', () => {
    const one = steadySbom(list('urn:uuid:1', '2026-03-01T00:00:00Z'));
    expect(steadySbom(list('urn:uuid:2', '2027-03-01T00:00:00Z', 'my folder'))).toBe(one);
    expect(JSON.parse(one).serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(JSON.parse(one).metadata.component.name).toBe('psea');
    const other = steadySbom(list('urn:uuid:1', '2026-03-01T00:00:00Z', 'clone', ['preact']));
    expect(JSON.parse(other).serialNumber).not.toBe(JSON.parse(one).serialNumber);
  });
});
