import { Loader, Modal, Text, Title } from '@mantine/core';
import { host } from '../../client/host.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { keys } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useText } from '../../text/text.ts';
import classes from './LicencesDialog.module.css';

/** The program's own licence and the notices of others, as they lie beside it; read only when somebody asks. */
export function LicencesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText('settings');
  const licences = useRequest(keys.licences, () => host.getLicences());
  const { value } = licences;
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t('about.licencesTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <RefusalAlert refusal={licences.refusal} />
      {licences.loading && <Loader size="sm" />}
      {value && (
        <>
          <Title order={3} size="h4">
            {t('about.licence')}
          </Title>
          <Licence text={value.licence} label={t('about.licence')} missing={t('about.noLicences')} />
          <Title order={3} size="h4" mt="md">
            {t('about.notices')}
          </Title>
          <Licence text={value.notices} label={t('about.notices')} missing={t('about.noNotices')} />
        </>
      )}
    </Modal>
  );
}

interface LicenceProps {
  readonly text: string | null;
  readonly label: string;
  readonly missing: string;
}

/** Scrolls by itself, so that it can be reached and read by the keyboard alone. Licences are in English. */
function Licence({ text, label, missing }: LicenceProps) {
  if (text === null) return <Text size="sm">{missing}</Text>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section className={classes.licence} tabIndex={0} aria-label={label} lang="en" dir="ltr">
      {text}
    </section>
  );
}
