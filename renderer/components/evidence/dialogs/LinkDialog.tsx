import { Button, Modal } from '@mantine/core';
import type { EvidenceView } from '../../../../shared/rules/evidence/evidence-view.ts';
import { client } from '../../../client/client.ts';
import { useText } from '../../../text/text.ts';
import { RefusalAlert } from '../../form/RefusalAlert.tsx';
import { useCommand } from '../../session/use-command.ts';
import { ContentText } from '../../text/ContentText.tsx';
import { EvidenceState } from '../EvidenceState.tsx';
import { type EvidenceSubject, linksWith, standardsServed } from '../evidence-subject.ts';
import { useTypeWords } from '../use-type-words.ts';
import classes from './EvidenceDialogs.module.css';

interface LinkDialogProps {
  readonly subject: EvidenceSubject;
  readonly assessment: string;
  readonly standard: string;
  /** The partner's documents that don't serve this standard yet. */
  readonly choices: readonly EvidenceView[];
  readonly onClose: () => void;
}

/** Documents that the partner gave for something else and that serve this standard too. */
export function LinkDialog({ subject, assessment, standard, choices, onClose }: LinkDialogProps) {
  const { t } = useText('evidence');
  const edit = useCommand(client.evidence.edit);
  const typeWords = useTypeWords();
  const link = ({ id, fields }: EvidenceView) =>
    edit.run({
      evidence: id,
      fields: {
        links: linksWith(fields, assessment, [...standardsServed(fields, assessment), standard]),
      },
    });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('linkDialog.title', { standard })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <RefusalAlert refusal={edit.refusal} />
      {choices.length === 0 ? (
        <p className={classes.quiet}>{t('linkDialog.none', { name: subject.partner.name })}</p>
      ) : (
        <ul className={classes.links}>
          {choices.map((evidence) => (
            <li key={evidence.id}>
              <span>
                <ContentText>{evidence.fields.title}</ContentText>
                <br />
                <EvidenceState state={evidence.state} />{' '}
                <small>{typeWords(evidence.fields.documentType)}</small>
              </span>
              <Button
                size="compact-sm"
                variant="default"
                loading={edit.running}
                aria-label={t('linkDialog.linkNamed', { title: evidence.fields.title, standard })}
                onClick={() => void link(evidence)}
              >
                {t('linkDialog.link', { standard })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Modal>
  );
}
