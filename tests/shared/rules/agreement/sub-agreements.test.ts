import { describe, expect, it } from 'vitest';
import { applyPartnerEntry } from '../../../../shared/record/file/fold.ts';
import { readAgreements } from '../../../../shared/rules/agreement/agreement-state.ts';
import { buildAgreementView } from '../../../../shared/rules/agreement/build-agreement-view.ts';
import { decideAddAgreement } from '../../../../shared/rules/agreement/decide/decide.ts';
import {
  decideAddSubAgreement,
  decideEditSubAgreement,
  decideWithdrawSubAgreement,
  type GivenSubAgreement,
} from '../../../../shared/rules/agreement/decide/sub-agreement.ts';
import {
  gapsOfSubAgreement,
  readSubAgreements,
} from '../../../../shared/rules/agreement/sub-agreement-state.ts';
import { decideArchive } from '../../../../shared/rules/partner/decide/edit.ts';
import { type Desk, openDesk } from '../../../support/desk.ts';

const agreement = 'partner-1.a';
const id = 'partner-1.s';

function withAgreement(): Desk {
  const desk = openDesk();
  const context = { today: desk.today, gate: { closed: null, reason: null } };
  desk.write(decideAddAgreement(desk.file, agreement, { reference: 'AOC-2026-014' }, () => null, context));
  return desk;
}

const add = (desk: Desk, given: GivenSubAgreement = {}, as = id) =>
  desk.attempt(
    decideAddSubAgreement(desk.file, agreement, as, { name: 'Fictional builders', ...given }, desk.context),
  );
const only = (desk: Desk) => {
  const [found] = readSubAgreements(desk.file, agreement);
  if (!found) throw new Error('No sub-agreement was recorded.');
  return found;
};
const edit = (desk: Desk, given: GivenSubAgreement) =>
  desk.attempt(decideEditSubAgreement(desk.file, only(desk), given, desk.context));
const withdraw = (desk: Desk, reason: string) =>
  desk.attempt(decideWithdrawSubAgreement(desk.file, only(desk), reason));
const view = (desk: Desk) => {
  const [found] = readAgreements(desk.file);
  if (!found) throw new Error('No agreement was recorded.');
  return buildAgreementView(desk.file, found, null, desk.today);
};

describe('a sub-agreement', () => {
  it('begins as one whose clauses nobody looked for and whose partner nobody is known to have assessed', () => {
    const desk = withAgreement();
    expect(add(desk, { name: ' Fictional builders ', purpose: 'Latrines in two camps' })).toBe('ok');
    expect(view(desk)).toMatchObject({
      subAgreements: { active: 1, gaps: 1 },
      subPartners: [
        {
          name: 'Fictional builders',
          purpose: 'Latrines in two camps',
          addedOn: desk.today,
          active: true,
          flowDown: null,
          assessed: null,
          gaps: ['flow-down-unchecked', 'assessment-unknown'],
        },
      ],
    });
  });

  it('has no gap only with clauses that are present and an assessment that was made', () => {
    const look = { article: '', quote: '', source: 'officer', on: '2026-03-02' } as const;
    const made = { on: null, result: '' };
    const states = [null, 'present', 'changed', 'absent'] as const;
    const assessed = [null, 'yes', 'no'] as const;
    const complete = states.flatMap((state) =>
      assessed
        .filter((answer) => {
          const flowDown = state && { state, ...look };
          return (
            gapsOfSubAgreement({ flowDown, assessed: answer && { state: answer, ...made } }).length === 0
          );
        })
        .map((answer) => [state, answer]),
    );
    expect(complete).toEqual([['present', 'yes']]);
  });

  it('keeps the day of a look as long as nothing else is found', () => {
    const desk = withAgreement();
    add(desk, { flowDown: { state: 'present', article: '7', quote: ' Words ' } });
    desk.today = '2026-04-01';
    expect(edit(desk, { flowDown: { state: 'present' } })).toBe('NOTHING_TO_CHANGE');
    expect(only(desk).fields.flowDown).toEqual({
      state: 'present',
      article: '7',
      quote: 'Words',
      source: 'officer',
      on: '2026-03-02',
    });
    expect(edit(desk, { flowDown: { state: 'absent' } })).toBe('ok');
    expect(only(desk).fields.flowDown).toMatchObject({ state: 'absent', quote: '', on: '2026-04-01' });
    expect(edit(desk, { flowDown: null })).toBe('ok');
    expect(view(desk).subPartners[0]?.gaps).toContain('flow-down-unchecked');
  });

  it('changes what is given alone', () => {
    const desk = withAgreement();
    add(desk, { reference: 'SC-1', assessed: { state: 'yes', on: '2026-02-01', result: 'Two gaps' } });
    expect(edit(desk, { purpose: 'Water trucking', assessed: { state: 'yes', result: 'One gap' } })).toBe(
      'ok',
    );
    expect(desk.entries.at(-1)?.data).toEqual({
      id,
      agreement,
      set: {
        purpose: 'Water trucking',
        assessed: { state: 'yes', on: '2026-02-01', result: 'One gap' },
      },
    });
    expect(only(desk).fields).toMatchObject({ reference: 'SC-1', purpose: 'Water trucking' });
  });

  it('counts until its last day, and not when it was withdrawn', () => {
    const desk = withAgreement();
    add(desk, { endsOn: desk.today });
    add(desk, { flowDown: { state: 'present' }, assessed: { state: 'yes' } }, 'partner-1.t');
    expect(view(desk).subAgreements).toEqual({ active: 2, gaps: 1 });
    desk.today = '2026-03-03';
    expect(view(desk).subAgreements).toEqual({ active: 1, gaps: 0 });
    desk.today = '2026-03-02';
    expect(withdraw(desk, 'Recorded twice.')).toBe('ok');
    expect(withdraw(desk, 'Recorded twice.')).toBe('NOTHING_TO_CHANGE');
    expect(view(desk).subAgreements).toEqual({ active: 1, gaps: 0 });
    expect(view(desk).subPartners[0]).toMatchObject({ active: false, withdrawn: 'Recorded twice.' });
  });

  it('is refused with dates that can not be, and in an archived file', () => {
    const desk = withAgreement();
    expect(add(desk, { startsOn: '2026-03-02', endsOn: '2026-03-01' })).toBe('AGREEMENT_ENDS_BEFORE_START');
    expect(add(desk, { assessed: { state: 'yes', on: '2026-03-03' } })).toBe('FUTURE_DATE');
    add(desk);
    desk.write(decideArchive(desk.file, 'Closed.'));
    expect([add(desk, {}, 'partner-1.t'), edit(desk, { purpose: 'x' }), withdraw(desk, 'x')]).toEqual(
      Array(3).fill('PARTNER_ARCHIVED'),
    );
  });

  it('shows what two devices said differently as a conflict of its agreement, which an edit settles', () => {
    const first = withAgreement();
    add(first);
    const second = openDesk({ device: 'device-b', from: first });
    edit(first, { flowDown: { state: 'present' } });
    edit(second, { flowDown: { state: 'absent' } });
    const [late] = second.entries.slice(-1);
    if (!late) throw new Error('Nothing was written.');
    first.file = applyPartnerEntry(first.file, late);
    expect(view(first).conflicts).toBe(1);
    expect(
      edit(first, { flowDown: { state: view(first).subPartners[0]?.flowDown?.state ?? 'present' } }),
    ).toBe('ok');
    expect(view(first).conflicts).toBe(0);
  });
});
