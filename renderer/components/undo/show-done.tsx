import { notifications } from '@mantine/notifications';
import { DoneNotice } from './DoneNotice.tsx';

/** Says what was done, with a button that takes it back while it is the last thing that was done. */
export function showDone(text: string): void {
  const id = `done-${crypto.randomUUID()}`;
  notifications.show({
    id,
    message: <DoneNotice text={text} onUndone={() => notifications.hide(id)} />,
  });
}
