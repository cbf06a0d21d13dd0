import { existsSync, readFileSync } from 'node:fs';

const status = '/proc/self/status';

/**
 * The most memory that this process has held, in MiB. Read from the kernel's account of the program where there is one:
 * `resourceUsage` counts from the process that started it, so that a test in a large process would measure itself.
 */
export function peakMemory(): number {
  const highest = existsSync(status)
    ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1]
    : undefined;
  return highest === undefined ? process.resourceUsage().maxRSS / 1024 : Number(highest) / 1024;
}
