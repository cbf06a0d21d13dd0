import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';

/** Writes bugs whole into `problems.log`, under the reference that the person sees. Never throws. */
export function problemLog(folder: string, version: string): (reference: string, error: unknown) => void {
  return (reference, error) => {
    const text = `${new Date().toISOString()} ${reference} version ${version}\n${inspect(error, { depth: 6 })}\n\n`;
    try {
      mkdirSync(folder, { recursive: true });
      appendFileSync(join(folder, 'problems.log'), text, { mode: 0o600 });
    } catch {
      process.stderr.write(text);
    }
  };
}
