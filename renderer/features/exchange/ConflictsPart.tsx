import { Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { client } from '../../client/client.ts';
import { ConflictChoice } from '../../components/conflict/ConflictChoice.tsx';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { PageSection } from '../../components/page/PageSection.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../text/text.ts';

/** Every value that two laptops changed apart, of all partners and of the office, to be settled where it stands. */
export function ConflictsPart() {
  const { t } = useText('exchange');
  const { language } = useLanguage();
  const { value, refusal } = useRequest(keys.conflicts(null, language), () =>
    client.conflict.list({ language }),
  );
  const groups = value ? [...Map.groupBy(value.rows, ({ partner }) => partner?.id ?? '')] : [];
  return (
    <PageSection title={t('reconcile.title', { count: value?.total ?? 0 })}>
      <RefusalAlert refusal={refusal} />
      {value?.total === 0 && <Text size="sm">{t('reconcile.none')}</Text>}
      <Stack gap="md">
        {groups.map(([id, conflicts]) => {
          const partner = conflicts[0]?.partner ?? null;
          return (
            <section key={id}>
              <h3>
                {partner ? (
                  <Link to={`/partners/${encodeURIComponent(partner.reference)}`}>
                    <ContentText>{partner.name}</ContentText>
                  </Link>
                ) : (
                  t('reconcile.office')
                )}
              </h3>
              {conflicts.map((conflict) => (
                <ConflictChoice key={conflict.key} conflict={conflict} heading="h4" />
              ))}
            </section>
          );
        })}
      </Stack>
    </PageSection>
  );
}
