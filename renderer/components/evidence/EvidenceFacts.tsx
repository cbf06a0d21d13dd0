import type { ReactNode } from 'react';
import { languageName } from '../../../shared/documents/annex/language-names.ts';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import { useLanguage, useText } from '../../text/text.ts';
import { ContentText } from '../text/ContentText.tsx';
import { MomentText } from '../text/DateText.tsx';
import { formatDate } from '../text/dates.ts';
import classes from './EvidenceDialog.module.css';
import type { EvidenceSubject } from './evidence-subject.ts';
import { standardsServed } from './evidence-subject.ts';
import { fileSize } from './file-words.ts';
import { useTypeWords } from './use-type-words.ts';

interface EvidenceFactsProps {
  readonly subject: EvidenceSubject;
  readonly evidence: EvidenceView;
  readonly all: readonly EvidenceView[];
}

/** Everything recorded about a document; what was left open isn't listed. */
export function EvidenceFacts({ subject, evidence, all }: EvidenceFactsProps) {
  const { t } = useText('evidence');
  const { language, locale } = useLanguage();
  const typeWords = useTypeWords();
  const { fields, file, sighting, addedAt, addedBy, source } = evidence;
  const titleOf = (id: string | null) => all.find((other) => other.id === id)?.fields.title ?? null;
  const standards = subject.assessment
    ? standardsServed(fields, subject.assessment.id)
    : [...new Set(fields.links.map(({ standard }) => standard))];
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('fact.reference'), <bdi key="reference">{evidence.reference}</bdi>],
    [t('field.type'), typeWords(fields.documentType)],
    [
      t('field.description'),
      fields.description && <ContentText key="description">{fields.description}</ContentText>,
    ],
    [t('field.standards'), standards.length > 0 ? standards.join(', ') : t('fact.noStandard')],
    [t('field.issuedOn'), fields.issuedOn && formatDate(fields.issuedOn, language)],
    [t('field.expiresOn'), fields.expiresOn && formatDate(fields.expiresOn, language)],
    [t('field.language'), fields.language && languageName(fields.language, language)],
    [
      t('fact.seen'),
      sighting && (
        <span key="seen">
          {formatDate(sighting.on, language)}
          {' · '}
          <ContentText>{sighting.place}</ContentText>
          <br />
          <ContentText>{sighting.by.name}</ContentText>
          {' · '}
          <ContentText>{sighting.by.function}</ContentText>
        </span>
      ),
    ],
    [t('fact.file'), file && <ContentText key="file">{file.name}</ContentText>],
    [t('fact.size'), file && fileSize(file.size, locale)],
    [t('fact.kind'), file && `${t(`kind.${file.kind}`)} (${file.mediaType})`],
    [t('fact.sha256'), file && <bdi key="hash" title={file.sha256}>{`${file.sha256.slice(0, 16)}…`}</bdi>],
    [t('fact.revises'), titleOf(evidence.revises)],
    [t('fact.revisedBy'), titleOf(evidence.revisedBy)],
    [
      t(source === 'returned-form' ? 'fact.returned' : 'fact.added'),
      <span key="added">
        <MomentText at={addedAt} />
        {' · '}
        <ContentText>{addedBy.name}</ContentText>
      </span>,
    ],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
