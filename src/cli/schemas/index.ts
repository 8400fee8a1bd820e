import article from '../../model/article.schema.json' with { type: 'json' }
import { configSchema } from '../settings/config-schema.js'

type Schema = Readonly<Record<string, unknown>>

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'
const { Source, Quote, QuotePart, Mention, SpeakerType, QuoteSpeaker, Speaker, Span } = article.$defs

/** What `--quotes --json` prints. */
function quotesSchema(): Schema {
  const { schemaVersion, source, headline, speakers, quotes } = article.properties
  return objectSchema(
    'quotes',
    'Who said what in an article: what news-fmt prints with --quotes --json.',
    { schemaVersion, source, headline, speakers, quotes },
    { Source, Quote, QuotePart, Mention, SpeakerType, QuoteSpeaker, Speaker, Span },
  )
}

/** What `--explain --json` prints. */
function explainSchema(): Schema {
  const { schemaVersion, source, quotes } = article.properties
  const line = {
    description: 'One line, or the part of it that a claim covers.',
    type: 'object',
    required: ['line', 'kind', 'rule', 'reason', 'confidence', 'text', 'span'],
    additionalProperties: false,
    properties: {
      line: { description: 'Of the text, from 1.', type: 'integer', minimum: 1 },
      kind: { description: 'What it is; "paragraph" where no rule claims it.', type: 'string' },
      rule: { description: 'The rule that says so; null where none does.', type: ['string', 'null'] },
      reason: { description: 'Why; of what is removed, as in an article.', type: ['string', 'null'] },
      confidence: { description: 'How often such a claim is right.', type: ['number', 'null'], minimum: 0, maximum: 1 },
      text: { description: 'As it stands.', type: 'string' },
      span: { $ref: '#/$defs/Span' },
    },
  }
  return objectSchema(
    'explain',
    'Which rule claimed what, line by line: what news-fmt prints with --explain --json.',
    { schemaVersion, source, lines: { description: 'The lines, in order.', type: 'array', items: line }, quotes },
    { Source, Quote, QuotePart, Mention, SpeakerType, QuoteSpeaker, Span },
  )
}

function objectSchema(name: string, description: string, properties: Schema, defs: Schema): Schema {
  return {
    $schema: DRAFT,
    $id: `urn:news-fmt:${name}:1`,
    title: name,
    description,
    type: 'object',
    required: Object.keys(properties),
    additionalProperties: false,
    properties,
    $defs: defs,
  }
}

/** THE TABLE of schemas (JSON Schema 2020-12), by name. */
export const schemas: Readonly<Record<string, () => Schema>> = {
  article: () => article,
  quotes: quotesSchema,
  explain: explainSchema,
  config: configSchema,
}
