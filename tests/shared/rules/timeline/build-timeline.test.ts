import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../../../shared/rules/timeline/build-timeline.ts';
import { timelineSchema } from '../../../../shared/rules/timeline/timeline.ts';
import { instruments } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';

const path =
  'preliminary 2025-03-02 medium; action CS3 due 2025-06-30 verified; action CS7 due 2025-08-15; visit 2025-05-20; ' +
  'review 2025-06-10 CS3 met';
const draw = (story: string, today: string) => buildTimeline(tell(story).file, instruments, today);
const lane = (timeline: ReturnType<typeof draw>, standard: string) =>
  timeline.lanes.find((each) => each.standard === standard)?.spans;

describe('a partner’s path', () => {
  it('draws a lane for each standard, from its first determination on', () => {
    const timeline = draw(path, '2025-07-01');
    expect(timeline.lanes.map(({ standard }) => standard)).toEqual([
      'CS1',
      'CS2',
      'CS3',
      'CS4',
      'CS5',
      'CS6',
      'CS7',
      'CS8',
    ]);
    expect(lane(timeline, 'CS1')).toEqual([{ from: '2025-03-02', until: null, state: 'met' }]);
    expect(lane(timeline, 'CS3')).toEqual([
      { from: '2025-03-02', until: '2025-06-09', state: 'not-met' },
      { from: '2025-06-10', until: null, state: 'met' },
    ]);
    expect(lane(timeline, 'CS7')).toEqual([{ from: '2025-03-02', until: null, state: 'not-met' }]);
  });

  it('goes on through final determinations and later assessments', () => {
    const timeline = draw(`${path}; final 2025-08-20 full; preliminary 2026-01-10 low`, '2026-02-01');
    expect(lane(timeline, 'CS7')).toEqual([
      { from: '2025-03-02', until: '2025-08-19', state: 'not-met' },
      { from: '2025-08-20', until: null, state: 'met' },
    ]);
    expect(lane(timeline, 'CS1')).toEqual([
      { from: '2025-03-02', until: '2026-01-09', state: 'met' },
      { from: '2026-01-10', until: null, state: 'not-met' },
    ]);
  });

  it('tells in order what happened and what lies ahead', () => {
    const timeline = draw(path, '2025-07-01');
    expect(timelineSchema.parse(timeline)).toEqual(timeline);
    expect(
      timeline.events.map(({ kind, on, detail, standards, ahead }) =>
        [kind, on, detail, ...standards, ahead ? 'ahead' : null].filter((part) => part !== null).join(' '),
      ),
    ).toEqual([
      'self-score 2025-03-02 6/8',
      'preliminary 2025-03-02 medium CS3 CS7',
      'action-added 2025-03-02 CS3',
      'action-added 2025-03-02 CS7',
      'action-verified 2025-03-02 CS3',
      'activity 2025-05-20 programme-visit',
      'standard-turned 2025-06-10 met CS3',
      'action-due 2025-08-15 CS7 ahead',
      'window-ends 2025-09-02 ahead',
    ]);
    expect(timeline.window).toEqual({ from: '2025-03-02', until: '2025-09-02', extended: false });
  });

  it('shows an extension, the consequence and a basis', () => {
    const story =
      'emergency until 2020-03-01; preliminary 2025-03-02 low; extended to 2025-12-02; final 2025-12-01; consequence suspend';
    const timeline = draw(story, '2025-12-24');
    expect(timeline.window).toEqual({ from: '2025-03-02', until: '2025-12-02', extended: true });
    const details = timeline.events.map(({ kind, detail }) => `${kind} ${detail}`);
    expect(details).toEqual(
      expect.arrayContaining([
        'basis emergency',
        'extension 2025-12-02',
        'final low',
        'consequence suspend',
        'validity-ends null',
      ]),
    );
    expect(details).not.toContain('window-ends extended');
  });

  it('as of an earlier day knows only what had happened by then', () => {
    const timeline = draw(path, '2025-05-01');
    expect(lane(timeline, 'CS3')).toEqual([{ from: '2025-03-02', until: null, state: 'not-met' }]);
    expect(timeline.events.map(({ kind }) => kind)).not.toContain('standard-turned');
    expect(timeline.events.filter(({ ahead }) => ahead).map(({ kind }) => kind)).toEqual([
      'action-due',
      'window-ends',
    ]);
  });

  it('has no lanes before any review', () => {
    expect(draw('nothing', '2025-03-15')).toMatchObject({
      lanes: [],
      window: null,
      instrument: null,
      events: [],
    });
  });
});

describe('the picture', () => {
  it('spans whole months, six at least', () => {
    const span = (story: string, today: string) => {
      const { from, until } = draw(story, today);
      return [from, until];
    };
    expect(span('nothing', '2024-02-29')).toEqual(['2024-02-01', '2024-07-31']);
    expect(span(path, '2025-07-01')).toEqual(['2025-03-01', '2025-09-30']);
    expect(span('preliminary 2023-08-31 medium', '2023-09-01')).toEqual(['2023-08-01', '2024-02-29']);
  });

  it('ends before an expiry that is years ahead, and holds one within a year', () => {
    const story = 'preliminary 2020-03-02 full; final 2020-06-01';
    expect(draw(story, '2020-07-01').until).toBe('2020-08-31');
    expect(draw(story, '2024-07-01').until).toBe('2025-06-30');
  });
});
