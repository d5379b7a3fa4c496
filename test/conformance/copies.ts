import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, findOperation, type Schema, type Specification } from './specification.ts';
import type { Exchange } from './validator.ts';

/** Where the project keeps the parts of the files its own tests need. */
export const COPIES = join(import.meta.dirname, '../messaging/openapi');

/** Writes what the exchanges need of the specifications: their operations' responses and the schemas in them. */
export function writeCopies(
  specifications: readonly Specification[],
  exchanges: readonly Exchange[],
): void {
  for (const [file, host] of Object.entries(FILES)) {
    const specification = specifications.find((each) => each.host === host);
    if (specification === undefined) continue;
    const paths: Record<string, Record<string, unknown>> = {};
    const schemas: Record<string, unknown> = {};
    for (const { method, path } of exchanges.filter((each) => each.host === host)) {
      const found = findOperation(specifications, host, method, path);
      if (found === null) continue;
      const responses = Object.entries(found.operation.responses).map(([status, { content }]) => {
        const schema = content?.['application/json']?.schema;
        if (schema) collect(schema, specification, schemas);
        return [
          status,
          schema ? { content: { 'application/json': { schema: bare(schema) } } } : {},
        ];
      });
      paths[found.path] ??= {};
      Object.assign(paths[found.path] ?? {}, {
        [method.toLowerCase()]: { responses: Object.fromEntries(responses) },
      });
    }
    const comment = `Copied from github.com/twilio/twilio-oai, spec/json (MIT): responses and schemas the tests need, without descriptions. Written by "npm run conformance -- FOLDER --copy".`;
    const text = JSON.stringify({ $comment: comment, paths, components: { schemas } }, null, 1);
    writeFileSync(join(COPIES, file), `${text}\n`);
  }
}

/** Adds the schemas a schema refers to. */
function collect(
  part: unknown,
  specification: Specification,
  schemas: Record<string, unknown>,
): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    const name = key === '$ref' ? String(value).split('/').at(-1) : undefined;
    const schema = name === undefined ? undefined : specification.components.schemas[name];
    if (name !== undefined && schema !== undefined && !Object.hasOwn(schemas, name)) {
      schemas[name] = bare(schema);
      collect(schema, specification, schemas);
    }
    collect(value, specification, schemas);
  }
}

/** A schema without words for people and without the vendor's own remarks. */
function bare(schema: Schema): unknown {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key.startsWith('x-') || (key === 'description' && typeof value === 'string')
      ? undefined
      : value,
  );
  return JSON.parse(text);
}
