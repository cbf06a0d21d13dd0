import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partnerFields } from '../../shared/record/file/partner-state.ts';
import { isInScope } from '../../shared/record/shapes/partner.ts';
import { buildPartnerRow } from '../../shared/rules/register/build-row.ts';
import { showRow } from '../../shared/rules/register/partner-view.ts';
import { withRater } from '../../shared/rules/register/told-by-devices.ts';
import type { RatedBy } from '../../shared/rules/standing/rated-by.ts';
import { gateOn, relianceOfRow } from '../../shared/rules/standing/reliance.ts';
import {
  carriesWork,
  isRatingCurrent,
  resultKinds,
  resultStateOf,
} from '../../shared/rules/standing/result-state.ts';
import { listAssessments } from '../../shared/rules/standing/shown-assessment.ts';
import { instruments } from '../support/desk.ts';
import { sayState } from '../support/say-state.ts';
import { deviceOfFund, tell } from '../support/story.ts';

const [ofPartner = [], ofAssessments = [], ofAnother = []] = readFileSync(
  new URL('./results.md', import.meta.url),
  'utf8',
)
  .split(/^## /m)
  .slice(1)
  .map((section) =>
    section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  );

const rowOf = (story: string) => buildPartnerRow(tell(story).file, instruments);

describe('what a partner’s result is worth', () => {
  it.each(ofPartner)('%s, seen on %s: %s %s', (story = '', day = '', kind, on, counts, says) => {
    const { state } = showRow(rowOf(story), day);
    expect([state.kind, state.on ?? '–']).toEqual([kind, on]);
    expect(isRatingCurrent(state)).toBe(counts === 'yes');
    expect(sayState(state)).toBe(says);
  });

  it.each(ofPartner)(
    '%s, seen on %s: carries an agreement exactly where its gate is open',
    (story = '', day = '') => {
      const { file } = tell(story);
      const row = buildPartnerRow(file, instruments);
      if (!isInScope(partnerFields(file))) return expect(gateOn(relianceOfRow(row), day)).toBeNull();
      expect(carriesWork(resultStateOf(row, day))).toBe(gateOn(relianceOfRow(row), day) === null);
    },
  );
});

describe('what each assessment of a partner is worth', () => {
  it.each(ofAssessments)('%s, seen on %s: %s', (story = '', day = '', states) => {
    const rows = listAssessments(tell(story).file, instruments, day);
    const told = rows.map(({ state }) => [state.kind, state.on].filter(Boolean).join(' '));
    expect(told.join(', ')).toBe(states);
  });
});

const fund: RatedBy = { entity: 'Fund', office: 'Fund, Juba', isSender: true, needsAcceptance: true };
const raterOf = (own: string) => (device: string) =>
  device === deviceOfFund ? { ...fund, needsAcceptance: own === 'yes' } : null;

describe('what a result of another UN entity is worth', () => {
  it.each(ofAnother)(
    '%s, of a known own entity: %s, seen on %s: %s %s',
    (story = '', own = '', day = '', kind, on, rating, beside, gate, states) => {
      const { file } = tell(story);
      const row = withRater(buildPartnerRow(file, instruments), raterOf(own));
      const state = resultStateOf(row, day);
      expect([state.kind, state.on ?? '–']).toEqual([kind, on]);
      expect(isRatingCurrent(state) ? (row.rating ?? '–') : '–').toBe(rating);
      expect(row.ratedBy === null && row.found ? (row.found.rating ?? '–') : '–').toBe(beside);
      expect(gateOn(relianceOfRow(row), day) ?? 'open').toBe(gate);
      expect(carriesWork(state)).toBe(gate === 'open');
      const listed = listAssessments(file, instruments, day, raterOf(own));
      expect(listed.map((each) => each.state.kind).join(', ')).toBe(states);
    },
  );

  it('is told with the name of the entity, and never as Full capacity', () => {
    const row = withRater(rowOf('fund; preliminary 2025-03-02 full; final 2025-06-01'), raterOf('yes'));
    const shown = showRow(row, '2026-01-01');
    expect(sayState(shown.state)).toBe('Assessed by Fund, not accepted here');
    expect(shown).toMatchObject({ labelToday: 'Not Assessed', restsOnToday: 'nothing', restsOn: 'nothing' });
  });
});

it('has a row for each state', () => {
  const told = new Set([
    ...ofPartner.map(([, , kind]) => kind),
    ...ofAnother.map(([, , , kind]) => kind),
    ...ofAssessments.flatMap(([, , states = '']) => states.split(/[ ,]+/)),
  ]);
  expect(resultKinds.filter((kind) => !told.has(kind))).toEqual([]);
});
