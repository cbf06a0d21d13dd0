import { cleanText } from '../../ground/words/clean.ts';
import { type LeftOut, leftOutSum } from '../../rules/assessment/not-shown.ts';
import type { DueKind } from '../../rules/deadline/due.ts';
import type { Selected } from '../../rules/todo/select-todo.ts';
import { leftOutInWords } from '../report/not-shown-in-words.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import { type CalendarText, calendarWords } from './text/words.ts';

/** A calendar file as it will be written: whole days, without any zone. */
export interface CalendarFile {
  readonly name: string;
  /** What the calendar leaves out; null where that is nothing. Few programs show it, so an entry says it as well. */
  readonly description: string | null;
  readonly language: ReportLanguage;
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

const texts: Readonly<Record<ReportLanguage, CalendarText>> = calendarWords;

/** What a person works towards for weeks: a reminder a week before still helps. */
const reminded: ReadonlySet<DueKind> = new Set(['action-due', 'improvement-ends', 'final-determination-due']);
const reminderDays = 7;

export interface CalendarInput extends Pick<CalendarFile, 'language' | 'producedAt'> {
  /** The day that the file is of. */
  readonly asOf: string;
  /** What is kept of the partners asked for and can't be shown: its dates are not here. */
  readonly leftOut: LeftOut;
  /** Rises with every change of any partner. */
  readonly revision: number;
}

/** The calendar of what has a date, in the order given; what waits without one has no place in a calendar. */
export function buildCalendar(selected: readonly Selected[], input: CalendarInput): CalendarFile {
  const { language, producedAt, leftOut } = input;
  const text = texts[language];
  const dated = selected.flatMap((each) => (each.due.on === null ? [] : [eventOf(each, each.due.on, text)]));
  const description = leftOutSum(leftOut) > 0 ? leftOutInWords(reportText(language), leftOut) : null;
  const incomplete = description === null ? [] : [incompleteEvent(input, description, text)];
  return { name: text.calendar, description, language, producedAt, events: [...incomplete, ...dated] };
}

/** On the day of the file, in plain sight: whoever looks at the calendar must not take it for everything. */
function incompleteEvent(
  { asOf, revision }: CalendarInput,
  description: string,
  text: CalendarText,
): CalendarEvent {
  return {
    uid: 'not-everything@psea-partner-assessment',
    sequence: revision,
    on: asOf,
    summary: text.incomplete,
    description: [description, text.internal].map(cleanText).join('\n'),
    categories: [text.category],
    remindDaysBefore: null,
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
