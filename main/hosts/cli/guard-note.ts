import { findInTexts } from '../../../shared/ground/guard/intake.ts';
import type { CliWords } from './text/cli-text.ts';

/** Of a request's input, what is no text of a record: what opens a workspace. */
const aside: ReadonlySet<string> = new Set(['folder', 'passphrase', 'current', 'next', 'recoveryKey']);

/**
 * What a screen says under a field, for a command line: the texts of an input that look like detail of a case, one line
 * each. Empty where there are none. What a file brings is asked about by the request itself.
 */
export function guardNote(input: unknown, { guard }: CliWords): string {
  const found = findInTexts(textsIn(input, ''));
  if (found.length === 0) return '';
  const lines = found.map(({ place, findings }) => `  ${place}: “${findings[0]?.words ?? ''}”\n`);
  return `${guard.found}\n${lines.join('')}${guard.kept}\n`;
}

/** Whose name and content the request asks about itself. */
const isFile = (value: object) => 'bytes' in value;

function textsIn(value: unknown, place: string): readonly { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (value === null || typeof value !== 'object' || isFile(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    aside.has(key) ? [] : textsIn(each, place === '' ? key : `${place}.${key}`),
  );
}
