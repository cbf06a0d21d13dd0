import { describe, expect, it } from 'vitest';
import { blocksOf, ensureNotBlocked } from '../../../../shared/rules/diligence/blocks.ts';
import { buildDiligenceViews, diligenceOfRow } from '../../../../shared/rules/diligence/build-diligence.ts';
import {
  decideEscalate,
  decideOverride,
  decideResolve,
  decideWithdrawDiligence,
} from '../../../../shared/rules/diligence/decide/follow.ts';
import {
  type DiligenceInput,
  decideRecordDiligence,
  isNumber,
} from '../../../../shared/rules/diligence/decide/record.ts';
import { fieldHistory } from '../../../../shared/rules/register/history.ts';
import { type Desk, head, officer, openDesk } from '../../../support/desk.ts';

const record = (desk: Desk, input: DiligenceInput) => {
  const id = `${desk.file.id}.fact-${Object.keys(desk.file.diligence).length + 1}`;
  return { id, result: desk.attempt(decideRecordDiligence(input, id, desk.context)) };
};
const redFlag = { kind: 'observation', value: 'red-flag', source: 'Portal', text: 'Under review.' } as const;
const screening = (value: string, list: 'european-union' | 'un-security-council' = 'european-union') =>
  ({ kind: 'sanctions-screening', value, list, source: 'Screening tool' }) as const;
const another = 'It was another organisation.';
const blocks = (desk: Desk) => blocksOf(diligenceOfRow(desk.file), null);

describe('a fact of due diligence', () => {
  it('is a choice of its kind, with what the kind needs and nothing else', () => {
    const desk = openDesk();
    expect(record(desk, screening('red-flag')).result).toBe('DILIGENCE_VALUE');
    expect(record(desk, { ...screening('match'), source: ' ' }).result).toBe('DILIGENCE_NEEDS');
    expect(record(desk, { ...screening('match'), text: 'A story.' }).result).toBe('DILIGENCE_TAKES_NOT');
    expect(record(desk, { ...screening('match'), on: '2026-03-03' }).result).toBe('FUTURE_DATE');
    expect(record(desk, screening('no-match')).result).toBe('ok');
    expect(diligenceOfRow(desk.file)).toMatchObject({ screening: 'no-match', screenedOn: '2026-03-02' });
  });

  it('names a system outside by number and date alone, wherever anybody tries to tell more', () => {
    const desk = openDesk();
    const outside = { kind: 'outside-reference', value: 'case-tracking', number: 'CT-2026/0012' } as const;
    expect(record(desk, { ...outside, text: 'The driver.' }).result).toBe('DILIGENCE_TAKES_NOT');
    expect(record(desk, { ...outside, source: 'A colleague.' }).result).toBe('DILIGENCE_TAKES_NOT');
    expect(record(desk, { ...outside, number: 'the girl, aged 14' }).result).toBe('REFERENCE_IS_NO_NUMBER');
    expect(record(desk, outside).result).toBe('ok');
  });

  it.each(['IRF 12', 'our driver', '', 'Amina', '12,13', '٣٤', 'a1'.repeat(20)])(
    '"%s" is no number of another system',
    (text) => expect(isNumber(text)).toBe(false),
  );
  it.each(['12', 'IRF-2026-0012', 'CT/7.1', 'A1_b2'])('"%s" is one', (text) =>
    expect(isNumber(text)).toBe(true),
  );

  it('keeps its text for ever: passing on and resolving stand beside it, with person and day', () => {
    const desk = openDesk();
    const { id } = record(desk, redFlag);
    desk.write(decideEscalate(desk.file, { fact: id, to: head, number: 'HQ-7' }, desk.context));
    desk.today = '2026-04-01';
    desk.write(decideResolve(desk.file, { fact: id, outcome: 'cleared', reason: another }, desk.context));
    expect(buildDiligenceViews(desk.file)).toMatchObject([
      {
        text: 'Under review.',
        on: '2026-03-02',
        escalation: { to: head, number: 'HQ-7', on: '2026-03-02' },
        resolution: { outcome: 'cleared', on: '2026-04-01', reason: another },
        blocks: false,
      },
    ]);
    expect(
      fieldHistory(desk.entries)
        .map(({ key }) => key.split('/').at(-1))
        .slice(0, 3),
    ).toEqual(['resolved', 'escalated', id]);
    const again = { fact: id, outcome: 'confirmed', reason: 'No.' } as const;
    expect(desk.attempt(decideResolve(desk.file, again, desk.context))).toBe('DILIGENCE_RESOLVED');
  });

  it('asks nothing of what says nothing against the partner', () => {
    const desk = openDesk();
    const { id } = record(desk, { kind: 'core-values', value: 'meets', source: 'Portal' });
    expect(desk.attempt(decideEscalate(desk.file, { fact: id, to: head }, desk.context))).toBe(
      'DILIGENCE_NO_FLAG',
    );
    expect(diligenceOfRow(desk.file)).toMatchObject({ open: 0, flags: 0, coreValues: 'meets' });
  });
});

