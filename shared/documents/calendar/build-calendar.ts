import { cleanText } from '../../ground/words/clean.ts';
import type { DueKind } from '../../rules/deadline/due.ts';
import type { Selected } from '../../rules/todo/select-todo.ts';
import { calendarTextAr } from './text/ar.ts';
import { type CalendarText, calendarTextEn } from './text/en.ts';

/** A calendar file as it will be written: whole days, without any zone. */
export interface CalendarFile {
  readonly name: string;
  readonly language: 'en' | 'ar';
  /** ISO 8601 in UTC: when the file was made. */
  readonly producedAt: string;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  /** The same for ever for the same matter, so that a second import updates. */
  readonly uid: string;
  /** Of two files the one with the higher number is the newer. */
  readonly sequence: number;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** One line. */
  readonly summary: string;
  /** Lines end in LF. */
  readonly description: string;
  readonly categories: readonly string[];
  /** Days before the event on which the calendar reminds; null for no reminder. */
  readonly remindDaysBefore: number | null;
}

const texts: Readonly<Record<'en' | 'ar', CalendarText>> = { en: calendarTextEn, ar: calendarTextAr };

/** What a person works towards for weeks: a reminder a week before still helps. */
const reminded: ReadonlySet<DueKind> = new Set(['action-due', 'improvement-ends', 'final-determination-due']);
const reminderDays = 7;

/** The calendar of what has a date, in the order given; what waits without one has no place in a calendar. */
export function buildCalendar(
  selected: readonly Selected[],
  { language, producedAt }: Pick<CalendarFile, 'language' | 'producedAt'>,
): CalendarFile {
  const text = texts[language];
  return {
    name: text.calendar,
    language,
    producedAt,
    events: selected.flatMap((each) => (each.due.on === null ? [] : [eventOf(each, each.due.on, text)])),
  };
}

function eventOf({ due, row, state }: Selected, on: string, text: CalendarText): CalendarEvent {
  const kind = text.kinds[due.kind];
  const lines = [
    due.title,
    `${text.reference}: ${due.subject.reference}`,
    `${text.partner}: ${row.name} (${row.reference})`,
    due.standard === null ? '' : `${text.standard}: ${due.standard}`,
    due.person === null ? '' : `${text.person}: ${due.person}`,
    text.internal,
  ];
  return {
    uid: `${due.id}@psea-partner-assessment`,
    sequence: row.revision,
    on,
    // Two actions of one partner are told apart by their standards before they are opened.
    summary: oneLine(`${kind}${due.standard === null ? '' : ` ${due.standard}`}: ${row.name}`),
    description: lines
      .filter((line) => line.trim() !== '')
      .map(cleanText)
      .join('\n'),
    categories: [text.category, kind],
    remindDaysBefore: state !== 'overdue' && reminded.has(due.kind) ? reminderDays : null,
  };
}

const oneLine = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim();
