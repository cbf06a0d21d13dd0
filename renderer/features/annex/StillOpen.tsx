import { Anchor } from '@mantine/core';
import type { FieldError } from '../../components/form/ErrorSummary.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useText } from '../../text/text.ts';
import classes from './AnnexScreen.module.css';

interface StillOpenProps {
  readonly open: readonly FieldError[];
}

/** What keeps the annex from being final, each leading to its field. */
export function StillOpen({ open }: StillOpenProps) {
  const { t } = useText('annex');
  return open.length === 0 ? (
    <Notice tone="good" icon="circle-check" role="status">
      {t('open.nothing')}
    </Notice>
  ) : (
    <Notice tone="fair" icon="half" title={t('open.title', { count: open.length })} role="status">
      <OpenFields open={open.slice(0, firstOpen)} />
      {open.length > firstOpen && (
        <details>
          <summary>{t('open.more', { count: open.length - firstOpen })}</summary>
          <OpenFields open={open.slice(firstOpen)} />
        </details>
      )}
    </Notice>
  );
}

/** So many are shown beside the preview; the others are counted, and unfolded. */
const firstOpen = 6;

function OpenFields({ open }: StillOpenProps) {
  return (
    <ul className={classes.open}>
      {open.map(({ field, message }) => (
        <li key={field}>
          <Anchor component="button" type="button" size="sm" onClick={() => goTo(field)}>
            {message}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

function goTo(field: string): void {
  const input = document.getElementById(field);
  input?.scrollIntoView({ block: 'center' });
  input?.focus();
}
