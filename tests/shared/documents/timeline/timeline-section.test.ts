import { describe, expect, it } from 'vitest';
import type { ReportLanguage } from '../../../../shared/documents/report/text/report-text.ts';
import type { Table, TimelinePicture } from '../../../../shared/documents/report/word-report.ts';
import { periodsOf } from '../../../../shared/documents/timeline/periods.ts';
import { timelineSection } from '../../../../shared/documents/timeline/timeline-section.ts';
import { timelineTexts } from '../../../../shared/documents/timeline/timeline-texts.ts';
import { buildTimeline } from '../../../../shared/rules/timeline/build-timeline.ts';
import { instruments, openDesk } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';

function sectionOf(story: string, today: string, language: ReportLanguage = 'en') {
  const { file } = tell(story);
  const timeline = buildTimeline(file, instruments, today);
  return timelineSection(timeline, timelineTexts(language, file, instruments));
}

function pictureOf(story: string, today: string): TimelinePicture {
  const found = sectionOf(story, today).blocks.find((block) => block.kind === 'timeline');
  if (!found) throw new Error('No picture.');
  return found;
}

const way =
  'preliminary 2026-03-02 medium; action CS3 due 2026-08-01 verified; visit 2026-04-20; review 2026-06-01 CS3 met';

describe('columns of the picture', () => {
  it('are months, and quarters, half-years or years where there would be more than 24', () => {
    const shapes: [from: string, until: string, size: number, columns: number][] = [
      ['2026-03-01', '2026-08-31', 1, 6],
      ['2026-01-01', '2027-12-31', 1, 24],
      ['2026-01-01', '2028-01-31', 3, 9],
      ['2026-03-01', '2031-10-31', 3, 24],
      ['2020-01-01', '2031-12-31', 6, 24],
      ['2000-01-01', '2031-12-31', 12, 32],
    ];
    for (const [from, until, size, columns] of shapes) {
      const periods = periodsOf(from, until);
      expect([periods.size, periods.columns.length]).toEqual([size, columns]);
      expect(periods.place(from)).toBe(0);
      expect(periods.place(until)).toBe(columns - 1);
      expect(periods.place('1999-12-31')).toBeNull();
      expect(periods.nearest('2050-01-01')).toBe(columns - 1);
    }
  });
});

describe('the picture of a partner’s path', () => {
  const picture = pictureOf(way, '2026-06-20');

  it('has a lane for each standard that turns where the review turned', () => {
    expect(picture.groups).toEqual([{ title: '2026', span: 7 }]);
    expect(picture.columns).toEqual(['3', '4', '5', '6', '7', '8', '9']);
    expect(picture.today).toBe(3);
    const runsOf = (standard: string) => picture.lanes.find(({ label }) => label === standard)?.runs;
    expect(runsOf('CS3')).toEqual([
      { shade: 'dark', sign: '×', span: 3 },
      { shade: 'light', sign: '✓', span: 1 },
      { shade: 'none', sign: '', span: 3 },
    ]);
    expect(runsOf('CS7')?.[0]).toEqual({ shade: 'dark', sign: '×', span: 4 });
    for (const { runs } of picture.lanes) expect(runs.reduce((sum, { span }) => sum + span, 0)).toBe(7);
  });

  it('marks determinations, visits and actions in their months, and the window as a band', () => {
    expect(picture.marks).toEqual([
      { label: 'Determinations', cells: ['□■', '', '', '', '', '', ''] },
      { label: 'Visits and support', cells: ['', '▲', '', '', '', '', ''] },
      { label: 'Actions of the plan', cells: ['✓', '', '', '', '', '', ''] },
      { label: 'Dates', cells: ['', '', '', '', '', '', '▼'] },
    ]);
    expect(picture.band).toMatchObject({ from: 0, until: 6 });
  });

  it('explains every sign that it uses and no other', () => {
    const used = new Set(
      [
        ...picture.marks.flatMap(({ cells }) => cells.flatMap((cell) => [...cell])),
        ...picture.lanes.flatMap(({ runs }) => runs.map(({ sign }) => sign)),
      ].filter((sign) => sign !== ''),
    );
    const explained = [...picture.legend.shades, ...picture.legend.signs].map(({ sign }) => sign);
    expect(new Set(explained)).toEqual(used);
  });

  it('counts what would not fit into a cell', () => {
    const visits = Array.from({ length: 4 }, (_, index) => `visit 2026-04-0${index + 1}`).join('; ');
    const [, activities] = pictureOf(`preliminary 2026-03-02 medium; ${visits}`, '2026-06-20').marks;
    expect(activities?.cells[1]).toBe('▲4');
  });
});

describe('the events under the picture', () => {
  it('say what, when and which standards, with rating and risk together', () => {
    const { blocks } = sectionOf(way, '2026-06-20');
    const table = blocks.find((block): block is Table => block.kind === 'table');
    const rows = table?.rows.map(({ cells }) =>
      cells.map((cell) => ('lines' in cell ? cell.lines.join(' / ') : '')),
    );
    expect(rows?.[1]).toEqual([
      '2 March 2026',
      'Preliminary determination',
      'Medium capacity · Moderate risk / SS/2026PSEA1-TST',
      'CS3, CS7',
    ]);
    expect(rows).toContainEqual([
      '1 June 2026',
      'Standard reviewed again',
      'Now met / SS/2026PSEA1-TST',
      'CS3',
    ]);
    expect(rows?.at(-1)?.[1]).toBe('Improvement period ends / (ahead)');
  });

  it('are a sentence where nothing has happened yet', () => {
    const { file } = openDesk();
    const section = timelineSection(
      buildTimeline(file, instruments, '2026-03-02'),
      timelineTexts('en', file, instruments),
    );
    expect(section.blocks).toHaveLength(1);
  });
});
