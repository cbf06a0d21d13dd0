import type { ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import classes from './Portfolio.module.css';

/** So many partners stand open beside a figure; of more, how many came and left is said first. */
const mostOpen = 3;

interface MovedPartnersProps {
  readonly partners: readonly { readonly before: number; readonly after: number }[];
  readonly children: ReactNode;
}

/** Partners that came to a figure or left it: a few stand open, more behind their numbers. */
export function MovedPartners({ partners, children }: MovedPartnersProps) {
  const { t } = useText('portfolio');
  const list = <ul className={classes.partners}>{children}</ul>;
  if (partners.length <= mostOpen) return list;
  const came = partners.filter(({ before, after }) => after > before).length;
  return (
    <details>
      <summary>{t('changed.moved', { came, left: partners.length - came })}</summary>
      {list}
    </details>
  );
}
