import type { WorkingApp } from '../../core/working-app.ts';
import type { Surroundings } from './read-input.ts';

/** What a command line is given; the tests give the same as the program. */
export interface CliParts extends Omit<Surroundings, 'text'> {
  readonly version: string;
  readonly compose: () => Promise<WorkingApp>;
  readonly print: (text: string) => void;
  /** To standard output too, as it is. */
  readonly printBytes: (bytes: Uint8Array) => void;
  readonly printError: (text: string) => void;
  /** Whether a person sits before it, who is told how far long work has come. */
  readonly isWatched?: boolean;
  /** Signs in a line, where standard output is a terminal. */
  readonly terminalWidth?: number | undefined;
  /** The language of the system, where its environment names none. */
  readonly systemLanguage?: string | undefined;
}

/** The same once the language is known in which it speaks. */
export type SpeakingParts = CliParts & Pick<Surroundings, 'text'>;
