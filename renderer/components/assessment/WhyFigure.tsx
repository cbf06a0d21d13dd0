import { Popover } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useText } from '../../text/text.ts';
import classes from './WhyFigure.module.css';

interface WhyFigureProps {
  /** The figure in words, for assistive technology: "5 met, UN". */
  readonly label: string;
  /** The figure as shown. */
  readonly children: ReactNode;
  /** Rule and sources of the figure. */
  readonly why: ReactNode;
}

const HOVER_MS = 350;

/** A figure that explains itself (UI principle 7): by hovering, or by Enter or a click, which keeps it open. */
export function WhyFigure({ label, children, why }: WhyFigureProps) {
  const { t } = useText('assessment');
  const [opened, setOpened] = useState<'hover' | 'kept' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = (act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, HOVER_MS);
  };
  return (
    <Popover
      opened={opened !== null}
      onChange={(open) => {
        if (!open) setOpened(null);
      }}
      position="bottom-start"
      width={320}
      shadow="md"
      withArrow
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.figure}
          aria-label={t('why.label', { figure: label })}
          aria-expanded={opened !== null}
          onClick={() => setOpened((before) => (before === 'kept' ? null : 'kept'))}
          onMouseEnter={() => later(() => setOpened((before) => before ?? 'hover'))}
          onMouseLeave={() => later(() => setOpened((before) => (before === 'hover' ? null : before)))}
          onBlur={() => setOpened(null)}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.why ?? ''} aria-label={t('why.title')}>
        {why}
      </Popover.Dropdown>
    </Popover>
  );
}
