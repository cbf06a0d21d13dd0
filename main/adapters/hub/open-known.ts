import { type Connected, connect } from './connect.ts';
import { ensureVersion } from './migrate.ts';

export interface OpenedHub extends Connected {
  /** The rows that a question answers with. */
  // biome-ignore lint/suspicious/noExplicitAny: rows are what the question names; each caller says what that is.
  rows(text: string, values?: unknown[]): Promise<any[]>;
}

/** Connects to a hub whose tables are those that this program knows; whatever fails leaves no connection behind. */
export async function openKnown(url: string, first?: string): Promise<OpenedHub> {
  const connected = await connect(url);
  const { client, run } = connected;
  try {
    await ensureVersion(connected);
    if (first !== undefined) await run(() => client.query(first));
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
  return {
    ...connected,
    rows: (text, values = []) => run(async () => (await client.query(text, values)).rows),
  };
}
