import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent, CalendarFile } from '../../../shared/documents/calendar/build-calendar.ts';

const secondsOfDay = 24 * 60 * 60;

/** An iCalendar file (RFC 5545) in UTF-8. The same calendar gives the same bytes. */
export async function writeCalendar(calendar: CalendarFile): Promise<Uint8Array> {
  const file = ical({
    name: calendar.name,
    description: calendar.description,
    prodId: {
      company: 'PSEA Partner Assessment',
      product: 'Deadlines',
      language: calendar.language.toUpperCase(),
    },
  });
  const stamp = new Date(calendar.producedAt);
  for (const event of calendar.events) addEvent(file, event, stamp);
  // Every line ends in CRLF, the last one too.
  return new TextEncoder().encode(`${file.toString()}\r\n`);
}

function addEvent(file: ReturnType<typeof ical>, event: CalendarEvent, stamp: Date): void {
  const made = file.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp,
    // Midnight in UTC names the day alone: no zone is written, so none can move it.
    start: new Date(`${event.on}T00:00:00Z`),
    allDay: true,
    summary: event.summary,
    description: event.description,
    categories: event.categories.map((name) => ({ name })),
    class: ICalEventClass.CONFIDENTIAL,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  if (event.remindDaysBefore === null) return;
  made.createAlarm({ type: ICalAlarmType.display, trigger: event.remindDaysBefore * secondsOfDay });
}
