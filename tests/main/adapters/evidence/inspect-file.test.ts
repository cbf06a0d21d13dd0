import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../../main/adapters/evidence/inspect-file.ts';
import { buildZip, type ZipPart } from '../../../support/build-workbook.ts';
import { compoundFile } from '../../../support/compound-file.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/evidence');

const inspect = (name: string, content: string | Uint8Array) =>
  inspectFile({ name, bytes: new Uint8Array(Buffer.from(content as string)) });

const kindOf = async (name: string, content: string | Uint8Array) => {
  const { kind, flags } = await inspect(name, content);
  return [kind, ...flags].join(' ');
};

const pdf = (objects: string) => `%PDF-1.7\n${objects}\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`;
const office = (part: string, ...more: ZipPart[]) =>
  buildZip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: part, content: '<x/>' }, ...more]);
const odt = (...more: ZipPart[]) =>
  buildZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }, ...more]);
const bytes = (hex: string, length = 64) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(length)]);
const macros = { name: 'word/vbaProject.bin', content: 'vba' };

describe('the kind of a file', () => {
  it('of the samples is what they are, without any warning', async () => {
    for (const name of readdirSync(fixtures)) {
      expect(await kindOf(name, readFileSync(join(fixtures, name)))).toBe(
        name.endsWith('.pdf') ? 'pdf' : 'word',
      );
    }
  });

  it.each<[string, string, string | Uint8Array]>([
    ['image', 'photo.jpg', bytes('ffd8ffe0')],
    ['image', 'photo.gif', Buffer.from('GIF89a       ')],
    [
      'image',
      'photo.webp',
      Buffer.concat([Buffer.from('RIFF'), Buffer.from('04000000', 'hex'), Buffer.from('WEBP')]),
    ],
    ['image', 'scan.tif', bytes('49492a00')],
    ['image', 'photo.heic', Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypheic')])],
    ['image', 'photo.png', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('IEND')])],
    ['text', 'notes.txt', 'Fictional notes.\n'],
    ['text', 'notes.txt', Buffer.from('\uFEFFملاحظات', 'utf16le')],
    ['text', 'notes.txt', Buffer.from('Réunion à Genève', 'latin1')],
    ['word', 'letter.rtf', '{\\rtf1 A fictional letter.}'],
    ['word', 'policy.docx', office('word/document.xml')],
    ['excel', 'list.xlsx', office('xl/workbook.xml')],
    ['presentation', 'training.pptx', office('ppt/presentation.xml')],
    ['opendocument', 'policy.odt', odt({ name: 'content.xml', content: '<x/>' })],
    ['word', 'policy.doc', compoundFile(['WordDocument'])],
    ['excel', 'list.xls', compoundFile(['Workbook'])],
    ['presentation', 'training.ppt', compoundFile(['PowerPoint Document'])],
    ['mail', 'answer.msg', compoundFile(['__properties_version1.0'])],
    [
      'mail',
      'answer.eml',
      'From: a@example.org\nTo: b@example.org\nDate: Mon, 2 Mar 2026 08:00:00 +0000\nSubject: Policy\n\nAttached.',
    ],
    ['archive', 'all.zip', buildZip([{ name: 'policy.pdf', content: pdf('') }])],
    ['archive', 'all.rar', bytes('526172211a0700')],
    ['archive', 'all.7z', bytes('377abcaf271c')],
    ['other', 'data', bytes('00010203')],
  ])('is %s: %s', async (kind, name, content) => expect(await kindOf(name, content)).toBe(kind));
});

