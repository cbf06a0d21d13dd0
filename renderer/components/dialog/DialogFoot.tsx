import type { ReactNode } from 'react';
import classes from './DialogFoot.module.css';

/** The buttons of a dialog: they stay in sight however long it is. The last thing in it. */
export function DialogFoot({ children }: { readonly children: ReactNode }) {
  return <div className={classes.foot}>{children}</div>;
}
