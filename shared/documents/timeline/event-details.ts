import type { TimelineEvent } from '../../rules/timeline/timeline.ts';
import { ratingInWords } from '../plan/result-words.ts';
import { dateInWords } from '../report/text/format.ts';
import type { TimelineTexts } from './timeline-texts.ts';

/** What an event says beside its kind and date: the result, the title, and by which reference it is found. */
export function eventDetails(event: TimelineEvent, texts: TimelineTexts): string[] {
  const said = detailInWords(event, texts);
  return [said ?? '', event.title ?? '', event.reference].filter((line) => line !== '');
}

/** The machine-readable detail in words; null where there is none to say. */
function detailInWords({ kind, detail, reference }: TimelineEvent, texts: TimelineTexts): string | null {
  if (detail === null) return null;
  const { text, timeline } = texts;
  switch (kind) {
    case 'self-score':
      return timeline.met(fraction(text, detail));
    case 'preliminary':
    case 'final': {
      const words = texts.wordsOf(reference);
      return words && ratingInWords(text, words, detail);
    }
    case 'decision':
      return ownWord(text.decision, detail);
    case 'consequence':
      return ownWord(text.followThrough.consequences, detail);
    case 'reassessment':
      return ownWord(text.followThrough.triggers, detail);
    case 'basis':
      return ownWord(text.basis, detail);
    case 'activity':
      return ownWord(timeline.activities, detail);
    case 'standard-turned':
      return timeline.turned(ownWord(timeline.states, detail));
    case 'extension':
      return timeline.until(dateInWords(text, detail));
    case 'window-ends':
      return detail === 'extended' ? timeline.extended : detail;
    default:
      return detail;
  }
}

/** A word by its id; the id itself where a newer program wrote one that isn't known here. */
function ownWord(words: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(words, id) ? (words[id] ?? id) : id;
}

/** "6/8" as "6 of 8". */
function fraction(text: TimelineTexts['text'], detail: string): string {
  const [part, whole] = detail.split('/');
  return part && whole ? text.countOf(part, whole) : detail;
}
