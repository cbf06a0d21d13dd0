import { notifications } from '@mantine/notifications';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { host } from '../../client/host.ts';
import { useText } from '../../text/text.ts';
import { useRefusalText } from '../form/refusal-text.ts';
import { ask } from '../session/requests.ts';

/** Hands a file to the person (a dialog, or a download) and tells what became of it. */
export function useSaveFile(): (file: FileContent) => Promise<void> {
  const { t } = useText('common');
  const refusalText = useRefusalText();
  return async (file) => {
    const result = await ask(() => host.saveFile(file));
    if (!result.ok) {
      notifications.show({ color: 'red', message: refusalText(result.error), autoClose: false });
    } else if (result.value === 'saved') {
      notifications.show({ message: t('common:savedFile', { name: file.name }) });
    } else {
      notifications.show({ color: 'gray', message: t('common:fileNotSaved') });
    }
  };
}
