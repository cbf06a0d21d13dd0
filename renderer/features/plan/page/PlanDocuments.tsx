import { Button, Menu } from '@mantine/core';
import { Fragment } from 'react';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { Icon } from '../../../components/status/Icon.tsx';
import { languages } from '../../../text/languages.ts';
import { useText } from '../../../text/text.ts';
import { type PlanDocument, type PlanDocumentActs, planDocuments } from './use-plan-documents.ts';

interface PlanDocumentsProps {
  readonly partner: PartnerView;
  readonly plan: PlanView;
  readonly documents: PlanDocumentActs;
}

/** The documents of the plan, each in the languages that it is written in, and reading a workbook that came back. */
export function PlanDocuments({ partner, plan, documents }: PlanDocumentsProps) {
  const { t } = useText('plan');
  // An archived partner gets no workbook, and none is taken back.
  const isClosed = partner.archived !== null;
  const { determination } = partner.row;
  const hasLetter = determination === 'preliminary' || determination === 'final';
  const isOffered: Readonly<Record<PlanDocument, boolean>> = {
    plan: plan.counts.open + plan.counts.verified > 0,
    letter: hasLetter,
    // What is overdue is said in the letter or left out of it: the person sees that there is some, and decides.
    letterWithoutPassed: hasLetter && plan.counts.overdue > 0,
    workbook: plan.counts.open > 0 && !isClosed,
  };
  const titleOf = (document: PlanDocument) =>
    document === 'letter' && plan.counts.overdue > 0
      ? t('documents.letterSaysPassed', { count: plan.counts.overdue })
      : t(`documents.${document}`);
  const offered = planDocuments.filter((document) => isOffered[document]);
  if (offered.length === 0 && isClosed) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          loading={documents.running}
          leftSection={<Icon name="file" />}
          rightSection={<Icon name="down" size={13} />}
        >
          {t('documents.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((document) => (
          <Fragment key={document}>
            <Menu.Label>{titleOf(document)}</Menu.Label>
            {languages.map(({ code, name }) => (
              <Menu.Item
                key={code}
                lang={code}
                leftSection={<Icon name="download" />}
                aria-label={`${titleOf(document)}: ${name}`}
                onClick={() => void documents.write(document, code)}
              >
                {name}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
        {offered.length > 0 && !isClosed && <Menu.Divider />}
        {!isClosed && (
          <Menu.Item leftSection={<Icon name="upload" />} onClick={() => void documents.choose()}>
            {t('documents.read')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
