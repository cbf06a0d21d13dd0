import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { beforeAfter } from '../../../components/assessment/changes/before-after.ts';
import { ChangesTable } from '../../../components/assessment/changes/ChangesTable.tsx';
import { OutcomeLine } from '../../../components/assessment/changes/OutcomeLine.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { useText } from '../../../text/text.ts';
import { comparePath } from '../compare/compare-path.ts';
import classes from '../FollowThrough.module.css';

interface OutcomeSectionProps {
  readonly view: AssessmentView;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
}

/** What became of the gaps: the outcome with its table once it is signed, and the way to the whole comparison. */
export function OutcomeSection({ view, instrument, texts }: OutcomeSectionProps) {
  const { t } = useText('assessment');
  const compared = beforeAfter(view, instrument);
  if (!compared) return null;
  return (
    <section className={classes.section} aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t('outcome.title')}</h2>
      {view.outcome ? (
        <>
          <OutcomeLine outcome={view.outcome} />
          <ChangesTable
            changes={compared.changes}
            instrument={instrument}
            texts={texts}
            caption={t('outcome.table')}
            before={t('common:determination.preliminary')}
            after={t('common:determination.final')}
          />
        </>
      ) : (
        <p className={classes.quiet}>{t('outcome.notYet')}</p>
      )}
      <p className={classes.line}>
        <CompareLink
          to={comparePath(view.reference)}
          words={t(view.outcome ? 'compare.preliminaryFinal' : 'compare.preliminaryNow')}
        />
        {view.reassesses && (
          <CompareLink
            to={comparePath(view.reference, view.reassesses.reference)}
            words={t('compare.withEarlier', { reference: view.reassesses.reference })}
          />
        )}
        {view.revises && (
          <CompareLink
            to={comparePath(view.reference, view.revises.reference)}
            words={t('compare.withEarlier', { reference: view.revises.reference })}
          />
        )}
      </p>
    </section>
  );
}

function CompareLink({ to, words }: { readonly to: string; readonly words: string }) {
  return (
    <Anchor component={Link} to={to} size="sm">
      <Icon name="columns" size={13} /> {words}
    </Anchor>
  );
}
