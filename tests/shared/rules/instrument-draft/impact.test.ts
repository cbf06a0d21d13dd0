import { describe, expect, it } from 'vitest';
import type { DraftFacts } from '../../../../shared/content/instrument-draft/draft.ts';
import { draftInstrument } from '../../../../shared/content/instrument-draft/draft-instrument.ts';
import { knownEvidence } from '../../../../shared/content/instrument-draft/known-evidence.ts';
import { decideDetermine } from '../../../../shared/rules/assessment/decide/determine.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { partnerImpact } from '../../../../shared/rules/instrument-draft/impact.ts';
import { suggestVersion } from '../../../../shared/rules/instrument-draft/suggest-version.ts';
import { answersFrom, type Desk, instruments, openDesk } from '../../../support/desk.ts';
import { officialDraft } from '../../../support/official-edition.ts';

const base = instruments.newestOf('un-ip-psea-2020');
if (!base) throw new Error('The harmonized tool does not ship.');
const vocabulary = knownEvidence(instruments.all);
const whole = officialDraft(base);

function draftWith(change: Partial<DraftFacts>) {
  const instrument = draftInstrument(
    { ...whole, facts: { ...whole.facts, ...change } },
    '2.0.0',
    base,
    vocabulary,
  );
  if (!instrument) throw new Error('The draft has no numbers.');
  return instrument;
}
const stricter = draftWith({
  bands: whole.facts.bands.map((band) =>
    band.rating === 'medium' ? { ...band, from: 7 } : band.rating === 'low' ? { ...band, to: 6 } : band,
  ),
});

function reviewed(letters: string, sign = false): Desk {
  const desk = openDesk();
  desk.start('un-ip-psea-2020');
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
  desk.write(decideRecordReviews(desk.assessment(), answersFrom(letters, 'Fictional gap.'), desk.context));
  if (sign) desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
  return desk;
}
const judge = ({ file }: Desk, draft = stricter, ids = ['un-ip-psea-2020']) =>
  partnerImpact({ id: file.id, reference: 'R', name: 'Fictional partner', file }, draft, ids, instruments);

describe('whose result would change', () => {
  it('is told with before and after', () => {
    const found = judge(reviewed('YYYYYYNN'));
    expect(found).toMatchObject({
      judged: 1,
      notJudged: [],
      changed: [
        { state: 'draft', before: { rating: 'medium' }, after: { rating: 'low', risk: 'high', met: 6 } },
      ],
    });
  });

  it('is nobody where the result stays', () => {
    expect(judge(reviewed('YYYYYYYN'))).toMatchObject({ judged: 1, changed: [], notJudged: [] });
  });

  it.each([
    ['an open review', reviewed('YYYYYY'), stricter, ['un-ip-psea-2020'], 'open', ['CS7', 'CS8']],
    ['another instrument', reviewed('YYYYYYNN'), stricter, ['elsewhere'], 'other-instrument', []],
    [
      'a standard that was not asked',
      reviewed('YYYYYYNN'),
      draftWith({
        standards: [
          ...whole.facts.standards,
          { id: 'CS9', protocolReference: '', naAllowed: false, evidence: ['other'], weight: null },
        ],
      }),
      ['un-ip-psea-2020'],
      'other-standards',
      ['CS9'],
    ],
    [
      'an answer that is no longer possible',
      reviewed('YAYYYYYN'),
      draftWith({ standards: whole.facts.standards.map((each) => ({ ...each, naAllowed: false })) }),
      ['un-ip-psea-2020'],
      'other-answers',
      ['CS2'],
    ],
  ])('is not told of %s, which is named', (_, desk, draft, ids, why, standards) => {
    expect(judge(desk, draft, ids)).toMatchObject({
      judged: 0,
      changed: [],
      notJudged: [{ why, standards }],
    });
  });

  it('follows the rule of the draft for “not applicable”', () => {
    const excluded = draftWith({ naPolicy: 'excluded' });
    expect(judge(reviewed('YAYYYYNN'), excluded)).toMatchObject({
      changed: [{ before: { rating: 'medium' }, after: { rating: 'low' } }],
    });
  });
});

it('is judged by what was signed, once it was', () => {
  expect(judge(reviewed('YYYYYYNN', true))).toMatchObject({
    judged: 1,
    changed: [{ state: 'determined', before: { rating: 'medium' }, after: { rating: 'low' } }],
  });
});

describe('the number of a release', () => {
  it('follows what differs from the newest version that is here', () => {
    const [major, minor] = base.definition.version.split('.').map(Number);
    expect(suggestVersion(stricter, instruments)).toBe(`${major}.${(minor ?? 0) + 1}.0`);
    const fewer = draftWith({ standards: whole.facts.standards.slice(0, -1) });
    expect(suggestVersion(fewer, instruments)).toBe(`${(major ?? 0) + 1}.0.0`);
    expect(suggestVersion(draftWith({ id: 'national-tool' }), instruments)).toBe('1.0.0');
  });
});
