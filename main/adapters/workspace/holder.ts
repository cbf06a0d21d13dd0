import { readFileSync, rmSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { HeldElsewhere } from '../../core/ports-holder.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { sizeOf } from '../file-problem.ts';
import { fileNames } from './layout.ts';

const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  user: z.string(),
  program: z.string(),
  /** ISO 8601 in UTC. */
  since: z.string(),
  /** Which files are open, so that after a crash a log is known from that of another register. */
  files: z
    .object({ register: z.string(), log: z.string(), device: z.string(), evidence: z.string().optional() })
    .optional(),
});
type Holder = z.infer<typeof holderSchema>;

/** Leaves a note for whoever finds the workspace locked. The lock is the database's own; this only explains it. */
export async function noteHolder(
  folder: string,
  { program, since, files }: Pick<Holder, 'program' | 'since' | 'files'>,
): Promise<void> {
  const holder = { pid: process.pid, host: hostname(), user: userName(), program, since, files };
  try {
    await writeFileAtomically(join(folder, fileNames.holder), `${JSON.stringify(holder, null, 2)}\n`);
  } catch {
    // A full disk must not keep a person from reading; but the note of another time must not speak for this one.
    removeNote(folder);
  }
}

/**
 * Takes the note away, unless somebody else has opened what stands in the folder by now. Where a log is left, since its
 * register was replaced, the note stays and tells so.
 */
export function forgetHolder(folder: string, since: string): void {
  const note = readNote(folder);
  if (note && (note.pid !== process.pid || note.since !== since)) return;
  if ((sizeOf(join(folder, `${fileNames.register}-wal`)) ?? 0) > 0) return;
  removeNote(folder);
}

function removeNote(folder: string): void {
  try {
    rmSync(join(folder, fileNames.holder), { force: true });
  } catch {
    // Someone reads it just now (Windows). The next opener replaces it.
  }
}

/** The refusal for a workspace that another process has locked. */
export function refuseLocked(folder: string) {
  const holder = readHolder(folder);
  if (!holder) {
    return refuse('WORKSPACE_LOCKED', { folder, holder: 'another program', since: 'an unknown time' });
  }
  const { pid, host, user, program, since } = holder;
  const name = `${program} of ${user} on ${host} (process ${pid})`;
  return refuse('WORKSPACE_LOCKED', { folder, holder: name, since, user, host, program, pid });
}

/**
 * Who has the workspace open on another computer, by the note that came with the folder; null where nobody says so. The
 * lock itself doesn't travel: a program that synchronises folders brings this file alone.
 */
export function heldElsewhere(folder: string, here: string = hostname()): HeldElsewhere | null {
  const note = readNote(folder);
  if (!note || note.host === here) return null;
  const { host, user, program, since } = note;
  return { host, user, program, since };
}

/** The note, unless it is that of a process of this computer which has ended: then somebody else holds the lock. */
function readHolder(folder: string): Holder | null {
  const note = readNote(folder);
  return note && note.host === hostname() && !isRunning(note.pid) ? null : note;
}

/** The note that lies in the folder, whoever left it; null for none that can be read. */
export function readNote(folder: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(join(folder, fileNames.holder), 'utf8')));
  } catch {
    return null;
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown user';
  }
}
