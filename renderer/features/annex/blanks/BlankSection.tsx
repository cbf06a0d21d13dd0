import { useRef } from 'react';
import type { AnnexPreview } from '../../../../shared/documents/annex/annex-view.ts';
import { PageSection } from '../../../components/page/PageSection.tsx';
import { useText } from '../../../text/text.ts';
import { type AnnexWork, withMember } from '../annex-work.ts';
import { blankField } from '../open-fields.ts';
import { BlankField } from './BlankField.tsx';
import classes from './Blanks.module.css';
import { FilledBlank } from './FilledBlank.tsx';

interface BlankSectionProps {
  readonly agreement: string;
  readonly preview: AnnexPreview;
  readonly work: AnnexWork;
  /** Whether the final annex was asked for, so that what is missing is said beside its field. */
  readonly isAsked: boolean;
  readonly onChange: (change: Partial<AnnexWork>) => void;
  readonly onFocus: (blank: string) => void;
}

/** The blanks of the clauses: those that nobody filled first, then those that the record or the office fills. */
export function BlankSection(props: BlankSectionProps) {
  const { agreement, preview, work, isAsked, onChange, onFocus } = props;
  const { t } = useText('annex');
  const { placeholders, missing } = preview;
  // A blank that was missing stays where it is while it is filled, so that nothing moves under the person's hands.
  const asked = useRef(new Set<string>());
  for (const id of [...missing.placeholders, ...Object.keys(work.values)]) asked.current.add(id);
  const [open, filled] = [
    placeholders.filter(({ id }) => asked.current.has(id)),
    placeholders.filter(({ id }) => !asked.current.has(id)),
  ];
  const write = (id: string, value: string | null) =>
    onChange({ values: withMember(work.values, id, value) });
  if (placeholders.length === 0) return null;
  return (
    <PageSection
      title={t('blank.title', { count: placeholders.length })}
      aside={<span className={classes.quiet}>{t('blank.open', { count: missing.placeholders.length })}</span>}
    >
      {open.map((blank) => (
        <BlankField
          key={blank.id}
          agreement={agreement}
          blank={blank}
          written={work.values}
          isMissing={isAsked && missing.placeholders.includes(blank.id)}
          onWrite={(value) => write(blank.id, value)}
          onKept={() => {
            asked.current.delete(blank.id);
            write(blank.id, null);
          }}
          onFocus={() => onFocus(blank.id)}
        />
      ))}
      {filled.length > 0 && (
        <dl className={classes.filled} aria-label={t('blank.filled')}>
          {filled.map((blank) => (
            <FilledBlank
              key={blank.id}
              blank={blank}
              onEdit={() => {
                write(blank.id, blank.raw ?? '');
                setTimeout(() => document.getElementById(blankField(blank.id))?.focus(), 0);
              }}
            />
          ))}
        </dl>
      )}
    </PageSection>
  );
}
