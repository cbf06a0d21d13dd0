import { Anchor, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import type { Comparison } from '../../../../shared/rules/assessment/comparison.ts';
import { isChanged } from '../../../components/assessment/changes/before-after.ts';
import { ChangesTable } from '../../../components/assessment/changes/ChangesTable.tsx';
import { PageHeader } from '../../../components/page/PageHeader.tsx';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './CompareScreen.module.css';
import { CompareSide } from './CompareSide.tsx';
import { useSideWords } from './use-side-words.ts';

interface CompareScreenProps {
  readonly partner: AssessmentView['partner'];
  readonly comparison: Comparison;
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
}

/** Both sides with capacity and risk together, and what became of each standard in between. */
export function CompareScreen({ partner, comparison, instrument, texts }: CompareScreenProps) {
  const { t } = useText('assessment');
  const [onlyChanges, setOnlyChanges] = useState(false);
  const words = useSideWords();
  const { before, after, standards } = comparison;
  const changed = standards.filter(isChanged);
  const shown = onlyChanges ? changed : standards;
  const within = before.reference === after.reference;
  // Two sides of one assessment differ by kind, those of two by reference.
  const head = (side: Comparison['before']) => (within ? t(`compare.kind.${side.kind}`) : side.reference);
  return (
    <>
      <PageHeader
        title={`${t('compare.title')} · ${partner.name}`}
        shownTitle={
          <>
            {`${t('compare.title')} · `}
            <ContentText>{partner.name}</ContentText>
          </>
        }
        where={
          <span className={classes.where}>
            <Anchor component={Link} to={`/partners/${encodeURIComponent(partner.reference)}`} size="sm">
              {t('page.backToPartner')}
            </Anchor>
            <ContentText lang={texts.shortTitle.language}>{texts.shortTitle.text}</ContentText>
          </span>
        }
      />
      <div className={classes.sides}>
        <CompareSide title={t('compare.before')} side={before} total={standards.length} />
        <CompareSide title={t('compare.after')} side={after} total={standards.length} />
      </div>
      <section aria-labelledby="compare-standards" className={classes.standards}>
        <div className={classes.bar}>
          <h2 id="compare-standards">
            {t('compare.changed', { count: changed.length, total: standards.length })}
          </h2>
          <Checkbox
            label={t('compare.onlyChanges')}
            checked={onlyChanges}
            onChange={(event) => setOnlyChanges(event.currentTarget.checked)}
          />
        </div>
        {shown.length === 0 ? (
          <p className={classes.none}>{t('compare.nothingChanged')}</p>
        ) : (
          <ChangesTable
            changes={shown}
            instrument={instrument}
            texts={texts}
            caption={t('compare.table', { before: words(before), after: words(after) })}
            before={head(before)}
            after={head(after)}
            comments
          />
        )}
      </section>
    </>
  );
}
