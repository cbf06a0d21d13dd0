import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Finding } from '../../../shared/record/check/finding.ts';
import { fillText, isolated } from '../../components/form/fill-text.ts';
import { useText } from '../../text/text.ts';

/** What a check found, in the language of the screens, each with the way to the partner that it concerns. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useText('settings');
  const findingText = useFindingText();
  return (
    <ul>
      {findings.map((finding) => (
        <li key={`${finding.code} ${JSON.stringify(finding.details)}`} dir="auto">
          {findingText(finding)}{' '}
          {finding.partner && finding.partner.reference !== '' && (
            <Link to={`/partners/${encodeURIComponent(finding.partner.reference)}`}>
              {t('care.openPartner')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function useFindingText(): (finding: Finding) => string {
  const { t } = useTranslation('findings');
  return ({ code, details }) => {
    const values = Object.entries(details).map(
      ([name, value]) =>
        [name, isolated(Array.isArray(value) ? value.join(', ') : String(value ?? ''))] as const,
    );
    return fillText(String(t(code as never, { skipInterpolation: true })), Object.fromEntries(values));
  };
}
