import type { LocalizedInstrument } from '../../../../shared/content/instrument/localize.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import classes from './ScorePanel.module.css';

interface GapLinksProps {
  readonly gaps: readonly string[];
  readonly texts: LocalizedInstrument;
  readonly onChoose: (standard: string) => void;
}

/** The gaps, each leading to its standard. */
export function GapLinks({ gaps, texts, onChoose }: GapLinksProps) {
  const { t } = useText('assessment');
  return (
    <div className={classes.gaps}>
      <p className={classes.gapTitle}>
        {gaps.length === 0 ? t('score.noGaps') : t('score.gaps', { count: gaps.length })}
      </p>
      {gaps.length > 0 && (
        <ul>
          {gaps.map((gap) => {
            const title = texts.standards[gap]?.title;
            return (
              <li key={gap}>
                <button type="button" onClick={() => onChoose(gap)}>
                  {gap} {title && <ContentText lang={title.language}>{title.text}</ContentText>}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
