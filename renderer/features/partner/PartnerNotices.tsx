import { Alert, Stack } from '@mantine/core';
import { hidesAnything } from '../../../shared/rules/assessment/not-shown.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { NotShownNotice } from '../../components/page/NotShownNotice.tsx';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';

/** What a person must know before reading the file: that it is archived, or that entries are missing. */
export function PartnerNotices({ partner }: { readonly partner: PartnerView }) {
  const { t } = useText('partner');
  if (!partner.archived && partner.waiting === 0 && !hidesAnything(partner.notShown)) return null;
  return (
    <Stack gap={6} mb="sm">
      {partner.archived && (
        <Alert
          color="gray"
          variant="light"
          p={8}
          icon={<Icon name="archive" />}
          title={<span dir="auto">{t('page.archived', { reason: partner.archived.reason })}</span>}
        >
          {t('page.archivedHint')}
        </Alert>
      )}
      {partner.waiting > 0 && (
        <Alert color="yellow" variant="light" p={8} icon={<Icon name="clock" />}>
          {t('page.waiting', { count: partner.waiting })}
        </Alert>
      )}
      <NotShownNotice notShown={partner.notShown} />
    </Stack>
  );
}
