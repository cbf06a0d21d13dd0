import { Anchor, Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { resultStateOf } from '../../../../shared/rules/standing/result-state.ts';
import { LetterheadItems } from '../../../components/files/LetterheadItems.tsx';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { useToday } from '../../../components/session/use-status.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { ResultBadge } from '../../../components/status/RatingBadge.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { languages } from '../../../text/languages.ts';
import { useText } from '../../../text/text.ts';
import { ElementTable } from '../elements/ElementTable.tsx';
import { EditAgreementDialog } from '../fields/EditAgreementDialog.tsx';
import { WithdrawAgreementDialog } from '../fields/WithdrawAgreementDialog.tsx';
import { useListAddress } from '../list/use-agreements-view.ts';
import { ClauseMark } from '../status/ClauseMark.tsx';
import { StatusMark } from '../status/StatusMark.tsx';
import { SubPartnerChain } from '../sub/SubPartnerChain.tsx';
import { AgreementFacts } from './AgreementFacts.tsx';
import { AgreementNotices } from './AgreementNotices.tsx';
import classes from './AgreementScreen.module.css';
import { AnnexList } from './AnnexList.tsx';
import { CheckList } from './CheckList.tsx';
import { ContractList } from './ContractList.tsx';
import { useAmendmentLetter } from './use-amendment-letter.ts';

interface AgreementScreenProps {
  readonly agreement: AgreementView;
  readonly partner: PartnerView;
}

/** An agreement: whose it is, how its clauses stand, its facts, annexes and returned contracts. */
export function AgreementScreen({ agreement, partner }: AgreementScreenProps) {
  const { t } = useText('agreement');
  const navigate = useNavigate();
  const today = useToday();
  const listAddress = useListAddress();
  const [dialog, setDialog] = useState<'edit' | 'withdraw' | null>(null);
  const amendment = useAmendmentLetter(agreement.id);
  const locked = agreement.withdrawn !== null || partner.archived !== null;
  const page = `/agreements/${encodeURIComponent(agreement.reference)}`;
  const file = `/partners/${encodeURIComponent(partner.reference)}`;
  // A withdrawn agreement, or one that got another reference, is found under another address.
  const follow = (changed: AgreementView) => {
    setDialog(null);
    const { id, reference, withdrawn } = changed;
    void navigate(`/agreements/${encodeURIComponent(withdrawn === null ? reference : id)}`, {
      replace: true,
    });
  };
  return (
    <>
      <PageHeader
        title={`${agreement.reference} · ${partner.row.name}`}
        shownTitle={
          <>
            <bdi>{agreement.reference}</bdi>
            {' · '}
            <ContentText>{partner.row.name}</ContentText>
          </>
        }
        where={
          <span className={classes.where}>
            <Anchor component={Link} to={listAddress} size="sm">
              {t('title')}
            </Anchor>
            <Anchor component={Link} to={`${file}/agreements`} size="sm">
              {t('page.agreementsOf', { partner: partner.reference })}
            </Anchor>
            <StatusMark row={agreement} />
            {agreement.withdrawn === null && <ClauseMark row={agreement} />}
            <ResultBadge
              rating={partner.row.rating}
              risk={partner.row.risk}
              state={resultStateOf(partner.row, today)}
              relied={partner.row.relied}
            />
          </span>
        }
        action={
          locked
            ? null
            : {
                label: t('page.makeAnnex'),
                explanation: t('page.makeAnnexExplain'),
                to: `${page}/annex`,
              }
        }
        secondary={
          <>
            {!locked && (
              <Button
                component={Link}
                to={`${page}/check`}
                variant="default"
                leftSection={<Icon name="upload" />}
              >
                {t('page.checkContract')}
              </Button>
            )}
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <Button variant="default" rightSection={<Icon name="down" size={13} />}>
                  {t('page.more')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {!locked && (
                  <Menu.Item leftSection={<Icon name="edit" />} onClick={() => setDialog('edit')}>
                    {t('page.edit')}
                  </Menu.Item>
                )}
                <Menu.Item
                  component={Link}
                  to={`${file}/history?kind=agreement`}
                  leftSection={<Icon name="clock" />}
                >
                  {t('page.history')}
                </Menu.Item>
                {!locked && (
                  <>
                    <Menu.Divider />
                    <Menu.Label>{t('page.amendmentLetter')}</Menu.Label>
                    {languages.map(({ code, name }) => (
                      <Menu.Item
                        key={code}
                        lang={code}
                        leftSection={<Icon name="download" />}
                        aria-label={`${t('page.amendmentLetter')}: ${name}`}
                        onClick={() => void amendment.write(code)}
                      >
                        {name}
                      </Menu.Item>
                    ))}
                    <LetterheadItems letterhead={amendment.letterhead} />
                  </>
                )}
                {!locked && (
                  <Menu.Item leftSection={<Icon name="archive" />} onClick={() => setDialog('withdraw')}>
                    {t('page.withdraw')}
                  </Menu.Item>
                )}
              </Menu.Dropdown>
            </Menu>
          </>
        }
      />
      <RefusalAlert refusal={amendment.refusal} />
      <div className={classes.parts}>
        <AgreementNotices agreement={agreement} partner={partner} />
        <AgreementFacts agreement={agreement} onEdit={locked ? null : () => setDialog('edit')} />
        <div className={classes.pair}>
          <AnnexList agreement={agreement} />
          <CheckList agreement={agreement} />
          <ContractList agreement={agreement} locked={locked} />
        </div>
        <SubPartnerChain agreement={agreement} locked={locked} />
        <ElementTable agreement={agreement} locked={locked} />
      </div>
      {dialog === 'edit' && (
        <EditAgreementDialog agreement={agreement} onEdited={follow} onClose={() => setDialog(null)} />
      )}
      {dialog === 'withdraw' && (
        <WithdrawAgreementDialog agreement={agreement} onDone={follow} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
