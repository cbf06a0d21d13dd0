import { isInTheWay } from '../../../../shared/documents/comparison/look-remarks.ts';
import {
  findingInWords,
  findingLabel,
  findingText,
  placeInWords,
} from '../../../../shared/documents/comparison/text/finding-text.ts';
import { withoutHashes } from '../../../../shared/documents/comparison/without-hashes.ts';
import type { Finding } from '../../../../shared/record/shapes/contract-account.ts';
import { useLanguage } from '../../../text/text.ts';
import { ChangedWords } from './ChangedWords.tsx';
import classes from './Check.module.css';

/** One finding: what it is, where it stands, what there is to say of it, and its words. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { language } = useLanguage();
  const text = findingText(language);
  const { kind, place, words } = finding;
  const where = placeInWords(text, place);
  const said = findingInWords(text, finding);
  return (
    <li className={classes.deviation} data-kind={isInTheWay(finding) ? (kinds[kind] ?? 'changed') : 'beside'}>
      <div className={classes.head}>
        <strong>{findingLabel(text, finding)}</strong>
        {where !== '' && (
          <bdi className={classes.quiet} dir="auto">
            {where}
          </bdi>
        )}
      </div>
      {said !== '' && (
        <p className={classes.quiet} dir="auto">
          {said}
        </p>
      )}
      <ChangedWords words={withoutHashes(words, text.otherHash)} language={finding.language} />
    </li>
  );
}

/** The colour of a finding is that of the deviation that it is most like. */
const kinds: Readonly<Partial<Record<Finding['kind'], string>>> = {
  'not-ours': 'added',
  'second-annex': 'added',
  missing: 'missing',
  struck: 'missing',
  unaccounted: 'missing',
  'other-agreement': 'missing',
  beside: 'beside',
};
