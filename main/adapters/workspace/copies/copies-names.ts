import { createHash } from 'node:crypto';

/** A record under a key: two workspaces of one record have the same id, and each its own key. */
export interface RecordKey {
  readonly id: string;
  /** That of the header, by which a right key is told from a wrong one. */
  readonly check: string;
}

export const copiesPrefix = 'psea-backups-';

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** What folders of copies are called: by record and key, and as programs did that asked for the record alone. */
export function namesOfCopies({ id, check }: RecordKey): { readonly own: string; readonly shared: string } {
  const shared = `${copiesPrefix}${short(id)}`;
  return { own: `${shared}-${short(check)}`, shared };
}

/** Whether a folder of this name holds copies of a record, under whatever key. */
export function isOfRecord(name: string, id: string): boolean {
  const shared = `${copiesPrefix}${short(id)}`;
  return name === shared || name.startsWith(`${shared}-`);
}
