import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { lastDetermination, turnsOf } from '../../../components/assessment/ledger.ts';
import { TurnText, useAnswerWord } from '../../../components/assessment/TurnText.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './ReReview.module.css';

interface ReReviewNoteProps {
  readonly view: AssessmentView;
  readonly standard: string;
  readonly texts: LocalizedInstrument;
}

/** What was signed for the standard and stays, and every time that it turned since. */
export function ReReviewNote({ view, standard, texts }: ReReviewNoteProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const word = useAnswerWord(texts);
  const preliminary = lastDetermination(view, 'preliminary');
  if (!preliminary) return null;
  const date = formatDate(preliminary.on, language);
  return (
    <div className={classes.note}>
      <p>
        <Icon name="lock" size={13} />{' '}
        {t('reReview.signed', { date, answer: word(preliminary.answers[standard]?.answer ?? null) })}
      </p>
      {turnsOf(view, standard).map((turn) => (
        <p key={`${turn.on}-${turn.to}`}>
          <TurnText standard={standard} turn={turn} texts={texts} />
        </p>
      ))}
      <p>{t('lock.afterPreliminary')}</p>
    </div>
  );
}
