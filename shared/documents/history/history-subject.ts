import type { ReportContext } from '../report/report-context.ts';
import { dateInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import type { HistoryFilter, HistoryView } from './history-row.ts';
import { historyText } from './text/history-text.ts';

export interface HistoryDocumentInput extends ReportContext {
  readonly view: HistoryView;
  readonly filter: HistoryFilter;
  /** Whose history it is; null for the office's own. */
  readonly partner: { readonly reference: string; readonly name: string } | null;
  readonly sha256: (text: string) => string;
}

/** What was asked for, each condition with its value in words. */
export function askedInWords({ filter, language }: HistoryDocumentInput): string[] {
  const words = historyText[language];
  const text = reportText(language);
  const { kind, person, from, until } = filter;
  const held: readonly (readonly [string, string | undefined])[] = [
    [words.filter.kind, kind && words.kinds[kind]],
    [words.filter.person, person],
    [words.filter.from, from && dateInWords(text, from)],
    [words.filter.until, until && dateInWords(text, until)],
  ];
  const lines = held.flatMap(([label, value]) => (value === undefined ? [] : [words.line(label, value)]));
  return lines.length === 0 ? [words.filter.none] : lines;
}

/** How many entries there are, and which of them are not told: said wherever the history is shown whole. */
export function accountInWords({
  view,
  language,
}: Pick<HistoryDocumentInput, 'view' | 'language'>): string[] {
  const words = historyText[language];
  const notKnown = view.newer + view.unreadable;
  return [
    words.counts(view.total, view.all),
    ...(notKnown > 0 ? [words.notKnown(notKnown)] : []),
    ...(view.waiting > 0 ? [words.waiting(view.waiting)] : []),
    ...(view.broken > 0 ? [words.broken(view.broken)] : []),
    ...(view.lost > 0 ? [words.lost(view.lost)] : []),
  ];
}
