import { Alert, Stack } from '@mantine/core';
import { hidesAnything } from '../../../shared/rules/assessment/not-shown.ts';
import { notCarriedOn } from '../../../shared/rules/register/active-agreements.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { ActiveAgreements } from '../../components/page/ActiveAgreements.tsx';
import { NotShownNotice } from '../../components/page/NotShownNotice.tsx';
import { useToday } from '../../components/session/use-status.ts';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';

interface PartnerNoticesProps {
  readonly partner: PartnerView;
  /** Under which reference or id the page was opened. */
  readonly asked: string;
}

/** What a person must know before reading the file: that it is archived, or that entries are missing. */
export function PartnerNotices({ partner, asked }: PartnerNoticesProps) {
  const { t } = useText('partner');
  const today = useToday();
  const gate = partner.archived ? null : notCarriedOn(partner.row, today);
  const isGovernment = partner.fields.type === 'government' && partner.assessments.length > 0;
  const cameFrom = partner.joined.find(
    ({ id, reference }) => id === asked || reference.toLowerCase() === asked.toLowerCase(),
  );
  const missing = partner.missingRecords.map(({ reference }) => reference).join(', ');
  const hasJoined = cameFrom !== undefined || missing !== '';
  const hasOther = partner.archived !== null || gate !== null || partner.waiting > 0 || hasJoined;
  if (!hasOther && !isGovernment && !hidesAnything(partner.notShown)) return null;
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
      {cameFrom && (
        <Alert color="gray" variant="light" p={8} icon={<Icon name="info" />}>
          {t('joined.cameFrom', { reference: cameFrom.reference, name: cameFrom.name })}
        </Alert>
      )}
      {missing !== '' && (
        <Alert color="yellow" variant="light" p={8} icon={<Icon name="alert" />}>
          {t('joined.missing', { references: missing })}
        </Alert>
      )}
      {partner.waiting > 0 && (
        <Alert color="yellow" variant="light" p={8} icon={<Icon name="clock" />}>
          {t('page.waiting', { count: partner.waiting })}
        </Alert>
      )}
      {gate && <ActiveAgreements partner={partner.id} why={t(`common:agreementGate.${gate}`)} />}
      {isGovernment && (
        <Alert color="gray" variant="light" p={8} icon={<Icon name="info" />}>
          {t('page.government')}
        </Alert>
      )}
      <NotShownNotice notShown={partner.notShown} />
    </Stack>
  );
}
