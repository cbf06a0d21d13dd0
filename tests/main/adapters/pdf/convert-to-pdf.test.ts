import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { convertToPdf } from '../../../../main/adapters/pdf/convert-to-pdf.ts';
import { findOffice } from '../../../../main/adapters/pdf/find-office.ts';
import { writeWord } from '../../../../main/adapters/word/write-word.ts';
import { officeDocument } from '../../../../shared/documents/report/office-heads.ts';
import { code } from '../../../support/app.ts';
import { sha256 } from '../../../support/desk.ts';
import { libreOffice } from '../../../support/libreoffice.ts';

const parent = mkdtempSync(join(tmpdir(), 'psea-pdf-test-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** A program of LibreOffice's name that does something else. */
function program(name: string, script: string): string {
  const path = join(parent, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
const leftBehind = () => readdirSync(parent).filter((name) => name.startsWith('psea-pdf-'));
const bytes = new Uint8Array([1, 2, 3]);

describe('a PDF', () => {
  it.runIf(libreOffice())('is made whole of a document, and nothing stays beside it', async () => {
    const report = officeDocument(
      {
        language: 'en',
        producedAt: '2026-03-02T08:00:00.000Z',
        today: '2026-03-02',
        producedBy: { name: 'Amina Test', function: 'Officer' },
        programVersion: '0.0.0-test',
        workspace: { id: null, office: 'Fictional office', entity: '', fictional: true, deviceCode: 'AAA' },
        sha256,
      },
      {
        instrumentTitle: 'Fictional',
        title: 'Fictional',
        subtitle: '',
        heads: [],
        sections: [{ heading: 'Section', blocks: [{ kind: 'paragraph', text: 'Text', tone: 'body' }] }],
        listedAs: 'Fictional',
        subject: 'Fictional',
        provenance: {
          heading: 'End',
          office: 'Office',
          producedBy: 'By',
          producedAt: 'At',
          textHash: 'Hash',
        },
      },
    );
    const made = await convertToPdf(await writeWord(report), { parent });
    expect(made.ok && Buffer.from(made.value.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(leftBehind()).toEqual([]);
  });

  it('is refused with the way out where LibreOffice is not installed', async () => {
    const answer = await convertToPdf(bytes, { program: null, parent });
    expect(code(answer)).toBe('PDF_NO_PROGRAM');
    expect(answer.ok || answer.error.message).toContain('print it from there');
  });

  it.each([
    ['ends with a failure', 'exit 77'],
    ['ends well and writes nothing', 'exit 0'],
    ['writes half a file', 'printf "%%PDF-1.7 half" > report.pdf'],
    ['takes too long, with a process of its own', 'sleep 60 & sleep 60'],
  ])('is refused, and nothing stays, where the program %s', async (_, script) => {
    const answer = await convertToPdf(bytes, { program: program('soffice', script), parent, longestMs: 400 });
    expect(code(answer)).toBe('PDF_FAILED');
    expect(leftBehind()).toEqual([]);
  });

  it('is refused where the program can’t be started', async () => {
    const missing = join(parent, 'not there');
    expect(code(await convertToPdf(bytes, { program: missing, parent }))).toBe('PDF_FAILED');
    expect(code(await convertToPdf(bytes, { program: missing, parent: missing }))).toBe('PDF_FAILED');
    expect(leftBehind()).toEqual([]);
  });
});

describe('LibreOffice', () => {
  const found = (platform: NodeJS.Platform, env: Record<string, string>, ...there: string[]) =>
    findOffice({ platform, env, exists: (path) => there.includes(path) });

  it('is found on the path first, then where it usually lies', () => {
    const usual = '/usr/lib/libreoffice/program/soffice';
    expect(found('linux', { PATH: '/bin:/opt/bin' }, '/opt/bin/soffice', usual)).toBe('/opt/bin/soffice');
    expect(found('linux', { PATH: '/bin' }, usual)).toBe(usual);
    const mac = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
    expect(found('darwin', {}, mac)).toBe(mac);
    const windows = join('/Program Files', 'LibreOffice', 'program', 'soffice.com');
    expect(found('win32', { ProgramFiles: '/Program Files' }, windows)).toBe(windows);
    expect(found('linux', { PATH: '/bin' })).toBeNull();
  });

  it('is not taken from a folder that depends on where the program was started', () => {
    expect(found('linux', { PATH: '.:bin' }, 'soffice', 'bin/soffice')).toBeNull();
  });
});
