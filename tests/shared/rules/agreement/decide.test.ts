import { describe, expect, it } from 'vitest';
import { elementIds } from '../../../../shared/content/clause/clause.ts';
import { applyPartnerEntry } from '../../../../shared/record/file/fold.ts';
import type { AgreementFields } from '../../../../shared/record/shapes/agreement.ts';
import { type Agreement, readAgreements } from '../../../../shared/rules/agreement/agreement-state.ts';
import { buildAgreementView } from '../../../../shared/rules/agreement/build-agreement-view.ts';
import { decideCheckElements } from '../../../../shared/rules/agreement/decide/check-elements.ts';
import {
  decideAddAgreement,
  decideEditAgreement,
  decideWithdrawAgreement,
} from '../../../../shared/rules/agreement/decide/decide.ts';
import { decideArchive } from '../../../../shared/rules/partner/decide/edit.ts';
import { type Desk, openDesk } from '../../../support/desk.ts';

const free = () => null;
/** A partner whose valid assessment carries any agreement. */
const carried = ({ today }: Pick<Desk, 'today'>) => ({ today, gate: { closed: null, reason: null } });

function add(desk: Desk, fields: Partial<AgreementFields> = {}, id = 'partner-1.a'): string {
  const given = { reference: 'AOC-2026-014', ...fields };
  return desk.attempt(decideAddAgreement(desk.file, id, given, free, carried(desk)));
}

function only(desk: Desk): Agreement {
  const [agreement] = readAgreements(desk.file);
  if (!agreement) throw new Error('No agreement was recorded.');
  return agreement;
}

const edit = (
  desk: Desk,
  fields: Partial<AgreementFields>,
  holder: Parameters<typeof decideEditAgreement>[3] = free,
) => desk.attempt(decideEditAgreement(desk.file, only(desk), fields, holder, carried(desk)));

const check = (desk: Desk, elements: Parameters<typeof decideCheckElements>[2]) =>
  desk.attempt(decideCheckElements(desk.file, only(desk), elements, 'officer', desk.context));

describe('an agreement', () => {
  it('is recorded with what is known of it, and every element unchecked', () => {
    const desk = openDesk();
    expect(
      add(desk, { startsOn: '2026-03-01', endsOn: '2026-03-01', value: { amount: 0, currency: 'USD' } }),
    ).toBe('ok');
    expect(buildAgreementView(desk.file, only(desk), null, desk.today)).toMatchObject({
      reference: 'AOC-2026-014',
      status: 'draft',
      addedOn: '2026-03-02',
      counts: { present: 0, changed: 0, absent: 0, notApplicable: 0, unchecked: elementIds.length },
      elements: elementIds.map((element) => ({ element, check: null })),
      partner: { reference: 'SS-0001-TST', name: 'Fictional Women’s Network' },
      withdrawn: null,
      conflicts: 0,
    });
  });

  it.each<[string, Partial<AgreementFields>]>([
    ['AGREEMENT_ENDS_BEFORE_START', { startsOn: '2026-03-02', endsOn: '2026-03-01' }],
    ['PREVAILING_NOT_AMONG_LANGUAGES', { languages: ['en', 'ar'], prevailing: 'fr' }],
    ['UNKNOWN_COUNTRY', { countries: ['SS', 'ZZ'] }],
    ['INPUT_INVALID', { reference: '  ' }],
    ['INPUT_INVALID', { value: { amount: -1, currency: 'USD' } }],
  ])('is refused with %s where its facts don’t fit', (code, fields) => {
    const desk = openDesk();
    expect(add(desk, fields)).toBe(code);
    expect(readAgreements(desk.file)).toEqual([]);
    add(desk);
    expect(edit(desk, fields)).toBe(code);
  });

  it('is checked as a whole when one fact changes', () => {
    const desk = openDesk();
    add(desk, { startsOn: '2026-03-01', languages: ['en', 'ar'], prevailing: 'ar' });
    expect(edit(desk, { endsOn: '2026-02-01' })).toBe('AGREEMENT_ENDS_BEFORE_START');
    expect(edit(desk, { languages: ['en'] })).toBe('PREVAILING_NOT_AMONG_LANGUAGES');
    expect(edit(desk, { languages: ['en'], prevailing: 'en' })).toBe('ok');
    expect(edit(desk, { languages: ['en'] })).toBe('NOTHING_TO_CHANGE');
    expect(only(desk).fields).toMatchObject({ startsOn: '2026-03-01', languages: ['en'], prevailing: 'en' });
  });

  it('has a reference of its own, which a withdrawn one gives up', () => {
    const desk = openDesk();
    const taken = () => ({ agreement: 'partner-2.z', partner: 'Fictional Health Union' });
    const given = { reference: 'aoc-1' };
    const decided = decideAddAgreement(desk.file, 'partner-1.a', given, taken, carried(desk));
    expect(decided).toMatchObject({
      error: { code: 'AGREEMENT_REFERENCE_TAKEN', details: { partner: 'Fictional Health Union' } },
    });
    add(desk);
    expect(edit(desk, { reference: 'AOC-1' }, taken)).toBe('AGREEMENT_REFERENCE_TAKEN');
    // Whoever holds it is asked for among all others.
    const others = (_reference: string, own: string) => (own === 'partner-1.a' ? null : taken());
    expect(edit(desk, { reference: 'aoc-2026-014' }, others)).toBe('ok');
    desk.write(decideWithdrawAgreement(desk.file, only(desk), 'Recorded twice.'));
    expect(edit(desk, { programme: 'Fictional programme' }, taken)).toBe('ok');
  });

  it('is withdrawn with a reason that can be corrected', () => {
    const desk = openDesk();
    add(desk);
    const withdraw = (reason: string) => desk.attempt(decideWithdrawAgreement(desk.file, only(desk), reason));
    expect(withdraw('Recorded twice.')).toBe('ok');
    expect(withdraw('Recorded twice.')).toBe('NOTHING_TO_CHANGE');
    expect(withdraw('Never signed.')).toBe('ok');
    expect(only(desk).withdrawn).toBe('Never signed.');
  });

  it('doesn’t change under an archived partner', () => {
    const desk = openDesk();
    add(desk);
    desk.write(decideArchive(desk.file, 'Closed.'));
    expect(add(desk, { reference: 'AOC-2' }, 'partner-1.b')).toBe('PARTNER_ARCHIVED');
    expect(edit(desk, { programme: 'x' })).toBe('PARTNER_ARCHIVED');
    expect(check(desk, { reporting: { state: 'present' } })).toBe('PARTNER_ARCHIVED');
    expect(desk.attempt(decideWithdrawAgreement(desk.file, only(desk), 'x'))).toBe('PARTNER_ARCHIVED');
  });
});

