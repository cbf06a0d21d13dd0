import type { Entry } from '../../record/journal/entry.ts';
import { kindOfEntry } from '../history/history-kind.ts';
import type { KeptOfImport } from './undo-view.ts';

/** Something that stays for a reason that needs no name beside it. */
export function keeps(why: KeptOfImport['why'], agreement: string | null = null): KeptOfImport {
  return { field: null, agreement, why, kind: null, by: null, at: null };
}

/** Something of which more was recorded since; the last of that, in journal order, is named. */
export function builtOn(others: readonly Entry[], agreement: string | null = null): KeptOfImport {
  const last = others.at(-1);
  const kinds: Readonly<Record<string, KeptOfImport['kind']>> = kindOfEntry;
  const kind = last && Object.hasOwn(kinds, last.type) ? (kinds[last.type] ?? null) : 'not-known';
  return { ...keeps('built-on', agreement), kind, by: last?.by ?? null, at: last?.at ?? null };
}
