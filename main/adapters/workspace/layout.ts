/** What stands in a workspace's folder, and which versions of it this program reads. */
export const fileNames = {
  /** Unencrypted: which workspace it is, and its key in wrapped form. */
  header: 'workspace.json',
  register: 'register.db',
  /** Documents of evidence; there once the first was added. */
  evidence: 'evidence.db',
  /**
   * Entries of a package while they are looked at; gone as soon as they were taken over or left. No database any more, and
   * named as one: what an earlier program left is found by its name.
   */
  incoming: 'incoming.db',
  /** Who has the workspace open; means something only while the lock is held. */
  holder: 'holder.json',
  /** The lock. Empty; its name is no longer than that of the register, so that the longest folder has room for both. */
  lock: 'holder.lock',
  /** In a backup, unencrypted: the seal over what was backed up, to be read by a person. */
  seal: 'seal.txt',
  /** In a backup, unencrypted: when and why it was made, for a list of backups that nobody has unlocked. */
  label: 'backup.json',
  /** In a backup that lacks documents, unencrypted: that it does, to be read by a person. */
  incomplete: 'INCOMPLETE.txt',
} as const;

export const productId = 'psea-partner-assessment';

/** Of `workspace.json` and the folder as a whole. */
export const formatVersion = 1;

/** Of the tables in `register.db`. */
export const schemaVersion = 1;

/**
 * Bytes in the path of a workspace's folder: SQLite takes 512 on Linux and macOS, the names of its own files included.
 */
export const longestFolder = 492;

/**
 * Tables of the register. Wide values stand last in their row, so that reading what is before them needs no
 * further page. `meta(key, value)` with its `schema` keeps this shape in every version to come: an older
 * program reads it to tell that a workspace is newer.
 */
export const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE stream (
    no INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    seq INTEGER,
    hash TEXT,
    snapshot
  );
  CREATE TABLE entry (
    no INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    id TEXT NOT NULL,
    lamport INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (stream, id)
  );
  CREATE TABLE partner_row (stream INTEGER PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE counter (name TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE draft (key TEXT PRIMARY KEY, body TEXT NOT NULL);
`;
