import { Button, Group, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';

interface ScreenTitleProps {
  readonly title: string;
  readonly onBack?: () => void;
  /** False where a field of the screen takes the focus instead. */
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
}

/** Title of a first screen; takes the focus, so that the screen is read from its beginning. */
export function ScreenTitle({ title, onBack, takesFocus = true, children }: ScreenTitleProps) {
  const { t } = useText('common');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('common:product')}`;
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [title, takesFocus, t]);
  return (
    <div>
      {onBack && (
        <Group mb={4}>
          <Button
            variant="subtle"
            size="compact-sm"
            ms={-8}
            leftSection={<Icon name="backward" size={14} />}
            onClick={onBack}
          >
            {t('common:back')}
          </Button>
        </Group>
      )}
      <Title order={1} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {children}
    </div>
  );
}
