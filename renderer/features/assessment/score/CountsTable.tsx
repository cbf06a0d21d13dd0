import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { Side } from '../../../components/assessment/sides.ts';
import { WhyFigure } from '../../../components/assessment/WhyFigure.tsx';
import { useLanguage, useText } from '../../../text/text.ts';
import { type CountKind, countKinds, countOf, standardsCounted } from '../model/counts.ts';
import classes from './CountsTable.module.css';

interface CountsTableProps {
  readonly view: AssessmentView;
  readonly instrument: Instrument;
}

/** Met, not met, not applicable and open, for both sides; each figure names its standards. */
export function CountsTable({ view, instrument }: CountsTableProps) {
  const { t } = useText('assessment');
  return (
    <table className={classes.counts}>
      <caption>{t('list.counts')}</caption>
      <thead>
        <tr>
          <td />
          {countKinds.map((kind) => (
            <th key={kind} scope="col">
              {t(`list.row.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['self', 'review'] as const).map((side) => (
          <tr key={side}>
            <th scope="row">{t(`list.${side}`)}</th>
            {countKinds.map((kind) => (
              <td key={kind}>
                <Count view={view} instrument={instrument} side={side} kind={kind} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CountProps extends CountsTableProps {
  readonly side: Side;
  readonly kind: CountKind;
}

function Count({ view, instrument, side, kind }: CountProps) {
  const { t } = useText('assessment');
  const { locale } = useLanguage();
  const { definition } = instrument;
  const score = side === 'self' ? view.selfScore : view.reviewScore;
  const count = countOf(score, kind);
  const named = standardsCounted(definition, view.standards, side, kind);
  const list = new Intl.ListFormat(locale).format(named);
  return (
    <WhyFigure
      label={`${t(`list.${side}`)}: ${t(`list.row.${kind}`)} ${count}`}
      why={
        <>
          <p>{t(definition.scale.kind === 'met' ? `why.countOf.${kind}` : `why.countOfPoints.${kind}`)}</p>
          <p>{named.length > 0 ? t('why.standardsNamed', { standards: list }) : t('why.none')}</p>
        </>
      }
    >
      {count}
    </WhyFigure>
  );
}
