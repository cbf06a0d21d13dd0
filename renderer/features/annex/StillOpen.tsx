import { Anchor } from '@mantine/core';
import type { FieldError } from '../../components/form/ErrorSummary.tsx';
import { Notice } from '../../components/page/Notice.tsx';
import { useText } from '../../text/text.ts';
import classes from './AnnexScreen.module.css';

/** What keeps the annex from being final, each leading to its field. */
export function StillOpen({ open }: { readonly open: readonly FieldError[] }) {
  const { t } = useText('annex');
  return open.length === 0 ? (
    <Notice tone="good" icon="circle-check" role="status">
      {t('open.nothing')}
    </Notice>
  ) : (
    <Notice tone="fair" icon="half" title={t('open.title', { count: open.length })} role="status">
      <ul className={classes.open}>
        {open.map(({ field, message }) => (
          <li key={field}>
            <Anchor component="button" type="button" size="sm" onClick={() => goTo(field)}>
              {message}
            </Anchor>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function goTo(field: string): void {
  const input = document.getElementById(field);
  input?.scrollIntoView({ block: 'center' });
  input?.focus();
}