describe('the check of clauses', () => {
  it('records article and quoted words of each element, with today’s date', () => {
    const desk = openDesk();
    add(desk);
    const quote = ' The Partner reports … ';
    expect(
      check(desk, {
        reporting: { state: 'present', article: 'Article 12.3', quote },
        survival: { state: 'absent' },
      }),
    ).toBe('ok');
    expect(only(desk).elements).toEqual({
      reporting: {
        state: 'present',
        article: 'Article 12.3',
        quote: 'The Partner reports …',
        reason: null,
        source: 'officer',
        on: '2026-03-02',
      },
      survival: {
        state: 'absent',
        article: '',
        quote: '',
        reason: null,
        source: 'officer',
        on: '2026-03-02',
      },
    });
    expect(buildAgreementView(desk.file, only(desk), null, desk.today)).toMatchObject({
      counts: { present: 1, absent: 1, unchecked: elementIds.length - 2 },
      absent: ['survival'],
    });
  });

  it('asks for a reason where an element is not applicable, and records nothing of the rest then', () => {
    const desk = openDesk();
    add(desk);
    const both = {
      reporting: { state: 'present' },
      survival: { state: 'not-applicable', reason: ' ' },
    } as const;
    expect(check(desk, both)).toBe('NA_ELEMENT_WITHOUT_REASON');
    expect(only(desk).elements).toEqual({});
    expect(check(desk, { survival: { state: 'not-applicable', reason: 'x' } })).toBe(
      'NA_ELEMENT_WITHOUT_REASON',
    );
    expect(check(desk, { survival: { state: 'not-applicable', reason: 'Ends at once.' } })).toBe('ok');
    expect(check(desk, { survival: { state: 'not-applicable' } })).toBe('NOTHING_TO_CHANGE');
  });

  it('keeps what was said while the state stays, and forgets it with another state', () => {
    const desk = openDesk();
    add(desk);
    check(desk, { reporting: { state: 'present', article: '12', quote: 'words' } });
    check(desk, { reporting: { state: 'present', article: '13' } });
    expect(only(desk).elements.reporting).toMatchObject({ article: '13', quote: 'words' });
    check(desk, { reporting: { state: 'absent' } });
    expect(only(desk).elements.reporting).toMatchObject({ state: 'absent', article: '', quote: '' });
  });

  it('takes an element back, once', () => {
    const desk = openDesk();
    add(desk);
    expect(check(desk, {})).toBe('NOTHING_TO_CHANGE');
    expect(check(desk, { reporting: null })).toBe('NOTHING_TO_CHANGE');
    check(desk, { reporting: { state: 'present' } });
    desk.today = '2026-06-01';
    expect(check(desk, { reporting: { state: 'present' } })).toBe('NOTHING_TO_CHANGE');
    expect(check(desk, { reporting: null })).toBe('ok');
    expect(only(desk).elements).toEqual({});
  });
});

it('shows facts that two devices recorded at the same time as a conflict, which an edit settles', () => {
  const [one, two] = (() => {
    const desk = openDesk();
    add(desk);
    return [desk, openDesk({ device: 'device-b', from: desk })];
  })();
  edit(one, { programme: 'Water' });
  edit(two, { programme: 'Shelter' });
  const [, , fromTwo] = two.entries;
  if (!fromTwo) throw new Error('The other desk wrote nothing.');
  const merged = openDesk({
    device: 'device-c',
    from: { ...one, file: applyPartnerEntry(one.file, fromTwo) },
  });
  expect(buildAgreementView(merged.file, only(merged), null, merged.today).conflicts).toBe(1);
  expect(edit(merged, { programme: 'Shelter' })).toBe('ok');
  expect(buildAgreementView(merged.file, only(merged), null, merged.today)).toMatchObject({
    conflicts: 0,
    programme: 'Shelter',
  });
});
