import type { Instrument } from '../../../../../shared/content/instrument/instrument.ts';
import type { InstrumentDraft } from '../../../../../shared/content/instrument-draft/draft.ts';
import { isModelText } from '../../../../../shared/content/instrument-draft/draft-files.ts';
import { rulesOf, ruleValue } from '../../../../../shared/content/instrument-draft/rule-values.ts';
import { isConfirmed, notesOf, ruleGates } from '../../../../../shared/content/instrument-draft/rules.ts';
import { DateText } from '../../../../components/text/DateText.tsx';
import { useText } from '../../../../text/text.ts';
import classes from '../Editor.module.css';

interface OriginPreviewProps {
  readonly draft: InstrumentDraft;
  readonly base: Instrument | null;
}

/** What a report will say of the instrument's origin, and rule by rule what it rests on. */
export function OriginPreview({ draft, base }: OriginPreviewProps) {
  const { t } = useText('instrumentEditor');
  const { document, publisher, facts } = draft;
  const rules = rulesOf(facts);
  const notes = notesOf(draft.notes).filter(({ rule }) => rules.includes(rule));
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
  return (
    <section className={classes.card} aria-label={t('preview.report')}>
      <p>{isModelText(draft, base) ? t('preview.model') : t('preview.official')}</p>
      <p>
        {t('field.publisher')} <bdi>{publisher || t('rules.none')}</bdi>
      </p>
      <p>
        {t('source.document')} <bdi>{document.title || t('rules.none')}</bdi>{' '}
        {isDay(document.date) && <DateText date={document.date} />} <bdi>{document.reference}</bdi>
      </p>
      <p>{t('rules.count', { rules: notes.length, confirmed: notes.filter(isConfirmed).length })}</p>
      <ul className={classes.list}>
        {notes.map((note) => (
          <li key={note.rule}>
            <strong>{t(`rule.${note.rule}`)}</strong>{' '}
            <bdi className={classes.quiet}>{ruleGates[note.rule]}</bdi>{' '}
            {note.rule !== 'na-policy' && <bdi>{ruleValue(draft, note.rule)}</bdi>}
            <div className={classes.quiet}>
              {t(`certainty.${note.certainty}`)}
              {' · '}
              <bdi>{note.source || t('rules.none')}</bdi>
              {note.confirmedBy && isConfirmed(note) && (
                <>
                  {' · '}
                  {t('rules.confirmed')} <bdi>{`${note.confirmedBy.name}, ${note.confirmedBy.function}`}</bdi>{' '}
                  <DateText date={note.confirmedOn} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
