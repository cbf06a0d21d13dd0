import { Button, CopyButton } from '@mantine/core';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';

/** Puts a text on the clipboard. */
export function CopyText({ value, label }: { readonly value: string; readonly label: string }) {
  const { t } = useText('clause');
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<Icon name={copied ? 'check' : 'copy'} size={13} />}
          onClick={copy}
        >
          {copied ? t('common:copied') : label}
        </Button>
      )}
    </CopyButton>
  );
}
