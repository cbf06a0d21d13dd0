import { useTranslation } from 'react-i18next';
import { type FormMessageCode, formMessages } from '../../../shared/documents/form/form-messages.ts';
import { fillText, isolated } from '../../components/form/fill-text.ts';

interface Said {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
}

const isKnown = (code: string): code is FormMessageCode => Object.hasOwn(formMessages, code);

/** Turns what the report says into the language of the screens, by code; what is unknown is shown as it came. */
export function useFormWords(): (said: Said) => string {
  const { t } = useTranslation('formMessages');
  return ({ code, message, details }) => {
    if (!isKnown(code)) return message;
    const values = Object.entries(details).map(([name, value]) => [name, isolated(value)] as const);
    return fillText(String(t(code as never, { skipInterpolation: true })), Object.fromEntries(values));
  };
}
