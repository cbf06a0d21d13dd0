import type { App } from '../../core/app.ts';
import type { PreferenceStore } from '../stored-preferences.ts';
import type { ShellText } from './shell-text.ts';

export interface DueNotice {
  readonly title: string;
  readonly body: string;
}

interface NoticeParts {
  readonly core: Pick<App, 'dispatch'>;
  readonly preferences: PreferenceStore;
  readonly text: () => ShellText;
  /** `YYYY-MM-DD`, where this computer is. */
  readonly today: () => string;
}

interface Counts {
  readonly overdue: number;
  readonly today: number;
  readonly week: number;
}

/**
 * What to tell today, or null: nothing is due, no workspace is open, or it was told today already. That it was told is
 * noted by whoever shows it.
 */
export async function dueNotice({ core, preferences, text, today }: NoticeParts): Promise<DueNotice | null> {
  const day = today();
  if (preferences.read().notifiedOn === day) return null;
  const listed = await core.dispatch(['todo', 'list'], { asOf: day, states: ['overdue'], limit: 1 });
  if (!listed.ok) return null;
  // Two openings may have asked at the same time: from here on nothing waits.
  if (preferences.read().notifiedOn === day) return null;
  return noticeOf((listed.value as { counts: Counts }).counts, text());
}

/** Numbers and no names: a locked screen shows it to everybody. */
export function noticeOf({ overdue, today, week }: Counts, text: ShellText): DueNotice | null {
  if (overdue + today + week === 0) return null;
  const lines = [
    overdue > 0 ? text.dueOverdue.replace('{count}', String(overdue)) : '',
    today + week > 0 ? text.dueSoon.replace('{count}', String(today + week)) : '',
  ];
  return { title: text.dueTitle, body: lines.filter((line) => line !== '').join('\n') };
}
