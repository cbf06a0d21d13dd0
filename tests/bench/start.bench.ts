import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import type { Browser } from 'playwright-core';
import { passphrase, startApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { bundle, type LaunchOptions, launchStandIn } from '../support/electron-stand-in/launch.ts';
import { median } from './support/measure.ts';

/**
 * From the start of the program to the painted list of partners, in the built desktop host over what stands for Electron,
 * beside a bare window that shows the same screens with answers written down before. Without the derivation of a key, which
 * is slow by intention. `--short` measures three times in the place of seven. Ends with 1 when the aim is missed.
 */

const rounds = process.argv.includes('--short') ? 3 : 7;
const aim = 1.5;
const root = mkdtempSync(join(tmpdir(), 'psea-start-'));
const answers: Record<string, unknown> = {};

try {
  const folder = join(root, 'workspace');
  // With a key that costs next to nothing to derive.
  const made = startApp({ folder });
  value(await made.client.demo.create({ folder, passphrase }));
  await made.app.close();
  const browser = await launchChromium();
  try {
    const own = {
      args: ['--workspace', folder],
      env: { PSEA_PASSPHRASE: passphrase },
      onAnswer: (args: readonly unknown[], answer: unknown) => {
        answers[String((args[0] as readonly string[]).join('.'))] = answer;
      },
    };
    // Compiled once, as at every start but the first; the answers are those of the last.
    await start(browser, own);
    const answersFile = join(root, 'answers');
    writeFileSync(answersFile, serialize(answers));
    const bare = {
      program: join(import.meta.dirname, 'start', 'bare-window.ts'),
      env: { PSEA_BENCH_OUT: join(dirname(bundle), '..'), PSEA_BENCH_ANSWERS: answersFile },
    };
    await start(browser, bare);
    const [whole, floor]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      whole.push(await start(browser, own));
      floor.push(await start(browser, bare));
    }
    const ratio = median(whole) / median(floor);
    process.stdout.write(
      `start to painted list ${median(whole).toFixed(0)} ms, bare window ${median(floor).toFixed(0)} ms: ${ratio.toFixed(2)} × (aim ${aim} ×, ${ratio <= aim ? 'met' : 'missed'})\n`,
    );
    if (ratio > aim) process.exitCode = 1;
  } finally {
    await browser.close();
  }
  await made.end();
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Milliseconds until the first row of the list can be seen. */
async function start(browser: Browser, options: Omit<LaunchOptions, 'browser' | 'home'>): Promise<number> {
  const began = performance.now();
  const env = { ...options.env, NODE_COMPILE_CACHE: join(root, 'compiled') };
  const shell = await launchStandIn({ browser, home: join(root, 'home'), ...options, env });
  await shell.page.getByRole('grid').getByRole('row').nth(1).waitFor();
  const took = performance.now() - began;
  await shell.kill();
  return took;
}
