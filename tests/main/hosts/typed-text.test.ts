import { expect, it } from 'vitest';
import { typedText } from '../../../main/hosts/typed-text.ts';
import { fileProblem } from '../../../main/hosts/write-file-whole.ts';

const text = 'kennwort ملف 合作\r\n';
const utf16 = Buffer.from(text, 'utf16le');

it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 as Notepad and PowerShell 5.1 write it', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
])('a file that a person made is read as %s', (_name, bytes) => {
  expect(typedText(bytes)).toBe(text);
});

it('a file that is open in Word or Excel is told so on Windows alone', () => {
  const refused = { code: 'EPERM', syscall: 'rename' };
  expect(fileProblem(refused, 'win32')).toContain('Word or Excel');
  expect(fileProblem({ code: 'EBUSY', syscall: 'rename' }, 'win32')).toContain('close it');
  expect(fileProblem(refused, 'linux')).toBe('access is denied');
  expect(fileProblem({ code: 'EACCES', syscall: 'open' }, 'win32')).toBe('access is denied');
});
