import { Ajv, type ValidateFunction } from 'ajv';
import { findOperation, type Schema, type Specification } from './specification.ts';
import { waiverFor, type Waiver } from './waivers.ts';

/** One request and what the platform answered. */
export interface Exchange {
  readonly method: string;
  readonly host: string;
  /** Without query. */
  readonly path: string;
  readonly status: number;
  readonly body: string;
}

/** What a validator found about one exchange. */
export interface Finding {
  readonly exchange: Exchange;
  /** Path of the OpenAPI file; null: no operation there. */
  readonly path: string | null;
  readonly complaints: readonly string[];
  readonly waived: readonly { readonly complaint: string; readonly waiver: Waiver }[];
}

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time-rfc-2822': (text) =>
    /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} \+0000$/.test(text),
  'date-time': (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  uri: (text) => /^(https?:\/\/[^/]|\/)/.test(text),
  'phone-number': (text) =>
    /^(whatsapp:)?(\+\d{7,15}|\d{3,6}|[\w &+-]{1,11}|\(\d{3}\) \d{3}-\d{4})$/.test(text),
  'iso-country-code': (text) => /^[A-Z]{2}$/.test(text),
  currency: (text) => /^[A-Za-z]{3}$/.test(text),
  'http-method': (text) => text === 'GET' || text === 'POST',
};

/**
 * Holds exchanges against OpenAPI files, strictly: every key of a schema present, none besides. A refusal, which the
 * files do not describe, must have the shape of the API's exceptions (docs/usage/twilios-response).
 */
export function createValidator(
  specifications: readonly Specification[],
): (exchange: Exchange) => Finding {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    formats: FORMATS,
    logger: false,
    verbose: true,
  });
  const compiled = new Map<string, ValidateFunction>();

  function schemaFor(
    path: string,
    exchange: Exchange,
    specification: Specification,
    schema: Schema,
  ) {
    const key = `${exchange.host} ${exchange.method} ${path} ${exchange.status}`;
    const known = compiled.get(key) ?? ajv.compile(makeStrict(schema, specification));
    compiled.set(key, known);
    return known;
  }

  return (exchange) => {
    const { host, method, status, body } = exchange;
    const found = findOperation(specifications, host, method, exchange.path);
    const path = found?.path ?? null;
    if (status >= 400) return { exchange, path, complaints: complainOfError(exchange), waived: [] };
    if (found === null || path === null) {
      return { exchange, path: null, complaints: ['no operation there'], waived: [] };
    }
    const response = found.operation.responses[String(status)];
    if (response === undefined) {
      return {
        exchange,
        path,
        complaints: [`status ${status} is not among the responses`],
        waived: [],
      };
    }
    const schema = response.content?.['application/json']?.schema;
    if (schema === undefined) {
      return {
        exchange,
        path,
        complaints: body === '' ? [] : ['a body where none belongs'],
        waived: [],
      };
    }
    const validate = schemaFor(path, exchange, found.specification, schema);
    validate(JSON.parse(body));
    const said = (validate.errors ?? []).map(
      ({ instancePath, message, data }) =>
        `${instancePath} ${message ?? ''}${data === null ? ' but is null' : ''}`,
    );
    const waived = said.flatMap((complaint) => {
      const waiver = waiverFor(path, complaint);
      return waiver ? [{ complaint, waiver }] : [];
    });
    const complaints = said.filter((complaint) => waiverFor(path, complaint) === null);
    return { exchange, path, complaints, waived };
  };
}

function complainOfError({ status, body }: Exchange): string[] {
  const error: Record<string, unknown> = JSON.parse(body);
  const shape = {
    code: Number.isInteger(error['code']),
    message: typeof error['message'] === 'string' && error['message'] !== '',
    more_info: error['more_info'] === `https://www.twilio.com/docs/errors/${String(error['code'])}`,
    status: error['status'] === status,
  };
  const wrong = Object.entries(shape).flatMap(([key, isRight]) =>
    isRight ? [] : [`error body: ${key} is wrong`],
  );
  const extra = Object.keys(error).filter((key) => !Object.hasOwn(shape, key));
  return [...wrong, ...extra.map((key) => `error body: ${key} does not belong there`)];
}

/** A schema in which every key is required and no other allowed; `nullable` and references become plain JSON Schema. */
function makeStrict(schema: Schema, specification: Specification): Schema {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const target = specification.components.schemas[reference.split('/').at(-1) ?? ''];
    if (target === undefined) throw new Error(`The specification lacks ${reference}.`);
    // beside a reference, "nullable" of this place counts
    return makeStrict(
      { ...target, nullable: schema['nullable'] ?? target['nullable'] },
      specification,
    );
  }
  const { nullable, properties, items, allOf, ...rest } = schema;
  if (Array.isArray(allOf)) {
    return { allOf: allOf.map((part: Schema) => makeStrict(part, specification)) };
  }
  const strict: Record<string, unknown> = { ...rest };
  if (isSchema(items)) strict['items'] = makeStrict(items, specification);
  if (isSchema(properties)) {
    strict['properties'] = Object.fromEntries(
      Object.entries(properties).map(([key, part]) => [
        key,
        isSchema(part) ? makeStrict(part, specification) : part,
      ]),
    );
    strict['required'] = Object.keys(properties);
    strict['additionalProperties'] = false;
  }
  return nullable === true ? orNull(strict) : strict;
}

/** `nullable` of OpenAPI 3.0 in the words of JSON Schema. */
function orNull(schema: Schema): Schema {
  const { type, enum: values } = schema;
  return {
    ...schema,
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
  };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
