import { describe, expect, it } from 'vitest';
import { forgetSaid, saidOnce } from '../../../renderer/text/said-once.ts';

/** Counts how often a text was looked up. */
function counted() {
  let times = 0;
  const say = (key: string, values?: Readonly<Record<string, unknown>>) => {
    times += 1;
    return `${key} ${JSON.stringify(values ?? {})}`;
  };
  return { say, times: () => times };
}

describe('a text that was said before', () => {
  it('is looked up once for each key with what it is filled with', () => {
    const { say, times } = counted();
    const t = saidOnce(say);
    const said = [
      t('gaps'),
      t('gaps'),
      t('late', { count: 1 }),
      t('late', { count: 1 }),
      t('late', { count: 2 }),
    ];
    expect(times()).toBe(3);
    expect(said).toEqual([
      say('gaps'),
      say('gaps'),
      say('late', { count: 1 }),
      say('late', { count: 1 }),
      say('late', { count: 2 }),
    ]);
  });

  it('tells a number from the same digits as a text, and values apart that run into each other', () => {
    const t = saidOnce(counted().say);
    expect(t('late', { count: 1 })).not.toBe(t('late', { count: '1' }));
    expect(t('late', { a: 'b', c: 'd' })).not.toBe(t('late', { a: 'bc', d: '' }));
  });

  it('is looked up each time where it is filled with what can change', () => {
    const { say, times } = counted();
    const t = saidOnce(say);
    const values = { list: ['one'] };
    t('named', values);
    values.list.push('two');
    expect(t('named', values)).toContain('two');
    expect(times()).toBe(2);
  });

  it('is looked up anew once more texts have come', () => {
    const { say, times } = counted();
    saidOnce(say)('gaps');
    forgetSaid();
    saidOnce(say)('gaps');
    expect(times()).toBe(2);
    expect(saidOnce(say)).toBe(saidOnce(say));
  });
});
