import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { launchStandIn } from '../support/electron-stand-in/launch.ts';
import { ask } from './support/bridge.ts';
import { startLoopback } from './support/loopback.ts';
import { pseaAt } from './support/psea.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// A bug in the built program, made by a clock that fails. What its cause says stands for a value of the record.

const brokenClock = `
  Date.prototype.getFullYear = () => {
    throw new Error('The clock stopped.', { cause: new Error('It showed a Fictional Value.') });
  };
`;
const NODE_OPTIONS = `--import=data:text/javascript;base64,${Buffer.from(brokenClock).toString('base64')}`;
const bug = { NODE_OPTIONS, PSEA_DEBUG: '' };
const bugSeen = { NODE_OPTIONS, PSEA_DEBUG: '1' };

const home = temporaryFolder();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  home.remove();
});

/** What an engineer needs: the reference, what happened, where in the sources, and why. */
function expectWholeCause(errors: string, reference: string): void {
  expect(errors).toContain(`UNEXPECTED ${reference}`);
  expect(errors).toContain('Error: The clock stopped.');
  expect(errors).toMatch(/at .*main\/adapters\/system\/clock\.ts:\d+:\d+/);
  expect(errors).toMatch(/main\/core\/[\w/-]+\.ts:\d+:\d+/);
  expect(errors).not.toContain('out/main/');
  expect(errors).toContain('[cause]: Error: It showed a Fictional Value.');
}

describe('a bug on the command line', () => {
  const psea = pseaAt({
    desk: home.folder,
    dataFolder: join(home.folder, 'cli'),
    passphrase: 'fictional long passphrase',
  });

  it('is told by its reference alone, as JSON', async () => {
    const { exit, stderr } = await psea(['workspace', 'create', '--workspace', 'first'], { env: bug });
    expect(exit).toBe(70);
    expect(JSON.parse(stderr)).toMatchObject({ code: 'UNEXPECTED' });
    expect(stderr).not.toMatch(/clock|Fictional/);
  });

  it('is shown whole, with its sources and its cause, under PSEA_DEBUG=1', async () => {
    const { exit, stderr } = await psea(['workspace', 'create', '--workspace', 'second'], { env: bugSeen });
    expect(exit).toBe(70);
    // Closing wants a copy, and has the same trouble with the clock to tell behind it.
    const start = stderr.indexOf('{\n  "code"');
    const { reference } = JSON.parse(stderr.slice(start, stderr.indexOf('\n}', start) + 2)).details;
    expectWholeCause(stderr, reference);
  });
});

describe('a bug in the browser host', () => {
  const status = async (env: Readonly<Record<string, string>>) => {
    const host = await startLoopback({ dataFolder: join(home.folder, `loopback${env.PSEA_DEBUG}`), env });
    const page = await browser.newPage();
    await page.goto(host.address);
    const code = await shownCode(page);
    await page.close();
    await host.stop();
    return { code, output: host.output() };
  };

  it('says nothing in the terminal', async () => {
    const { code, output } = await status(bug);
    expect(code).not.toBe('');
    expect(output).not.toMatch(/UNEXPECTED|clock|Fictional Value/);
  });

  it('is shown whole under PSEA_DEBUG=1', async () => {
    const { code, output } = await status(bugSeen);
    expectWholeCause(output, code);
  });
});

describe('a bug in the desktop program', () => {
  const status = async (env: Readonly<Record<string, string>>) => {
    const shell = await launchStandIn({ browser, home: join(home.folder, `desktop${env.PSEA_DEBUG}`), env });
    const { error } = await ask(shell, ['workspace', 'getStatus']);
    const errors = shell.main.errors();
    await shell.kill();
    return { error: error as { readonly code: string; readonly details?: { reference: string } }, errors };
  };

  it('says nothing on standard error', async () => {
    const { error, errors } = await status(bug);
    expect(error.code).toBe('UNEXPECTED');
    expect(errors).not.toMatch(/UNEXPECTED|clock|Fictional Value/);
  });

  it('is shown whole under PSEA_DEBUG=1', async () => {
    const { error, errors } = await status(bugSeen);
    expectWholeCause(errors, error.details?.reference ?? '');
  });
});

/** The reference on the page that says that something went wrong. */
async function shownCode(page: Page): Promise<string> {
  const text = await page
    .getByText(/[0-9a-f]{8}/)
    .first()
    .textContent();
  return /[0-9a-f]{8}/.exec(text ?? '')?.[0] ?? '';
}
