import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AgreementView, SubAgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import one from '../one/AgreementScreen.module.css';
import { AddSubAgreementDialog } from './AddSubAgreementDialog.tsx';
import { EditSubAgreementDialog } from './EditSubAgreementDialog.tsx';
import classes from './SubPartnerChain.module.css';
import { SubPartnerItem } from './SubPartnerItem.tsx';
import { WithdrawSubAgreementDialog } from './WithdrawSubAgreementDialog.tsx';

interface SubPartnerChainProps {
  readonly agreement: AgreementView;
  readonly locked: boolean;
}

type Open = { readonly what: 'add' } | { readonly what: 'edit' | 'withdraw'; readonly of: SubAgreementView };

/** Who works under the agreement: from the UN entities by the partner to its sub-partners, each with what it lacks. */
export function SubPartnerChain({ agreement, locked }: SubPartnerChainProps) {
  const { t } = useText('agreement');
  const { locale } = useLanguage();
  const [open, setOpen] = useState<Open | null>(null);
  const { subPartners, subAgreements, entities, partner } = agreement;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const close = () => setOpen(null);
  return (
    <PageSection
      title={t('sub.title')}
      aside={
        subPartners.length > 0 && (
          <span className={one.quiet}>
            {[
              t('sub.active', { count: subAgreements.active }),
              subAgreements.gaps > 0 && t('sub.gaps', { count: subAgreements.gaps }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )
      }
      actions={
        !locked && (
          <>
            {subAgreements.active > 0 && (
              <Button
                component={Link}
                to={`/annexes/batch?agreements=${encodeURIComponent(agreement.reference)}&subAgreements=only`}
                size="compact-sm"
                variant="subtle"
              >
                {t('sub.allAnnexes')}
              </Button>
            )}
            <Button size="compact-sm" variant="subtle" onClick={() => setOpen({ what: 'add' })}>
              {t('sub.add')}
            </Button>
          </>
        )
      }
    >
      {subPartners.length === 0 ? (
        <p className={one.quiet}>{t('sub.none')}</p>
      ) : (
        <ul className={classes.chain} aria-label={t('sub.chain')}>
          <li>
            <span className={classes.party}>
              <small>{t('sub.level.entity')}</small>
              {entities.length > 0 ? list.format(entities) : t('common:notRecorded')}
            </span>
            <ul>
              <li>
                <span className={classes.party}>
                  <small>{t('sub.level.partner')}</small>
                  <ContentText>{partner.name}</ContentText>
                </span>
                <ul>
                  {subPartners.map((each) => (
                    <SubPartnerItem
                      key={each.id}
                      agreement={agreement}
                      subAgreement={each}
                      isRed={agreement.status === 'active'}
                      onEdit={locked ? null : () => setOpen({ what: 'edit', of: each })}
                      onWithdraw={locked ? null : () => setOpen({ what: 'withdraw', of: each })}
                    />
                  ))}
                </ul>
              </li>
            </ul>
          </li>
        </ul>
      )}
      {open?.what === 'add' && <AddSubAgreementDialog agreement={agreement} onClose={close} />}
      {open?.what === 'edit' && <EditSubAgreementDialog subAgreement={open.of} onClose={close} />}
      {open?.what === 'withdraw' && <WithdrawSubAgreementDialog subAgreement={open.of} onClose={close} />}
    </PageSection>
  );
}
