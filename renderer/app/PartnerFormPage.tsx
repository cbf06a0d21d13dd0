import { Anchor, Loader } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import { RefusalAlert } from '../components/form/RefusalAlert.tsx';
import { PageHeader } from '../components/page/PageHeader.tsx';
import { PartnerForm } from '../components/partner-form/PartnerForm.tsx';
import { usePartner } from '../components/session/use-partners.ts';
import { useText } from '../text/text.ts';

const pathOf = (reference: string) => `/partners/${encodeURIComponent(reference)}`;

/** A page of its own for adding a partner. */
export function NewPartnerPage() {
  const { t } = useText('partnerForm');
  const { t: shell } = useText('shell');
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title={t('newTitle')}
        where={
          <Anchor component={Link} to="/register" size="sm">
            {shell('register')}
          </Anchor>
        }
      />
      <PartnerForm
        partner={null}
        onDone={({ reference }) => void navigate(pathOf(reference), { replace: true })}
        onCancel={() => void navigate('/register')}
      />
    </>
  );
}

/** A page of its own for editing a partner. */
export function EditPartnerPage() {
  const { t } = useText('partnerForm');
  const { reference = '' } = useParams();
  const navigate = useNavigate();
  const { value, refusal, loading } = usePartner(reference);
  const back = () => void navigate(pathOf(reference), { replace: true });
  return (
    <>
      <PageHeader
        title={t('editTitle', { partner: value?.fields.name ?? reference })}
        where={
          <Anchor component={Link} to={pathOf(reference)} size="sm">
            {reference}
          </Anchor>
        }
      />
      {loading && <Loader size="sm" />}
      <RefusalAlert refusal={refusal} />
      {value && <PartnerForm partner={value} onDone={back} onCancel={back} />}
    </>
  );
}
