import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { para, wordFile } from '../../../../support/word-file.ts';

const address = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, path)).href);
const reader = address('../../../../../main/adapters/word/returned/read-returned-text.ts');
const measure = address('../../../../support/peak-memory.ts');

/** Reads a file in a process of its own: what came of it, and the most memory that the process took, in MiB. */
async function readAlone(bytes: Uint8Array): Promise<{ code: string; memory: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'psea-large-'));
  try {
    const path = join(folder, 'contract.docx');
    writeFileSync(path, bytes);
    const program = `
      import { readFileSync } from 'node:fs';
      import { readReturnedText } from ${reader};
      import { peakMemory } from ${measure};
      const bytes = new Uint8Array(readFileSync(${JSON.stringify(path)}));
      const read = await readReturnedText({ name: 'contract.docx', bytes });
      console.log(JSON.stringify({ code: read.ok ? 'ok' : read.error.code, memory: peakMemory() }));`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      program,
    ]);
    return JSON.parse(stdout) as { code: string; memory: number };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** About thirty megabytes of references to characters, each of which has to be read, in a file that packs them well. */
function references(): string {
  const letters = [...randomBytes(1_000_000)].map((byte) => `&#${97 + (byte % 26)};`).join('');
  const paragraph = 400_000;
  let body = '';
  for (let at = 0; body.length < 30_000_000; at = (at + paragraph) % (letters.length - paragraph))
    body += para(
      letters
        .slice(at, at + paragraph)
        .replace(/^[^&]*/, '')
        .replace(/&[^;]*$/, ''),
    );
  return body;
}

/** MiB. Some 210 are taken, of which Node and the reader's own code are 100. */
const mostMemory = 350;

describe('a file of thirty megabytes', () => {
  it('of entities takes less than 350 MiB to read or to refuse', async () => {
    const { code, memory } = await readAlone(wordFile(references()));
    expect(['ok', 'DOCUMENT_TOO_LARGE']).toContain(code);
    expect(memory).toBeLessThan(mostMemory);
  });

  it('that declares entities is refused before any of them is read', async () => {
    const filler = randomBytes(7_000_000).toString('hex');
    const xml = `<!DOCTYPE a [<!ENTITY b "${filler}">]><w:document/>`;
    const { code, memory } = await readAlone(wordFile('', { 'word/document.xml': xml }));
    expect(code).toBe('CONTRACT_NOT_WORD');
    expect(memory).toBeLessThan(mostMemory);
  });
});
