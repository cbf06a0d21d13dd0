import type { Provenance } from '../../../../shared/content/instrument/provenance.ts';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import classes from '../InstrumentView.module.css';

/** Each rule of an instrument with its value, source, certainty, who confirmed it, and when it is looked at again. */
export function RuleOrigins({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useText('library');
  const { language } = useLanguage();
  if (provenance.rules.length === 0) return null;
  return (
    <details className={classes.origins}>
      <summary>{t('origin.title')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('origin.title')}>
        <table>
          <thead>
            <tr>
              {(['gate', 'rule', 'value', 'source', 'certainty', 'confirmed', 'review'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {t(`origin.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {provenance.rules.map(({ gate, rule, value, source, certainty, ...confirmation }) => (
              <tr key={rule}>
                <td>
                  <bdi dir="ltr">{gate}</bdi>
                </td>
                <th scope="row">
                  <bdi dir="ltr">{rule}</bdi>
                </th>
                <td dir="auto">{value}</td>
                <td dir="auto">{source}</td>
                <td>{t(`origin.sure.${certainty}`)}</td>
                <td dir="auto">
                  {confirmation.confirmedBy && confirmation.confirmedOn
                    ? t('origin.byOn', {
                        name: confirmation.confirmedBy.name,
                        function: confirmation.confirmedBy.function,
                        date: formatDate(confirmation.confirmedOn, language),
                      })
                    : t('origin.nobody')}
                </td>
                <td>{confirmation.nextReview ? formatDate(confirmation.nextReview, language) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
