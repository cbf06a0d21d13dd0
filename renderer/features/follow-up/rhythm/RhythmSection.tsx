import { Button } from '@mantine/core';
import type { FollowUpView } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useToday } from '../../../components/session/use-status.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { DateText } from '../../../components/text/DateText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from './Rhythm.module.css';
import { useRuleWords } from './use-rule-words.ts';

interface RhythmSectionProps {
  readonly partner: PartnerView;
  readonly followUp: FollowUpView;
  /** Null where nothing can be changed. */
  readonly onChoose: (() => void) | null;
}

/** When to look next, how often, and which row of which table says so. */
export function RhythmSection({ partner, followUp, onChoose }: RhythmSectionProps) {
  const { t } = useText('followUp');
  const { locale } = useLanguage();
  const today = useToday();
  const ruleWords = useRuleWords(partner);
  const { rhythm, lastOn, nextDueOn } = followUp;
  const { recommended, yearlyCashUsd } = rhythm;
  const chosen = rhythm.choices.find(({ id }) => id === rhythm.id);
  const isLate = nextDueOn !== null && nextDueOn < today;
  return (
    <PageSection title={t('rhythm.title')}>
      <div className={classes.rhythm}>
        {nextDueOn ? (
          <p className={classes.next} data-late={isLate || undefined}>
            {isLate && <Icon name="clock" size={14} />}
            <span>
              {t(isLate ? 'rhythm.late' : 'rhythm.next')} <DateText date={nextDueOn} distance />
            </span>
          </p>
        ) : (
          <p>{t('rhythm.noNext')}</p>
        )}
        {lastOn && (
          <p className={classes.quiet}>
            {t('rhythm.last')} <DateText date={lastOn} />
          </p>
        )}
        {recommended ? (
          <>
            <p>
              {recommended.everyMonths === null
                ? t('rhythm.none')
                : t('rhythm.every', { count: recommended.everyMonths })}
              {recommended.visitsPerYear !== null &&
                recommended.visitsPerYear > 0 &&
                ` (${t('rhythm.perYear', { count: recommended.visitsPerYear })})`}
            </p>
            <p className={classes.quiet}>
              {t('rhythm.because', { table: chosen?.title ?? rhythm.id, row: ruleWords(recommended.rule) })}
            </p>
          </>
        ) : (
          <p>
            {t(chosen?.needsCash && yearlyCashUsd === null ? 'rhythm.cashMissing' : 'rhythm.nothingStands')}
          </p>
        )}
        {yearlyCashUsd !== null && (
          <p className={classes.quiet}>
            {t('rhythm.cash', { amount: new Intl.NumberFormat(locale).format(yearlyCashUsd) })}
          </p>
        )}
        {onChoose && (
          <div>
            <Button size="compact-sm" variant="default" onClick={onChoose}>
              {t('rhythm.choose')}
            </Button>
          </div>
        )}
      </div>
    </PageSection>
  );
}
