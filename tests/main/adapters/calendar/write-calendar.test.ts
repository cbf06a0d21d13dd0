import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../../main/adapters/calendar/write-calendar.ts';
import { buildCalendar, type CalendarFile } from '../../../../shared/documents/calendar/build-calendar.ts';
import { dueStates } from '../../../../shared/rules/deadline/due-kinds.ts';
import { buildKeptRow } from '../../../../shared/rules/register/build-row.ts';
import { selectTodo } from '../../../../shared/rules/todo/select-todo.ts';
import { type Desk, instruments, openDesk } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';

const story =
  'preliminary 2025-03-02 medium; action CS3 due 2025-06-30; action CS7 due 2025-03-10; evidence CS1 until 2026-05-31';

function calendarOf(
  desk: Desk,
  language: 'en' | 'ar' = 'en',
  producedAt = '2025-04-01T08:00:00.000Z',
): CalendarFile {
  const rows = [buildKeptRow(desk.file, instruments)];
  const { found } = selectTodo(rows, {}, dueStates, '2025-04-01');
  const leftOut = { assessments: 0, entries: 0, unreadable: 0 };
  return buildCalendar(found, { language, producedAt, asOf: '2025-04-01', leftOut, revision: 1 });
}

const text = async (calendar: CalendarFile) =>
  new TextDecoder('utf-8', { fatal: true }).decode(await writeCalendar(calendar));

/** The events as another program reads them. */
async function readBack(calendar: CalendarFile) {
  const file = new ICAL.Component(ICAL.parse(await text(calendar)));
  return file.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));
}

const named = (name: string) => tell(story, openDesk({ today: '2020-01-01', fields: { name } }));

describe('a calendar file', () => {
  it('opens in another program as whole days without a zone, none that has no date', async () => {
    const events = await readBack(calendarOf(named('Fictional Network')));
    expect(events.map(({ event }) => `${event.startDate.toString()} ${event.summary}`)).toEqual([
      '2025-03-10 Plan action due CS7: Fictional Network',
      '2025-06-02 Visit due: Fictional Network',
      '2025-06-30 Plan action due CS3: Fictional Network',
      '2025-09-02 Improvement window ends: Fictional Network',
      '2026-05-31 Evidence expires CS1: Fictional Network',
    ]);
    for (const { component, event } of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(component.getFirstProperty('dtstart')?.getParameter('tzid')).toBeUndefined();
      expect(component.getFirstPropertyValue('class')).toBe('CONFIDENTIAL');
    }
  });

  it('says what it is about, and that it stays in the office', async () => {
    const [, , action] = await readBack(calendarOf(named('Fictional Network')));
    expect(action?.event.description).toBe(
      [
        'Fictional action 1',
        'Reference: SS-0001-TST/A1',
        'Partner: Fictional Network (SS-0001-TST)',
        'Standard: CS3',
        'Responsible: Rehema Fictional, director',
        'Internal working note of the office. Please do not forward it.',
      ].join('\n'),
    );
    expect(action?.component.getFirstProperty('categories')?.getValues()).toEqual([
      'PSEA',
      'Plan action due',
    ]);
  });

  it('reminds a week before of actions and windows that lie ahead, and of nothing else', async () => {
    const events = await readBack(calendarOf(named('Fictional Network')));
    const reminders = events.map(({ component, event }) => {
      const alarm = component.getFirstSubcomponent('valarm');
      return [event.startDate.toString(), alarm?.getFirstPropertyValue('trigger')?.toString() ?? null];
    });
    expect(reminders).toEqual([
      ['2025-03-10', null],
      ['2025-06-02', null],
      ['2025-06-30', '-P7D'],
      ['2025-09-02', '-P7D'],
      ['2026-05-31', null],
    ]);
  });

  it('is updated by a second import: the same ids, a higher sequence, the new date', async () => {
    const desk = named('Fictional Network');
    const before = await readBack(calendarOf(desk));
    tell('extended to 2025-12-02', desk);
    const after = await readBack(calendarOf(desk));
    const ids = (events: typeof before) => events.map(({ event }) => event.uid).sort();
    expect(ids(after)).toEqual(ids(before));
    expect(new Set(ids(after)).size).toBe(after.length);
    const window = (events: typeof before) =>
      events.find(({ event }) => event.summary.startsWith('Improvement'))?.event;
    expect(window(after)?.startDate.toString()).toBe('2025-12-02');
    expect(window(after)?.sequence).toBeGreaterThan(window(before)?.sequence ?? 0);
  });

  it('carries names with commas, semicolons, backslashes, line breaks and Arabic whole', async () => {
    for (const name of [
      'Water, Food; Hope',
      'C:\\Field "North"',
      'جمعية النور، فرع الشمال',
      'Réseau 👩🏽‍🌾 du Lac '.repeat(9),
    ]) {
      const [first] = await readBack(calendarOf(named(name)));
      expect(first?.event.summary).toBe(`Plan action due CS7: ${name.trim()}`);
      expect(first?.event.description).toContain(`Partner: ${name.trim()}`);
    }
    const [first] = await readBack(calendarOf(named('Hope\r\nBEGIN:VALARM\nof the South')));
    expect(first?.event.summary).toBe('Plan action due CS7: Hope BEGIN:VALARM of the South');
    expect(first?.event.description).toContain('Hope\nBEGIN:VALARM\nof the South');
  });

  it('speaks Arabic', async () => {
    const calendar = calendarOf(named('جمعية النور'), 'ar');
    const [first] = await readBack(calendar);
    expect(first?.event.summary).toBe('موعد إجراء من الخطة CS7: جمعية النور');
    expect(await text(calendar)).toContain('X-WR-CALNAME:');
  });

  it('folds its lines at 75 bytes and ends each with CRLF', async () => {
    const written = await text(calendarOf(named('جمعية النور للتنمية الريفية والنسوية '.repeat(5))));
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const longest = Math.max(...written.split('\r\n').map((line) => new TextEncoder().encode(line).length));
    expect(longest).toBeLessThanOrEqual(75);
  });

  it('has the same bytes for the same input; only the time of making differs', async () => {
    const desk = named('Fictional Network');
    expect(await text(calendarOf(desk))).toBe(await text(calendarOf(desk)));
    const later = await text(calendarOf(desk, 'en', '2025-04-02T09:30:00.000Z'));
    expect(later).toContain('DTSTAMP:20250402T093000Z');
    const unstamped = (written: string) => written.replace(/^DTSTAMP:.*$/gm, '');
    expect(unstamped(later)).toBe(unstamped(await text(calendarOf(desk))));
  });
});
