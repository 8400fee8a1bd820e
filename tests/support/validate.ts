import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

/** The published schema of an article's JSON. */
export const articleSchema: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/article.schema.json'), 'utf8'),
)

const validate: ValidateFunction = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(articleSchema)

/** What the schema has against `article`, a line each; empty where it is valid. */
export function schemaErrors(article: unknown): string[] {
  if (validate(article)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}
