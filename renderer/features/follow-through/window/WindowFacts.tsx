import { Button } from '@mantine/core';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import decided from '../../../components/assessment/Decided.module.css';
import { Fact, PersonFact, TextFact } from '../../../components/assessment/Facts.tsx';
import { canExtend } from '../../../components/assessment/ledger.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../FollowThrough.module.css';
import { useWindowState } from './window-state.ts';

interface WindowFactsProps {
  readonly view: AssessmentView;
  readonly window: NonNullable<AssessmentView['window']>;
  readonly onExtend: () => void;
}

/** The improvement window on the ledger: how long it is, and its one extension with reason and approver. */
export function WindowFacts({ view, window, onExtend }: WindowFactsProps) {
  const { t } = useText('assessment');
  const { language } = useLanguage();
  const { words, tone } = useWindowState(view, window);
  const { from, until, extension } = window;
  return (
    <section className={`${decided.box} ${classes.box}`} aria-labelledby="window-title">
      <h2 id="window-title">{t('window.title')}</h2>
      <p className={classes.left} data-tone={tone}>
        <Icon name="clock" size={14} />
        {words}
      </p>
      <p className={classes.quiet}>
        {t('window.period', { from: formatDate(from, language), until: formatDate(until, language) })}
      </p>
      {extension ? (
        <dl className={decided.facts}>
          <Fact label={t('window.extension')}>
            {t('window.extendedUntil', {
              date: formatDate(extension.on, language),
              until: formatDate(extension.until, language),
            })}
          </Fact>
          <TextFact label={t('extend.reason')} text={extension.reason} />
          {extension.lateReason && <TextFact label={t('extend.late')} text={extension.lateReason} />}
          <PersonFact label={t('ledger.approvedBy')} person={extension.approver} />
        </dl>
      ) : (
        <p className={classes.quiet}>{t('window.notExtended')}</p>
      )}
      {canExtend(view) && (
        <div>
          <Button size="xs" variant="default" onClick={onExtend}>
            {t('action.extend')}
          </Button>
        </div>
      )}
    </section>
  );
}
