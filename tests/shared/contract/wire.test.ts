import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage, encodeMessage } from '../../../shared/contract/wire.ts';

const there = (value: unknown) => decodeMessage(encodeMessage(value));

describe('wire messages', () => {
  it('carry any JSON value and any byte array as they are', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.uint8Array({ maxLength: 40 }),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, (sent) => {
        expect(there({ input: sent })).toEqual({ input: sent });
      }),
    );
  });

  it('give several byte arrays back in their own places', () => {
    const sent = {
      b: new Uint8Array([1, 2]),
      7: new Uint8Array([3]),
      a: [new Uint8Array(), new Uint8Array([4])],
    };
    expect(there(sent)).toEqual(sent);
  });

  it('carry text in any script', () => {
    expect(there({ name: 'سوريا · Україна · 中国 · 👩‍🌾' })).toEqual({
      name: 'سوريا · Україна · 中国 · 👩‍🌾',
    });
  });

  it('turn Node’s Buffer into plain bytes', () => {
    const came = there({ bytes: Buffer.from('PK') }) as { bytes: Uint8Array };
    expect(came.bytes.constructor).toBe(Uint8Array);
    expect([...came.bytes]).toEqual([80, 75]);
  });

  it('do not share memory with the message they came in', () => {
    const message = encodeMessage({ bytes: new Uint8Array([1, 2, 3]) });
    const { bytes } = decodeMessage(Buffer.from(message.buffer)) as { bytes: Uint8Array };
    message.fill(0);
    expect([...bytes]).toEqual([1, 2, 3]);
  });

  it.each([
    [{ $bytes: 3 }],
    [{ $$bytes: 3 }],
    [{ $bytes: 'x', other: { $bytes: 1 } }],
    [{ $bytes: { $bytes: 2 } }],
  ])('keep a value apart that looks like the mark of bytes: %j', (sent) => {
    expect(there(sent)).toEqual(sent);
  });

  it('read the mark of bytes however its key is spelled', () => {
    const spelled = (json: string, ...bytes: number[]) => {
      const text = new TextEncoder().encode(json);
      return decodeMessage(new Uint8Array([0, 0, 0, text.length, ...text, ...bytes]));
    };
    expect(spelled('{"a":{"$bytes":1}}', 7)).toEqual({ a: new Uint8Array([7]) });
    expect(spelled('{"a":{"\\u0024bytes":1}}', 7)).toEqual({ a: new Uint8Array([7]) });
    expect(() => spelled('{"a":{"bytes":1}}', 7)).toThrow('longer');
  });

  it('turn a date into text as JSON does, beside bytes or not', () => {
    const on = new Date(0);
    expect(there({ on })).toEqual({ on: on.toISOString() });
    expect(there({ on, bytes: new Uint8Array([1]) })).toEqual({
      on: on.toISOString(),
      bytes: new Uint8Array([1]),
    });
  });

  it('leave undefined members out, as JSON does', () => {
    expect(there({ a: undefined, b: 1 })).toEqual({ b: 1 });
  });
});

describe('a message that is not one is an error', () => {
  const whole = encodeMessage({ bytes: new Uint8Array([1, 2, 3]) });
  const longer = new Uint8Array([...whole, 0]);

  it.each([
    ['empty', new Uint8Array()],
    ['shorter than its own length', whole.slice(0, 3)],
    ['cut in the JSON', whole.slice(0, 8)],
    ['cut in the bytes', whole.slice(0, -1)],
    ['longer than it says', longer],
    ['not JSON', new Uint8Array([0, 0, 0, 1, 0x7b])],
  ])('%s', (_name, message) => {
    expect(() => decodeMessage(message)).toThrow();
  });
});
