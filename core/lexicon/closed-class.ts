import type { Analysis } from './analysis';
import { formatFeatures, parseFeatures } from './features';
import type { Upos } from './reading';

/**
 * Articles, pronouns, prepositions, conjunctions and interjections, all forms.
 * A line: forms (with `/` between), lemma, headword (`=` the lemma, `~` the form), UPOS, UD FEATS.
 * Lemmas as UD French treebanks have them (subject and object pronouns under moi, toi, lui, eux; possessives under son);
 * the headword is where a dictionary lists the word.
 */
const TABLE = `
le              le      =   DET   Definite=Def|Gender=Masc|Number=Sing|PronType=Art
la              le      =   DET   Definite=Def|Gender=Fem|Number=Sing|PronType=Art
l'              le      =   DET   Definite=Def|Number=Sing|PronType=Art
les             le      =   DET   Definite=Def|Number=Plur|PronType=Art
un              un      =   DET   Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
une             un      =   DET   Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
des             un      des DET   Definite=Ind|Number=Plur|PronType=Art
de/d'           un      de  DET   Definite=Ind|Number=Plur|PronType=Art
du              le      du  DET   Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
un              un      =   NUM   Gender=Masc|NumType=Card|Number=Sing
une             un      =   NUM   Gender=Fem|NumType=Card|Number=Sing
un              un      =   PRON  Gender=Masc|Number=Sing|PronType=Ind
une             un      =   PRON  Gender=Fem|Number=Sing|PronType=Ind
uns             un      =   PRON  Gender=Masc|Number=Plur|PronType=Ind
unes            un      =   PRON  Gender=Fem|Number=Plur|PronType=Ind
ce              ce      =   DET   Gender=Masc|Number=Sing|PronType=Dem
cet             ce      =   DET   Gender=Masc|Number=Sing|PronType=Dem
cette           ce      =   DET   Gender=Fem|Number=Sing|PronType=Dem
ces             ce      =   DET   Number=Plur|PronType=Dem
mon             son     mon   DET Gender=Masc|Number=Sing|Number[psor]=Sing|Person[psor]=1|Poss=Yes|PronType=Prs
ma              son     mon   DET Gender=Fem|Number=Sing|Number[psor]=Sing|Person[psor]=1|Poss=Yes|PronType=Prs
mes             son     mon   DET Number=Plur|Number[psor]=Sing|Person[psor]=1|Poss=Yes|PronType=Prs
ton             son     ton   DET Gender=Masc|Number=Sing|Number[psor]=Sing|Person[psor]=2|Poss=Yes|PronType=Prs
ta              son     ton   DET Gender=Fem|Number=Sing|Number[psor]=Sing|Person[psor]=2|Poss=Yes|PronType=Prs
tes             son     ton   DET Number=Plur|Number[psor]=Sing|Person[psor]=2|Poss=Yes|PronType=Prs
son             son     =     DET Gender=Masc|Number=Sing|Number[psor]=Sing|Person[psor]=3|Poss=Yes|PronType=Prs
sa              son     =     DET Gender=Fem|Number=Sing|Number[psor]=Sing|Person[psor]=3|Poss=Yes|PronType=Prs
ses             son     =     DET Number=Plur|Number[psor]=Sing|Person[psor]=3|Poss=Yes|PronType=Prs
notre           son     notre DET Number=Sing|Number[psor]=Plur|Person[psor]=1|Poss=Yes|PronType=Prs
nos             son     notre DET Number=Plur|Number[psor]=Plur|Person[psor]=1|Poss=Yes|PronType=Prs
votre           son     votre DET Number=Sing|Number[psor]=Plur|Person[psor]=2|Poss=Yes|PronType=Prs
vos             son     votre DET Number=Plur|Number[psor]=Plur|Person[psor]=2|Poss=Yes|PronType=Prs
leur            son     leur  DET Number=Sing|Number[psor]=Plur|Person[psor]=3|Poss=Yes|PronType=Prs
leurs           son     leur  DET Number=Plur|Number[psor]=Plur|Person[psor]=3|Poss=Yes|PronType=Prs
mien            mien    =   PRON  Gender=Masc|Number=Sing|Poss=Yes|PronType=Prs
mienne          mien    =   PRON  Gender=Fem|Number=Sing|Poss=Yes|PronType=Prs
miens           mien    =   PRON  Gender=Masc|Number=Plur|Poss=Yes|PronType=Prs
miennes         mien    =   PRON  Gender=Fem|Number=Plur|Poss=Yes|PronType=Prs
tien            tien    =   PRON  Gender=Masc|Number=Sing|Poss=Yes|PronType=Prs
tienne          tien    =   PRON  Gender=Fem|Number=Sing|Poss=Yes|PronType=Prs
tiens           tien    =   PRON  Gender=Masc|Number=Plur|Poss=Yes|PronType=Prs
tiennes         tien    =   PRON  Gender=Fem|Number=Plur|Poss=Yes|PronType=Prs
sien            sien    =   PRON  Gender=Masc|Number=Sing|Poss=Yes|PronType=Prs
sienne          sien    =   PRON  Gender=Fem|Number=Sing|Poss=Yes|PronType=Prs
siens           sien    =   PRON  Gender=Masc|Number=Plur|Poss=Yes|PronType=Prs
siennes         sien    =   PRON  Gender=Fem|Number=Plur|Poss=Yes|PronType=Prs
nôtre           nôtre   =   PRON  Number=Sing|Poss=Yes|PronType=Prs
nôtres          nôtre   =   PRON  Number=Plur|Poss=Yes|PronType=Prs
vôtre           vôtre   =   PRON  Number=Sing|Poss=Yes|PronType=Prs
vôtres          vôtre   =   PRON  Number=Plur|Poss=Yes|PronType=Prs
je/j'           moi     je  PRON  Case=Nom|Emph=No|Number=Sing|Person=1|PronType=Prs
tu              toi     tu  PRON  Case=Nom|Emph=No|Number=Sing|Person=2|PronType=Prs
il              lui     il  PRON  Case=Nom|Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Prs
elle            lui     elle PRON Gender=Fem|Number=Sing|Person=3|PronType=Prs
on              on      =   PRON  Case=Nom|Number=Sing|Person=3|PronType=Ind
l'on            on      =   PRON  Case=Nom|Number=Sing|Person=3|PronType=Ind
nous            nous    =   PRON  Number=Plur|Person=1|PronType=Prs
vous            vous    =   PRON  Number=Plur|Person=2|PronType=Prs
ils             eux     ils PRON  Case=Nom|Emph=No|Gender=Masc|Number=Plur|Person=3|PronType=Prs
elles           eux     elle PRON Gender=Fem|Number=Plur|Person=3|PronType=Prs
me/m'           moi     me  PRON  Emph=No|Number=Sing|Person=1|PronType=Prs
te/t'           toi     te  PRON  Emph=No|Number=Sing|Person=2|PronType=Prs
moi             moi     =   PRON  Emph=Yes|Number=Sing|Person=1|PronType=Prs
toi             toi     =   PRON  Emph=Yes|Number=Sing|Person=2|PronType=Prs
le              lui     le  PRON  Case=Acc|Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Prs
la              lui     le  PRON  Case=Acc|Emph=No|Gender=Fem|Number=Sing|Person=3|PronType=Prs
l'              lui     le  PRON  Case=Acc|Emph=No|Number=Sing|Person=3|PronType=Prs
les             eux     le  PRON  Case=Acc|Emph=No|Number=Plur|Person=3|PronType=Prs
lui             lui     =   PRON  Number=Sing|Person=3|PronType=Prs
leur            eux     leur PRON Case=Dat|Emph=No|Number=Plur|Person=3|PronType=Prs
eux             eux     =   PRON  Emph=Yes|Gender=Masc|Number=Plur|Person=3|PronType=Prs
se/s'           soi     se  PRON  Emph=No|Person=3|PronType=Prs|Reflex=Yes
soi             soi     =   PRON  Emph=Yes|Number=Sing|Person=3|PronType=Prs|Reflex=Yes
y/y'            y       =   PRON  Person=3|PronType=Prs
en              en      =   PRON  Person=3|PronType=Prs
moi-même        lui-même ~  PRON  Number=Sing|Person=1|PronType=Prs|Reflex=Yes
toi-même        lui-même ~  PRON  Number=Sing|Person=2|PronType=Prs|Reflex=Yes
lui-même        lui-même =  PRON  Gender=Masc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes
elle-même       lui-même =  PRON  Gender=Fem|Number=Sing|Person=3|PronType=Prs|Reflex=Yes
soi-même        soi-même =  PRON  Number=Sing|Person=3|PronType=Prs|Reflex=Yes
nous-mêmes/nous-même lui-même nous-mêmes PRON Number=Plur|Person=1|PronType=Prs|Reflex=Yes
vous-mêmes/vous-même lui-même vous-mêmes PRON Number=Plur|Person=2|PronType=Prs|Reflex=Yes
eux-mêmes       lui-même =  PRON  Gender=Masc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes
elles-mêmes     lui-même =  PRON  Gender=Fem|Number=Plur|Person=3|PronType=Prs|Reflex=Yes
ce/c'/ç'        ce      =   PRON  Number=Sing|Person=3|PronType=Dem
ça              ça      =   PRON  Number=Sing|Person=3|PronType=Dem
ceci            ceci    =   PRON  Number=Sing|Person=3|PronType=Dem
cela            cela    =   PRON  Number=Sing|Person=3|PronType=Dem
celui           celui   =   PRON  Gender=Masc|Number=Sing|PronType=Dem
celle           celui   =   PRON  Gender=Fem|Number=Sing|PronType=Dem
ceux            celui   =   PRON  Gender=Masc|Number=Plur|PronType=Dem
celles          celui   =   PRON  Gender=Fem|Number=Plur|PronType=Dem
celui-ci        celui-ci =  PRON  Gender=Masc|Number=Sing|PronType=Dem
celle-ci        celui-ci =  PRON  Gender=Fem|Number=Sing|PronType=Dem
ceux-ci         celui-ci =  PRON  Gender=Masc|Number=Plur|PronType=Dem
celles-ci       celui-ci =  PRON  Gender=Fem|Number=Plur|PronType=Dem
celui-là        celui-là =  PRON  Gender=Masc|Number=Sing|PronType=Dem
celle-là        celui-là =  PRON  Gender=Fem|Number=Sing|PronType=Dem
ceux-là         celui-là =  PRON  Gender=Masc|Number=Plur|PronType=Dem
celles-là       celui-là =  PRON  Gender=Fem|Number=Plur|PronType=Dem
qui             qui     =   PRON  PronType=Rel
que/qu'         que     =   PRON  PronType=Rel
quoi            quoi    =   PRON  PronType=Rel
dont            dont    =   PRON  PronType=Rel
où              où      =   PRON  PronType=Rel
où              où      =   ADV   PronType=Int
lequel          lequel  =   PRON  Gender=Masc|Number=Sing|PronType=Rel
laquelle        lequel  =   PRON  Gender=Fem|Number=Sing|PronType=Rel
lesquels        lequel  =   PRON  Gender=Masc|Number=Plur|PronType=Rel
lesquelles      lequel  =   PRON  Gender=Fem|Number=Plur|PronType=Rel
quel            quel    =   DET   Gender=Masc|Number=Sing|PronType=Int
quelle          quel    =   DET   Gender=Fem|Number=Sing|PronType=Int
quels           quel    =   DET   Gender=Masc|Number=Plur|PronType=Int
quelles         quel    =   DET   Gender=Fem|Number=Plur|PronType=Int
quel            quel    =   ADJ   Gender=Masc|Number=Sing|PronType=Int
quelle          quel    =   ADJ   Gender=Fem|Number=Sing|PronType=Int
quels           quel    =   ADJ   Gender=Masc|Number=Plur|PronType=Int
quelles         quel    =   ADJ   Gender=Fem|Number=Plur|PronType=Int
chaque          chaque  =   DET   Number=Sing|PronType=Ind
quelque/quelqu' quelque =   DET   Number=Sing|PronType=Ind
quelques        quelque quelques DET Number=Plur|PronType=Ind
plusieurs       plusieurs = DET   Number=Plur|PronType=Ind
plusieurs       plusieurs = PRON  Number=Plur|PronType=Ind
aucun           aucun   =   DET   Gender=Masc|Number=Sing|PronType=Neg
aucune          aucun   =   DET   Gender=Fem|Number=Sing|PronType=Neg
aucuns          aucun   =   DET   Gender=Masc|Number=Plur|PronType=Neg
aucunes         aucun   =   DET   Gender=Fem|Number=Plur|PronType=Neg
aucun           aucun   =   PRON  Gender=Masc|Number=Sing|PronType=Neg
aucune          aucun   =   PRON  Gender=Fem|Number=Sing|PronType=Neg
nul             nul     =   PRON  Gender=Masc|Number=Sing|PronType=Neg
certains        certain certains PRON Gender=Masc|Number=Plur|PronType=Ind
certaines       certain certains PRON Gender=Fem|Number=Plur|PronType=Ind
certains        certain =   DET   Gender=Masc|Number=Plur|PronType=Ind
certaines       certain =   DET   Gender=Fem|Number=Plur|PronType=Ind
divers          divers  =   DET   Gender=Masc|Number=Plur|PronType=Ind
diverses        divers  =   DET   Gender=Fem|Number=Plur|PronType=Ind
différents      différent = DET   Gender=Masc|Number=Plur|PronType=Ind
différentes     différent = DET   Gender=Fem|Number=Plur|PronType=Ind
tout            tout    =   DET   Gender=Masc|Number=Sing|PronType=Tot
toute           tout    =   DET   Gender=Fem|Number=Sing|PronType=Tot
tous            tout    =   DET   Gender=Masc|Number=Plur|PronType=Tot
toutes          tout    =   DET   Gender=Fem|Number=Plur|PronType=Tot
tout            tout    =   PRON  Gender=Masc|Number=Sing|PronType=Tot
tous            tout    =   PRON  Gender=Masc|Number=Plur|PronType=Tot
toutes          tout    =   PRON  Gender=Fem|Number=Plur|PronType=Tot
tel             tel     =   DET   Gender=Masc|Number=Sing
telle           tel     =   DET   Gender=Fem|Number=Sing
tels            tel     =   DET   Gender=Masc|Number=Plur
telles          tel     =   DET   Gender=Fem|Number=Plur
autre           autre   =   PRON  Number=Sing|PronType=Ind
autres          autre   =   PRON  Number=Plur|PronType=Ind
autrui          autrui  =   PRON  Number=Sing|PronType=Ind
chacun          chacun  =   PRON  Gender=Masc|Number=Sing|PronType=Ind
chacune         chacun  =   PRON  Gender=Fem|Number=Sing|PronType=Ind
quelqu'un       quelqu'un = PRON  Gender=Masc|Number=Sing|PronType=Ind
quelqu'une      quelqu'un = PRON  Gender=Fem|Number=Sing|PronType=Ind
quelques-uns    quelqu'un = PRON  Gender=Masc|Number=Plur|PronType=Ind
quelques-unes   quelqu'un = PRON  Gender=Fem|Number=Plur|PronType=Ind
personne        personne =  PRON  Number=Sing|PronType=Neg
rien            rien    =   PRON  Number=Sing|PronType=Neg
quiconque       quiconque = PRON  Number=Sing|PronType=Ind
à               à       =   ADP   .
de/d'           de      =   ADP   .
en              en      =   ADP   .
dans/par/pour/sur/sous/avec/sans/chez/vers/entre/parmi/contre/depuis/pendant/durant/dès/selon/malgré/envers/hormis/outre/via/jusque/devant/derrière/après/avant/voici/voilà/hors/lès/moyennant/nonobstant/suivant/concernant/excepté/sauf/versus/ès/touchant/passé/vu ~ = ADP .
jusqu'          jusque  =   ADP   .
comme           comme   =   ADP   .
comme           comme   =   SCONJ .
que/qu'         que     =   SCONJ .
si              si      =   SCONJ .
s'              si      =   SCONJ .
quand/lorsque/puisque/quoique/afin/tandis ~ = SCONJ .
parce           parce   parce que SCONJ .
lorsqu'         lorsque =   SCONJ .
puisqu'         puisque =   SCONJ .
quoiqu'         quoique =   SCONJ .
et/ou/mais/car/ni/or/puis/soit/voire/c'est-à-dire ~ = CCONJ .
donc            donc    =   CCONJ .
ne/n'           ne      =   ADV   Polarity=Neg
pas/guère/jamais/point/plus ~ = ADV Polarity=Neg
là/ci           ~       =   ADV   .
presqu'         presque =   ADV   .
comment/combien/pourquoi/quand ~ = ADV PronType=Int
comme/si        ~       =   ADV   .
que/qu'         que     =   ADV   .
quant/lors      ~       =   ADP   .
nul             nul     =   DET   Gender=Masc|Number=Sing|PronType=Neg
nulle           nul     =   DET   Gender=Fem|Number=Sing|PronType=Neg
tel             tel     =   PRON  Gender=Masc|Number=Sing|PronType=Ind
telle           tel     =   PRON  Gender=Fem|Number=Sing|PronType=Ind
maint           maint   =   DET   Gender=Masc|Number=Sing|PronType=Ind
mainte          maint   =   DET   Gender=Fem|Number=Sing|PronType=Ind
maints          maint   =   DET   Gender=Masc|Number=Plur|PronType=Ind
maintes         maint   =   DET   Gender=Fem|Number=Plur|PronType=Ind
aujourd'hui/d'abord/d'accord/d'ailleurs/d'emblée/d'habitude ~ = ADV .
oui/non/ah/oh/euh/hein/bah/ben/ouais/ok/bof/hé/eh/ô/si/ouf/aïe/chut/hum/merci/bonjour/bonsoir/salut/adieu/hélas/bravo/allô/bref/quoi/bon/là/tiens/mouais/pff/mh/hmm/heu/hop ~ = INTJ .
du/des          de+le   du  ADP   .
au/aux          à+le    au  ADP   .
duquel/desquels/desquelles de+lequel lequel ADP .
auquel/auxquels/auxquelles à+lequel lequel ADP .
dudit/desdits/desdites de+ledit ledit ADP .
audit/auxdits/auxdites à+ledit ledit ADP .
ledit           ledit   =   DET   Gender=Masc|Number=Sing
ladite          ledit   =   DET   Gender=Fem|Number=Sing
lesdits         ledit   =   DET   Gender=Masc|Number=Plur
lesdites        ledit   =   DET   Gender=Fem|Number=Plur
`;

export interface ClosedClassForm extends Analysis {
  readonly form: string;
}

/** The table, a row a form; the order of the rows is the order of likelihood where a form has several. */
export const CLOSED_CLASS: readonly ClosedClassForm[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const match = /^(\S+)\s+(\S+)\s+(.+?)\s+([A-Z]+)\s+(\S+)$/.exec(line.trim());
    if (match === null) throw new Error(`closed-class.ts: cannot read “${line}”`);
    const [, forms = '', lemma = '', headword = '', pos = '', features = ''] = match;
    return forms.split('/').map((form) => {
      const itsLemma = lemma === '~' ? form : lemma;
      return {
        form,
        lemma: itsLemma,
        headword: headword === '=' ? itsLemma : headword === '~' ? form : headword,
        tag: {
          pos: pos as Upos,
          features: [features === '.' ? '' : formatFeatures(parseFeatures(features))],
        },
      };
    });
  });
