import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../shared/ground/dates/clocks.ts';
import { isOver } from '../../shared/ground/dates/is-over.ts';
import type { Assessment } from '../../shared/rules/assessment/assessment.ts';
import { assessmentDeadlines } from '../../shared/rules/assessment/deadlines.ts';
import { decideDecision } from '../../shared/rules/assessment/decide/decide.ts';
import { decideDetermine } from '../../shared/rules/assessment/decide/determine.ts';
import { decideExtendWindow } from '../../shared/rules/assessment/decide/extend-window.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../shared/rules/assessment/decide/record-answers.ts';
import { windowOf } from '../../shared/rules/assessment/window.ts';
import { decideAddEvidence } from '../../shared/rules/evidence/decide-add.ts';
import { evidenceState, readAllEvidence } from '../../shared/rules/evidence/evidence-state.ts';
import { basisInForce, decideRecordBasis } from '../../shared/rules/standing/decide/basis.ts';
import { answersFrom, type Desk, head, instruments, openDesk } from '../support/desk.ts';

/** Rows of the table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const text = readFileSync(new URL('./clocks.md', import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`clocks.md has no section “${heading}”.`);
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const letters: Record<string, string> = { full: 'YYYYYYYY', medium: 'YYNYYYNY', low: 'NNNNYYYY' };
const note = { justification: 'Fictional.', mitigation: 'Fictional.', approver: head };

/** A desk at which the preliminary determination was signed on a day, with a decision of that day or none. */
function preliminaryOn(day: string, capacity: string, decision: string): Desk {
  const desk = openDesk({ today: day });
  desk.start();
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
  desk.write(
    decideRecordReviews(desk.assessment(), answersFrom(letters[capacity] ?? '', 'Seen.'), desk.context),
  );
  desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
  if (decision === 'none') return desk;
  const given = {
    decision: decision === 'do not proceed' ? 'do-not-proceed' : 'proceed',
    justification: 'Fictional.',
    noteForRecord: { ...note, on: day },
  } as const;
  desk.write(decideDecision(desk.assessment(), given, desk.context));
  return desk;
}

function finalOn(day: string): Assessment {
  const desk = preliminaryOn(day, 'full', 'proceed');
  desk.write(decideDetermine(desk.assessment(), { kind: 'final' }, desk.context));
  return desk.assessment();
}

const dateOf = (assessment: Assessment, kind: string) =>
  assessmentDeadlines(assessment).find((deadline) => deadline.kind === kind)?.on ?? '–';

describe('clocks', () => {
  const rows = rowsUnder('Months');
  it('have vectors', () => expect(rows.length).toBeGreaterThan(8));
  it.each(rows)('%s and %s months reach %s: %s', (from, months, reaches) => {
    expect(addMonths(from ?? '', Number(months))).toBe(reaches);
  });
});

describe('the improvement window', () => {
  it.each(rowsUnder('Improvement window'))(
    'from %s with %s capacity, decision %s, ends on %s, final due on %s, extended until %s: %s',
    (preliminary = '', capacity = '', decision = '', ends, due, extended) => {
      const desk = preliminaryOn(preliminary, capacity, decision);
      expect(windowOf(desk.assessment())?.until ?? '–').toBe(ends);
      expect(dateOf(desk.assessment(), 'improvement-ends')).toBe(ends);
      expect(dateOf(desk.assessment(), 'final-determination-due')).toBe(due);
      const extension = { reason: 'Late papers.', approver: head };
      const outcome = desk.attempt(decideExtendWindow(desk.assessment(), extension, desk.context));
      expect(outcome).toBe(extended === '–' ? 'EXTENSION_NOT_POSSIBLE' : 'ok');
      if (extended === '–') return;
      expect(windowOf(desk.assessment())?.until).toBe(extended);
      expect(dateOf(desk.assessment(), 'improvement-ends')).toBe(extended);
      expect(dateOf(desk.assessment(), 'final-determination-due')).toBe(extended);
    },
  );
});

