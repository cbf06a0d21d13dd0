import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { StorageFailure } from '../../core/ports.ts';

/** The error of a program that was installed in part, or of which a virus scanner took something away. */
export function engineMissing(file: string, cause: unknown): StorageFailure {
  const { error: refusal } = refuse('ENGINE_MISSING', { file });
  return Object.assign(new Error(refusal.message, { cause }), { refusal });
}

/** Whether an error is Node's about native code or a library that isn't there, or that this computer can't load. */
export function isEngineMissing(error: unknown): boolean {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED';
}
