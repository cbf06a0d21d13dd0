import { describe, expect, it } from 'vitest';
import type { EntryDraft } from '../../../../shared/record/journal/entry.ts';
import { draftEntry, draftProblem, readEntry } from '../../../../shared/record/journal/read-entry.ts';
import { emptyPartnerFields } from '../../../../shared/record/shapes/partner.ts';

const created = draftEntry('partner.created', {
  reference: 'SS-0001-K7Q',
  fields: { ...emptyPartnerFields, name: 'Harbour Relief (fictional)' },
});

describe('reading an entry', () => {
  it('gives back what was written', () => {
    const reading = readEntry(created);
    expect(reading).toEqual({ kind: 'known', known: { type: 'partner.created', data: created.data } });
  });

  it.each([
    ['a type that this program lacks', { ...created, type: 'partner.blessed' }],
    ['a version that this program lacks', { ...created, v: 99 }],
    ['a type named like a part of every object', { ...created, type: 'toString' }],
    ['a type named __proto__', { ...created, type: '__proto__' }],
  ])('keeps %s as written by a newer program', (_, entry) => {
    expect(readEntry(entry)).toEqual({ kind: 'newer' });
  });

  it.each([
    ['a field of another kind', { reference: 5, fields: created.data.fields }, ['reference']],
    ['a field that is gone', { reference: 'SS-0001-K7Q', fields: { name: 'X' } }, undefined],
    ['no object at all', null, ['']],
  ])('names the places of what is unreadable: %s', (_, data, fields) => {
    const reading = readEntry({ ...created, data: data as Record<string, unknown> });
    expect(reading.kind).toBe('unreadable');
    if (fields) expect(reading).toEqual({ kind: 'unreadable', fields });
  });
});

describe('a draft', () => {
  it('may be written when every reading gives it back', () => {
    expect(draftProblem(created)).toBeNull();
  });

  it.each<[string, EntryDraft, string]>([
    [
      'a field for which its schema has no place',
      { ...created, data: { ...created.data, website: 'secret.example' } },
      'has no place for website',
    ],
    [
      'such a field deeper down',
      {
        type: 'partner.edited',
        v: 1,
        data: { set: { contacts: [{ name: 'A', title: '', email: '', phone: '', fax: '12' }] } },
      },
      'has no place for set.contacts.0.fax',
    ],
    ['a value that its schema refuses', { ...created, data: { ...created.data, reference: 7 } }, 'reference'],
    ['a version to come', { ...created, v: 2 }, 'there is no entry'],
    ['an unknown type', { ...created, type: 'hasOwnProperty' }, 'there is no entry'],
  ])('is not written with %s, and the reason holds no value', (_, draft, part) => {
    const problem = draftProblem(draft);
    expect(problem).toContain(part);
    expect(problem).not.toContain('secret.example');
  });

  it('that is no object at all, or has a place of its own in a list of answers, is named by its fields', () => {
    expect(draftProblem({ ...created, data: null as never })).toMatch(/can’t hold what is given for data$/);
    const answers = { CS1: { answer: 7, reason: null, comment: null } };
    const recorded = { type: 'assessment.answers-recorded', v: 1, data: { assessment: 'a-1', answers } };
    expect(draftProblem(recorded)).toMatch(/can’t hold what is given for answers\.answer$/);
  });

  it('may have spaces around a text, and members that are undefined', () => {
    const archived = { type: 'partner.archived', v: 1, data: { reason: '  closed  ', note: undefined } };
    expect(draftProblem(archived)).toBeNull();
  });
});
