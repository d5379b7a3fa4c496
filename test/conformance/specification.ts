import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of an OpenAPI file, as plain JSON. */
export type Schema = Readonly<Record<string, unknown>>;

/** One of the vendor's OpenAPI files. */
export interface Specification {
  readonly host: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json'?: { schema: Schema } } }>
  >;
}

/** Host of each file of the folder. */
export const FILES: Readonly<Record<string, string>> = {
  'oai_api_v2010.json': 'api.twilio.com',
  'oai_messaging_v1.json': 'messaging.twilio.com',
  'oai_lookups_v2.json': 'lookups.twilio.com',
  'oai_verify_v2.json': 'verify.twilio.com',
};

/** Reads the vendor's files from a folder. Throws, with the file's name, when one cannot be read. */
export function readSpecifications(folder: string): readonly Specification[] {
  return Object.entries(FILES).map(([file, host]) => {
    const path = join(folder, file);
    try {
      const { paths, components } = JSON.parse(readFileSync(path, 'utf8'));
      return { host, paths, components };
    } catch (error) {
      throw new Error(`Cannot read ${path}: ${String(error)}`, { cause: error });
    }
  });
}

/** Where a request leads in a specification: the path as it is written there, and the operation. */
export function findOperation(
  specifications: readonly Specification[],
  host: string,
  method: string,
  path: string,
): {
  readonly specification: Specification;
  readonly path: string;
  readonly operation: Operation;
} | null {
  const specification = specifications.find((each) => each.host === host);
  if (!specification) return null;
  const [best] = Object.keys(specification.paths)
    .filter((template) => patternOf(template).test(path))
    .toSorted((a, b) => a.split('{').length - b.split('{').length);
  const operation = best && specification.paths[best]?.[method.toLowerCase()];
  return best && operation ? { specification, path: best, operation } : null;
}

function patternOf(template: string): RegExp {
  const pattern = template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+?');
  return new RegExp(`^${pattern}$`);
}
