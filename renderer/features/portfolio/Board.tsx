import type { ToldFigure } from '../../../shared/contract/portfolio.ts';
import { PageSection } from '../../components/page/PageSection.tsx';
import { useText } from '../../text/text.ts';
import { Bars } from './Bars.tsx';
import classes from './Portfolio.module.css';
import { StandardsTable } from './StandardsTable.tsx';
import { Tile } from './Tile.tsx';
import type { AskedFigures } from './use-asked.ts';

interface BoardProps {
  readonly figures: readonly ToldFigure[];
  readonly partners: { readonly all: number; readonly inScope: number };
  readonly asked: AskedFigures;
}

/** What a head of office asks first. */
const tiles = [
  'partners:all',
  'valid:valid',
  'never-assessed:never',
  'expiring:expiring',
  'expired-evidence:expired-evidence',
  'carried:without',
  'plan:overdue',
  'trained:trained',
] as const;

/** Measures in the order of the page, each a plot; the ratings and the standards of each instrument stand before them. */
const plots: readonly (readonly [
  section: 'assessed' | 'plans' | 'agreements' | 'decisions' | 'training' | 'partners',
  readonly string[],
])[] = [
  ['assessed', ['state', 'carried-by', 'stage', 'relied-on', 'found-elsewhere']],
  ['plans', ['plan', 'gaps', 'action', 'days-to-close']],
  ['agreements', ['clauses', 'carried', 'without-because', 'exception', 'exception-over']],
  ['training', ['trained', 'training-record', 'trained-course']],
  ['decisions', ['low-decided', 'low-running', 'emergency', 'emergency-unassessed', 'closed']],
  ['partners', ['active-agreement', 'kind', 'scope']],
];

const ofInstrument = [
  'rating',
  'self-score',
  'preliminary',
  'final',
  'movement',
  'self-and-un',
  'difference',
  'written-done',
] as const;

/** Tiles, then plots by subject. Every mark is a button that leads to the partners behind it. */
export function Board({ figures, asked }: BoardProps) {
  const { t } = useText('portfolio');
  const instruments = [
    ...new Set(
      figures.flatMap(({ measure, instrument }) => (measure === 'rating' && instrument ? [instrument] : [])),
    ),
  ];
  const of = (measure: string, instrument: string | null = null) =>
    figures.filter((figure) => figure.measure === measure && figure.instrument === instrument);
  const bars = (measure: string, instrument: string | null = null) =>
    [...Map.groupBy(of(measure, instrument), ({ id }) => id.slice(0, id.lastIndexOf(':'))).entries()].map(
      ([key, parts]) => <Bars key={key} figures={parts} asked={asked} />,
    );
  return (
    <div className={classes.sections}>
      <ul className={classes.tiles}>
        {tiles.map((id) => {
          const figure = figures.find((each) => each.id === id);
          return figure ? (
            <Tile key={id} figure={figure} hasParts={of(figure.measure).length > 1} asked={asked} />
          ) : null;
        })}
      </ul>
      {instruments.map((instrument) => (
        <PageSection
          key={instrument}
          title={t('section.ratings', {
            instrument: of('rating', instrument)[0]?.words.instrument ?? instrument,
          })}
        >
          <div className={classes.plots}>{ofInstrument.map((measure) => bars(measure, instrument))}</div>
          <StandardsTable
            figures={figures.filter((figure) => figure.instrument === instrument)}
            asked={asked}
          />
        </PageSection>
      ))}
      {plots.map(([section, measures]) => (
        <PageSection key={section} title={t(`section.${section}`)}>
          <div className={classes.plots}>{measures.map((measure) => bars(measure))}</div>
        </PageSection>
      ))}
    </div>
  );
}
