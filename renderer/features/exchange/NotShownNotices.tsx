import { Notice } from '../../components/page/Notice.tsx';
import { useText } from '../../text/text.ts';

interface NotShownNoticesProps {
  readonly totals: {
    readonly newer: number;
    readonly unreadable: number;
    readonly forks: number;
    readonly branchGaps: number;
  };
}

/** What a package brings and this program can't show, and where a copied laptop wrote twice: said before it is taken over, and once more afterwards. */
export function NotShownNotices({ totals }: NotShownNoticesProps) {
  const { t } = useText('exchange');
  return (
    <>
      {totals.forks > 0 && (
        <Notice tone="fair" icon="alert">
          {t('preview.forksAll', { count: totals.forks })}
        </Notice>
      )}
      {totals.branchGaps > 0 && (
        <Notice tone="fair" icon="info">
          {t('preview.branchGaps', { count: totals.branchGaps })}
        </Notice>
      )}
      {totals.newer > 0 && (
        <Notice tone="fair" icon="info">
          {t('preview.newer', { count: totals.newer })}
        </Notice>
      )}
      {totals.unreadable > 0 && (
        <Notice tone="poor" icon="alert">
          {t('preview.unreadable', { count: totals.unreadable })}
        </Notice>
      )}
    </>
  );
}
