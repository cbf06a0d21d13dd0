import { VisuallyHidden } from '@mantine/core';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { formatDate } from '../text/dates.ts';
import { Icon } from './Icon.tsx';
import classes from './StageBar.module.css';

/** The five stages of the IASC tool in order: which are done, which is at hand, which lie ahead. */
export function StageBar({ stages }: { readonly stages: AssessmentView['stages'] }) {
  const { t } = useText('common');
  const { language } = useLanguage();
  return (
    <ol className={classes.bar} aria-label={t('common:stageBar')}>
      {stages.map((stage) => {
        const date = stage.on ? formatDate(stage.on, language, 'short') : null;
        return (
          <li
            key={stage.id}
            className={classes.stage}
            data-state={stage.state}
            title={t(`common:stage.${stage.id}`)}
            {...(stage.state === 'current' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={classes.mark}>{stage.state === 'done' && <Icon name="check" size={11} />}</span>
            <span className={classes.name}>
              {t(`common:stageShort.${stage.id}`)}
              {date && <span className={classes.date}>{date}</span>}
            </span>
            <VisuallyHidden>{t(`common:stageState.${stage.state}`)}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}
