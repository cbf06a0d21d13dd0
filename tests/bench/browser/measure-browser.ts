import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { passphrase } from '../../support/app.ts';
import { launchChromium } from '../../support/chromium.ts';
import type { Measured } from '../aims.ts';
import { percentile } from '../requests/figures.ts';
import { type MeasuredPage, measuredPage } from './measured-page.ts';
import { type Seen, speeds } from './seen-rows.ts';
import { type Step, workedDay } from './worked-day.ts';

export interface BrowserRun {
  /** A day worked at the slowest speed; empty where none was asked for. */
  readonly worked: readonly Step[];
  readonly seen: readonly Seen[];
  readonly measured: ReadonlyMap<string, Measured>;
}

const list = { selector: '[data-grid-row] input[type=checkbox]' };
const noLoader = '#main .mantine-Loader-root';
const clicks = [
  'open a partner',
  'back to the list',
  'open the to-do list',
  'open an assessment',
  'show another standard',
  'answer a standard, painted as recorded',
] as const;

interface Options {
  /** An assessment that was determined and waits for the decision; the day is worked only where one is named. */
  readonly determined?: string;
  /** Of a closed workspace that `fillRegister` filled and the host has opened once. */
  readonly folder: string;
  readonly root: string;
  readonly day: string;
  readonly rounds: number;
  readonly say: (text: string) => void;
}

/** Works in a real browser on the real host, at each speed in a fresh copy of the workspace. */
export async function measureBrowser(options: Options): Promise<BrowserRun> {
  const browser = await launchChromium();
  try {
    const seen: Seen[] = [];
    let loaded = Number.NaN;
    for (const slowed of speeds) {
      options.say(slowed === 1 ? 'in the browser' : `in the browser, slowed ${slowed} times`);
      const day = await oneDay(options, browser, slowed);
      seen.push(...day.seen);
      loaded = day.loaded;
    }
    const worked =
      options.determined === undefined ? [] : await workOneDay(options, options.determined, browser);
    return { seen, measured: aimsOf(seen, loaded), worked };
  } finally {
    await browser.close();
  }
}

async function workOneDay(
  { folder, root, day, say }: Options,
  determined: string,
  browser: Browser,
): Promise<readonly Step[]> {
  say('a day of work, slowed');
  const place = join(root, 'worked');
  const copy = join(place, 'workspace');
  cpSync(folder, copy, { recursive: true });
  const slowed = speeds.at(-1) ?? 1;
  const at = await measuredPage({ browser, folder: copy, dataFolder: join(place, 'data'), day, slowed });
  try {
    return await workedDay(at, { place, determined });
  } finally {
    await at.close();
    rmSync(place, { recursive: true, force: true });
  }
}

async function oneDay(
  { folder, root, day, rounds }: Options,
  browser: Browser,
  slowed: number,
): Promise<{ readonly seen: readonly Seen[]; readonly loaded: number }> {
  const copy = join(root, `shown-${slowed}`);
  cpSync(folder, copy, { recursive: true });
  const dataFolder = join(root, `data-of-browser-${slowed}`);
  const at = await measuredPage({ browser, folder: copy, dataFolder, day, slowed });
  const seen: Seen[] = [];
  const note = (what: string, times: readonly number[]) => void seen.push({ what, slowed, times });
  try {
    note('start to the unlock screen, nothing held', [await at.started({ selector: '#passphrase' })]);
    const { page } = at;
    await page.fill('#passphrase', passphrase);
    const unlocking = () => page.keyboard.press('Enter');
    note('passphrase to the painted list', [await at.after(unlocking, list)]);
    const loaded = at.loaded();
    const starts: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.reload({ waitUntil: 'commit' });
      starts.push(await at.started(list));
    }
    note('start to the painted list, workspace open', starts);
    note('frame while the list scrolls', await scrolled(at));
    note('page down in the list, to the picture', await paged(at));
    note('letter in the search of the list, to the picture', await searched(at, rounds));
    await clicked(at, rounds, note);
    await assessed(at, rounds, note);
    return { seen, loaded };
  } finally {
    await at.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** A long turn of the wheel: 8,000 pixels a second, some four hundred rows. */
function scrolled({ page, cdp, frames }: MeasuredPage): Promise<number[]> {
  return frames(async () => {
    const box = await page.getByRole('grid').boundingBox();
    if (!box) throw new Error('The list is not shown.');
    await cdp.send('Input.synthesizeScrollGesture', {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      yDistance: -16_000,
      speed: 8000,
      preventFling: true,
      gestureSourceType: 'mouse',
    });
  });
}

async function paged({ page, keys }: MeasuredPage): Promise<number[]> {
  await page.locator('[data-grid-row][tabindex="0"]').focus();
  return keys(async () => {
    for (let n = 0; n < 20; n += 1) await page.keyboard.press('PageDown');
  });
}

async function searched({ page, keys }: MeasuredPage, rounds: number): Promise<number[]> {
  const field = page.getByRole('searchbox');
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await field.fill('');
    times.push(...(await keys(() => field.pressSequentially(`reseau ${round + 1}`))));
  }
  await field.fill('');
  return times;
}

