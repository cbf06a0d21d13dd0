import { describe, expect, it } from 'vitest';
import {
  textFields,
  withheldWords,
  withoutWords,
  wordsThatGo,
} from '../../../../shared/record/exchange/without-words.ts';
import { readEntry } from '../../../../shared/record/journal/read-entry.ts';

const said = 'Amina Fictional, who told us on Tuesday';

describe('the words that stay at home', () => {
  it.each([
    [
      'a comment under an answer',
      'assessment.answers-recorded',
      { assessment: 'a', answers: { CS3: { answer: 'no', reason: null, comment: said } } },
    ],
    [
      'why something is not applicable',
      'assessment.reviews-recorded',
      { assessment: 'a', reviews: { CS1: { answer: 'na', reason: said, comment: null } } },
    ],
    ['a reason', 'partner.archived', { reason: said }],
    ['a note of an action', 'plan.note-added', { id: 'x', note: { on: '2026-03-02', text: said } }],
    [
      'the number of a case',
      'assessment.country-level',
      {
        assessment: 'a',
        why: {
          ground: 'allegation',
          text: null,
          reference: { system: 'case-tracking', number: said, on: '2026-03-02' },
        },
      },
    ],
    [
      'people of the partner',
      'partner.edited',
      { set: { contacts: [{ name: said, title: said, email: said, phone: said }] } },
    ],
    ['a value that a person chose', 'conflict.settled', { key: 'partner/notes', value: said }],
    [
      'a composite value that a person chose',
      'conflict.settled',
      { key: 'answer/a/CS1', value: { answer: 'no', reason: null, comment: said } },
    ],
    [
      'for whom a package was',
      'package.sent',
      {
        package: 'p',
        to: said,
        on: '2026-03-02',
        scope: 'whole',
        audience: 'full',
        partners: 1,
        entries: 1,
        documents: 0,
        place: 1,
      },
    ],
    [
      'the name of a document',
      'agreement.contract-registered',
      {
        id: 'g',
        contract: {
          id: 'c',
          on: '2026-03-02',
          file: {
            sha256: 'a'.repeat(64),
            size: 1,
            name: said,
            kind: 'pdf',
            mediaType: 'application/pdf',
            flags: [],
          },
          note: said,
        },
      },
    ],
  ])('take with them %s', (_what, type, data) => {
    const left = withoutWords({ type, v: 1, data });
    expect(JSON.stringify(left)).not.toContain('Fictional');
    expect(JSON.stringify(left)).toContain(withheldWords);
    expect(readEntry({ type, v: 1, data: left ?? {} }).kind).toBe(readEntry({ type, v: 1, data }).kind);
  });

  it('leave what counts: answers, codes, days, names of organisations, who signed, and what was empty', () => {
    const signedBy = { name: 'Rehema Fictional', function: 'Head of office' };
    const answers = { CS3: { answer: 'no', reason: null, comment: '' } };
    expect(
      withoutWords({ type: 'assessment.answers-recorded', v: 1, data: { assessment: 'a', answers } }),
    ).toBeNull();
    const decided = {
      assessment: 'a',
      decision: {
        decision: 'proceed',
        on: '2026-03-02',
        justification: said,
        conditions: null,
        signedBy,
        noteForRecord: null,
      },
    };
    expect(withoutWords({ type: 'assessment.decided', v: 1, data: decided })).toEqual({
      ...decided,
      decision: { ...decided.decision, justification: withheldWords },
    });
    const set = { name: 'Fictional Hope', acronym: 'FH', vendorNumbers: [{ agency: 'UN', number: '123' }] };
    expect(withoutWords({ type: 'partner.edited', v: 1, data: { set } })).toBeNull();
    expect(withoutWords({ type: 'partner.edited', v: 1, data: { set: { ...set, notes: said } } })).toEqual({
      set: { ...set, notes: withheldWords },
    });
    expect(
      withoutWords({
        type: 'conflict.settled',
        v: 1,
        data: { key: 'partner/name', value: 'Fictional Hope' },
      }),
    ).toBeNull();
  });

  it('are everything in what this program does not know', () => {
    expect(withoutWords({ type: 'of.tomorrow', v: 1, data: { anything: said } })).toEqual({});
    expect(withoutWords({ type: 'partner.archived', v: 7, data: { reason: said } })).toEqual({});
    expect(withoutWords({ type: 'partner.archived', v: 1, data: { other: said } })).toEqual({});
  });

  it('stay unless their field is named, and every field that is named is one', () => {
    const { free } = textFields();
    for (const name of wordsThatGo) expect(free.has(name), name).toBe(true);
    // A field that comes later stays at home until somebody names it: here is what does today.
    const stay =
      'after article choices comment completedByEmail conditions description dueReason email file gap instruments ' +
      'justification lateReason mitigation name note notes number people phone place programme purpose quote reason responsible result ' +
      'sha256 source statement summary text title value values verification what';
    expect([...free].filter((name) => !wordsThatGo.has(name)).sort()).toEqual(stay.split(' '));
  });
});
