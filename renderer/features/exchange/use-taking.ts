import { useEffect, useState } from 'react';
import { subscribe } from '../../client/client.ts';

/** How many of several files were looked at so far; null while nobody hears of any. */
export function useTaking(running: boolean): { readonly done: number; readonly total: number } | null {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  useEffect(() => {
    if (!running) return;
    setProgress(null);
    return subscribe((event) => {
      if (event.type === 'progress' && event.call === 'package.mergeFiles')
        setProgress({ done: event.done, total: event.total });
    });
  }, [running]);
  return running ? progress : null;
}
