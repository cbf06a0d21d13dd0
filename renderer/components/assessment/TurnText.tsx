import type { LocalizedInstrument } from '../../../shared/content/instrument/localize.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { isolated } from '../form/fill-text.ts';
import { formatDate } from '../text/dates.ts';
import type { Turn } from './ledger.ts';

interface TurnTextProps {
  readonly standard: string;
  readonly turn: Turn;
  readonly texts: LocalizedInstrument;
}

/** "CS3 turned from “No” to “Yes” on 1 December 2025." */
export function TurnText({ standard, turn, texts }: TurnTextProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const word = useAnswerWord(texts);
  return t('turns.turned', {
    standard,
    from: word(turn.from),
    to: word(turn.to),
    date: formatDate(turn.on, language),
  });
}

/** An answer in the words of its instrument, for use within a sentence; an open one is said to be open. */
export function useAnswerWord(texts: LocalizedInstrument): (answer: string | null) => string {
  const { t } = useText('assessment');
  return (answer) => (answer === null ? t('state.open') : isolated(texts.answers[answer]?.text ?? answer));
}
