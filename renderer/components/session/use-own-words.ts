import { useEffect } from 'react';
import { client } from '../../client/client.ts';
import { sayOwn, useLanguage } from '../../text/text.ts';
import { keys } from './requests.ts';
import { useRequest } from './use-request.ts';

/** Has the screens say the texts that the office took in for their language, as long as its workspace is open. */
export function useOwnWords(): void {
  const { language } = useLanguage();
  const { value } = useRequest(keys.ownWords(language), () => client.text.listOwn({ language }));
  const rows = value?.rows;
  useEffect(() => {
    if (!rows || rows.length === 0) return;
    void sayOwn(language, rows).catch(() => {});
    return () => void sayOwn(language, []).catch(() => {});
  }, [language, rows]);
}
