import { z } from 'zod';
import schemas from './schemas.json' with { type: 'json' };

/**
 * A schema of the vendor's OpenAPI file, made strict: every key present, none besides. The file's own examples of
 * messages and accounts pass this, so it asks nothing the real service does not keep.
 */
export function strictSchema(name: 'message' | 'account'): z.ZodType {
  const schema = { ...schemas[name], required: Object.keys(schemas[name].properties) };
  return z.fromJSONSchema(JSON.parse(JSON.stringify({ ...schema, additionalProperties: false })), {
    defaultTarget: 'openapi-3.0',
  });
}
