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
  return told
    .filter(({ of }) => totals[of] > 0)
    .map(({ of, says, tone, icon }) => (
      <Notice key={of} tone={tone} icon={icon}>
        {t(`preview.${says}`, { count: totals[of] })}
      </Notice>
    ));
}

const told = [
  { of: 'forks', says: 'forksAll', tone: 'fair', icon: 'alert' },
  { of: 'branchGaps', says: 'branchGaps', tone: 'fair', icon: 'info' },
  { of: 'newer', says: 'newer', tone: 'fair', icon: 'info' },
  { of: 'unreadable', says: 'unreadable', tone: 'poor', icon: 'alert' },
] as const;
