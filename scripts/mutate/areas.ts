// What `npm run mutate` changes, and how much of it the tests must notice. A folder that moves is written anew
// here and nowhere else; a place without any file is an error, so that no area shrinks unseen.
import { globSync } from 'node:fs';
import { Hindrance } from '../project.mjs';

export interface Area {
  readonly name: string;
  /** The least share of changes that must be noticed, of a hundred. */
  readonly aim: number;
  /** Globs from the project's folder. */
  readonly places: readonly string[];
}

/** The least share over all areas together. */
export const overallAim = 90;

const SAFE = 95;
const USUAL = 80;

/** A file that several areas name belongs to the first of them. */
export const areas: readonly Area[] = [
  { name: 'scoring', aim: SAFE, places: ['shared/content/instrument/*.ts'] },
  { name: 'assessment', aim: SAFE, places: ['shared/rules/assessment/**/*.ts'] },
  {
    name: 'journal',
    aim: SAFE,
    places: [
      'shared/record/journal/*.ts',
      'shared/record/file/fold.ts',
      'shared/record/file/fold/*.ts',
      'shared/record/entries/*.ts',
      'main/core/journal.ts',
      'main/core/project.ts',
      'main/core/workspace/check/*.ts',
    ],
  },
  { name: 'deadlines', aim: SAFE, places: ['shared/rules/deadline/**/*.ts', 'shared/rules/todo/*.ts'] },
  { name: 'contract check', aim: SAFE, places: ['shared/documents/comparison/*.ts'] },
  {
    name: 'dispatch',
    aim: SAFE,
    places: [
      'main/core/dispatch.ts',
      'main/core/jobs.ts',
      'main/core/report-bug.ts',
      'main/core/implement.ts',
    ],
  },
  { name: 'evidence', aim: USUAL, places: ['shared/rules/evidence/*.ts', 'main/core/evidence/*.ts'] },
  { name: 'form', aim: USUAL, places: ['shared/documents/form/**/*.ts'] },
  {
    name: 'partner import',
    aim: USUAL,
    places: ['shared/rules/partner/import/*.ts', 'main/core/partner/import.ts'],
  },
  { name: 'clauses', aim: USUAL, places: ['shared/content/clause/**/*.ts', 'shared/rules/clause/**/*.ts'] },
  { name: 'plan', aim: USUAL, places: ['shared/content/actions/**/*.ts', 'shared/rules/plan/**/*.ts'] },
  { name: 'workspace adapter', aim: USUAL, places: ['main/adapters/workspace/**/*.ts'] },
  {
    name: 'readers',
    aim: USUAL,
    places: [
      'main/adapters/sheets/read-*.ts',
      'main/adapters/word/returned/*.ts',
      'main/adapters/file-kind.ts',
      'main/adapters/open-zip.ts',
    ],
  },
  { name: 'loopback', aim: USUAL, places: ['main/hosts/loopback/*.ts'] },
  { name: 'core', aim: USUAL, places: ['main/core/**/*.ts'] },
];

/** Texts that a person reads hold no rule, and declarations no code. */
const LEFT_OUT = /(^|\/)text\/|\.d\.ts$/;

/**
 * The files of each area below a folder.
 * @throws {Hindrance} when a place holds no file
 */
export function filesByArea(root: string, list: readonly Area[] = areas): Map<Area, string[]> {
  const taken = new Set<string>();
  const found = new Map<Area, string[]>();
  for (const area of list) {
    const files = area.places.flatMap((place) => filesAt(root, place, area));
    found.set(area, [...new Set(files)].filter((file) => !taken.has(file)).sort());
    for (const file of files) taken.add(file);
  }
  return found;
}

function filesAt(root: string, place: string, area: Area): string[] {
  const files = globSync(place, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !LEFT_OUT.test(file));
  if (files.length > 0) return files;
  throw new Hindrance(
    `The area “${area.name}” names ${place}, where no file is. Name the new place in scripts/mutate/areas.ts.`,
  );
}