describe('a warning', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['other executable name-belies-content', 'policy.pdf', bytes('4d5a9000')],
    ['other executable', 'setup.exe', bytes('4d5a9000')],
    ['other executable name-belies-content', 'policy.docx', bytes('7f454c46')],
    ['other executable', 'tool', bytes('cffaedfe')],
    ['other executable name-belies-content', 'policy.txt', '#!/bin/sh\nrm -rf ~\n'],
    ['other executable', 'start.bat', '@echo off\r\n'],
    ['text executable', 'update.ps1', 'Write-Host "hello"'],
    ['text executable', 'invoice.pdf.js', 'WScript.Echo(1)'],
    ['text executable', 'policy.pdf.vbs. ', 'MsgBox 1'],
    ['other executable name-belies-content', 'policy.pdf', bytes('4c0000000114020000000000c000000000000046')],
    [
      'other executable',
      'tool.jar',
      buildZip([
        { name: 'META-INF/MANIFEST.MF', content: '' },
        { name: 'A.class', content: 'x' },
      ]),
    ],
    ['archive executable', 'policies.zip', buildZip([{ name: 'policy.pdf.exe', content: 'x' }])],
    ['other executable', 'setup.msi', compoundFile(['x'], { clsid: '84100c0000000000c000000000000046' })],
  ])('is given to programs: %s for %s', async (found, name, content) =>
    expect(await kindOf(name, content)).toBe(found),
  );

  it.each<[string, string, string | Uint8Array]>([
    ['word macros', 'form.docm', office('word/document.xml', macros)],
    ['word macros name-belies-content', 'form.docx', office('word/document.xml', macros)],
    [
      'excel macros name-belies-content',
      'list.xlsx',
      office('xl/workbook.xml', { name: 'XL/VBAPROJECT.BIN', content: 'x' }),
    ],
    [
      'excel macros',
      'list.xlsm',
      office('xl/workbook.xml', { name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }),
    ],
    [
      'word macros',
      'form.docm',
      buildZip([
        {
          name: '[Content_Types].xml',
          content:
            '<Override PartName="/word/harmless.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        },
        { name: 'word/harmless.bin', content: 'x' },
      ]),
    ],
    ['word macros', 'form.doc', compoundFile(['WordDocument', 'Macros', 'VBA'])],
    ['excel macros', 'list.xls', compoundFile(['Workbook', '_VBA_PROJECT_CUR'])],
    ['opendocument macros', 'form.odt', odt({ name: 'Basic/Standard/Module1.xml', content: '<x/>' })],
  ])('is given to macros: %s for %s', async (found, name, content) =>
    expect(await kindOf(name, content)).toBe(found),
  );

  it.each<[string, string, string | Uint8Array]>([
    [
      'pdf active-content',
      'form.pdf',
      pdf('1 0 obj <</OpenAction <</S/JavaScript/JS(app.alert(1))>> >> endobj'),
    ],
    ['pdf active-content', 'form.pdf', pdf('1 0 obj <</S/J#61v#61Script>> endobj')],
    ['pdf active-content', 'form.pdf', pdf('1 0 obj <</S/Launch/F(calc.exe)>> endobj')],
    ['pdf active-content', 'form.pdf', pdf('1 0 obj <</Names <</EmbeddedFiles 5 0 R>> >> endobj')],
    ['pdf encrypted', 'form.pdf', pdf('trailer <</Encrypt 9 0 R>>')],
    ['image active-content', 'logo.svg', '<?xml version="1.0"?><!-- a --><svg xmlns="x"><script/></svg>'],
    ['text active-content', 'page.html', '<!doctype html><p>Fictional'],
    ['text active-content name-belies-content', 'policy.txt', '<html><script>1</script>'],
    [
      'word active-content',
      'form.docx',
      office('word/document.xml', { name: 'word/activeX/activeX1.bin', content: 'x' }),
    ],
    [
      'word active-content',
      'form.docx',
      office('word/document.xml', {
        name: 'word/_rels/settings.xml.rels',
        content:
          '<Relationship Type="…/attachedTemplate" Target="http://example.org/t.dotm" TargetMode="External"/>',
      }),
    ],
    ['other encrypted', 'list.xlsx', compoundFile(['EncryptedPackage', 'EncryptionInfo'])],
    ['other encrypted name-belies-content', 'list.pdf', compoundFile(['EncryptedPackage', 'EncryptionInfo'])],
    ['archive encrypted', 'all.zip', buildZip([{ name: 'policy.pdf', content: 'x', flags: 1 }])],
    [
      'opendocument encrypted',
      'form.odt',
      odt({ name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }),
    ],
  ])('is given to what acts or is locked: %s for %s', async (found, name, content) =>
    expect(await kindOf(name, content)).toBe(found),
  );

  it('finds a script inside of a PDF’s packed objects', async () => {
    const packed = deflateSync('1 0 <</S/JavaScript/JS(app.alert(1))>>');
    const content = Buffer.concat([
      Buffer.from('%PDF-1.7\n5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\r\n'),
      packed,
      Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF'),
    ]);
    expect(await kindOf('form.pdf', content)).toBe('pdf active-content');
  });

  it.each<[string, string, string | Uint8Array]>([
    ['pdf damaged', 'policy.pdf', pdf('1 0 obj\n<<>>\nendobj').slice(0, 40)],
    ['word damaged', 'policy.docx', office('word/document.xml').subarray(0, 60)],
    ['archive damaged', 'all.zip', buildZip([{ name: 'a.pdf', content: 'x'.repeat(500) }]).subarray(0, 50)],
    ['other damaged', 'policy.doc', compoundFile(['WordDocument']).subarray(0, 600)],
    ['image damaged', 'photo.png', bytes('89504e470d0a1a0a')],
    ['archive damaged', 'all.zip', buildZip([{ name: '../../outside.pdf', content: 'x' }])],
    [
      'archive damaged',
      'all.zip',
      buildZip([
        { name: 'a.pdf', content: 'x' },
        { name: 'A.pdf', content: 'y' },
      ]),
    ],
  ])('is given to what is cut off: %s for %s', async (found, name, content) =>
    expect(await kindOf(name, content)).toBe(found),
  );

  it.each(['sample.pdf', 'sample.docx', 'sample.png', 'sample.xlsx', 'sample.odt', 'sample.zip'])(
    'is given to a text that calls itself %s',
    async (name) => expect(await kindOf(name, 'Only text.')).toBe('text name-belies-content'),
  );

  it('is not given to names that promise nothing', async () => {
    expect(await kindOf('policy', pdf(''))).toBe('pdf');
    expect(await kindOf('policy.v2.final', pdf(''))).toBe('pdf');
    expect(await kindOf('photo.jpg', bytes('474946383961'))).toBe('image');
  });
});

