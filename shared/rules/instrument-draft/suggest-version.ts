import { compareVersions } from '../../content/files/versions.ts';
import type { LoadedInstrument } from '../../content/instrument/instrument.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { compareInstruments } from '../assessment/compare-instruments.ts';

/** Differences after which old answers are no longer answers to the same questions. */
const asksOtherwise = new Set(['standard-added', 'standard-removed', 'answer']);
const wordsAlone = new Set(['words', 'translation']);

/**
 * The number that fits a draft: 1.0.0 for an instrument that is not here yet; else the next one after the newest, by
 * what differs from it: questions raise the first part, rules the second, words alone the third.
 */
export function suggestVersion(draft: LoadedInstrument, instruments: Instruments): string {
  const newest = instruments.newestOf(draft.definition.id);
  if (!newest) return '1.0.0';
  const kinds = compareInstruments(newest, draft, 'en').map(({ kind }) => kind);
  const [major = 1, minor = 0, patch = 0] = newest.definition.version.split('.').map(Number);
  if (kinds.some((kind) => asksOtherwise.has(kind))) return `${major + 1}.0.0`;
  return kinds.every((kind) => wordsAlone.has(kind))
    ? `${major}.${minor}.${patch + 1}`
    : `${major}.${minor + 1}.0`;
}

/** Whether a version is newer than every one that is here. */
export function isNewest(version: string, id: string, { all }: Instruments): boolean {
  return all.every(
    ({ definition }) => definition.id !== id || compareVersions(version, definition.version) > 0,
  );
}
