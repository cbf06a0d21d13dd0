import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import { Notice } from '../../../components/page/Notice.tsx';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useText } from '../../../text/text.ts';
import { type AnnexWork, withMember } from '../annex-work.ts';
import { ClauseLine } from './ClauseLine.tsx';
import classes from './Clauses.module.css';
import { LeftOut } from './LeftOut.tsx';

interface ClauseSectionProps {
  readonly preview: AnnexPreview;
  readonly work: AnnexWork;
  readonly shown: string | null;
  readonly isAsked: boolean;
  readonly onShow: (clause: string) => void;
  /** A wording was chosen, whose text may be shown without leaving the choice. */
  readonly onChoose: (clause: string) => void;
  readonly onChange: (change: Partial<AnnexWork>) => void;
}

/** The clauses of the annex in their order, each with its version, who approved it, and its wording where there is a choice. */
export function ClauseSection(props: ClauseSectionProps) {
  const { preview, work, shown, isAsked, onShow, onChoose, onChange } = props;
  const { t } = useText('annex');
  const { clauses, left, missing, unapproved } = preview;
  return (
    <PageSection title={t('clause.title', { count: clauses.length })}>
      {unapproved.length > 0 && (
        <Notice tone="neutral" icon="info">
          {t('open.unapproved', { count: unapproved.length, total: clauses.length })}
        </Notice>
      )}
      <ol className={classes.clauses}>
        {clauses.map((clause) => (
          <ClauseLine
            key={clause.clause}
            clause={clause}
            isShown={clause.clause === shown}
            isMissing={isAsked && missing.variants.includes(clause.clause)}
            onShow={() => onShow(clause.clause)}
            onChoose={(variant) => {
              onChange({ variants: withMember(work.variants, clause.clause, variant) });
              onChoose(clause.clause);
            }}
          />
        ))}
      </ol>
      <LeftOut left={left} />
    </PageSection>
  );
}
