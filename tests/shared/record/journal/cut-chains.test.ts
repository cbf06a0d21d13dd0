import { describe, expect, it } from 'vitest';
import { chainedText, signedText } from '../../../../shared/record/journal/canonical.ts';
import { checkChain } from '../../../../shared/record/journal/chain.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import { devices, newReplica, set, tools } from './test-devices.ts';

const [device] = devices;
if (!device) throw new Error('No device.');

/** Signs an entry anew, as the holder of the key could who rewrites what was recorded. */
const signed = (entry: Entry, change: Partial<Entry>): Entry => {
  const { sig: _old, ...rest } = { ...entry, ...change };
  return { ...rest, sig: device.sign(signedText(rest)) };
};

function chainOf(length: number): Entry[] {
  const replica = newReplica(device!);
  return Array.from({ length }, (_, n) => set(replica, { 'partner/name': `name ${n}` }));
}

const found = (chain: readonly Entry[]) =>
  checkChain(chain, tools).map((problem) => [problem.kind, problem.seq]);

describe('an entry that is linked to none before it', () => {
  it('is altered when it stands after others, though its signature is good', () => {
    const chain = chainOf(4);
    const last = signed(chain[3]!, { prev: null });
    expect(found([...chain.slice(0, 3), last])).toContainEqual(['altered', 4]);
  });

  it('is altered in the midst of a chain, with all that follows linked and signed anew', () => {
    const chain = chainOf(4);
    const cut = signed(chain[1]!, { prev: null });
    const third = signed(chain[2]!, { prev: tools.sha256(chainedText(cut)) });
    const fourth = signed(chain[3]!, { prev: tools.sha256(chainedText(third)) });
    expect(found([chain[0]!, cut, third, fourth])).toContainEqual(['altered', 2]);
  });

  it('is the beginning when it stands first, and one that claims another before it is altered', () => {
    const [first] = chainOf(1);
    expect(found([first!])).toEqual([]);
    expect(found([signed(first!, { prev: tools.sha256('something') })])).toEqual([['altered', 1]]);
  });
});
