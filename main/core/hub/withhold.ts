import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import { withoutWords } from '../../../shared/record/exchange/without-words.ts';
import type { Entry } from '../../../shared/record/journal/entry.ts';
import type { WorkspaceStore } from '../ports.ts';
import type { HubAudience, SentEntry } from '../ports-hub.ts';
import { type HereEntry, hubStream } from './hub-chains.ts';

/** What a device signs to vouch for an entry whose words stay at home: that this text is the rest of the one of that hash. */
export const vouchedText = (sha256: string, body: string) =>
  `psea hub entry without words\n${sha256}\n${body}`;

/** The text of an entry whose words stay at home: no signature stands in it, since it would hold for other words. */
export function textWithoutWords(entry: Entry, data: Entry['data']): string {
  return canonicalJson({ ...entry, data, sig: undefined });
}

/** An entry of this copy as it goes up to an audience. */
export function toSend(
  { entry, body }: HereEntry,
  audience: HubAudience,
  {
    workspaceId,
    sha256,
    sign,
    device: own,
  }: Pick<WorkspaceStore, 'workspaceId' | 'sha256' | 'sign' | 'device'>,
): SentEntry {
  const { id, device, seq, lamport, type, at } = entry;
  const frame = { id, stream: hubStream(entry.stream, workspaceId), device, seq, lamport, type, at };
  const data = audience === 'full' ? null : withoutWords(entry);
  if (data === null) return { ...frame, body, withheld: null };
  const text = textWithoutWords(entry, data);
  const hash = sha256(body);
  const vouchedSig = sign(vouchedText(hash, text));
  return { ...frame, body: text, withheld: { sha256: hash, vouchedBy: own.id, vouchedSig } };
}
