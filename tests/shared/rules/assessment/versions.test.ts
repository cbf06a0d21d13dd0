import { describe, expect, it } from 'vitest';
import type { Instruments } from '../../../../shared/content/instrument/instruments.ts';
import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { ok } from '../../../../shared/ground/result.ts';
import { applyPartnerEntry, foldPartner } from '../../../../shared/record/file/fold.ts';
import { type Assessment, readAssessment } from '../../../../shared/rules/assessment/assessment.ts';
import { buildAssessmentView } from '../../../../shared/rules/assessment/build-view.ts';
import { validUntil } from '../../../../shared/rules/assessment/deadlines.ts';
import { decideMoveInstrument } from '../../../../shared/rules/assessment/decide/move-instrument.ts';
import { decideReassess } from '../../../../shared/rules/assessment/decide/reassess.ts';
import { decideRecordAnswers } from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { decideRevise } from '../../../../shared/rules/assessment/decide/start.ts';
import { decideSubmit } from '../../../../shared/rules/assessment/decide/submit.ts';
import { windowOf } from '../../../../shared/rules/assessment/window.ts';
import { collectDues } from '../../../../shared/rules/deadline/collect-dues.ts';
import { nextVisit } from '../../../../shared/rules/follow-up/next-visit.ts';
import { comparedOf, countDifferences } from '../../../../shared/rules/portfolio/count-differences.ts';
import { buildPartnerRow } from '../../../../shared/rules/register/build-row.ts';
import { standingOf } from '../../../../shared/rules/standing/standing.ts';
import { buildTimeline } from '../../../../shared/rules/timeline/build-timeline.ts';
import { answersFrom, type Desk, instruments, openDesk } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';
import {
  laterVersion,
  madeUpVersion,
  offeredVersion,
  versionToCome,
  withContent,
} from '../../../support/versions.ts';

/** A newer program: it has everything that ships, and a version to come of the harmonized tool as the newest. */
const newer = withContent(versionToCome);
const idOf = (desk: Desk) => Object.keys(desk.file.assessments).at(-1) ?? '';
const read = (desk: Desk, known: Instruments, id = idOf(desk)): Assessment => {
  const assessment = readAssessment(desk.file, id, known);
  if (!assessment) throw new Error('The assessment can’t be read.');
  return assessment;
};
/** Everything about a partner that an instrument judges, as a program with these instruments tells it. */
const judged = (desk: Desk, known: Instruments) => ({
  row: buildPartnerRow(desk.file, known),
  dues: collectDues(desk.file, known),
  visit: nextVisit(desk.file, known),
  timeline: buildTimeline(desk.file, known, '2026-06-01'),
  differences: countDifferences([comparedOf(desk.file, known)], known),
  views: Object.keys(desk.file.assessments).map((id) => {
    const {
      newerVersion: _,
      canMove: __,
      ...view
    } = buildAssessmentView(desk.file, read(desk, known, id), known, '2026-06-01');
    return view;
  }),
});

