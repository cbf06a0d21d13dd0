import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { startRoad } from '../main/core/exchange/offices.ts';
import { passphrase, value } from '../support/app.ts';
import { endAlike } from './end-alike.ts';
import { doubled, startExchange } from './exchange.ts';
import { type Laptop, startLaptop } from './laptop.ts';
import { writeAsNewer } from './newer-program.ts';
import { type Done, work } from './officer.ts';
import { createRandom } from './random.ts';
import { startWatch } from './watch.ts';

export interface Decade {
  /** Of everything that was done, how it was answered, and what every laptop held after it. */
  readonly log: string;
  readonly steps: number;
  readonly merges: number;
}

export interface DecadeOptions {
  readonly seed: number;
  readonly years: number;
  readonly stepsPerYear?: number;
  readonly tell?: (line: string) => void;
}

/**
 * Years of five laptops: three of one office, one of another, one at headquarters. Officers work, packages go and come
 * in any order, whole, in part, lost, doubled, cut off and old; clocks are wrong, copies of folders are put back. After
 * each step everything is held against what was acknowledged. Throws at the first thing that is not as it has to be.
 */
export async function runDecade({ seed, years, stepsPerYear = 40, tell }: DecadeOptions): Promise<Decade> {
  const random = createRandom(seed);
  const road = startRoad();
  const watch = startWatch();
  const exchange = startExchange(road, watch);
  const hash = createHash('sha256');
  let day = 0;
  let merges = 0;
  let steps = 0;
  const options = { random, day: () => day };
  const laptops = [
    startLaptop({ ...options, name: 'A1', record: 'field', program: 'newer' }),
    startLaptop({ ...options, name: 'A2', record: 'field', program: 'newer' }),
    startLaptop({ ...options, name: 'A3', record: 'field', program: 'older' }),
    startLaptop({ ...options, name: 'B1', record: 'other', program: 'older' }),
    startLaptop({ ...options, name: 'HQ', record: 'headquarters', program: 'newer' }),
  ];
  try {
    await settleIn(laptops);
    for (const laptop of laptops) await watch.look(laptop);
    const total = years * stepsPerYear;
    for (steps = 1; steps <= total; steps += 1) {
      day += random.below(Math.ceil((2 * 365) / stepsPerYear));
      const laptop = random.pick(laptops.filter(({ isGone }) => !isGone));
      const done = await step(laptop).catch((error: unknown) => {
        throw new Error(`seed ${seed}, step ${steps}: ${(error as Error).message}`, {
          cause: [error, ...laptop.test.bugs],
        });
      });
      const held = await watch.look(laptop).catch((error: unknown) => {
        throw new Error(`seed ${seed}, step ${steps}, ${done.what}: ${(error as Error).message}`, {
          cause: error,
        });
      });
      if (laptop.bugs.length + laptop.test.bugs.length > 0)
        throw new Error(`seed ${seed}, step ${steps}, ${done.what}: a bug of the program`, {
          cause: laptop.test.bugs[0],
        });
      const line = `${steps} ${day} ${laptop.name} ${done.what}: ${done.code} ${held}`;
      tell?.(line);
      hash.update(`${line}\n`);
    }
    hash.update(await endAlike(laptops, exchange, watch, random));
    return { log: hash.digest('hex'), steps: steps - 1, merges };
  } finally {
    for (const laptop of laptops) await laptop.test.end();
    for (const laptop of laptops) rmSync(dirname(laptop.test.folder), { recursive: true, force: true });
    road.end();
  }

  async function step(laptop: Laptop): Promise<Done> {
    const roll = random.below(100);
    const others = exchange.packages.filter(({ from }) => from !== laptop);
    if (roll < 50) {
      const done: Done[] = [];
      for (let left = 1 + random.below(4); left > 0; left -= 1) done.push(await work(laptop, random));
      return { what: done.map(({ what }) => what).join(', '), code: done.map(({ code }) => code).join(' ') };
    }
    if (roll < 66) return exchange.send(laptop, random);
    if (roll < 92 && others.length > 0) {
      merges += 1;
      // Mostly what came lately, sometimes one from years ago.
      const recent = random.chance(4) ? others : others.slice(-6);
      return exchange.take(laptop, random, random.pick(recent));
    }
    return mishap(laptop);
  }

  async function mishap(laptop: Laptop): Promise<Done> {
    const { packages } = exchange;
    const kind = random.below(8);
    if (kind === 0) {
      laptop.daysWrong = random.pick([0, -3 * 365, 400, -1]);
      return { what: 'clock', code: String(laptop.daysWrong) };
    }
    if (kind === 1 && packages.length > 3) {
      exchange.lose(random.pick(packages));
      return { what: 'lose a package', code: 'ok' };
    }
    if (kind === 2 && packages.length > 0) {
      const sent = random.pick(packages);
      return exchange.take(laptop, random, doubled(road, sent));
    }
    if (kind === 3 && packages.length > 0) return exchange.takeSpoilt(laptop, random, random.pick(packages));
    if (kind === 4) {
      await laptop.copyAside();
      return { what: 'copy aside', code: 'ok' };
    }
    if (kind === 5 && laptop.hasCopy() && random.chance(2)) {
      await laptop.restoreCopy();
      watch.forget(laptop);
      return { what: 'put the copy back', code: 'ok' };
    }
    if (kind === 6) {
      if (laptop.program === 'older' && random.chance(3)) {
        await laptop.upgrade();
        return { what: 'upgrade', code: 'ok' };
      }
      return writeAsNewer(laptop, random);
    }
    if (kind === 7 && laptop.name === 'A3' && steps > (years * stepsPerYear) / 2 && random.chance(4)) {
      laptop.isGone = true;
      return { what: 'gone', code: 'ok' };
    }
    await laptop.restart();
    return { what: 'restart', code: 'ok' };
  }
}

/** Each with its record: the second and third of the office are what a backup of the first becomes. */
async function settleIn(laptops: readonly Laptop[]): Promise<void> {
  for (const laptop of laptops) {
    const { client, test, name, record } = laptop;
    const officer = { name: `Fictional officer ${name}`, function: 'Partnership officer' };
    const first = laptops.find((other) => other.record === record);
    if (first !== undefined && first !== laptop) {
      value(await first.client.workspace.backup({ folder: test.folder }));
      value(await client.workspace.open({ folder: test.folder, passphrase }));
      value(await client.workspace.setOfficer({ officer }));
    } else {
      const office = `Office ${record}`;
      value(await client.workspace.create({ folder: test.folder, passphrase, office, officer }));
    }
    if (name !== 'A1') continue;
    // What the office had before its laptops parted.
    for (const partner of ['Fictional Relief', 'Fictional Hope'])
      value(await client.partner.create({ fields: { name: partner, country: 'SS' } }));
  }
}
