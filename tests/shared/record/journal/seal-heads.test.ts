import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSeal, sealOf } from '../../../../shared/record/journal/seal-heads.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const body = (device: string, stream: string, seq: number, text = '') =>
  JSON.stringify({ device, stream, seq, text });
const seal = (...bodies: string[]) => sealOf(bodies, sha256);

const [a1, a2, b1, c1] = [body('a', 'p', 1), body('a', 'p', 2), body('b', 'p', 1), body('a', 'q', 1)];

describe('a seal over the journal', () => {
  it('is the number of entries and five groups that can be read out', () => {
    expect(seal(a1, a2).entries).toBe(2);
    expect(seal(a1, a2).text).toMatch(/^2(-[0-9A-HJKMNP-TV-Z]{5}){5}$/);
    expect(seal().entries).toBe(0);
  });

  it('is the same however the entries of different chains lie between each other', () => {
    const whole = seal(a1, a2, b1, c1);
    for (const order of [
      [a1, b1, a2, c1],
      [c1, b1, a1, a2],
      [a2, a1, c1, b1],
    ])
      expect(seal(...order)).toEqual(whole);
  });

  it('changes when the end of any chain is rewritten or taken away', () => {
    const texts = [
      seal(a1, a2, b1, c1),
      seal(a1, body('a', 'p', 2, 'rewritten'), b1, c1),
      seal(a1, a2, body('b', 'p', 1, 'rewritten'), c1),
      seal(a1, a2, b1, body('a', 'q', 1, 'rewritten')),
      seal(a1, a2, b1),
      seal(a1, a2, c1),
      seal(a1, b1, c1),
    ].map(({ text }) => text.replace(/^\d+-/, ''));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('holds both ends of a chain that forked, in any order', () => {
    const other = body('a', 'p', 2, 'the other branch');
    expect(seal(a1, a2, other)).toEqual(seal(other, a1, a2));
    expect(seal(a1, a2, other).text.slice(2)).not.toBe(seal(a1, a2).text.slice(2));
    expect(seal(a1, other).text.slice(2)).not.toBe(seal(a1, a2).text.slice(2));
  });

  it('stays what was written on paper, in every later program', () => {
    expect(seal(a1, a2, b1, c1).text).toBe('4-FYNFT-2FTSX-9SRX7-8SB8Z-QDE35');
  });

  it('holds every text that is no entry, though others follow that look like its chain', () => {
    for (const [first, then] of [
      ['{"stream":1,"device":"a","seq":1}', '{"stream":1,"device":"a","seq":2}'],
      ['{"stream":"p","device":1,"seq":1}', '{"stream":"p","device":1,"seq":2}'],
      ['{"stream":"p","device":"a","seq":"1"}', '{"stream":"p","device":"a","seq":"2"}'],
    ] as const)
      expect(seal(first.replace('{', '{"text":"rewritten",'), then).text).not.toBe(seal(first, then).text);
  });

  it('holds what is no entry any more, each by its own text', () => {
    const broken = ['{', 'null', '{"stream":"p","device":"a"}', '{"stream":1,"device":"a","seq":1}', '7'];
    const seals = broken.map((text) => seal(a1, text).text);
    expect(new Set([...seals, seal(a1, a2).text]).size).toBe(broken.length + 1);
    expect(seal('{', '{').text.slice(2)).not.toBe(seal('{').text.slice(2));
  });
});

describe('a seal that is typed', () => {
  const { text } = seal(a1, a2, b1);

  it('is read whatever dashes, spaces and letters it is written with', () => {
    const read = { entries: 3, text };
    for (const typed of [
      text,
      text.toLowerCase(),
      text.replaceAll('-', ' '),
      text.replaceAll('-', '–'),
      ` ${text} `,
      text.replaceAll('0', 'O').replaceAll('1', 'l'),
    ])
      expect(readSeal(typed.replace(/^[lO]/, '3'))).toEqual(read);
    expect(readSeal(`0${text}`)).toEqual(read);
  });

  it.each(['', '3', '3-', 'K7QF2-9M2AX', '3-K7QF2-9M2AX-K7QF2-9M2AX', '3-K7QF2-9M2AX-K7QF2-9M2AX-K7QF', 'x'])(
    'is none where something is missing: %s',
    (typed) => {
      expect(readSeal(typed)).toBeNull();
    },
  );
});
