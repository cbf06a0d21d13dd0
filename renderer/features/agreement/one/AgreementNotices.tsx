import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { isolated } from '../../../components/form/fill-text.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';

interface AgreementNoticesProps {
  readonly agreement: AgreementView;
  readonly partner: PartnerView;
}

/** What a person must know before reading on: withdrawn, archived, in conflict, or binding without what it needs. */
export function AgreementNotices({ agreement, partner }: AgreementNoticesProps) {
  const { t } = useText('agreement');
  const { language } = useLanguage();
  const { withdrawn, status, counts, conflicts, gate, excepted, subAgreements } = agreement;
  const reason = excepted ? agreement.exceptions.at(-1) : undefined;
  const file = `/partners/${encodeURIComponent(partner.reference)}`;
  return (
    <>
      {withdrawn !== null && (
        <Notice tone="neutral" icon="archive" title={t('page.notice.withdrawn')}>
          {t('page.notice.withdrawnText', { reason: isolated(withdrawn) })}
        </Notice>
      )}
      {partner.archived && (
        <Notice tone="neutral" icon="archive" title={t('page.notice.archived')}>
          {t('page.notice.archivedText')}
        </Notice>
      )}
      {conflicts > 0 && (
        <Notice tone="fair" icon="conflict" title={t('page.notice.conflicts', { count: conflicts })}>
          <span>
            {t('page.notice.conflictsText')}{' '}
            <Anchor component={Link} to={file} size="sm">
              {t('page.notice.settle')}
            </Anchor>
          </span>
        </Notice>
      )}
      {gate && (
        <Notice tone="poor" icon="alert" title={t('page.notice.notCarried')}>
          <span>
            {t(`common:agreementGate.${gate}`)}{' '}
            {reason
              ? t('page.notice.exception', {
                  reason: isolated(reason.reason),
                  name: isolated(reason.by.name),
                  date: formatDate(reason.on, language),
                })
              : t('page.notice.noException')}
          </span>
        </Notice>
      )}
      {withdrawn === null && status === 'active' && counts.absent > 0 && (
        <Notice tone="poor" icon="alert" title={t('page.notice.missing', { count: counts.absent })}>
          {t('page.notice.missingText')}
        </Notice>
      )}
      {withdrawn === null && status === 'active' && subAgreements.gaps > 0 && (
        <Notice tone="poor" icon="alert" title={t('page.notice.subGaps', { count: subAgreements.gaps })}>
          {t('page.notice.subGapsText')}
        </Notice>
      )}
      {withdrawn === null && counts.changed > 0 && (
        <Notice tone="fair" icon="edit" title={t('page.notice.changed', { count: counts.changed })}>
          {t('page.notice.changedText')}
        </Notice>
      )}
    </>
  );
}
