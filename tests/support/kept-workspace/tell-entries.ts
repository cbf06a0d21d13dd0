import { createHash } from 'node:crypto';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import { value } from '../app.ts';

/** Every entry of a workspace that no program has open, stream by stream, and how many there are of each kind. */
export async function tellEntries(folder: string, key: string) {
  const store = value(await createWorkspaces().open(folder, { kind: 'key', key }));
  try {
    const counts: Record<string, number> = {};
    const streams: Record<string, string[]> = {};
    for (const stream of store.streams()) {
      streams[stream] = store.entries(stream).map((entry) => {
        const kind = `${entry.type}@${entry.v}`;
        counts[kind] = (counts[kind] ?? 0) + 1;
        return `${entry.id} ${kind} ${createHash('sha256').update(sorted(entry)).digest('hex')}`;
      });
    }
    return { counts, streams };
  } finally {
    store.close();
  }
}

/** JSON with its keys in order, written here anew so that no change of the product's own moves the hashes along. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  const members = value as Record<string, unknown>;
  return `{${keys.map((key) => `${JSON.stringify(key)}:${sorted(members[key])}`).join()}}`;
}
