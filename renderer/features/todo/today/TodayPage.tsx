import { Loader } from '@mantine/core';
import { Navigate, useLocation } from 'react-router';
import { RefusalAlert } from '../../../components/form/RefusalAlert.tsx';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { formatDate } from '../../../components/text/dates.ts';
import { useLanguage, useText } from '../../../text/text.ts';
import { useTodayAnswer } from '../use-todo.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { OpenedLast } from './OpenedLast.tsx';
import { PortfolioPicture } from './PortfolioPicture.tsx';
import classes from './Today.module.css';
import { TodayBlockCard } from './TodayBlockCard.tsx';
import { TourOffer } from './TourOffer.tsx';

/** The first page: what today asks of the office and of who works here, how the portfolio stands, what was opened last. */
export function TodayPage() {
  const { t } = useText('todo');
  const { language } = useLanguage();
  const { search } = useLocation();
  const { value, refusal, loading } = useTodayAnswer();
  // The register stood here before: an address that was kept of it, with its filters, still shows it.
  if (search !== '') return <Navigate to={`/register${search}`} replace />;
  return (
    <>
      <PageHeader title={t('day.title')} where={value ? formatDate(value.asOf, language) : ''} />
      <TourOffer />
      <RefusalAlert refusal={refusal} />
      {loading && <Loader size="sm" aria-label={t('day.loading')} />}
      {value && value.partners === 0 && <FirstSteps />}
      {value && value.partners > 0 && (
        <div className={classes.cards}>
          {value.blocks.map((block) => (
            <TodayBlockCard key={block.id} block={block} me={value.me} />
          ))}
          <PortfolioPicture figures={value.figures} />
          <OpenedLast />
        </div>
      )}
    </>
  );
}
