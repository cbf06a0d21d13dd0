import { VisuallyHidden } from '@mantine/core';
import { Link } from 'react-router';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import { client } from '../../client/client.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { keys } from '../session/requests.ts';
import { useRequest } from '../session/use-request.ts';
import { Icon } from '../status/Icon.tsx';
import { formatDate } from '../text/dates.ts';
import { type RailOpen, type RailStepId, railOf } from './rail.ts';
import classes from './StageRail.module.css';

interface StageRailProps {
  readonly view: AssessmentView;
  /** The step whose page is shown; none on the partner's file. */
  readonly here?: RailStepId | null;
}

/**
 * The way through an assessment and the partner's plan, the same on every page of it: each step leads to its place and
 * says what it has open. The stage at hand is `aria-current="step"`, the page that is shown `aria-current="page"`.
 */
export function StageRail({ view, here = null }: StageRailProps) {
  const { t } = useText('common');
  const { language } = useLanguage();
  const partner = view.partner.id;
  const isDetermined = view.ledger.some(({ fact }) => fact.kind === 'preliminary');
  const enabled = isDetermined;
  const plan = useRequest(keys.plan(partner), () => client.plan.get({ partner }), { enabled });
  const followUp = useRequest(
    keys.followUp(partner, language),
    () => client.followUp.get({ partner, language }),
    { enabled },
  );
  const steps = railOf(view, {
    plan: plan.value?.plan ?? null,
    nextVisit: followUp.value?.nextDueOn ?? null,
  });
  return (
    <nav aria-label={t('rail.label')}>
      <ol className={classes.rail}>
        {steps.map(({ id, to, state, on, open, isIdle }) => (
          <li
            key={id}
            className={classes.step}
            data-state={state}
            data-here={id === here || undefined}
            {...(state === 'current' ? { 'aria-current': 'step' as const } : {})}
          >
            <Link
              to={to}
              className={classes.link}
              {...(id === here ? { 'aria-current': 'page' as const } : {})}
            >
              <span className={classes.mark}>{state === 'done' && <Icon name="check" size={11} />}</span>
              <span className={classes.words}>
                <span className={classes.name}>{t(`rail.step.${id}`)}</span>
                <span className={classes.open} data-late={open?.kind === 'overdue' || undefined}>
                  {open
                    ? openWords(open)
                    : on
                      ? formatDate(on, language, 'short')
                      : t(`rail.state.${isIdle ? 'idle' : state}`)}
                </span>
              </span>
              {(open || on) && <VisuallyHidden>{t(`stageState.${state}`)}</VisuallyHidden>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );

  function openWords(open: RailOpen): string {
    if ('count' in open) return t(`rail.open.${open.kind}`, { count: open.count });
    if ('on' in open) return t(`rail.open.${open.kind}`, { date: formatDate(open.on, language, 'short') });
    return t('rail.open.awaited');
  }
}
