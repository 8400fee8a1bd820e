/** Given names that are common in English, German, French, Spanish, Italian and Portuguese bylines, and around them. */
const NAMES = `
aaron abby abdul abdullah abigail adam adela adele adrian adriana adriano agnes ahmad ahmed aidan aisha alain alan alana albert alberto alec alejandra alejandro aleksandra
alessandra alessandro alex alexa alexander alexandra alexandre alexandria alexia alexis alfonso alfred alfredo ali alice alicia alina aline alisa alison allan allen allison alma alvaro álvaro alyssa
amanda amber amelia amelie amina amir amit amy ana anastasia anders andrea andreas andré andre andrés andres andrew andy angel ángel angela angelica angelika angelina angelo
anil anita anja anke ann anna annabel anne annegret anneke annette annie anthony antje antoine anton antonia antonio antonella anya april ariana ariel arjun armin arne arnaud arnold arthur arturo
ashley astrid athena audrey august aurelia aurélie austin ava axel ayesha babette barbara barry bastian beat beate beatrice beatriz becky ben benedikt benjamin benoit benoît bernadette bernard bernd bernhard bert
bertrand beth bethany betsy bettina betty beverly bianca bill billy birgit björn bob bobby boris brad bradley brandon brenda brendan brent brett brian brianna bridget brigitte britta brittany brooke bruce bruno
bryan burkhard caitlin caleb cameron camila camille candice carin carina carl carla carlo carlos carmen carol carola carolin carolina caroline carolyn carrie carsten casey cassandra caterina catherine
cathy cecilia cecile cécile celine céline césar cesar chad chantal charlene charles charlie charlotte chelsea cheryl chloe chris christa christel christian christiane christina christine christoph christophe christopher christy
cindy claire clara clarissa claudia claudio claus clay clemens clément cliff clint clive cody colin colleen conor connor constanze corey corinna corinne cornelia courtney craig cristian cristina curt curtis cynthia
dagmar daisy damian damien dan dana daniel daniela danielle danilo danny dario darren dave david dawn dean deb deborah debra deirdre delia delphine denis denise dennis derek detlef diana diane dick diego dieter dietmar dimitri dina dirk
dmitry dominic dominik dominique don donald donna dora doreen doris dorothea dorothee dorothy doug douglas drew duncan dustin dylan earl eberhard ed eddie edgar eduardo edward edwin eileen ekkehard elaine eleanor elena eli elias
elisa elisabeth elise eliza elizabeth elke ella ellen elliot elliott elmar elsa emanuel emil emilia emilie emilio emily emma emmanuel emmanuelle enrico enrique eric erica erich erik erika erin ernesto ernst erwin esteban esther ethan
eugen eugene eva evan eve evelyn ezra fabian fabio fabrice farah fatima federico felicia felicitas felipe felix ferdinand fernanda fernando fiona flora florence florian frances francesca francesco francis francisca francisco franco françois francois françoise
frank franz frauke fred frederic frédéric frederick frederik friederike friedrich fritz gabriel gabriela gabriele gabriella gareth gary gaby gavin geert gemma gene geoff geoffrey georg george georges georgia georgina gerald gerard gérard gerd gerhard gerrit gerry gert gertrud gesa gesine
gilbert gilles gina giorgio giovanna giovanni gisela giulia giuseppe glen glenn gloria gonzalo gordon grace graham grant greg gregor gregory greta guido guillaume guillermo gunnar gunter günter günther gustavo guy hadley hailey haley hanna hannah hannes hanno hans harald harold harriet harry hartmut
hassan hasan hayley heather hector héctor heidi heike heiko heiner heinrich heinz helen helena helene helga helge helmut hendrik henning henri henriette henrik henry herbert hermann hilary hildegard hinrich holger holly horst howard hubert hugh hugo humberto
ian ibrahim ignacio igor ilka ilona ilse immo ina indira ines inga ingmar ingo ingrid inka irena irene iris isaac isabel isabell isabella isabelle isaiah ismael ivan ivo ivonne jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jamal james jamie
jan jana jane janet janette janice janina janine janna jared jarrod jasmin jasmine jason javier jay jayne jean jeanette jeanne jeannette jeff jeffrey jelena jen jenna jennifer jenny jens jeremiah jeremy jérôme jerome jerry jess jesse jessica jessie jesus jesús jill jim jimmy jo joachim joan joana joanna joanne joaquin joaquín jochen jodi jodie jody joe
joel joerg johan johann johanna johannes john johnny jon jonah jonas jonathan jordan jorge jörg jörn jose josé josef josefine joseph josephine josh joshua josie joy joyce juan juana juanita judith judy jule julia julian juliana juliane julie julien juliet juliette julio julius june jürgen juergen justin justine jutta
kai karen karim karin karina karl karla karolina karsten kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay kayla keith kelly kelsey ken kenneth kenny kerry kerstin kevin khaled kiera kilian kim kimberly kirk kirsten kirstin klaus knut konrad konstantin kris krista kristen kristian kristin kristina kristine kurt kyle
lana lance lara larissa larry lars laura laurel lauren laurence laurent lauri laurie lea leah leander lee leif leigh lena lennart leo leon leonard leonardo leonie leopold leroy lesley leslie levi lewis liam liane lieselotte lilian liliana lilli lillian lilly lily lina linda lindsay lindsey linus lisa lissa liz liza logan lois loren lorena lorenz lorenzo loretta lori
lorraine lothar lou louis louisa louise luc luca lucas lucia lucía luciana lucie lucy ludger ludwig luigi luis luisa luise lukas luke lutz lydia lynn mackenzie maddie madeleine madeline madison magdalena maggie maia maik maike malcolm malte mandy manfred manuel manuela mara marc marcel marcela marcella marcelo marcia marco marcos marcus mareike maren margaret margarete margarita margit margot
maria maría mariam marian mariana marianne marie marietta marika marilyn marina mario marion marisa marissa marius mark marko markus marlene marlies marsha marta martha martin martina marty marvin mary maryam massimo mateo mathew mathias mathieu mathilde matt matteo matthew matthias matthieu maura maureen maurice mauricio max maxim maxime maximilian may maya
megan meghan mei meike meinhard melanie melinda melissa mercedes meredith merle mia micah michael michaela michel michele michelle mick miguel mikael mike mikhail mila milan milena millie miranda miriam mirjam mirko misty mitch mitchell mohamed mohammad mohammed moira molly mona monica monika monique morgan moritz mustafa myra myriam
nadia nadine nadja nancy naomi natalia natalie natascha natasha nate nathalie nathan nathaniel neal ned neil nelson nena nicholas nick nico nicola nicolas nicole nigel nikita niklas nikolai nikolaus nils nina noah noel noelle noemi nora norbert norma norman octavio odile olaf oleg olga oliver olivia olivier omar ortrud oscar oskar oswald otto owen
pablo paige pam pamela paola paolo pascal pat patricia patricio patrick patrik patrizia patty paul paula paulina pauline paulo pedro peggy penelope penny percy perry pete peter petra phil philip philipp philippa philippe phillip phoebe pia pierre pilar polly poppy priscilla priya rachel rafael rahul rainer raj ralf ralph ramon ramón randall randy raoul raphael raphaël raquel
raul raúl ray raymond rebecca rebekka regina regine reinhard reinhold renate rené rene renee renée reuben rex ricarda ricardo riccardo richard rick rita rob robbie robert roberta roberto robin rocio rod rodney rodolfo rodrigo roger roland rolf romain roman romy ron ronald ronja ronny rory rosa rosalie rosanna rose rosemarie rosemary ross roswitha roxanne roy ruben rubén rüdiger rudi rudolf russell ruth ryan
sabina sabine sabrina sally salvador sam samantha samira samuel sandra sandy sanjay sara sarah sascha sasha saskia saul scott sean sebastian selina selma serena serge sergei sergey sergio seth shane shannon shari sharon shaun shawn sheila shelby shelley sheri sherry shirley sibylle sid sidney siegfried sierra sigrid silja silke silvia silvio simon simona simone siobhan sofia sofía solange sonia sonja sophia sophie
spencer stacey stacy stanley stefan stefanie steffen steffi stella stephan stephane stéphane stephanie stéphanie stephen steve steven stewart stuart sue summer sunny suresh susan susana susann susanna susanne susi suzanne svea sven svenja sydney sylvia sylvie sylvain tabea tamara tamsin tania tanja tanya tara tariq tasha tatiana tatjana taylor ted terence teresa teri terrence terry tess tessa thea theo theodor theodore theresa theresia thierry thilo
thomas thorben thorsten tiffany till tim timm timo timothy tina tino tobias toby todd tom tomás tomas tommy toni tony torben tori torsten tracey traci tracy travis trevor tricia tristan troy tyler udo ulf ulla ulrich ulrike umberto urs ursula uschi uta ute uwe valentin valentina valeria valerie valérie vanessa vera verena vernon veronica verónica veronika vicente vicki vicky victor victoria viktor viktoria vincent vincenzo viola violet virginia
vivian viviane vladimir volker walter waltraud wanda warren wayne wendy werner wes wesley wilfried wilhelm will william willie willy wilma winfried winston wolf wolfgang wolfram xaver xavier yann yannick yara yasmin yasmine yolanda yusuf yves yvette yvonne zachary zack zara zoe zoë zoey
aleš ales petr pavel jiří jiri marek piotr pawel agnieszka katarzyna magda ewa zofia tomasz krzysztof andrzej łukasz jakub jaroslav zuzana lenka hana
mehmet ayşe ayse emre deniz elif kazım murat cem can fatma hakan kemal leyla orhan selin serdar sébastien sebastien jérémy jeremie aurore gaëlle cédric cedric loïc loic élise éric ophélie ophelie émilie
étienne etienne mathilde margaux manon camila inès anaïs anais tristan quentin rémi remi anu anjali deepak divya kavita neha nikhil pooja pradeep rajesh ravi rohit sandeep shreya sunil vijay vikram arun
anand sanjeev shashi sumit aditya aditi yuki hiroshi kenji takashi yoko akira keiko nataliya natalya yulia svetlana yuri yevgeny ekaterina elizaveta ivana milica jovana dragan goran zoran
edilson luciana rodolfo wellington thiago tiago joão joao gustavo mariana vinicius federico ignacio matías matias emiliano facundo lucía ximena paula edgardo jacobo abril ailsa alissa aisling caoimhe niamh saoirse sinéad
eoin declan ciaran padraig alastair alasdair angus callum euan fergus hamish kirsty morag rhys gwen carys dylan skyler sloane tucker hayden mackenzie kaitlin kaitlyn katelyn makenna mckenna tamika latoya shanice jamal tyrone deshawn malik
kwame kofi ngozi chinedu chioma femi olu wanjiru amina fatou mamadou moussa ousmane omar khalid layla leila nour rania samir tarek walid yasser youssef zainab zeinab jin mei ling hui xin yan ying soo min ji hyun
`

/** True for a common given name, whatever its capitals; both halves of "Hans-Peter" are looked at. */
export function isGivenName(word: string): boolean {
  const small = word.toLowerCase()
  return isListed(small) || isListed(small.split('-', 1)[0] ?? '')
}

/** A search through the list is cheaper than a set of it: one article asks a dozen times. */
function isListed(name: string): boolean {
  for (let at = NAMES.indexOf(name); name !== '' && at >= 0; at = NAMES.indexOf(name, at + 1)) {
    if (isBetweenBlanks(at, at + name.length)) return true
  }
  return false
}

function isBetweenBlanks(start: number, end: number): boolean {
  return NAMES.charCodeAt(start - 1) <= 0x20 && NAMES.charCodeAt(end) <= 0x20
}
