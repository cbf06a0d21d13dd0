import { Button, Title } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Link } from 'react-router';
import { useText } from '../../text/text.ts';
import classes from './PageHeader.module.css';
import { SkipLink } from './SkipLink.tsx';

export interface PrimaryAction {
  /** Verb and object: "Record preliminary determination". */
  readonly label: string;
  /** What it will do; stands under the button. */
  readonly explanation?: string;
  /** A route, for an action that opens a page. */
  readonly to?: string;
  readonly onAct?: () => void;
  readonly running?: boolean;
  readonly disabled?: boolean;
}

interface PageHeaderProps {
  /** The page in one or two words; also the window's title. */
  readonly title: string;
  /** The title as shown, where it needs more than plain text (a name in its own direction). */
  readonly shownTitle?: ReactNode;
  /** Where am I: path back, reference, stage bar. */
  readonly where?: ReactNode;
  readonly action?: PrimaryAction | null;
  /** Quieter actions before the primary one. */
  readonly secondary?: ReactNode;
  readonly children?: ReactNode;
}

/** Top of every page: title, where one is, and the one primary action with what it will do under it. */
export function PageHeader({ title, shownTitle, where, action, secondary, children }: PageHeaderProps) {
  const { t } = useText('common');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('common:product')}`;
  }, [title, t]);
  // A new page begins at its title, for the keyboard and for screen readers.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={classes.header}>
      <div className={classes.titles}>
        <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
          {shownTitle ?? <span dir="auto">{title}</span>}
        </Title>
        <SkipLink />
        {where && <div className={classes.where}>{where}</div>}
      </div>
      <div className={classes.actions}>
        {secondary}
        {action && <PrimaryButton {...action} />}
      </div>
      {children && <div className={classes.below}>{children}</div>}
    </header>
  );
}

function PrimaryButton({ label, explanation, to, onAct, running = false, disabled = false }: PrimaryAction) {
  const explained = useId();
  const described = explanation ? { 'aria-describedby': explained } : {};
  return (
    <>
      {to === undefined ? (
        <Button onClick={() => onAct?.()} loading={running} disabled={disabled} {...described}>
          {label}
        </Button>
      ) : (
        <Button component={Link} to={to} {...described}>
          {label}
        </Button>
      )}
      {explanation && (
        <p id={explained} className={classes.explanation}>
          {explanation}
        </p>
      )}
    </>
  );
}
