import { Alert, Button, Group } from '@mantine/core';
import type { PartnerRow } from '../../../shared/partner/partner-view.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import { plainView, type RegisterView } from './register-view.ts';
import { attentionIds, attentionOf } from './row-facts.ts';

interface AttentionBannerProps {
  readonly rows: readonly PartnerRow[];
  readonly today: string;
  readonly view: RegisterView;
  readonly onChange: (change: Partial<RegisterView>) => void;
}

/** Stands above the list when something waits for a person; each line shows its partners. */
export function AttentionBanner({ rows, today, view, onChange }: AttentionBannerProps) {
  const { t } = useText('register');
  const reasons = rows.flatMap((row) => attentionOf(row, today));
  const waiting = attentionIds
    .map((id) => ({ id, count: reasons.filter((reason) => reason === id).length }))
    .filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" p="xs" icon={<Icon name="flag" />} aria-label={t('banner.label')}>
      <Group gap={4}>
        {waiting.map(({ id, count }) => (
          <Button
            key={id}
            size="compact-sm"
            variant="subtle"
            color="gray"
            c="inherit"
            td="underline"
            onClick={() =>
              onChange({ ...plainView, sort: view.sort, facets: { ...plainView.facets, attention: [id] } })
            }
          >
            {t(`banner.${id}`, { count })}
          </Button>
        ))}
      </Group>
    </Alert>
  );
}
