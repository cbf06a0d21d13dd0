import { Button } from '@mantine/core';
import { useId } from 'react';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import classes from './TodoPage.module.css';
import type { CalendarExport } from './use-calendar.ts';

interface CalendarButtonProps {
  readonly exporting: CalendarExport;
  readonly onExport: () => void;
  /** Nothing that is shown has a date. */
  readonly disabled: boolean;
}

/** Writes the calendar file, and says beforehand what is in it and that a second import updates. */
export function CalendarButton({ exporting, onExport, disabled }: CalendarButtonProps) {
  const { t } = useText('todo');
  const explained = useId();
  return (
    <div className={classes.calendar}>
      <Button
        variant="default"
        leftSection={<Icon name="download" />}
        loading={exporting.running}
        disabled={disabled}
        aria-describedby={explained}
        onClick={onExport}
      >
        {t('calendar.save')}
      </Button>
      <p id={explained} className={classes.explanation}>
        {t('calendar.explain')}
      </p>
    </div>
  );
}
