import { Alert, Button } from '@mantine/core';
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
  if (partner.archived) return null;
  return partner.inTheWay.map(({ id, on }) => {
    const isOther = !partner.diligence.some((fact) => fact.id === id);
    const head = t('diligence.blocks', { date: formatDate(on, language) });
    return (
      <Alert
        key={id}
        color="red"
        variant="light"
        p={8}
        mb={6}
        icon={<Icon name="alert" />}
        title={isOther ? `${head} ${t('diligence.ofHeadquarters')}` : head}
      >
        {t('diligence.blocksHint')}
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
}
