import { List, Text } from '@mantine/core';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { daysUntil } from '../../../../shared/rules/deadline/on-day.ts';
import { isOpenAction } from '../../../../shared/rules/plan/plan-state.ts';
import { client } from '../../../client/client.ts';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useToday } from '../../../components/session/use-status.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

interface BeforeSigningProps {
  readonly view: AssessmentView;
  readonly kind: 'preliminary' | 'final';
}

/** What a person should have seen before signing: each "yes" on nothing, and at the end the window and open actions. */
export function BeforeSigning({ view, kind }: BeforeSigningProps) {
  const { t } = useText('assessment');
  const { language, locale } = useLanguage();
  const today = useToday();
  const { value: found } = useRequest(keys.plan(view.partner.id), () =>
    client.plan.get({ partner: view.partner.id }),
  );
  const open = found?.plan.actions.filter(
    (action) => action.assessment.id === view.id && isOpenAction(action),
  );
  const bare = view.standards
    .filter(({ ground }) => ground.ground === 'nothing' || ground.ground === 'insufficient')
    .map(({ standard }) => standard);
  return (
    <section aria-label={t('determine.before')}>
      <Text size="sm" fw={600}>
        {t('determine.before')}
      </Text>
      <List size="sm">
        {kind === 'final' && view.window && (
          <List.Item>{windowWords(daysUntil(view.window.until, today) ?? 0, view.window.until)}</List.Item>
        )}
        {kind === 'final' && open && (
          <List.Item>
            {open.length === 0
              ? t('determine.noOpenActions')
              : t('determine.openActions', { count: open.length })}
            {open.map(({ id, reference, title }) => (
              <div key={id}>
                <bdi dir="ltr">{reference}</bdi> <ContentText>{title}</ContentText>
              </div>
            ))}
          </List.Item>
        )}
        <List.Item>
          {bare.length === 0
            ? t('determine.allGrounded')
            : t('determine.bare', { standards: new Intl.ListFormat(locale).format(bare) })}
        </List.Item>
      </List>
    </section>
  );

  function windowWords(days: number, until: string): string {
    const date = formatDate(until, language);
    return days < 0
      ? t('determine.windowOver', { date, count: -days })
      : t('determine.windowLeft', { date, count: days });
  }
}
