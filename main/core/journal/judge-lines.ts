import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import type { LineProblem } from '../../../shared/record/exchange/journal-header.ts';
import type { StreamMerge } from '../../../shared/record/exchange/merge-stream.ts';
import { signedText } from '../../../shared/record/journal/canonical.ts';
import type { Entry } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import type { Incoming } from '../ports.ts';
import type { RefusedLine } from './stage-lines.ts';

/**
 * Says of each line of a stream that is not taken over what is wrong with it. A chain vouches for its entries by the
 * last signature; here each is asked for its own, so that the line that was changed is named and not one behind it.
 */
export function judgeLines(
  { store }: Journal,
  incoming: Incoming,
  { stream, problems }: StreamMerge,
): RefusedLine[] {
  const texts = new Map(store.entries(stream).map((entry) => [entry.id, canonicalJson(entry)]));
  const strangers = new Set(problems.flatMap((each) => (each.kind === 'stranger' ? [each.device] : [])));
  const named = new Set(problems.flatMap((each) => (each.kind === 'stranger' ? [] : [each.entry])));
  return incoming.numbered(stream).map(({ line, body }) => {
    const entry = JSON.parse(body) as Entry;
    const known = texts.get(entry.id);
    if (known === undefined) texts.set(entry.id, body);
    return { line, stream, problem: judged(entry, known !== undefined && known !== body) };
  });

  function judged(entry: Entry, isOther: boolean): LineProblem {
    if (!store.verify(entry.device, signedText(entry), entry.sig)) return 'bad-signature';
    if (isOther) return 'altered';
    if (strangers.has(entry.device)) return 'stranger';
    return named.has(entry.id) ? 'broken-chain' : 'with-partner';
  }
}

/** The lines of a stream that is taken over which are left out, since their device was retired. */
export function retiredLines(incoming: Incoming, { stream, notAccepted }: StreamMerge): RefusedLine[] {
  if (notAccepted.length === 0) return [];
  const left = new Set(notAccepted.map(({ id }) => id));
  return incoming
    .numbered(stream)
    .filter(({ body }) => left.has((JSON.parse(body) as Entry).id))
    .map(({ line }) => ({ line, stream, problem: 'retired' }));
}
