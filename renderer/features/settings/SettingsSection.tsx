import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './SettingsSection.module.css';

interface SettingsSectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** One subject of the settings: its title at the side, its fields and actions beside it. */
export function SettingsSection({ title, text, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {text && <p className={classes.text}>{text}</p>}
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  );
}

interface ActionLineProps {
  readonly text: string;
  readonly children: ReactNode;
}

/** A button with what it does beside it. */
export function ActionLine({ text, children }: ActionLineProps) {
  return (
    <div className={classes.line}>
      {children}
      <p className={classes.text}>{text}</p>
    </div>
  );
}
