import { Button } from '@mantine/core';
import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import { ContentText } from '../../../components/text/ContentText.tsx';
import { useText } from '../../../text/text.ts';
import { originOf } from '../blanks.ts';
import { originKey } from './BlankField.tsx';
import classes from './Blanks.module.css';

interface FilledBlankProps {
  readonly blank: AnnexPreview['placeholders'][number];
  readonly onEdit: () => void;
}

/** A blank that the record or the office fills, to be read and, where need be, written otherwise for this annex. */
export function FilledBlank({ blank, onEdit }: FilledBlankProps) {
  const { t } = useText('annex');
  const origin = originOf(blank, {});
  return (
    <div className={classes.line}>
      <dt title={blank.help}>
        <span dir="auto">{blank.label}</span>
      </dt>
      <dd>
        <ContentText>{blank.value}</ContentText>
        <span className={classes.source}>{origin && t(originKey(origin, blank.source))}</span>
      </dd>
      <dd>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('blank.changeOf', { blank: blank.label })}
          onClick={onEdit}
        >
          {t('blank.change')}
        </Button>
      </dd>
    </div>
  );
}
