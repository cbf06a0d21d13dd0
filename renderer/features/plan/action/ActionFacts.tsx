import type { ReactNode } from 'react';
import type { ActionView } from '../../../../shared/rules/plan/plan-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import { ActionDue } from '../gaps/ActionDue.tsx';
import { ActionStatus } from '../gaps/ActionStatus.tsx';
import classes from './ActionScreen.module.css';

/** Everything that the plan says about the action; what was left open isn't listed. */
export function ActionFacts({ action }: { readonly action: ActionView }) {
  const { t } = useText('plan');
  const { locale } = useLanguage();
  const written = (text: string) => text !== '' && <ContentText>{text}</ContentText>;
  const { budget } = action;
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('field.standard'), `${action.standard} · ${action.assessment.reference}`],
    [t('field.due'), <ActionDue key="due" action={action} />],
    [t('field.responsible'), written(action.responsible) || t('table.nobody')],
    [t('field.support'), action.supportedBy.length > 0 && action.supportedBy.join(', ')],
    [t('field.priority'), t(`priority.${action.priority}`)],
    [t('field.gap'), written(action.gap)],
    [t('field.description'), written(action.description)],
    [t('field.verification'), written(action.verification)],
    [
      t('field.budget'),
      budget && `${new Intl.NumberFormat(locale).format(budget.amount)} ${budget.currency}`,
    ],
  ];
  return (
    <PageSection
      title={<ContentText>{action.title}</ContentText>}
      aside={<ActionStatus status={action.standing.status} />}
    >
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value)
          .flatMap(([label, value]) => [
            <dt key={label}>{label}</dt>,
            <dd key={`${label}-value`}>{value}</dd>,
          ])}
      </dl>
    </PageSection>
  );
}
