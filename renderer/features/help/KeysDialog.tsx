import { Kbd, Modal, Title } from '@mantine/core';
import { Fragment } from 'react';
import { useText } from '../../text/text.ts';
import classes from './KeysDialog.module.css';

const command = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';

interface KeysDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Every key that does something, by where it does it. */
export function KeysDialog({ opened, onClose }: KeysDialogProps) {
  const { t } = useText('help');
  const groups: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
    [
      t('anywhere'),
      [
        [t('palette'), [`${command} K`]],
        [t('undo'), [`${command} Z`]],
        [t('keys'), ['?']],
        [t('close'), [t('key.escape')]],
      ],
    ],
    [
      t('inRegister'),
      [
        [t('search'), ['/']],
        [t('move'), [t('key.up'), t('key.down')]],
        [t('page'), [t('key.pageUp'), t('key.pageDown')]],
        [t('ends'), [t('key.home'), t('key.end')]],
        [t('open'), [t('key.enter')]],
        [t('select'), [t('key.space')]],
        [t('range'), [`${t('key.shift')} ${t('key.up')}`, `${t('key.shift')} ${t('key.down')}`]],
        [t('all'), [`${command} A`]],
      ],
    ],
    [
      t('inAssessment'),
      [
        [t('answer'), ['1', '2', '3']],
        [t('next'), [`${command} ${t('key.enter')}`]],
      ],
    ],
  ];
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {groups.map(([title, keys]) => (
        <Fragment key={title}>
          <Title order={3} size="h4" mt="sm" mb={4}>
            {title}
          </Title>
          <dl className={classes.keys}>
            {keys.map(([label, strokes]) => (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>
                  {strokes.map((stroke) => (
                    <Kbd key={stroke} dir="ltr">
                      {stroke}
                    </Kbd>
                  ))}
                </dd>
              </Fragment>
            ))}
          </dl>
        </Fragment>
      ))}
    </Modal>
  );
}
