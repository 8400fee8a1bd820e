import { agentBehind } from './agent.js'
import { colonLead, governingVerb, opinionLead, speakerSaidQuote, speakerVerbQuote, trailingClause } from './before.js'
import {
  accordingBehind,
  asSpeakerVerb,
  auxSpeakerVerb,
  dashName,
  infinitiveSpeaker,
  speakerAnyVerb,
  speakerVerb,
  verbSpeaker,
} from './behind.js'
import { bracket, clauseSubject, nameBeforeColon, pointedAt, reportedOn, verblessLead } from './clause.js'
import { answer, dashParagraph, introduced, leadParagraph, toldBehind, toldOf } from './context.js'
import { droppedFirst, droppedSubject } from './dropped-subject.js'
import { firstSubject, hisSource } from './first-subject.js'
import type { Frame } from './frame.js'
import { incise } from './incise.js'
import { label, labelInside, sourceLead } from './labels.js'
import { namedLead } from './named-lead.js'
import { isWhatSaid, pointedBehindColon, pointing } from './pointing.js'
import { subjectLead } from './subject-lead.js'
import { judgedBehind, opinionOf, passiveAgent, viewLead } from './view.js'
import { wordsOf, wordsOfBehind } from './words-of.js'

/**
 * THE TABLE. The first frame that finds a speaker has it. What stands right behind a quotation is surer
 * than what stands before it, the sentence itself surer than its neighbours.
 */
export const frames: readonly Frame[] = [
  agentBehind,
  accordingBehind,
  verbSpeaker,
  auxSpeakerVerb,
  infinitiveSpeaker,
  isWhatSaid,
  speakerVerb,
  asSpeakerVerb,
  wordsOf,
  labelInside,
  sourceLead,
  label,
  dashParagraph,
  incise,
  opinionLead,
  viewLead,
  opinionOf,
  passiveAgent,
  judgedBehind,
  nameBeforeColon,
  bracket,
  hisSource,
  droppedFirst,
  speakerSaidQuote,
  speakerVerbQuote,
  dashName,
  speakerAnyVerb,
  governingVerb,
  trailingClause,
  verblessLead,
  clauseSubject,
  droppedSubject,
  namedLead,
  firstSubject,
  colonLead,
  subjectLead,
  wordsOfBehind,
  pointing,
  pointedBehindColon,
  pointedAt,
  reportedOn,
  leadParagraph,
  answer,
  toldOf,
  introduced,
  toldBehind,
]
