import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import { ApprovalMark } from '../../../components/clause/ApprovalMark.tsx';
import { useText } from '../../../text/text.ts';
import classes from './Clauses.module.css';
import { WordingChoice } from './WordingChoice.tsx';

interface ClauseLineProps {
  readonly clause: AnnexPreview['clauses'][number];
  readonly isShown: boolean;
  readonly isMissing: boolean;
  readonly onShow: () => void;
  /** Null leaves it open, or to the usual wording. */
  readonly onChoose: (variant: string | null) => void;
}

/** One clause of the annex. Pressing its title shows its text beside the list. */
export function ClauseLine({ clause, isShown, isMissing, onShow, onChoose }: ClauseLineProps) {
  const { t } = useText('annex');
  const { number, title, version, variants } = clause;
  return (
    <li className={classes.clause} data-shown={isShown || undefined}>
      <span className={classes.number}>{number}</span>
      <div className={classes.body}>
        <div className={classes.facts}>
          <button type="button" className={classes.show} aria-pressed={isShown} onClick={onShow}>
            <span dir="auto">{title}</span>
          </button>
          <Anchor
            component={Link}
            size="xs"
            to={`/library/clauses/${encodeURIComponent(`${clause.clause}@${version}`)}`}
          >
            {t('clause.version', { version })}
          </Anchor>
          {/* Of an open choice nobody can say yet whether its words are approved. */}
          {clause.variant !== null && (
            <ApprovalMark approved={clause.approved} isFromPack={clause.pack !== null} />
          )}
        </div>
        {variants.length > 1 && (
          <WordingChoice
            clause={clause.clause}
            element={clause.element}
            variants={variants}
            value={clause.variant}
            isMissing={isMissing}
            onChoose={onChoose}
          />
        )}
      </div>
    </li>
  );
}
