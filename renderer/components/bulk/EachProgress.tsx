import { Button, Group, Progress, Text } from '@mantine/core';
import { useText } from '../../text/text.ts';
import type { EachPartner, LeftOut } from './use-each-partner.ts';

interface EachProgressProps {
  readonly each: EachPartner;
  readonly count: number;
}

/** How far the work has come, and a button that stops it before the next partner. */
export function EachProgress({ each, count }: EachProgressProps) {
  const { t } = useText('register');
  if (each.done === null) return null;
  const words = t('bulk.progress', { done: each.done, count });
  return (
    <Group gap="sm" wrap="nowrap" role="status">
      <Progress style={{ flex: 1 }} value={(each.done / count) * 100} aria-label={words} />
      <Text size="sm">{words}</Text>
      <Button size="compact-sm" variant="default" onClick={each.stop}>
        {t('bulk.stop')}
      </Button>
    </Group>
  );
}

/** Each partner with which it did not work, by name, with the reason. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { t } = useText('register');
  if (leftOut.length === 0) return null;
  return (
    <section aria-label={t('bulk.leftOut', { count: leftOut.length })}>
      <Text size="sm" fw={600}>
        {t('bulk.leftOut', { count: leftOut.length })}
      </Text>
      <ul>
        {leftOut.map(({ partner, why }) => (
          <li key={partner.id}>
            <bdi>{partner.name}</bdi> <bdi dir="ltr">{partner.reference}</bdi>
            <br />
            <span dir="auto">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
