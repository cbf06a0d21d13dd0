/** How an entry calls a document and its kind. */
export interface Named {
  readonly name: string;
  readonly kind: string;
}

/** Every value of an entry that names a content by its SHA-256, whichever type of entry it is, known or not. */
export function noteDocuments(value: unknown, named: Map<string, Named>): void {
  if (typeof value !== 'object' || value === null) return;
  const { sha256, name, kind } = value as Readonly<Record<string, unknown>>;
  if (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)) {
    const text = (given: unknown, most: number) => (typeof given === 'string' ? given.slice(0, most) : '');
    named.set(sha256, { name: text(name, 500), kind: text(kind, 100) });
  }
  for (const member of Object.values(value)) noteDocuments(member, named);
}
