import { Progress } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { useTaking } from './use-taking.ts';

/** How far taking several files over has come. Nothing while none are taken. */
export function TakingProgress({ running }: { readonly running: boolean }) {
  const { t } = useText('exchange');
  const progress = useTaking(running);
  if (!running) return null;
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <div>
      <Progress
        value={total === 0 ? 0 : (done / total) * 100}
        aria-label={t('report.running')}
        transitionDuration={100}
      />
      <p role="status">{total === 0 ? t('report.running') : t('report.progress', { done, total })}</p>
    </div>
  );
}
