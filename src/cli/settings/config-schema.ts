import { LEAST_WIDTH, MOST_JOBS, MOST_WIDTH, type OptionRow, optionTable } from '../options.js'

/** JSON Schema (draft 2020-12) of config files, from the option table. docs/config.schema.json is this. */
export function configSchema(): Record<string, unknown> {
  const properties = optionTable.flatMap((row) => (row.key ? [[row.key, keySchema(row)] as const] : []))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:news-fmt:config:1',
    title: 'news-fmt.config.json',
    description:
      'Defaults for news-fmt. The command line is stronger than any config file, the project’s stronger than the user’s.',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(properties) },
    additionalProperties: false,
  }
}

function keySchema(row: OptionRow): Record<string, unknown> {
  const { summary: description } = row
  if (row.type === 'flag') return { description, type: 'boolean' }
  if (row.type === 'columns')
    return { description, anyOf: [{ const: 0 }, { type: 'integer', minimum: LEAST_WIDTH, maximum: MOST_WIDTH }] }
  if (row.type === 'count') return { description, type: 'integer', minimum: 1, maximum: MOST_JOBS }
  return row.type === 'choice' ? { description, enum: row.values?.() } : { description, type: 'string', minLength: 1 }
}
