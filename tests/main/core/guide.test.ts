import { afterEach, expect, it } from 'vitest';
import { startApp, type TestApp, value } from '../../support/app.ts';
import { paragraphsOf, unzipTexts } from '../../support/unzip.ts';

let app: TestApp;
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

it('is written as Word in six languages before any workspace is open', async () => {
  app = startApp({ today: '2026-03-02' });
  for (const [language, words] of [
    ['en', 'Press “Print the key” or “Copy the key”'],
    ['fr', 'Appuyez sur «\u00a0Imprimer la clé\u00a0»'],
    ['es', 'Pulse «Imprimir la clave» o «Copiar la clave»'],
    ['ar', 'اضغط «طباعة المفتاح»'],
    ['ru', 'Нажмите «Распечатать ключ» или «Скопировать ключ»'],
    ['zh', '点击“打印密钥”或“复制密钥”'],
  ] as const) {
    const { file } = value(await app.client.guide.export({ language }));
    expect(file.name).toMatch(/\.docx$/);
    const parts = await unzipTexts(file.bytes);
    expect(paragraphsOf(parts.get('word/document.xml') ?? '').join('\n')).toContain(words);
    expect(parts.get('docProps/core.xml')).toContain(`<dc:language>${language}</dc:language>`);
  }
});
