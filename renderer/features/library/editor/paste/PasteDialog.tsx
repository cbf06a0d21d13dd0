import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { applyPaste, previewPaste } from '../../../../../shared/content/instrument-paste/apply-assignment.ts';
import type {
  Assignment,
  ColumnUse,
  RowUse,
} from '../../../../../shared/content/instrument-paste/assignment.ts';
import type {
  PastedProblem,
  PastedTable,
} from '../../../../../shared/content/instrument-paste/pasted-table.ts';
import {
  proposeAgain,
  proposeAssignment,
} from '../../../../../shared/content/instrument-paste/propose-assignment.ts';
import { readPasted } from '../../../../../shared/content/instrument-paste/read-pasted.ts';
import { DialogFoot } from '../../../../components/dialog/DialogFoot.tsx';
import { useText } from '../../../../text/text.ts';
import type { Editor } from '../use-editor.ts';
import { PasteColumns } from './PasteColumns.tsx';
import { PastePreviewList } from './PastePreviewList.tsx';
import { PasteRows } from './PasteRows.tsx';
import { pasteTarget } from './paste-target.ts';

interface PasteDialogProps {
  readonly editor: Editor;
  readonly language: string;
  readonly onClose: () => void;
}

interface Work {
  readonly table: PastedTable;
  readonly assignment: Assignment;
}

/** A whole table out of Word: pasted, assigned to standards and fields, looked at, and put in its places. */
export function PasteDialog({ editor, language, onClose }: PasteDialogProps) {
  const { t } = useText('instrumentEditor');
  const [work, setWork] = useState<Work | null>(null);
  const [problem, setProblem] = useState<PastedProblem | null>(null);
  const target = pasteTarget(editor, language);
  const take = (html: string, text: string) => {
    const pasted = readPasted({ html, text });
    setProblem(pasted.ok ? null : pasted.problem);
    setWork(pasted.ok ? { table: pasted.table, assignment: proposeAssignment(pasted.table, target) } : null);
  };
  const preview = work && previewPaste(work.table, work.assignment, editor.draft);
  const undecided = preview ? preview.open.length + preview.openColumns.length : 0;
  const put = () => {
    if (!preview) return;
    editor.change((before) => applyPaste(before, preview));
    onClose();
  };
  const setColumns = (columns: readonly ColumnUse[]) =>
    work && setWork({ ...work, assignment: proposeAgain(work.table, columns, work.assignment.rows, target) });
  const setRows = (rows: readonly RowUse[]) =>
    work && setWork({ ...work, assignment: { ...work.assignment, rows } });
  return (
    <Modal
      opened
      size="80rem"
      onClose={onClose}
      title={t('paste.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack gap="sm">
        <Textarea
          id="paste-here"
          label={t('paste.here')}
          description={t('paste.hint')}
          error={problem ? t(`paste.problem.${problem}`) : null}
          value=""
          minRows={2}
          data-autofocus
          onChange={() => {}}
          onPaste={(event) => {
            event.preventDefault();
            take(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
          }}
        />
        {work && preview && (
          <>
            <p role="status">
              {t('paste.found', {
                rows: work.table.rows.length,
                columns: work.table.columns,
                filled: work.table.filled,
                tables: work.table.tables,
              })}
            </p>
            <PasteColumns {...work} languages={Object.keys(editor.draft.words)} onChange={setColumns} />
            <PasteRows {...work} standards={target.standards} onChange={setRows} />
            <PastePreviewList preview={preview} />
          </>
        )}
        <DialogFoot>
          {undecided > 0 && <span role="note">{t('paste.undecided', { number: undecided })}</span>}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button disabled={!preview || undecided > 0 || preview.texts.length === 0} onClick={put}>
              {t('paste.put', { number: preview?.texts.length ?? 0 })}
            </Button>
          </Group>
        </DialogFoot>
      </Stack>
    </Modal>
  );
}
