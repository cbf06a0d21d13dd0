import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import type { Header } from './header.ts';
import type { KeyedDatabase } from './keyed-database.ts';

/**
 * Tells whether anything was recorded, or a key changed, between two looks: the last entry by its id, which no two have,
 * and the header. It is no seal: nothing is proved by it.
 */
export function stateOf(db: KeyedDatabase, header: Header): string {
  const last = db.prepare<[], string>('SELECT id FROM entry ORDER BY no DESC LIMIT 1').pluck().get() ?? '';
  return createHash('sha256').update(canonicalJson({ last, header })).digest('hex').slice(0, 32);
}