describe('a red flag or a match with sanctions', () => {
  it.each([
    ['a red flag', redFlag, 'red-flag'],
    ['a match', screening('match'), 'sanctions-match'],
  ] as const)('%s stands in the way until somebody lets the work go on', (_name, input, kind) => {
    const desk = openDesk();
    const { id } = record(desk, input);
    expect(blocks(desk)).toMatchObject([{ id, kind, on: '2026-03-02' }]);
    expect(ensureNotBlocked(blocks(desk))).toMatchObject({ ok: false, error: { code: 'DILIGENCE_BLOCKS' } });
    const override = { fact: id, by: head, reason: 'Life-saving work, watched weekly.' };
    desk.write(decideOverride(blocks(desk), officer, override, desk.context));
    expect(ensureNotBlocked(blocks(desk)).ok).toBe(true);
    expect(desk.attempt(decideOverride(blocks(desk), officer, override, desk.context))).toBe(
      'DILIGENCE_BLOCKS_NOT',
    );
    // The flag itself stays open.
    expect(diligenceOfRow(desk.file).open).toBe(1);
    // What is found later stands in the way anew.
    record(desk, screening('match', 'un-security-council'));
    expect(ensureNotBlocked(blocks(desk)).ok).toBe(false);
  });

  it.each([
    ['yellow-flag', { ...redFlag, value: 'yellow-flag' }],
    ['possible match', screening('possible-match')],
  ] as const)('a %s is flagged and stands in nobody’s way', (_name, input) => {
    const desk = openDesk();
    record(desk, input);
    expect(blocks(desk)).toEqual([]);
    expect(diligenceOfRow(desk.file).open).toBe(1);
  });

  it('goes on standing when it is confirmed, and is gone when it was cleared or withdrawn', () => {
    const desk = openDesk();
    const [one, two, three] = [record(desk, redFlag), record(desk, redFlag), record(desk, redFlag)];
    desk.write(decideResolve(desk.file, { fact: one.id, outcome: 'confirmed', reason: 'So.' }, desk.context));
    desk.write(decideResolve(desk.file, { fact: two.id, outcome: 'cleared', reason: another }, desk.context));
    desk.write(decideWithdrawDiligence(desk.file, { fact: three.id, reason: another }, desk.context));
    expect(blocks(desk).map(({ id }) => id)).toEqual([one.id]);
    expect(buildDiligenceViews(desk.file)).toHaveLength(3);
    const late = decideWithdrawDiligence(desk.file, { fact: three.id, reason: 'x' }, desk.context);
    expect(desk.attempt(late)).toBe('DILIGENCE_WITHDRAWN');
  });

  it('of headquarters stands in the way of its country office, whatever was let go on there', () => {
    const above = openDesk({ partner: 'headquarters' });
    const { id } = record(above, redFlag);
    above.write(
      decideOverride(
        blocks(above),
        officer,
        { fact: id, by: head, reason: 'Watched weekly there.' },
        above.context,
      ),
    );
    const office = openDesk({ partner: 'office' });
    const inTheWay = () => blocksOf(diligenceOfRow(office.file), diligenceOfRow(above.file));
    expect(inTheWay().map((block) => block.id)).toEqual([id]);
    office.write(
      decideOverride(
        inTheWay(),
        null,
        { fact: id, by: head, reason: 'Watched weekly here.' },
        office.context,
      ),
    );
    expect(inTheWay()).toEqual([]);
  });
});

describe('setting aside what stops the work', () => {
  const ruled = (desk: Desk) => ({
    ...desk.context,
    isReviewer: (one: { name: string }, other: { name: string }) => one.name === other.name,
  });
  const inReviewRule = [
    [false, 'ok'],
    [true, 'RECORDER_CLEARS'],
  ] as const;

  it.each(inReviewRule)('by whoever recorded it, rule on: %s, is %s', (rule, outcome) => {
    const acts = [
      (desk: Desk, fact: string) =>
        decideResolve(desk.file, { fact, outcome: 'cleared', reason: another }, context(desk)),
      (desk: Desk, fact: string) =>
        decideOverride(blocks(desk), officer, { fact, by: officer, reason: another }, context(desk)),
      (desk: Desk, fact: string) =>
        decideWithdrawDiligence(desk.file, { fact, reason: another }, context(desk)),
    ];
    const context = (desk: Desk) => (rule ? ruled(desk) : desk.context);
    for (const act of acts) {
      const desk = openDesk();
      const { id } = record(desk, screening('match'));
      expect(desk.attempt(act(desk, id))).toBe(outcome);
      expect(blocks(desk)).toHaveLength(rule ? 1 : 0);
    }
  });

  it('is marked where one person did both, and not where another confirmed it', () => {
    const clear = (by: typeof head) => {
      const desk = openDesk();
      const { id } = record(desk, redFlag);
      const cleared = { fact: id, outcome: 'cleared', by, reason: another } as const;
      desk.write(decideResolve(desk.file, cleared, by === head ? ruled(desk) : desk.context));
      return buildDiligenceViews(desk.file)[0]?.alone;
    };
    expect([clear(officer), clear(head)]).toEqual([true, false]);
  });

  it.each(['y', 'ok', 'Mistaken.', 'no no no'])('needs a sentence, and "%s" is none', (reason) => {
    const desk = openDesk();
    const { id } = record(desk, redFlag);
    const cleared = { fact: id, outcome: 'cleared', by: head, reason } as const;
    expect(desk.attempt(decideResolve(desk.file, cleared, desk.context))).toBe('REASON_TOO_SHORT');
    const override = { fact: id, by: head, reason };
    expect(desk.attempt(decideOverride(blocks(desk), officer, override, desk.context))).toBe(
      'REASON_TOO_SHORT',
    );
    expect(desk.attempt(decideWithdrawDiligence(desk.file, { fact: id, reason }, desk.context))).toBe(
      'REASON_TOO_SHORT',
    );
    expect(blocks(desk)).toHaveLength(1);
  });

  it('asks no more of what stops nothing', () => {
    const desk = openDesk();
    const { id } = record(desk, { ...redFlag, value: 'yellow-flag' });
    const cleared = { fact: id, outcome: 'cleared', reason: 'Mistaken.' } as const;
    expect(desk.attempt(decideResolve(desk.file, cleared, ruled(desk)))).toBe('ok');
  });
});
