import type { ReactNode } from 'react';
import { Icon } from '../status/Icon.tsx';
import type { IconName } from '../status/icon-paths.ts';
import classes from './Notice.module.css';

interface NoticeProps {
  readonly tone: 'good' | 'fair' | 'poor' | 'neutral';
  readonly icon: IconName;
  readonly title?: string;
  readonly children: ReactNode;
  /** "status" is read out when it appears, "note" is not; a refusal has `RefusalAlert`. */
  readonly role?: 'status' | 'note';
  readonly label?: string;
}

/** A quiet box in the page that tells something about it: word, icon and colour. */
export function Notice({ tone, icon, title, children, role = 'note', label }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={role} {...(label ? { 'aria-label': label } : {})}>
      <span className={classes.icon}>
        <Icon name={icon} />
      </span>
      <div className={classes.body}>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
