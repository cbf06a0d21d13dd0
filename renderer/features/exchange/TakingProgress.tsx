import { Button, Progress } from '@mantine/core';
import type { Waiting } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';

/** How far taking several files over has come, and a way to stop behind the file at hand. Nothing while none are taken. */
export function TakingProgress({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useText('exchange');
  if (!waiting.running) return null;
  const { done, total } = waiting.progress ?? { done: 0, total: 0 };
  return (
    <div>
      <Progress
        value={total === 0 ? 0 : (done / total) * 100}
        aria-label={t('report.running')}
        transitionDuration={100}
      />
      <p role="status">{total === 0 ? t('report.running') : t('report.progress', { done, total })}</p>
      <Button variant="default" loading={waiting.cancelling} onClick={waiting.cancel}>
        {t('report.stop')}
      </Button>
    </div>
  );
}
