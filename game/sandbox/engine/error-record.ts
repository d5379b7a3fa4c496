import type { ErrorRecord } from '../../domain/evidence.ts';
import { readLine, readObject, type Fields } from './plain.ts';

/** The error as the guest described it, made safe; a guest that cannot describe its error still had one. */
const MAX_MESSAGE = 2_000;
const MAX_NAME = 100;

export function plainError(name: string, message: string): ErrorRecord {
  return { name, message, code: null, status: null, line: null, column: null };
}

export function readError(json: string): ErrorRecord {
  const fields = readObject(json);
  return fields === null ? plainError('Error', 'The error could not be read.') : errorOf(fields);
}

export function errorOf(fields: Fields): ErrorRecord {
  const { name, message, code, status, line, column } = fields;
  return {
    name: typeof name === 'string' ? name.slice(0, MAX_NAME) : 'Error',
    message: typeof message === 'string' ? message.slice(0, MAX_MESSAGE) : '',
    code: typeof code === 'number' || typeof code === 'string' ? code : null,
    status: typeof status === 'number' ? status : null,
    line: readLine(line),
    column: readLine(column),
  };
}
