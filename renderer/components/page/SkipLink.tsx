import { useText } from '../../text/text.ts';
import classes from './SkipLink.module.css';
import { useSkip } from './skip-target.ts';

/** Right after the title, where a page begins: leads past its buttons and filters. */
export function SkipLink() {
  const { t } = useText('shell');
  const skip = useSkip();
  if (!skip) return null;
  return (
    <button type="button" className={classes.skip} onClick={skip.focus}>
      {t(`skipTo.${skip.kind}`)}
    </button>
  );
}
