import { Alert, Anchor, Button, Tooltip } from '@mantine/core';
import { memo, useRef } from 'react';
import { Link } from 'react-router';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { useSkipTarget } from '../../../components/page/skip-target.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './StandardPanel.module.css';
import { StandardSides } from './StandardSides.tsx';
import type { StandardCursor } from './standard-cursor.ts';
import type { AnswerEntry } from './use-answer-entry.ts';

interface StandardPanelProps {
  readonly view: AssessmentView;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
  readonly cursor: StandardCursor;
  readonly answers: AnswerEntry;
  /** Offered while the guidance is folded. */
  readonly onShowGuidance: (() => void) | null;
}

/** The standard at hand: its requirement in plain words, and both sides beside each other. */
export function StandardPanel({
  view,
  instrument,
  texts,
  cursor,
  answers,
  onShowGuidance,
}: StandardPanelProps) {
  const { t } = useText('assessment');
  const { current, number, total } = cursor;
  const panel = useRef<HTMLElement>(null);
  useSkipTarget('standard', panel, '#standard-title');
  const entry = view.standards.find(({ standard }) => standard === current);
  const definition = instrument.definition.standards.find(({ id }) => id === current);
  const text = texts.standards[current];
  if (!entry || !definition || !text) return null;
  return (
    <article ref={panel} className={classes.panel} aria-labelledby="standard-title">
      <StandardHead
        number={number}
        total={total}
        definition={definition}
        text={text}
        onShowGuidance={onShowGuidance}
      />
      {entry.conflicts.length > 0 && (
        <Alert color="red" variant="light" icon={<Icon name="conflict" />}>
          {t('page.answerConflict')}{' '}
          <Anchor
            component={Link}
            to={`/partners/${encodeURIComponent(view.partner.reference)}?show=conflicts`}
          >
            {t('page.settleThere')}
          </Anchor>
        </Alert>
      )}
      <StandardSides view={view} instrument={instrument} texts={texts} entry={entry} answers={answers} />
      <Steps number={number} total={total} onMove={cursor.move} />
    </article>
  );
}

interface StandardHeadProps {
  readonly number: number;
  readonly total: number;
  readonly definition: Instrument['definition']['standards'][number];
  readonly text: LocalizedInstrument['standards'][string];
  readonly onShowGuidance: (() => void) | null;
}

/** Which standard, and what it asks for: stays as it is while somebody types below. */
const StandardHead = memo(function StandardHead(props: StandardHeadProps) {
  const { number, total, definition, text, onShowGuidance } = props;
  const { t } = useText('assessment');
  return (
    <header>
      <div className={classes.above}>
        <span>{t('standard.position', { number, total })}</span>
        {onShowGuidance && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={onShowGuidance}
            leftSection={<Icon name="book" size={13} />}
          >
            {t('standard.guidanceShow')}
          </Button>
        )}
      </div>
      <h2 id="standard-title" tabIndex={-1} className={classes.title}>
        {definition.id} <ContentText lang={text.title.language}>{text.title.text}</ContentText>
      </h2>
      <p className={classes.requirement} lang={text.requirement.language} dir="auto">
        {text.requirement.text}
      </p>
      <p className={classes.protocol}>
        <Tooltip label={t('standard.protocolHint')} events={{ hover: true, focus: true, touch: true }}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard reaches the explanation too. */}
          <span tabIndex={0}>
            {t('standard.protocol', { reference: '' })}
            <bdi dir="ltr">{definition.protocolReference}</bdi>
          </span>
        </Tooltip>
      </p>
    </header>
  );
});

interface StepsProps {
  readonly number: number;
  readonly total: number;
  readonly onMove: (step: 1 | -1) => void;
}

/** To the standard before and after. */
const Steps = memo(function Steps({ number, total, onMove }: StepsProps) {
  const { t } = useText('assessment');
  return (
    <footer className={classes.steps}>
      <Button
        variant="default"
        size="xs"
        disabled={number === 1}
        onClick={() => onMove(-1)}
        leftSection={<Icon name="backward" size={13} />}
      >
        {t('standard.previous')}
      </Button>
      <Button
        variant="default"
        size="xs"
        disabled={number === total}
        title={t('standard.nextHint')}
        onClick={() => onMove(1)}
        rightSection={<Icon name="forward" size={13} />}
      >
        {t('standard.next')}
      </Button>
    </footer>
  );
});
