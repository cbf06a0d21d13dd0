import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What this is for and the first step, in a sentence or two. */
  readonly text: string;
  /** The first steps as buttons or links. */
  readonly children?: ReactNode;
}

/** Stands where nothing is yet, and teaches: what this is for and how to begin. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <section className={classes.empty}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text size="sm" maw="60ch">
        {text}
      </Text>
      {children && <div className={classes.steps}>{children}</div>}
    </section>
  );
}
