import { Button, Menu } from '@mantine/core';
import { Fragment } from 'react';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { LetterheadItems } from '../../../components/files/LetterheadItems.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import type { IconName } from '../../../components/status/icon-paths.ts';
import { languages } from '../../../text/languages.ts';
import { useText } from '../../../text/text.ts';
import { type ActionId, otherActions } from '../model/actions.ts';
import { exportKinds } from '../model/export-kinds.ts';
import type { ImprovementStep } from '../model/improvement.ts';
import type { AssessmentExports } from './use-assessment-exports.ts';

interface AssessmentActionsProps {
  readonly view: AssessmentView;
  readonly step: ImprovementStep | null;
  readonly exports: AssessmentExports;
  readonly onAct: (action: ActionId) => void;
}

const icons: Partial<Record<ActionId, IconName>> = {
  details: 'edit',
  assign: 'person',
  form: 'download',
  'read-form': 'upload',
  response: 'person',
  return: 'restore',
  decide: 'flag',
  extend: 'clock',
  consequence: 'flag',
  reassess: 'restore',
  revise: 'copy',
  cancel: 'cross',
};

/** The quieter actions: the documents, and what the record allows beside the primary action. */
export function AssessmentActions({ view, step, exports, onAct }: AssessmentActionsProps) {
  const { t } = useText('assessment');
  const actions = otherActions(view, step);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" loading={exports.running} leftSection={<Icon name="download" />}>
            {t('action.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <LetterheadItems letterhead={exports.letterhead} />
          {exportKinds(view).map((kind) => (
            <Fragment key={kind}>
              <Menu.Label>{t(`export.${kind}`)}</Menu.Label>
              {languages.map(({ code, name }) => (
                <Menu.Item
                  key={code}
                  lang={code}
                  aria-label={`${t(`export.${kind}`)}: ${name}`}
                  onClick={() => void exports.run(kind, code)}
                >
                  {name}
                </Menu.Item>
              ))}
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
      {actions.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="default" rightSection={<Icon name="down" size={13} />}>
              {t('page.moreActions')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {actions.map((action) => (
              <Menu.Item
                key={action}
                leftSection={<Icon name={icons[action] ?? 'forward'} />}
                onClick={() => onAct(action)}
                {...(action === 'cancel' ? { color: 'red' } : {})}
              >
                {t(action === 'decide' ? 'action.decideAgain' : `action.${action}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
