import { describe, expect, it } from 'vitest';
import {
  newAnnexWork,
  optionsOf,
  readAnnexWork,
  usualLanguages,
  withMember,
} from '../../../renderer/features/annex/annex-work.ts';
import { listAddress, readBatchFilter } from '../../../renderer/features/annex/batch/batch-filter.ts';

describe('the languages of a new annex', () => {
  const available = ['en', 'ar', 'fr'];

  it('are those of the agreement that can be printed, the prevailing one first', () => {
    expect(usualLanguages({ languages: ['en', 'ar'], prevailing: 'ar' }, available)).toEqual(['ar', 'en']);
    expect(usualLanguages({ languages: ['es', 'fr'], prevailing: null }, available)).toEqual(['fr']);
  });

  it('are English where the agreement names none that is there', () => {
    expect(usualLanguages({ languages: ['es'], prevailing: 'es' }, available)).toEqual(['en']);
  });
});

describe('the choices of an annex', () => {
  it('leave out what was emptied again', () => {
    const work = { ...newAnnexWork, values: { days: ' ', contact: 'Office' } };
    expect(optionsOf(work, ['en']).values).toEqual({ contact: 'Office' });
  });

  it('are read from a draft, unless it is none', () => {
    expect(readAnnexWork({ ...newAnnexWork, set: 'enhanced' })?.set).toBe('enhanced');
    expect(readAnnexWork({ set: 'largest' })).toBe(null);
  });

  it('put a member in and take it out', () => {
    expect(withMember({ a: '1' }, 'b', '2')).toEqual({ a: '1', b: '2' });
    expect(withMember({ a: '1', b: '2' }, 'a', null)).toEqual({ b: '2' });
  });
});

describe('the address of a batch', () => {
  const read = (query: string) => readBatchFilter(new URLSearchParams(query));

  it('names agreements, or a filter', () => {
    expect(read('agreements=AOC-1, AOC-2')).toEqual({ agreements: ['AOC-1', 'AOC-2'] });
    expect(read('status=active&clauses=missing')).toEqual({ status: 'active', clauses: 'missing' });
    expect(read('')).toEqual({});
  });

  it('means nothing rather than everything when it is mistyped', () => {
    expect(read('status=aktive')).toBe(null);
    expect(read('country=Sudan')).toBe(null);
  });

  it('leads back to the list with the same filter', () => {
    expect(listAddress(new URLSearchParams('status=active&job=7'))).toBe('/agreements?status=active');
    expect(listAddress(new URLSearchParams('agreements=A'))).toBe('/agreements');
  });
});
