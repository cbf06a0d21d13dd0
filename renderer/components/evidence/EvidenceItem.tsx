import type { ReactNode } from 'react';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { Icon } from '../status/Icon.tsx';
import { ContentText } from '../text/ContentText.tsx';
import { formatDate } from '../text/dates.ts';
import classes from './EvidenceItem.module.css';
import { EvidenceState } from './EvidenceState.tsx';
import { FileFlags } from './FileFlags.tsx';
import { useTypeWords } from './use-type-words.ts';

interface EvidenceItemProps {
  readonly evidence: EvidenceView;
  readonly onOpen: () => void;
  /** Under the facts, such as the standards that it serves. */
  readonly children?: ReactNode;
}

/** One document in a list: title, type, how it counts and why, and what to know before opening it. */
export function EvidenceItem({ evidence, onOpen, children }: EvidenceItemProps) {
  const { t } = useText('evidence');
  const { language } = useLanguage();
  const typeWords = useTypeWords();
  const { fields, file, sighting, state, review, withdrawn } = evidence;
  const reason = state === 'withdrawn' ? withdrawn : state === 'insufficient' ? review.reason : null;
  const date = (day: string) => formatDate(day, language, 'short');
  return (
    <li className={classes.item}>
      <button type="button" className={classes.title} onClick={onOpen}>
        <Icon name={sighting ? 'person' : 'file'} size={14} />
        <ContentText>{fields.title}</ContentText>
      </button>
      <p className={classes.facts}>
        <EvidenceState state={state} />
        <span>{typeWords(fields.documentType)}</span>
        {fields.expiresOn && (
          <span>{t(state === 'expired' ? 'expiredOn' : 'expiresOn', { date: date(fields.expiresOn) })}</span>
        )}
        {sighting && <span>{t('seenOn', { date: date(sighting.on) })}</span>}
      </p>
      {reason && (
        <p className={classes.reason} dir="auto">
          {reason}
        </p>
      )}
      {file && <FileFlags flags={file.flags} />}
      {children}
    </li>
  );
}
