import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../status/Icon.tsx';
import type { IconName } from '../status/icon-paths.ts';

interface PageNoticeProps {
  readonly icon: IconName;
  readonly color: string;
  readonly children: ReactNode;
}

/** A line over the parts of the page that a person must have read. */
export function PageNotice({ icon, color, children }: PageNoticeProps) {
  return (
    <Alert color={color} variant="light" p={8} icon={<Icon name={icon} />}>
      {children}
    </Alert>
  );
}
