import { Button } from '@mantine/core';
import { useSaveFile } from '../../components/files/use-save-file.ts';
import { Notice } from '../../components/page/Notice.tsx';
import { Icon } from '../../components/status/Icon.tsx';
import { useText } from '../../text/text.ts';
import type { MadeAnnex } from './use-write-annex.ts';

/** That the final annex is kept, and under which reference. */
export function RecordedNotice({ made }: { readonly made: MadeAnnex | null }) {
  const { t } = useText('annex');
  const save = useSaveFile();
  if (!made?.annex) return null;
  return (
    <Notice
      tone="good"
      icon="circle-check"
      title={t('final.done', { reference: made.annex.reference })}
      role="status"
    >
      <span>{t('final.doneText')}</span>
      <span>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="download" size={14} />}
          onClick={() => void save(made.file)}
        >
          {t('final.saveAgain')}
        </Button>
      </span>
    </Notice>
  );
}
