import { Menu } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import type { LetterheadChoice } from './use-letterhead.ts';

/** The mark at which a letterhead takes a document in. */
const mark = '{{annex}}';

/** Entries of a menu of documents: the letterhead that they go into, and how to do without. */
export function LetterheadItems({ letterhead }: { readonly letterhead: LetterheadChoice }) {
  const { t } = useText('common');
  const { file, choose, drop } = letterhead;
  return (
    <>
      <Menu.Label>{t('letterhead.label')}</Menu.Label>
      <Menu.Item
        leftSection={<Icon name="file" />}
        closeMenuOnClick={false}
        title={t('letterhead.hint', { mark })}
        onClick={() => void choose()}
      >
        {file ? <bdi>{file.name}</bdi> : t('letterhead.choose')}
      </Menu.Item>
      {file && (
        <Menu.Item leftSection={<Icon name="cross" />} closeMenuOnClick={false} onClick={drop}>
          {t('letterhead.without')}
        </Menu.Item>
      )}
      <Menu.Divider />
    </>
  );
}
