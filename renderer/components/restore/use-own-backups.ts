import { client } from '../../client/client.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { useRequest } from '../session/use-request.ts';
import { dayAndTime } from '../text/dates.ts';

/** The backups that the program made by itself, to choose from, newest first. */
export function useOwnBackups(folder: string): { readonly value: string; readonly label: string }[] {
  const { t } = useText('workspace');
  const { language } = useLanguage();
  const found = useRequest(['backups', folder], () => client.workspace.listBackups({ folder })).value;
  return (found?.rows ?? []).map(({ folder: value, at, entries, missing }) => {
    const facts = { date: dayAndTime(at, language), entries };
    return { value, label: t(missing > 0 ? 'restore.ownIncomplete' : 'restore.own', facts) };
  });
}