describe('a signed assessment in a program with a newer version of its instrument', () => {
  it('keeps the improvement window and the validity that were signed', () => {
    const window = tell('preliminary 2026-03-30 medium');
    expect(windowOf(read(window, newer))?.until).toBe('2026-09-30');
    const valid = tell('preliminary 2024-03-01 medium; final 2024-09-01 full');
    expect(validUntil(read(valid, newer))).toBe('2029-09-01');
    // By the clocks of the version to come these would be other days.
    expect(newer.newestOf('un-ip-psea-2020')?.definition.clocks).toMatchObject({
      improvementMonths: 5,
      validityMonths: 36,
    });
  });

  it.each([
    'preliminary 2026-03-02 medium',
    'preliminary 2026-03-02 low; extended until 2026-12-02',
    'preliminary 2025-03-02 full; final 2025-09-01; visit 2025-10-01',
    'preliminary 2025-03-02 medium; evidence CS1 until 2026-05-31; action CS3 due 2025-06-30; final 2025-09-01',
    'preliminary 2025-03-02 medium; declined',
    'emergency until 2026-04-30; preliminary 2026-05-02 low',
  ])('is scored, clocked, worded and looked after as before: %s', (story) => {
    const desk = tell(story);
    expect(judged(desk, newer)).toEqual(judged(desk, instruments));
  });

  it('keeps its limits, its "not applicable", its standards, words and labels, whatever a later version says', () => {
    const desk = tell('preliminary 2025-03-02 full');
    const versions: Parameters<typeof madeUpVersion>[1][] = [
      ({ facts }) => {
        facts.bands[0]!.from = 7;
        facts.bands[1]!.to = 6;
      },
      ({ facts }) => {
        for (const standard of facts.standards.slice(1)) standard.naAllowed = false;
      },
      ({ facts, words }) => {
        facts.standards.splice(7, 1);
        facts.bands[0] = { ...facts.bands[0]!, from: 7, to: 7 };
        facts.bands[1] = { ...facts.bands[1]!, from: 5, to: 6 };
        facts.bands[2] = { ...facts.bands[2]!, to: 4 };
        delete words.standards.CS8;
      },
      ({ words }) => {
        words.standards.CS4!.requirement = 'Made-up requirement.';
      },
      ({ facts }) => {
        facts.bands[0]!.capacityLabel = 'Made-up label';
      },
    ];
    for (const change of versions) {
      const content = madeUpVersion('9.2.0', change);
      // A text for a standard that is gone would be a fault of the content; the other languages follow.
      const texts = Object.fromEntries(
        Object.entries(content.texts).map(([file, text]) => {
          const { standards, ...words } = text as { standards: Record<string, unknown> };
          const asked = new Set(
            (content.definition as { standards: { id: string }[] }).standards.map(({ id }) => id),
          );
          return [
            file,
            {
              ...words,
              standards: Object.fromEntries(Object.entries(standards).filter(([id]) => asked.has(id))),
            },
          ];
        }),
      );
      const known = withContent({ ...content, texts });
      expect(judged(desk, known)).toEqual(judged(desk, instruments));
      expect(textFor(read(desk, known).instrument, 'en')).toEqual(
        textFor(read(desk, instruments).instrument, 'en'),
      );
    }
  });

  it('is determined finally by its own version, and its revision begins on it too', () => {
    const desk = openDesk({ today: '2026-03-02', instruments: newer });
    const old = tell('preliminary 2026-03-02 medium', desk);
    // The story was told in a program of today; the desk has the version to come as the newest.
    expect(read(old, newer).instrument.definition.version).toBe(offeredVersion);
    desk.today = '2026-04-02';
    const identity = { id: 'revision-1', reference: 'SS/2026PSEA9-TST' };
    desk.write(
      decideRevise(desk.file, read(old, newer), { reason: 'CS3 was misread.' }, identity, desk.context),
    );
    expect(read(desk, newer).record.instrument).toEqual({
      id: 'un-ip-psea-2020',
      version: offeredVersion,
      hash: null,
    });
  });

  it('is followed by a reassessment on the newest version, with what that one still takes', () => {
    const desk = openDesk({ today: '2026-03-02', instruments: newer });
    tell('preliminary 2025-03-02 medium; final 2025-09-01', desk);
    const answered = { ...read(desk, newer), answers: { ...read(desk, newer).answers } };
    answered.answers.CS2 = { answer: 'not-applicable', reason: 'No partners.', comment: null };
    desk.today = '2026-04-02';
    desk.write(
      decideReassess(
        desk.file,
        answered,
        { trigger: { kind: 'at-will' }, copy: 'answers' },
        { id: 'again', reference: 'SS/2026PSEA8-TST' },
        newer,
        desk.context,
      ),
    );
    const again = read(desk, newer);
    expect(again.record.instrument.version).toBe(laterVersion);
    // "Not applicable" is not possible for CS2 any more, so that nothing is copied there.
    expect(again.answers.CS2?.answer).toBeNull();
    expect(again.answers.CS1?.answer).not.toBeUndefined();
  });
});

