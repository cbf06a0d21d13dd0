import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import classes from './ReassessmentNotice.module.css';

/** Leads to standards of this assessment, where their evidence is looked at, judged and renewed. */
export function StandardLinks({ standards }: { readonly standards: readonly string[] }) {
  return (
    <span className={classes.standards}>
      {standards.map((standard) => (
        <Anchor key={standard} component={Link} to={{ search: `?standard=${standard}` }} size="sm">
          {standard}
        </Anchor>
      ))}
    </span>
  );
}
