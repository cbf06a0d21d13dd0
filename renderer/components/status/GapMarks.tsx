import { useText } from '../../text/text.ts';
import classes from './GapMarks.module.css';

interface GapMarksProps {
  /** Standards not met, such as "CS3". */
  readonly gaps: readonly string[];
  /** All standards of the instrument in order; the eight of the harmonized tool when left out. */
  readonly standards?: readonly string[];
}

const eight = ['CS1', 'CS2', 'CS3', 'CS4', 'CS5', 'CS6', 'CS7', 'CS8'];

/** One box per standard, always at its place: a gap is filled and shows its number, the others are empty. */
export function GapMarks(props: GapMarksProps) {
  const { t } = useText('common');
  const { gaps } = props;
  const words =
    gaps.length === 0 ? t('common:gaps.none') : t('common:gaps.list', { standards: gaps.join(', ') });
  return <SaidGapMarks {...props} words={words} />;
}

/** The same with words that are made already: rows of long lists look nothing up. */
export function SaidGapMarks({ gaps, standards = eight, words }: GapMarksProps & { readonly words: string }) {
  return (
    <span className={classes.marks} role="img" aria-label={words} title={words}>
      {standards.map((standard) => (
        <span key={standard} className={classes.mark} data-gap={gaps.includes(standard) || undefined}>
          {gaps.includes(standard) && standard.replace('CS', '')}
        </span>
      ))}
    </span>
  );
}
