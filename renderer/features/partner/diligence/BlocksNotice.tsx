import { Alert, Button, Stack } from '@mantine/core';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import type { PartnerDialog } from '../dialogs/PartnerDialogs.tsx';

interface BlocksNoticeProps {
  readonly partner: PartnerView;
  readonly onDialog: (dialog: PartnerDialog) => void;
}

/** What stands in the way of going on with the partner; what headquarters brings is let go on from here. */
export function BlocksNotice({ partner, onDialog }: BlocksNoticeProps) {
  const { t } = useText('partner');
  const { language } = useLanguage();
  if (partner.archived || partner.inTheWay.length === 0) return null;
  const notices = partner.inTheWay.map(({ id, on }) => {
    const isOther = !partner.diligence.some((fact) => fact.id === id);
    const head = t('diligence.blocks', { date: formatDate(on, language) });
    return (
      <Alert
        key={id}
        color="red"
        variant="light"
        p={8}
        icon={<Icon name="alert" />}
        title={isOther ? `${head} ${t('diligence.ofHeadquarters')}` : head}
      >
        {t('diligence.blocksHint')} {!isOther && t('diligence.blocksHere')}
        {isOther && (
          <Button
            size="compact-sm"
            variant="light"
            ms="sm"
            onClick={() => onDialog({ kind: 'diligence-act', act: 'override', fact: id, head })}
          >
            {t('diligence.act.override')}
          </Button>
        )}
      </Alert>
    );
  });
  // In a box of its own, which the column of the page doesn't squeeze.
  return (
    <Stack gap={6} mb="sm">
      {notices}
    </Stack>
  );
}
