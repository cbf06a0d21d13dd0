import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView, StandardView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { doubtOf, usePractice } from '../../../components/assessment/use-practice.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { GroundLine } from '../evidence/GroundLine.tsx';
import { locksOf } from '../model/locks.ts';
import { AnswerSide } from './AnswerSide.tsx';
import { LeftTyping } from './LeftTyping.tsx';
import { LockedSide } from './LockedSide.tsx';
import { ReReviewNote } from './ReReviewNote.tsx';
import classes from './StandardPanel.module.css';
import type { AnswerEntry } from './use-answer-entry.ts';
import { WhyDifferent } from './WhyDifferent.tsx';
import { WrittenAndDone } from './WrittenAndDone.tsx';

interface StandardSidesProps {
  readonly view: AssessmentView;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  readonly entry: StandardView;
  readonly answers: AnswerEntry;
}

/** Partner and UN beside each other: the open side to write, the other to read. */
export function StandardSides({ view, instrument, texts, entry, answers }: StandardSidesProps) {
  const { t } = useText('assessment');
  const locks = locksOf(view);
  const copiedFrom = (view.revises ?? view.reassesses)?.reference;
  const practice = usePractice(view.partner.id, instrument).get(entry.standard);
  const doubt = doubtOf(entry, instrument, practice?.practice);
  const common = { entry, instrument, texts, answers };
  return (
    <div className={classes.sides}>
      <div>
        {entry.copied.self && copiedFrom && (
          <Copied text={t('answer.copiedSelf', { reference: copiedFrom })} />
        )}
        {locks.self === null ? (
          <AnswerSide key={`self-${entry.standard}`} side="self" {...common} />
        ) : (
          <LockedSide side="self" answer={entry.self} {...common} why={t(`lock.self.${locks.self}`)} />
        )}
        <LeftTyping side="self" standard={entry.standard} texts={texts} answers={answers} />
      </div>
      <div>
        {entry.copied.review && copiedFrom && (
          <Copied text={t('answer.copiedReview', { reference: copiedFrom })} />
        )}
        {locks.review === null ? (
          <AnswerSide
            key={`review-${entry.standard}`}
            side="review"
            {...common}
            note={<ReReviewNote view={view} standard={entry.standard} texts={texts} />}
          />
        ) : (
          <LockedSide
            side="review"
            answer={entry.review}
            {...common}
            why={t(`lock.review.${locks.review}`)}
            doubt={doubt}
          />
        )}
        <LeftTyping side="review" standard={entry.standard} texts={texts} answers={answers} />
        <WrittenAndDone entry={entry} instrument={instrument} partner={view.partner.id} />
        <GroundLine entry={entry} partner={view.partner.id} />
      </div>
      {entry.differs && <WhyDifferent key={`why-${entry.standard}`} view={view} entry={entry} />}
    </div>
  );
}

function Copied({ text }: { readonly text: string }) {
  return (
    <p className={classes.copied}>
      <Icon name="copy" size={13} /> {text}
    </p>
  );
}
