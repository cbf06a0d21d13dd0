import type { KeyedDatabase } from './keyed-database.ts';

/** An object of a database file: a table, an index, a view, a trigger. */
interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/**
 * Objects in a database file that this program didn't make, and those of its own that are not as it makes them, each in
 * words. `tables` is the SQL by which it makes them. A newer program of the same schema adds none.
 */
export function foreignObjects(db: KeyedDatabase, file: string, tables: string): string[] {
  const wanted = new Map(
    [...tables.matchAll(/CREATE TABLE (\w+)[^;]*/g)].map(([sql, name = '']) => [name, plain(sql)] as const),
  );
  const found = objectsOf(db);
  const foreign = found.filter(
    ({ type, name, sql }) =>
      // An index without SQL is that of a UNIQUE or PRIMARY KEY in its table; statistics are SQLite's own.
      sql !== null && !name.startsWith('sqlite_') && (type !== 'table' || !wanted.has(name)),
  );
  const altered = found.filter(
    ({ type, name, sql }) => type === 'table' && wanted.has(name) && plain(sql ?? '') !== wanted.get(name),
  );
  return [
    ...foreign.map(
      ({ type, name }) => `${file} holds the ${type} “${name}”, which is none of this program’s`,
    ),
    ...altered.map(({ name }) => `the table “${name}” in ${file} is not made as this program makes it`),
  ];
}

/**
 * The first trigger of a database file in words; null where there is none. This program makes none, and SQLite would run
 * it at every change: it could alter or drop what is written, so that nothing is written where one is.
 */
export function triggerIn(db: KeyedDatabase, file: string): string | null {
  const trigger = objectsOf(db).find(({ type }) => type === 'trigger');
  return trigger ? `${file} holds the trigger “${trigger.name}”, which is none of this program’s` : null;
}

function objectsOf(db: KeyedDatabase): SchemaObject[] {
  return db.prepare<[], SchemaObject>('SELECT type, name, sql FROM sqlite_schema ORDER BY rowid').all();
}

const plain = (sql: string) => sql.replace(/\s+/g, ' ').trim();
