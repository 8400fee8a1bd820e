/** Closed classes of English, a line each. */
export const determiners =
  'the a an this that these those another any each every either neither no some many several few most all both one two three four five six seven eight nine ten dozens hundreds thousands his her its their our my your whose such other others'
export const prepositions =
  'of in on at to from by with without within for about against among around as before behind between beyond despite during except following including inside into like near off onto outside over per regarding since through throughout toward towards under until upon via amid amidst alongside across above below versus concerning'
export const conjunctions = 'and or but nor yet & plus'
export const subordinators =
  'that because when while if whether although though unless after before since until where why how once whereas as so than what which certain sure confident glad aware'
export const subjectPronouns = 'he she they we i you it one everyone everybody someone somebody nobody'
export const relatives = 'who'
export const auxiliaries =
  "is are was were be been being am has have had having do does did will would can could may might must shall should ’s 's ’ve 've ’d 'd ’ll 'll ’re 're ’m 'm to didn’t didn't don’t don't doesn’t doesn't hasn’t hasn't wouldn’t wouldn't couldn’t couldn't won’t won't wasn’t wasn't isn’t isn't ain't cannot can’t can't haven’t haven't hadn’t hadn't weren’t weren't aren’t aren't"
export const adverbs =
  'long also then later again once twice often just now even still never not always already only soon ever here there too twice meanwhile however instead further afterward afterwards thereafter thus therefore indeed perhaps maybe almost quite rather very well back out up down away together today tonight earlier recently previously subsequently simply basically essentially reportedly allegedly apparently famously jokingly quietly publicly privately bluntly flatly repeatedly initially finally specifically similarly simultaneously else anyway besides likewise nonetheless nevertheless moreover furthermore additionally consequently sometimes usually typically'
export const times =
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun. january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. yesterday today tonight tomorrow morning afternoon evening night week month year weekend past last days weeks months years'
export const possessives =
  'him her his its their them us me our my your himself herself themselves itself whom whose mine hers theirs'
export const numbers =
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen'
/** Finite verbs that are frequent in news and speak of no speech; they part clauses. */
export const otherVerbs =
  'went came made took gave got ran won lost met left began kept held stood fell rose grew knew saw led sat became brought bought caught chose cut dealt drew drove ate fought felt found flew forgot hung heard hid hit hurt laid let lay meant paid put rode rang sold sent set shook shot shut sang slept spent split spread stole struck swore taught threw understood woke wore wound broke built goes comes makes takes gives gets runs wins loses meets leaves begins keeps holds stands falls rises grows knows sees leads sits becomes brings buys seems appears remains wants needs hopes looks turns shows helps works lives uses moves faces includes continues plans seeks supports tries means feels thinks believes loves hates sounds thought believed sought quit fled fed spun swept stuck sank slid swung tore wept dug bent bit blew bore bred bet bid cost froze lent lit shrank sprang stung upheld withdrew underwent undertook overcame oversaw forgave forbade arose awoke drank flung knelt leapt overtook rebuilt slipped'
/** Words in small letters that stand before a head noun. */
export const adjectives =
  'former senior top chief deputy assistant vice acting longtime fellow current late new old young local federal state national presidential republican democratic conservative liberal independent retired veteran then-candidate anonymous unnamed first second third last'
