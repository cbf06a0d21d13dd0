// Draws build/icon.svg in every size that a system asks for: `node scripts/write-icons.ts`. What it writes is
// committed, so that a package is built without fetching a converter.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { icns, ico } from './package/icon-files.ts';
import { root } from './project.mjs';

const build = join(root, 'build');
const drawing = readFileSync(join(build, 'icon.svg')).toString('base64');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;

const program = await findChromium();
if (!program) throw new Error('No browser was found; PSEA_CHROMIUM names one.');
const browser = await chromium.launch({
  executablePath: program,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const drawn = new Map<number, Uint8Array>();
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}" style="display:block"></body>`,
    );
    await page.locator('img').evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
    drawn.set(size, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
const picture = (size: number) => drawn.get(size) ?? new Uint8Array();

mkdirSync(join(build, 'icons'), { recursive: true });
for (const size of sizes) writeFileSync(join(build, 'icons', `${size}x${size}.png`), picture(size));
writeFileSync(join(build, 'icon.png'), picture(1024));
writeFileSync(
  join(build, 'icon.ico'),
  ico([16, 24, 32, 48, 64, 128, 256].map((size) => [size, picture(size)])),
);
writeFileSync(join(build, 'icon.icns'), icns(picture));
process.stdout.write('build/icons, icon.ico and icon.icns were written.\n');
