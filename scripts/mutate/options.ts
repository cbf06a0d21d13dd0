import { parseArgs } from 'node:util';
import { Hindrance } from '../project.mjs';
import { areas } from './areas.ts';

export interface Options {
  readonly changes: number;
  readonly seed: string;
  /** Names of areas; empty for all. */
  readonly areas: readonly string[];
  /** Every change of one file, or of one line of it, instead of drawn ones. */
  readonly at: { readonly path: string; readonly line: number | null } | null;
  readonly lanes: number;
  readonly planted: boolean;
}

const USAGE =
  'npm run mutate -- [--changes 300] [--seed TEXT] [--area NAME,NAME] [--at FILE[:LINE]] [--lanes 2] [--planted]';

/**
 * @throws {Hindrance} for an option that is unknown or makes no sense
 */
export function readOptions(args: readonly string[]): Options {
  const { changes, seed, area, at, lanes, planted } = parse(args);
  const names = area?.split(',').map((name) => name.trim()) ?? [];
  for (const name of names) {
    if (!areas.some((each) => each.name === name))
      throw new Hindrance(`There is no area “${name}”. Areas: ${areas.map((each) => each.name).join(', ')}.`);
  }
  const place = at === undefined ? null : /^(?<path>.+?)(?::(?<line>\d+))?$/.exec(at)?.groups;
  return {
    changes: wholeNumber('--changes', changes),
    seed,
    areas: names,
    at: place?.path ? { path: place.path, line: place.line ? Number(place.line) : null } : null,
    lanes: wholeNumber('--lanes', lanes),
    planted,
  };
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: {
        changes: { ...text, default: '300' },
        seed: { ...text, default: 'psea' },
        area: text,
        at: text,
        lanes: { ...text, default: '2' },
        planted: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Hindrance(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new Hindrance(`${option} needs a whole number from 1 on, not “${text}”.`);
}