describe('a draft', () => {
  const begun = () => {
    const desk = openDesk({ today: '2026-03-02' });
    desk.start();
    desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YANY')));
    return desk;
  };
  const move = (desk: Desk, input: Parameters<typeof decideMoveInstrument>[1] = {}) =>
    decideMoveInstrument(read(desk, newer), input, newer, desk.context);

  it('stays on its version until it is moved, and is judged by the new one from then on', () => {
    const desk = begun();
    expect(read(desk, newer).instrument.definition.version).toBe(offeredVersion);
    expect(read(desk, newer).answers.CS2?.answer).toBe('not-applicable');
    desk.write(move(desk, { reason: 'The new version asks better.' }));
    const moved = read(desk, newer);
    expect(moved.instrument.definition.version).toBe(laterVersion);
    expect(moved.status).toBe('in-progress');
    expect(moved.answers.CS1?.answer).toBe('yes');
    // Not possible for CS2 any more: open again, with the reason kept beside it.
    expect(moved.answers.CS2).toMatchObject({ answer: null, reason: expect.stringContaining('fictional') });
    expect(moved.record.moves[0]?.fact).toMatchObject({
      from: { id: 'un-ip-psea-2020', version: offeredVersion },
      to: { version: laterVersion, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      naPolicy: 'counts-as-met',
      on: '2026-03-02',
      reason: 'The new version asks better.',
    });
    // Entries in any order give the same.
    expect(foldPartner(desk.file.id, [...desk.entries].reverse())).toEqual(desk.file);
  });

  it('is not moved once it was submitted, nor to a version that is not newer', () => {
    const desk = begun();
    expect(desk.attempt(move(desk, { version: '3.0.0' }))).toBe('UNKNOWN_INSTRUMENT_VERSION');
    expect(desk.attempt(move(desk, { version: offeredVersion }))).toBe('UNKNOWN_INSTRUMENT_VERSION');
    expect(desk.attempt(decideMoveInstrument(desk.assessment(), {}, instruments, desk.context))).toBe(
      'INSTRUMENT_NEWEST',
    );
    expect(desk.attempt(move(desk, { on: '2026-02-01' }))).toBe('DATE_TOO_EARLY');
    desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
    desk.write(decideSubmit(desk.assessment(), {}, desk.context));
    expect(desk.attempt(move(desk))).toBe('INSTRUMENT_FIXED');
  });

  it('keeps the rule for "not applicable" that somebody chose, and takes the usual one of the version else', () => {
    const other = withContent(
      madeUpVersion(laterVersion, ({ facts }) => {
        if (facts.scale.kind === 'met') facts.scale.naPolicy = 'excluded';
      }),
    );
    const moved = (input: { naPolicy?: 'counts-as-met' | 'excluded' }) => {
      const desk = openDesk({ today: '2026-03-02' });
      desk.start('un-ip-psea-2020', input);
      desk.write(decideMoveInstrument(desk.assessment(), {}, other, desk.context));
      return read(desk, other).record.naPolicy;
    };
    expect(moved({})).toBe('excluded');
    expect(moved({ naPolicy: 'excluded' })).toBe('excluded');
  });

  it('that was submitted at one place and moved at another stays what was signed, and shows the conflict', () => {
    const desk = begun();
    desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
    const other = openDesk({ device: 'device-b', from: desk, today: '2026-03-02' });
    desk.write(decideSubmit(desk.assessment(), {}, desk.context));
    other.write(move(other));
    const all = [...desk.entries, ...other.entries.slice(-1)];
    for (const entries of [all, [...all].reverse()]) {
      const file = foldPartner(desk.file.id, entries);
      const merged = readAssessment(file, idOf(desk), newer);
      expect(merged?.instrument.definition.version).toBe(offeredVersion);
      expect(merged && buildAssessmentView(file, merged, newer, '2026-03-02').statusConflict).toBe(true);
      expect(merged?.record.moves).toHaveLength(1);
    }
    // One after the other, in the order of arrival, the fold says the same.
    const late = other.entries.at(-1);
    if (!late) throw new Error('The move was not written.');
    expect(applyPartnerEntry(desk.file, late).assessments[idOf(desk)]?.instrument.version).toBe(
      offeredVersion,
    );
  });
});

describe('what is not here', () => {
  it('is told beside what is shown, and never lets an older rating stand as the last word', () => {
    const desk = openDesk({ today: '2026-03-02' });
    tell('preliminary 2025-03-02 medium; final 2025-09-01 full', desk);
    const shownBefore = standingOf(desk.file, instruments);
    expect(shownBefore.notShown).toEqual({ assessments: [], entries: 0, unreadable: 0, newer: null });
    // Elsewhere, with a newer program, the partner is assessed again and found low.
    const elsewhere = openDesk({ device: 'device-b', from: desk, today: '2026-04-02', instruments: newer });
    elsewhere.start();
    const id = idOf(elsewhere);
    const begun = standingOf(elsewhere.file, instruments);
    expect(begun.notShown).toMatchObject({
      assessments: [{ id, instrument: 'un-ip-psea-2020', instrumentVersion: laterVersion, determined: null }],
      newer: null,
    });
    elsewhere.write(
      ok([
        {
          type: 'assessment.determined',
          v: 1,
          data: {
            assessment: id,
            determination: {
              kind: 'preliminary',
              on: '2026-04-02',
              signedBy: { name: 'Amina Test', function: 'Officer' },
              score: read(elsewhere, newer).reviewScore,
              naPolicy: 'counts-as-met',
              answers: {},
              onBehalf: false,
              statement: null,
            },
          },
        },
      ]),
    );
    const { notShown, determined } = standingOf(elsewhere.file, instruments);
    expect(determined?.determination.on).toBe('2025-09-01');
    expect(notShown.newer).toEqual({
      reference: elsewhere.file.assessments[id]?.started.fact.reference,
      instrument: 'un-ip-psea-2020',
      instrumentVersion: laterVersion,
      kind: 'preliminary',
      on: '2026-04-02',
    });
    expect(buildPartnerRow(elsewhere.file, instruments).notShown).toMatchObject({
      assessments: 1,
      newer: { on: '2026-04-02' },
    });
    // The program that has the version shows everything.
    expect(standingOf(elsewhere.file, newer).notShown).toEqual({
      assessments: [],
      entries: 0,
      unreadable: 0,
      newer: null,
    });
  });

  it('counts as open, so that nobody begins a second assessment of the same instrument beside it', () => {
    const desk = tell('elsewhere 9.0.0 on 2026-01-05');
    expect(() => desk.start()).toThrow('ASSESSMENT_OPEN');
  });

  it('counts entries that a newer program wrote', () => {
    const desk = openDesk();
    desk.write(ok([{ type: 'partner.blessed', v: 1, data: { on: '2026-01-05' } }]));
    expect(buildPartnerRow(desk.file, instruments).notShown).toEqual({
      assessments: 0,
      entries: 1,
      unreadable: 0,
      newer: null,
    });
    expect(collectDues(desk.file, instruments).map(({ kind }) => kind)).toEqual(['not-shown']);
  });
});