describe('hostile files', () => {
  const limit = 300 * 1024 * 1024;
  const bounded = async (name: string, content: Uint8Array) => {
    const before = process.memoryUsage().rss;
    const found = await kindOf(name, content);
    expect(process.memoryUsage().rss - before).toBeLessThan(limit);
    return found;
  };

  it('flags an archive that claims to unpack to far more than it is', { timeout: 30_000 }, async () => {
    const zeros = { name: 'a.txt', content: Buffer.alloc(60 * 1024 * 1024) };
    expect(await bounded('all.zip', buildZip([zeros]))).toBe('archive damaged');
    const many = Array.from({ length: 16 }, (_, n) => ({
      name: `${n}`,
      content: 'x',
      declaredSize: 0xfffffff0,
    }));
    expect(await bounded('all.zip', buildZip(many))).toBe('archive damaged');
  });

  it('does not unpack a table of contents of many megabytes', { timeout: 30_000 }, async () => {
    const parts = [
      { name: '[Content_Types].xml', content: Buffer.alloc(80 * 1024 * 1024) },
      { name: 'word/document.xml', content: '<x/>' },
    ];
    expect(await bounded('form.docx', buildZip(parts))).toBe('word damaged');
  });

  it('stops reading names of an archive with sixty thousand parts', { timeout: 30_000 }, async () => {
    const parts = Array.from({ length: 60_000 }, (_, n) => ({ name: String(n), content: '' }));
    expect(await bounded('all.zip', buildZip(parts))).toBe('archive damaged');
  });

  it('gets through a PDF of nothing but packed objects', { timeout: 30_000 }, async () => {
    const packed = deflateSync(Buffer.alloc(3_000_000, ' '));
    const object = Buffer.concat([
      Buffer.from('<</Type/ObjStm>>stream\n'),
      packed,
      Buffer.from('endstream '),
    ]);
    const whole = Buffer.concat([Buffer.from('%PDF-1.7\n'), ...Array<Buffer>(3000).fill(object)]);
    expect(await bounded('form.pdf', whole)).toBe('pdf damaged');
  });

  it('gets through texts that are made to be slow to read', { timeout: 30_000 }, async () => {
    expect(await bounded('a.svg', Buffer.from('<!---->'.repeat(200_000)))).toMatch(/^text/);
    expect(
      await bounded('a.eml', Buffer.from(`From: a\nDate: b\nSubject: c\n${'name='.repeat(2_000_000)}`)),
    ).toMatch(/^mail/);
    expect(await bounded('a.pdf', Buffer.from(`%PDF-1.7\n${'stream\nendstream'.repeat(500_000)}`))).toMatch(
      /^pdf/,
    );
  });

  it('follows no allocation table in a circle', { timeout: 30_000 }, async () => {
    expect(await bounded('a.doc', compoundFile(['WordDocument'], { isCircular: true }))).toBe(
      'other damaged',
    );
  });
});
