import { readFileSync, rmSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { fileNames } from './layout.ts';

const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  user: z.string(),
  program: z.string(),
  /** ISO 8601 in UTC. */
  since: z.string(),
});

/** Leaves a note for whoever finds the workspace locked. The lock is the database's own; this only explains it. */
export async function noteHolder(folder: string, program: string, since: string): Promise<void> {
  const holder = { pid: process.pid, host: hostname(), user: userName(), program, since };
  // A full disk must not keep a person from reading, so a note that can't be written is done without.
  await writeFileAtomically(join(folder, fileNames.holder), `${JSON.stringify(holder, null, 2)}\n`).catch(
    () => {},
  );
}

export function forgetHolder(folder: string): void {
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

/** The note, unless it is that of a process of this computer which has ended: then somebody else holds the lock. */
function readHolder(folder: string): z.infer<typeof holderSchema> | null {
  try {
    const holder = holderSchema.parse(JSON.parse(readFileSync(join(folder, fileNames.holder), 'utf8')));
    return holder.host === hostname() && !isRunning(holder.pid) ? null : holder;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
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
