import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, memo } from 'react';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView, StandardView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { AnswerMark } from '../../../components/assessment/AnswerMark.tsx';
import { answerState } from '../../../components/assessment/answer-state.ts';
import type { Side } from '../../../components/assessment/sides.ts';
import { doubtOf, usePractice } from '../../../components/assessment/use-practice.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { Term } from '../../../components/text/Term.tsx';
import { useText } from '../../../text/text.ts';
import { weakGroundOf } from '../model/grounds.ts';
import classes from './StandardList.module.css';

interface StandardListProps {
  readonly view: AssessmentView;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  readonly current: string;
  readonly onChoose: (standard: string) => void;
  /** Standards with typing that is not recorded yet. */
  readonly pending: readonly string[];
}

/** The standards with the state of both sides; the one at hand is marked, arrows move along. */
export const StandardList = memo(function StandardList({
  view,
  instrument,
  texts,
  current,
  onChoose,
  pending,
}: StandardListProps) {
  const { t } = useText('assessment');
  const practice = usePractice(view.partner.id, instrument);
  return (
    <nav aria-label={t('list.choose')}>
      <div className={classes.headRow}>
        <Heads />
        <Heads />
      </div>
      <ol className={classes.list}>
        {view.standards.map((entry) => {
          const { standard } = entry;
          const title = texts.standards[standard]?.title;
          const weak = weakGroundOf(entry);
          return (
            <li key={standard}>
              <button
                type="button"
                className={classes.row}
                data-standard={standard}
                aria-current={standard === current ? 'true' : undefined}
                onClick={() => onChoose(standard)}
                onKeyDown={moveAlong}
              >
                <span className={classes.id}>{standard}</span>
                <span className={classes.title}>
                  {title && <ContentText lang={title.language}>{title.text}</ContentText>}
                  {pending.includes(standard) && <Flag text={t('list.typed')} kind="typed" />}
                  {weak && <Flag text={t(`ground.flag.${weak}`)} kind="ground" />}
                  {entry.conflicts.length > 0 && <Flag text={t('list.conflict')} kind="conflict" />}
                </span>
                <SideMark entry={entry} side="self" instrument={instrument} />
                <SideMark
                  entry={entry}
                  side="review"
                  instrument={instrument}
                  doubt={doubtOf(entry, instrument, practice.get(standard)?.practice)}
                />
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});

/** Over each column of the list: zoomed in, there are two. */
function Heads() {
  const { t } = useText('assessment');
  return (
    <div className={classes.heads}>
      <span>
        {t('list.title')} <Term id="core-standard" said={t('list.title')} />
        <Term id="not-applicable" said={t('common:term.notApplicable')} />
      </span>
      <span className={classes.side}>{t('list.self')}</span>
      <span className={classes.side}>{t('list.review')}</span>
    </div>
  );
}

interface SideMarkProps {
  readonly entry: StandardView;
  readonly side: Side;
  readonly instrument: Instrument;
  /** Why a "yes" is no plain one. */
  readonly doubt?: 'fails' | 'unchecked' | null;
}

function SideMark({ entry, side, instrument, doubt = null }: SideMarkProps) {
  const { t } = useText('assessment');
  const state = answerState(instrument.definition, entry[side]);
  const answer = t('list.side', { side: t(`list.${side}`), state: t(`state.${state}`) });
  const words = doubt ? `${answer}; ${t(`practice.${doubt}`)}` : answer;
  return (
    <span className={classes.side} title={words}>
      <AnswerMark state={state} doubt={doubt} />
      <VisuallyHidden>{` ${words}`}</VisuallyHidden>
    </span>
  );
}

const flagIcons = { typed: 'edit', conflict: 'conflict', ground: 'alert' } as const;

function Flag({ text, kind }: { readonly text: string; readonly kind: keyof typeof flagIcons }) {
  return (
    <span className={classes.flag} data-kind={kind} title={text}>
      <Icon name={flagIcons[kind]} size={13} />
      <VisuallyHidden>{` ${text}`}</VisuallyHidden>
    </span>
  );
}

/** Arrows in lists (UI principle 9); Home and End go to its ends. */
function moveAlong(event: KeyboardEvent<HTMLButtonElement>): void {
  const rows = [...(event.currentTarget.closest('ol')?.querySelectorAll('button') ?? [])];
  const at = rows.indexOf(event.currentTarget);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  rows[target]?.focus();
}
