import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { PartnerPageHeader } from '../../components/page/PartnerPageHeader.tsx';
import { keys } from '../../components/session/requests.ts';
import { usePartner } from '../../components/session/use-partners.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import { AddAgreementDialog } from './fields/AddAgreementDialog.tsx';
import classes from './list/AgreementList.module.css';
import { AgreementList } from './list/AgreementList.tsx';
import { type AgreementsView, plainView } from './list/agreements-view.ts';

/** The agreements of one partner, withdrawn ones too: `/partners/:reference/agreements`. */
export function PartnerAgreementsPage() {
  const { t } = useText('agreement');
  const { reference = '' } = useParams();
  const { value: partner, refusal } = usePartner(reference);
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!partner) return <Loader role="status" aria-label={t('list.loading')} />;
  return <PartnerAgreements key={partner.id} partner={partner} />;
}

function PartnerAgreements({ partner }: { readonly partner: PartnerView }) {
  const { t } = useText('agreement');
  const navigate = useNavigate();
  const list = useRequest(keys.agreementList({ partner: partner.id }), () =>
    client.agreement.list({ partner: partner.id }),
  );
  const [view, setView] = useState<AgreementsView>(plainView);
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const rows = list.value?.rows ?? [];
  return (
    <div className={classes.page}>
      <PartnerPageHeader
        partner={partner}
        title={t('title')}
        action={partner.archived ? null : { label: t('add.open'), onAct: () => setAdding(true) }}
      />
      <RefusalAlert refusal={list.refusal} />
      {list.loading && <Loader size="sm" role="status" aria-label={t('list.loading')} />}
      {list.value && rows.length === 0 && (
        <EmptyState title={t('empty.partnerTitle')} text={t('empty.partnerText')} />
      )}
      {rows.length > 0 && (
        <AgreementList
          rows={rows}
          view={view}
          onChange={setView}
          ofPartner={partner.reference}
          lastOpened={opened}
          onOpened={setOpened}
        />
      )}
      {adding && (
        <AddAgreementDialog
          partner={partner.id}
          onAdded={({ reference }) => void navigate(`/agreements/${encodeURIComponent(reference)}`)}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
