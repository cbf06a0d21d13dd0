import { journal } from './0001-journal.ts';
import { machine } from './0002-machine.ts';
import { assessments } from './0003-assessments.ts';
import { followUp } from './0004-follow-up.ts';
import { overview } from './0005-overview.ts';
import { figures } from './0006-figures.ts';
import { claims } from './0007-claims.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** In order, each run once and never changed afterwards. There is no way back but a backup. */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'journal', sql: journal },
  { number: 2, name: 'machine', sql: machine },
  { number: 3, name: 'assessments', sql: assessments },
  { number: 4, name: 'follow-up', sql: followUp },
  { number: 5, name: 'overview', sql: overview },
  { number: 6, name: 'figures', sql: figures },
  { number: 7, name: 'claims', sql: claims },
];

export const newest = migrations.length;
