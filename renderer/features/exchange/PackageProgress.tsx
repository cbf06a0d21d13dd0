import { Progress } from '@mantine/core';
import type { Waiting } from '../../components/session/use-waiting.ts';
import { useText } from '../../text/text.ts';

/** How far taking one package over has come, which is done whole or not at all. Nothing while none is taken. */
export function PackageProgress({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useText('common');
  const { t: inExchange } = useText('exchange');
  if (!waiting.running) return null;
  const { step, done, total } = waiting.progress ?? { step: null, done: 0, total: 0 };
  const told =
    step === 'reading' ? inExchange('report.running') : t(step === null ? 'long.begin' : `long.${step}`);
  return (
    <div>
      <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label={told} transitionDuration={100} />
      <p>
        {/* Read out with each step, not with each number. */}
        <span role="status">{told}</span>
        {total > 0 && <span> {t('long.count', { done, total })}</span>}
      </p>
    </div>
  );
}
