import { Loader } from '@mantine/core';
import { useParams } from 'react-router';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { usePartner, usePartnerRows } from '../../components/session/use-partners.ts';
import { useText } from '../../text/text.ts';
import { PartnerScreen } from './PartnerScreen.tsx';

/** The file of a partner: `/partners/:reference`. */
export function PartnerPage() {
  const { reference = '' } = useParams();
  const { value: partner, refusal } = usePartner(reference);
  if (refusal) return <RefusalAlert refusal={refusal} />;
  if (!partner) return <Coming reference={reference} />;
  return <PartnerScreen key={partner.id} partner={partner} asked={reference} />;
}

/** Who it is stands in the list already. */
function Coming({ reference }: { readonly reference: string }) {
  const { t } = useText('partner');
  const row = usePartnerRows().value?.rows.find((each) => [each.reference, each.id].includes(reference));
  return (
    <>
      {row && <PageHeader title={row.name} where={<bdi dir="ltr">{row.reference}</bdi>} />}
      <Loader aria-label={t('page.loading')} />
    </>
  );
}
