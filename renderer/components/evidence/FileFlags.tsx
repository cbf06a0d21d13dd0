import type { FileFlag } from '../../../shared/record/shapes/evidence.ts';
import { useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import classes from './EvidenceItem.module.css';

/** What a person should know before opening a file, in words. */
export function FileFlags({ flags }: { readonly flags: readonly FileFlag[] }) {
  const { t } = useText('evidence');
  if (flags.length === 0) return null;
  return (
    <ul className={classes.flags} aria-label={t('flags')}>
      {flags.map((flag) => (
        <li key={flag} title={t(`flagMeaning.${flag}`)}>
          <Icon name="alert" size={13} />
          {t(`flag.${flag}`)}
        </li>
      ))}
    </ul>
  );
}
