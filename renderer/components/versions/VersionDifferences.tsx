import type { InstrumentDifference } from '../../../shared/rules/assessment/instrument-difference.ts';
import { useText } from '../../text/text.ts';
import { ContentText } from '../text/ContentText.tsx';
import { useDifferenceWords } from './use-difference-words.ts';
import classes from './VersionDifferences.module.css';

interface VersionDifferencesProps {
  readonly comparison: {
    readonly differences: readonly InstrumentDifference[];
    /** Names of the two versions. */
    readonly from: string;
    readonly to: string;
  };
}

/** Everything that two versions of the instrument say differently, as a table; none where only the number differs. */
export function VersionDifferences({ comparison }: VersionDifferencesProps) {
  const { t } = useText('assessment');
  const words = useDifferenceWords();
  const { differences, from, to } = comparison;
  return (
    // A long table scrolls by itself and can be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must take the focus to be scrolled by keys.
    <section className={classes.frame} aria-label={t('version.caption')} tabIndex={0}>
      <table className={classes.table}>
        <caption>{t('version.differences', { count: differences.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('version.what')}</th>
            <th scope="col">{t('version.in', { version: from })}</th>
            <th scope="col">{t('version.in', { version: to })}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={keyOf(difference)}>
              <th scope="row">
                {difference.standard && <bdi>{difference.standard} </bdi>}
                {words.what(difference)}
              </th>
              <td>{said(words.value(difference, difference.before))}</td>
              <td>{said(words.value(difference, difference.after))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const keyOf = ({ kind, standard, subject, before, after }: InstrumentDifference) =>
  [kind, standard, subject, before, after].join('\n');

const said = (value: string | null) => (value === null ? '–' : <ContentText>{value}</ContentText>);
