import { Button } from '@mantine/core';
import { startTour } from '../../../components/session/tour.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';

/** Shows the tour again. */
export function StartTour() {
  const { t } = useText('help');
  return (
    <Button variant="default" leftSection={<Icon name="flag" />} onClick={startTour}>
      {t('tour.start')}
    </Button>
  );
}
