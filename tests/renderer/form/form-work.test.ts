import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  isAddress,
  newFormWork,
  readFormWork,
} from '../../../renderer/features/form/form-work.ts';

describe('what a person chose about a returned form', () => {
  it('says nothing about cells before the person said that these are the ones', () => {
    const work = { ...newFormWork('SS/2026PSEA1'), answers: { CS1: 'b2' } };
    expect(choicesOf(work)).toEqual({ assessment: 'SS/2026PSEA1', conflicts: 'keep' });
    expect(choicesOf({ ...work, mapped: true })).toMatchObject({
      mapping: { answers: { CS1: 'B2' }, comments: {} },
    });
  });

  it('leaves out what is no address of a cell', () => {
    const work = { ...newFormWork(null), mapped: true, answers: { CS1: 'B2', CS2: '', CS3: '17' } };
    expect(choicesOf(work)).toMatchObject({ mapping: { answers: { CS1: 'B2' } } });
    expect([isAddress('XFD1048576'), isAddress('B0'), isAddress('2B')]).toEqual([true, false, false]);
  });

  it('is read back from a draft, and begun anew where that is none', () => {
    const work = { ...newFormWork(null), conflicts: 'replace' as const };
    expect(readFormWork(work)).toEqual(work);
    expect(readFormWork({ conflicts: 'all' })).toBeNull();
  });
});
