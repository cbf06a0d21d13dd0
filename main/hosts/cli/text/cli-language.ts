import { type UnLanguage, unLanguages } from '../../../../shared/ground/un-languages.ts';

/** A command line without the language in which the program shall speak to whoever typed it. */
export interface SpokenTo {
  readonly args: readonly string[];
  /** `--language` with its value as typed, for a command that has such a flag of its own. */
  readonly aside: readonly string[];
  readonly language: UnLanguage;
  /** What was typed in the place of a language; null where it is one, or none was. */
  readonly unknown: string | null;
}

export const languageFlag = '--language';

/**
 * Takes `--language` out of a command line. Without one PSEA_LANGUAGE says the language, else the terminal (LC_ALL,
 * LC_MESSAGES, LANG, as POSIX orders them), else `system`, where the system tells it elsewhere; English where none fits.
 */
export function spokenTo(args: readonly string[], env: NodeJS.ProcessEnv, system?: string): SpokenTo {
  const kept: string[] = [];
  const aside: string[] = [];
  const typed: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const next = args[at + 1];
    if (arg.startsWith(`${languageFlag}=`)) {
      aside.push(arg);
      typed.push(arg.slice(languageFlag.length + 1));
    } else if (arg === languageFlag) {
      const hasValue = next !== undefined && !next.startsWith('--');
      aside.push(arg, ...(hasValue ? [next] : []));
      typed.push(hasValue ? next : '');
      at += hasValue ? 1 : 0;
    } else kept.push(arg);
  }
  const asked = typed.at(-1);
  const known = asked === undefined ? undefined : unLanguages.find((each) => each === asked);
  return {
    args: kept,
    aside,
    language: known ?? languageOf(env, system),
    unknown: asked === undefined || known ? null : asked,
  };
}

function languageOf(env: NodeJS.ProcessEnv, system: string | undefined): UnLanguage {
  const chosen = closest(env.PSEA_LANGUAGE);
  if (chosen) return chosen;
  const terminal = env.LC_ALL || env.LC_MESSAGES || env.LANG || system;
  return closest(terminal) ?? 'en';
}

/** `fr_FR.UTF-8`, `fr-CH` and `fr` are French. */
function closest(tag: string | undefined): UnLanguage | undefined {
  const base = tag?.toLowerCase().split(/[-_.@]/)[0];
  return unLanguages.find((each) => each === base);
}
