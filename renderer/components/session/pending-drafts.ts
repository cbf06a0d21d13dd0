/** Typing that waits to be kept: locking the workspace or closing the window keeps it first. */
const pending = new Set<() => Promise<unknown>>();

/** Registers a function that keeps what is waiting. Returns the function that takes it off again. */
export function addPendingDraft(keep: () => Promise<unknown>): () => void {
  pending.add(keep);
  return () => pending.delete(keep);
}

/** Keeps everything that waits; resolves when it is kept. */
export async function keepPendingDrafts(): Promise<void> {
  await Promise.all([...pending].map((keep) => keep()));
}