type Note = (what: string, times: readonly number[]) => void;

/** Any of the clicks that are measured, until it was answered or told to be under way. */
const anySign = 'a click, to its answer or to the first sign that it is under way';

async function clicked({ page, after: done, sign }: MeasuredPage, rounds: number, note: Note): Promise<void> {
  const signs: number[] = [];
  const after: MeasuredPage['after'] = async (act, shown) => {
    const ms = await done(act, shown);
    signs.push(await sign());
    return ms;
  };
  const [partner, back, todo]: [number[], number[], number[]] = [[], [], []];
  const rows = page.locator('[data-grid-row]');
  const register = page.getByRole('navigation').getByRole('link', { name: /^Register/ });
  await page.keyboard.press('Home');
  for (let round = 0; round < rounds; round += 1) {
    const row = rows.nth(round);
    const name = await row.locator('bdi').first().innerText();
    partner.push(await after(() => row.click(), { selector: 'h1', text: name, without: noLoader }));
    back.push(await after(() => register.click(), list));
  }
  const due = page.getByRole('navigation').getByRole('link', { name: /^To do/ });
  for (let round = 0; round < rounds; round += 1) {
    todo.push(await after(() => due.click(), { selector: 'h1', text: 'To do', without: noLoader }));
    await after(() => register.click(), list);
  }
  note('open a partner', partner);
  note('back to the list', back);
  note('open the to-do list', todo);
  note(anySign, signs);
}

/** An assessment whose review is open: moving, typing and answering. */
async function assessed({ page, after, keys }: MeasuredPage, rounds: number, note: Note): Promise<void> {
  const heading = { selector: '#standard-title' };
  const opened: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(() => {
      location.hash = '#/partners/SS-00000-BEN';
    });
    const link = page.locator('a[href*="/assessments/"]').first();
    await link.waitFor();
    opened.push(await after(() => link.click(), heading));
  }
  note('open an assessment', opened);
  const moved: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [one, two] = round % 2 ? ['CS2', 'CS3'] : ['CS5', 'CS6'];
    for (const standard of [one, two]) {
      const row = page.locator(`[data-standard=${standard}]`);
      moved.push(await after(() => row.click(), { ...heading, text: standard ?? '' }));
    }
    const review = page.getByRole('group', { name: 'UN review' });
    const choice = (name: string) => review.getByRole('radio', { name, exact: true });
    const becomesNo = await choice('Yes').isChecked();
    const mark = `[data-standard=${two}] > span:last-child`;
    const said = becomesNo ? 'UN: not met' : 'UN: met';
    const click = () => choice(becomesNo ? 'No' : 'Yes').click();
    answered.push(await after(click, { selector: mark, text: said }));
  }
  note('show another standard', moved);
  note('answer a standard, painted as recorded', answered);
  const comment = page.locator('#review-comment');
  await comment.click();
  note(
    'letter in a comment of an assessment, to the picture',
    await keys(() =>
      comment.pressSequentially(' The fictional officer saw the signed policy on site.', { delay: 60 }),
    ),
  );
}

function aimsOf(seen: readonly Seen[], loaded: number): Map<string, Measured> {
  const slow = speeds.at(-1) ?? 1;
  const times = (what: string, slowed: number = slow) =>
    seen.find((each) => each.what === what && each.slowed === slowed)?.times ?? [];
  const told = (what: string, share: number): Measured => {
    const value = percentile(times(what), share);
    const whole = percentile(times(what, 1), share).toFixed(1);
    return { value, detail: `${times(what).length} measured; ${whole} ms at full speed` };
  };
  const typing = 'letter in a comment of an assessment, to the picture';
  const all = clicks.map((what) => ({ what, p95: percentile(times(what), 0.95) }));
  const worst = all.toSorted((a, b) => b.p95 - a.p95);
  const names = worst.map(({ what, p95 }) => `${what} ${p95.toFixed(0)}`).join(', ');
  return new Map([
    ['scrolling', told('frame while the list scrolls', 0.95)],
    ['typing', told(typing, 0.5)],
    ['typing-worst', told(typing, 1)],
    ['clicking', { value: worst[0]?.p95 ?? Number.NaN, detail: `p95 in ms: ${names}` }],
    ['clicking-sign', told(anySign, 0.95)],
    [
      'first-load',
      {
        value: loaded,
        detail: 'page, scripts and styles asked for until the list is painted, each with gzip',
      },
    ],
  ]);
}
