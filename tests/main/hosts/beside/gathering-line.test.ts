import { describe, expect, it } from 'vitest';
import type { FromCore, FromCoreOne } from '../../../../main/hosts/beside/core-messages.ts';
import { gatheringLine } from '../../../../main/hosts/beside/gathering-line.ts';

const changed = (partner: string): FromCoreOne => ({
  type: 'event',
  event: { type: 'partner.changed', partner },
});
/** Everything that was put off to the next turn of the loop has come. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
const answered = (id: number): FromCoreOne => ({ type: 'answer', id, value: null });

function heard() {
  const messages: FromCore[] = [];
  const given: (readonly ArrayBuffer[] | undefined)[] = [];
  const line = gatheringLine({
    post: (message, memory) => {
      messages.push(message);
      given.push(memory);
    },
  });
  return { messages, given, line };
}

describe('what the core tells its host', () => {
  it('comes with the answer that follows it, in order, and its memory is handed over', async () => {
    const { messages, given, line } = heard();
    const memory = new ArrayBuffer(8);
    line.postSoon(changed('a'));
    line.postSoon(changed('b'));
    line.post(answered(1), [memory]);
    expect(messages).toEqual([{ type: 'several', messages: [changed('a'), changed('b'), answered(1)] }]);
    expect(given).toEqual([[memory]]);
    await nextTurn();
    expect(messages).toHaveLength(1);
  });

  it('does not wait for an answer that does not come', async () => {
    const { messages, line } = heard();
    line.postSoon(changed('a'));
    expect(messages).toEqual([]);
    await nextTurn();
    expect(messages).toEqual([changed('a')]);
    line.post(answered(2));
    expect(messages).toEqual([changed('a'), answered(2)]);
  });
});
