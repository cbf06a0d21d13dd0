import { Notice } from '../../components/page/Notice.tsx';
import { useText } from '../../text/text.ts';

interface OutsideNoticeProps {
  readonly differs: readonly ('sender' | 'partners' | 'marking' | 'date')[];
}

/** What the outside of a package said otherwise than what is in it. */
export function OutsideNotice({ differs }: OutsideNoticeProps) {
  const { t } = useText('exchange');
  if (differs.length === 0) return null;
  return (
    <Notice tone="fair" icon="alert" title={t('outside.title')}>
      <ul>
        {differs.map((part) => (
          <li key={part}>{t(`outside.${part}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
