/**
 * The part of the library that this program uses. The package brings its own types, but its `exports` hide them
 * from a compiler that follows package.json.
 */
declare module 'better-sqlite3-multiple-ciphers' {
  namespace Database {
    interface RunResult {
      changes: number;
      lastInsertRowid: number | bigint;
    }

    interface Statement<Parameters extends unknown[], Row> {
      run(...parameters: Parameters): RunResult;
      get(...parameters: Parameters): Row | undefined;
      all(...parameters: Parameters): Row[];
      iterate(...parameters: Parameters): IterableIterator<Row>;
      /** Gives the first column's value instead of an object. */
      pluck(): this;
    }

    interface Transaction {
      (): void;
      immediate(): void;
    }

    interface Options {
      readonly?: boolean;
      fileMustExist?: boolean;
      /** Milliseconds to wait for another connection's lock. */
      timeout?: number;
      /** The file of the native engine. */
      nativeBinding?: string | undefined;
    }

    interface Database {
      readonly open: boolean;
      readonly readonly: boolean;
      readonly inTransaction: boolean;
      prepare<Parameters extends unknown[] = unknown[], Row = unknown>(
        source: string,
      ): Statement<Parameters, Row>;
      transaction(step: () => void): Transaction;
      exec(source: string): this;
      pragma(source: string, options?: { simple?: boolean }): unknown;
      close(): this;
    }

    interface SqliteError extends Error {
      readonly code: string;
    }
  }

  interface DatabaseConstructor {
    new (file: string, options?: Database.Options): Database.Database;
    readonly SqliteError: new (message: string, code: string) => Database.SqliteError;
  }

  const Database: DatabaseConstructor;
  export = Database;
}
