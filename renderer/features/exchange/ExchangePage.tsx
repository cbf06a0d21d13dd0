import { Stack } from '@mantine/core';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { useText } from '../../text/text.ts';
import { ConflictsPart } from './ConflictsPart.tsx';
import { FolderPart } from './FolderPart.tsx';
import { SharedPart } from './SharedPart.tsx';
import { ThisLaptop } from './ThisLaptop.tsx';

/** Packages between laptops and offices: what lies in the exchange folder, what is to settle, and who this laptop is. */
export function ExchangePage() {
  const { t } = useText('exchange');
  return (
    <>
      <PageHeader title={t('title')} where={t('lead')} />
      <Stack gap="md">
        <SharedPart />
        <FolderPart />
        <ConflictsPart />
        <ThisLaptop />
      </Stack>
    </>
  );
}
