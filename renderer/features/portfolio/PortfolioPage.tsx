import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../components/job/LongAnswer.tsx';
import { LongProgress } from '../../components/job/LongProgress.tsx';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { keys } from '../../components/session/requests.ts';
import { useLongRequest } from '../../components/session/use-long-request.ts';
import { useToday } from '../../components/session/use-status.ts';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { Behind } from './Behind.tsx';
import { Board } from './Board.tsx';
import { ChangedSince } from './ChangedSince.tsx';
import { Filters } from './Filters.tsx';
import classes from './Portfolio.module.css';
import { PortfolioNotices } from './PortfolioNotices.tsx';
import { SignedLetters } from './sign-off/SignedLetters.tsx';
import { SignOffDialog } from './sign-off/SignOffDialog.tsx';
import { useAnnual } from './use-annual.ts';
import { useAsked } from './use-asked.ts';

/** The whole portfolio on a day, of any filter; every mark leads to the partners behind it. `/portfolio`. */
export function PortfolioPage() {
  const { t } = useText('portfolio');
  const { language } = useLanguage();
  const { search } = useLocation();
  const asked = useAsked();
  const { question } = asked;
  const answer = useLongRequest(keys.portfolio(question), (asking) =>
    client.portfolio.figures(question, asking),
  );
  const { value, refusal } = answer;
  const today = useToday();
  const annual = useAnnual();
  const [isSigning, setIsSigning] = useState(false);
  const queries = useQueryClient();
  const renewLetters = () => void queries.invalidateQueries({ queryKey: keys.signOffs });
  const day = value && formatDate(value.asOf, language);
  return (
    <>
      <PageHeader
        title={t('title')}
        where={value ? t('where', { day: day ?? '', from: formatDate(value.from, language) }) : ''}
        secondary={
          <>
            <Button variant="subtle" component={Link} to={{ pathname: '/portfolio/reports', search }}>
              {t('reports.open')}
            </Button>
            {value && value.asOf <= today && (
              <Button variant="subtle" onClick={() => setIsSigning(true)}>
                {t('signOff.open')}
              </Button>
            )}
            <Button
              variant="default"
              loading={annual.running}
              onClick={() => void annual.run({ ...question, format: 'excel' })}
            >
              {t('excel')}
            </Button>
          </>
        }
        action={{
          label: t('annual'),
          explanation: t('annualMeans'),
          running: annual.running,
          onAct: () => void annual.run({ ...question, format: 'word' }),
        }}
      />
      <LongProgress waiting={annual} title={t('annual')} />
      <RefusalAlert refusal={annual.refusal} />
      {isSigning && value && (
        <SignOffDialog
          asked={asked}
          asOf={value.asOf}
          figures={value.figures.length}
          onDone={renewLetters}
          onClose={() => setIsSigning(false)}
        />
      )}
      <Filters asked={asked} choices={value} />
      <RefusalAlert refusal={refusal} />
      <LongAnswer answer={answer} title={t('loading')} />
      {value && value.partners.all === 0 && (
        <EmptyState title={t('emptyTitle')} text={t('empty', { day: day ?? '' })} />
      )}
      {value && value.partners.all > 0 && (
        <div className={classes.page} data-behind={asked.figure === null ? undefined : true}>
          {asked.figure !== null && <Behind asked={asked} figure={asked.figure} />}
          <div>
            <PortfolioNotices told={value} />
            {value.asOf < today && <ChangedSince asked={asked} asOf={value.asOf} />}
            <Board figures={value.figures} partners={value.partners} asked={asked} />
          </div>
        </div>
      )}
      <SignedLetters onChanged={renewLetters} />
    </>
  );
}
