import { describe, expect, it } from 'vitest';
import { allowedAnswers } from '../../../../shared/content/instrument/check-answer.ts';
import { instrumentNamedIn, parseAnswers } from '../../../../shared/content/instrument/parse-answers.ts';
import { harmonized, legacy } from './shipped.ts';

function refusal(...input: Parameters<typeof parseAnswers>) {
  const result = parseAnswers(...input);
  if (result.ok) throw new Error('expected a refusal');
  return result.error;
}

describe('parseAnswers', () => {
  it('reads words and objects, from a file or a bare map, and leaves the rest open', () => {
    const map = {
      CS1: 'yes',
      CS2: { answer: 'not-applicable', reason: 'No sub-partners.' },
      CS3: { answer: 'no', comment: 'x' },
    };
    const file = { fictional: true, partner: 'P', instrument: 'un-ip-psea-2020', answers: map, note: 'n' };
    const expected = {
      ok: true,
      value: {
        answers: {
          CS1: 'yes',
          CS2: 'not-applicable',
          CS3: 'no',
          CS4: null,
          CS5: null,
          CS6: null,
          CS7: null,
          CS8: null,
        },
        remarks: { CS2: { reason: 'No sub-partners.', comment: null }, CS3: { reason: null, comment: 'x' } },
      },
    };
    expect(parseAnswers(harmonized, file)).toEqual(expected);
    expect(parseAnswers(harmonized, map)).toEqual(expected);
    expect(parseAnswers(harmonized, { instrument: 'un-ip-psea-2020', ...map })).toEqual(expected);
  });

  it('forgives letter case, spaces and the usual short forms of not applicable', () => {
    const parsed = parseAnswers(harmonized, {
      CS1: ' Yes ',
      CS2: 'N/A',
      CS3: 'NO',
      CS4: '',
      CS8: { answer: 'na' },
    });
    expect(parsed).toMatchObject({
      value: { answers: { CS1: 'yes', CS2: 'not-applicable', CS3: 'no', CS4: null, CS8: 'not-applicable' } },
    });
  });

  it('takes words or points in the legacy scheme', () => {
    const parsed = parseAnswers(legacy, {
      CS1: 'adequate',
      CS2: 3,
      CS3: '2',
      CS4: { answer: 1 },
      CS5: 'Absent',
    });
    expect(parsed).toMatchObject({
      value: {
        answers: {
          CS1: 'adequate',
          CS2: 'adequate',
          CS3: 'progressing',
          CS4: 'absent',
          CS5: 'absent',
          CS6: null,
        },
      },
    });
  });

  it('refuses an unknown standard and lists those that there are', () => {
    const error = refusal(harmonized, { CS1: 'yes', CS9: 'yes' });
    expect(error.code).toBe('UNKNOWN_STANDARD');
    expect(error.message).toContain('CS9 is not a standard of un-ip-psea-2020');
    expect(error.details).toMatchObject({ standard: 'CS9' });
  });

  it('refuses an unknown answer and says which are possible there', () => {
    const error = refusal(harmonized, { CS1: 'maybe' });
    expect(error.code).toBe('UNKNOWN_ANSWER');
    expect(error.message).toContain('Possible are yes, no');
    expect(refusal(harmonized, { CS1: true }).code).toBe('UNKNOWN_ANSWER');
    expect(refusal(legacy, { CS1: 4 }).code).toBe('UNKNOWN_ANSWER');
    expect(refusal(legacy, { CS1: 'yes' }).details).toMatchObject({
      known: ['absent', 'progressing', 'adequate'],
    });
    expect(refusal(harmonized, { CS1: 'constructor' }).code).toBe('UNKNOWN_ANSWER');
  });

  it('refuses "not applicable" where a standard always applies and says where it is possible', () => {
    const error = refusal(harmonized, { CS1: { answer: 'not-applicable', reason: 'x' } });
    expect(error.code).toBe('NA_NOT_ALLOWED');
    expect(error.message).toContain('not possible for CS1');
    expect(error.message).toContain('CS2, CS8 only');
    expect(error.details).toMatchObject({ standard: 'CS1', allowed: ['CS2', 'CS8'] });
  });

  it('asks for a reason only when told to', () => {
    expect(parseAnswers(harmonized, { CS2: 'not-applicable' }).ok).toBe(true);
    expect(refusal(harmonized, { CS2: 'not-applicable' }, { requireReason: true }).code).toBe(
      'NA_WITHOUT_REASON',
    );
    const blank = { CS2: { answer: 'not-applicable', reason: '  ' } };
    expect(refusal(harmonized, blank, { requireReason: true }).details).toMatchObject({ standard: 'CS2' });
    const given = { CS2: { answer: 'not-applicable', reason: 'No sub-partners.' } };
    expect(parseAnswers(harmonized, given, { requireReason: true }).ok).toBe(true);
  });

  it('names every problem at once', () => {
    const error = refusal(harmonized, { CS1: 'maybe', CS3: 'n/a', CS9: 'yes' });
    expect(error.code).toBe('UNKNOWN_ANSWER');
    expect(error.details.problems).toHaveLength(3);
    expect(error.message).toMatch(/CS1.*CS3.*CS9.*Nothing was recorded/s);
  });

  it.each([
    null,
    'yes',
    3,
    ['yes'],
    { answers: ['yes'] },
    { answers: 'yes' },
    { CS1: ['yes'] },
    { CS1: { answer: {} } },
    { CS1: { answer: 'yes', reason: 3 } },
  ])('refuses %j as unreadable', (raw) => {
    expect(refusal(harmonized, raw).code).toBe('ANSWERS_UNREADABLE');
  });

  it('never converts answers of another instrument', () => {
    const error = refusal(harmonized, { instrument: 'unicef-sea-2020', answers: { CS1: 'adequate' } });
    expect(error.code).toBe('ANSWERS_UNREADABLE');
    expect(error.message).toContain('unicef-sea-2020');
  });

  it('refuses a key that would change the prototype', () => {
    expect(refusal(harmonized, JSON.parse('{"__proto__": "yes"}')).code).toBe('UNKNOWN_STANDARD');
  });
});

describe('instrumentNamedIn', () => {
  it('finds the instrument that a file names', () => {
    expect(instrumentNamedIn({ instrument: 'unicef-sea-2020', answers: {} })).toBe('unicef-sea-2020');
    expect(instrumentNamedIn({ CS1: 'yes' })).toBeNull();
    expect(instrumentNamedIn('unicef-sea-2020')).toBeNull();
  });
});

describe('allowedAnswers', () => {
  it('offers "not applicable" only where the instrument allows it', () => {
    expect(allowedAnswers(harmonized, 'CS1')).toEqual(['yes', 'no']);
    expect(allowedAnswers(harmonized, 'CS2')).toEqual(['yes', 'no', 'not-applicable']);
    expect(allowedAnswers(legacy, 'CS1')).toEqual(['absent', 'progressing', 'adequate']);
    expect(allowedAnswers(harmonized, 'CS9')).toEqual([]);
  });
});
