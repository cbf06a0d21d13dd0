import { Button, Menu } from '@mantine/core';
import { Fragment } from 'react';
import { languageName } from '../../../../shared/documents/annex/language-names.ts';
import { planFormLanguages } from '../../../../shared/documents/plan-form/text/plan-form-texts.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { LetterheadItems } from '../../../components/files/LetterheadItems.tsx';
import { Icon } from '../../../components/status/Icon.tsx';
import { languages } from '../../../text/languages.ts';
import { useText } from '../../../text/text.ts';
import {
  type PlanDocument,
  type PlanDocumentActs,
  type PlanDocumentChoice,
  planDocuments,
} from './use-plan-documents.ts';

interface PlanDocumentsProps {
  readonly partner: PartnerView;
  readonly plan: PlanView;
  readonly documents: PlanDocumentActs;
}

/** Every language that a document of the plan can be written in. */
function choicesOf(document: PlanDocument): readonly PlanDocumentChoice[] {
  if (document === 'workbook') return planFormLanguages.map((language) => ({ document, language }));
  return languages.map(({ code }) => ({ document, language: code }));
}

/** A language's name in itself, as its readers look for it. */
function ownName(code: string): string {
  const own = languages.find((language) => language.code === code)?.name;
  return own ?? languageName(code, code);
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
      {/* Six languages of a workbook among other documents can be more than a low screen holds. */}
      <Menu.Dropdown mah="80vh" style={{ overflowY: 'auto' }}>
        {/* First: below all documents in all their languages nobody would see it. */}
        {!isClosed && (
          <Menu.Item leftSection={<Icon name="upload" />} onClick={() => void documents.choose()}>
            {t('documents.read')}
          </Menu.Item>
        )}
        {offered.length > 0 && !isClosed && <Menu.Divider />}
        {(isOffered.plan || isOffered.letter) && <LetterheadItems letterhead={documents.letterhead} />}
        {offered.map((document) => (
          <Fragment key={document}>
            <Menu.Label>{titleOf(document)}</Menu.Label>
            {choicesOf(document).map((choice) => (
              <Menu.Item
                key={choice.language}
                lang={choice.language}
                leftSection={<Icon name="download" />}
                aria-label={`${titleOf(document)}: ${ownName(choice.language)}`}
                onClick={() => void documents.write(choice)}
              >
                {ownName(choice.language)}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