describe('validity', () => {
  it.each(rowsUnder('Validity'))(
    'of a final determination of %s lasts until %s, with warnings on %s and %s: %s',
    (final = '', until, ...warnings) => {
      const deadlines = assessmentDeadlines(finalOn(final));
      expect(deadlines).toEqual([
        { kind: 'expiry-warning', on: warnings[0] },
        { kind: 'expiry-warning', on: warnings[1] },
        { kind: 'validity-ends', on: until },
      ]);
    },
  );
});

describe('the last day', () => {
  /** The last day of a clock that began on a day, and whether it is in time on another. */
  const clocks: Record<string, (began: string, last: string, seen: string) => readonly [string, boolean]> = {
    'improvement-ends': (began, _last, seen) =>
      byDate(preliminaryOn(began, 'medium', 'proceed').assessment(), 'improvement-ends', seen),
    'final-determination-due': (began, _last, seen) =>
      byDate(preliminaryOn(began, 'full', 'proceed').assessment(), 'final-determination-due', seen),
    'expiry-warning': (began, _last, seen) => byDate(finalOn(began), 'expiry-warning', seen),
    'validity-ends': (began, _last, seen) => byDate(finalOn(began), 'validity-ends', seen),
    'basis-ends': emergencyBasis,
    'evidence-expires': expiringEvidence,
  };
  const byDate = (assessment: Assessment, kind: string, seen: string) => {
    const last = dateOf(assessment, kind);
    return [last, !isOver(last, seen)] as const;
  };
  it.each(rowsUnder('The last day'))(
    'of %s, recorded on %s, is %s: in time on %s, over on %s: %s',
    (clock = '', began = '', last = '', inTime = '', over = '') => {
      const told = clocks[clock];
      if (!told) throw new Error(`clocks.md names a clock “${clock}” that no test knows.`);
      expect(told(began, last, inTime)).toEqual([last, true]);
      expect(told(began, last, over)).toEqual([last, false]);
      expect([isOver(last, inTime), isOver(last, over)]).toEqual([false, true]);
    },
  );
});

/** The longest emergency basis that may be recorded on a day, and whether it holds on another. */
function emergencyBasis(began: string, last: string, seen: string): readonly [string, boolean] {
  const clocks = instruments.newestOf('un-ip-psea-2020')?.definition.clocks;
  if (!clocks) throw new Error('The current instrument has clocks.');
  const desk = openDesk({ today: began });
  const record = (until: string) =>
    desk.attempt(
      decideRecordBasis(
        desk.file,
        { kind: 'emergency', reason: 'Flood.', approver: head, until, from: undefined },
        'basis-1',
        clocks,
        desk.context,
      ),
    );
  const dayAfter = new Date(Date.parse(last) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  expect(record(dayAfter)).toBe('BASIS_TOO_LONG');
  expect(record(last)).toBe('ok');
  return [last, basisInForce(desk.file, seen) !== null];
}

function expiringEvidence(began: string, last: string, seen: string): readonly [string, boolean] {
  const desk = openDesk({ today: began });
  const added = {
    id: 'partner-1/evidence-1',
    reference: 'SS-0001-TST/E1',
    file: null,
    sighting: { place: 'Office', on: began, by: head },
    fields: {
      title: 'Training list',
      documentType: 'other',
      description: 'Fictional.',
      expiresOn: last,
      links: [],
    },
    revises: null,
    source: 'officer',
  } as const;
  desk.write(
    decideAddEvidence(
      desk.file,
      { ...added, fields: { ...added.fields, links: [] } },
      instruments,
      desk.context,
    ),
  );
  const [evidence] = readAllEvidence(desk.file);
  if (!evidence) throw new Error('The evidence that was just added is missing.');
  return [last, evidenceState(evidence, seen) !== 'expired'];
}
