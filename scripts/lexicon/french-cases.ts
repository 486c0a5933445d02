/** Cases of the French rules: a word, and its best reading as `lemma UPOS`. Grammar that any text has, no corpus's sentences. */
type Case = readonly [word: string, expected: string];

const table = (text: string): Case[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' | '))
    .map((cell) => {
      const [word = '', expected = ''] = cell.split(' → ');
      return [word.trim(), expected.trim()];
    });

export const FIRST_READING: readonly Case[] = table(`
le → le DET | la → le DET | les → le DET | l' → le DET | l’ → le DET | L’ → le DET | Les → le DET | LE → le DET
un → un DET | une → un DET | du → de+le ADP | des → de+le ADP | au → à+le ADP | aux → à+le ADP | Du → de+le ADP | AUX → à+le ADP
auquel → à+lequel ADP | auxquels → à+lequel ADP | auxquelles → à+lequel ADP | duquel → de+lequel ADP | desquels → de+lequel ADP | desquelles → de+lequel ADP
d' → de ADP | d’ → de ADP | D’ → de ADP | de → de ADP | à → à ADP | À → à ADP | en → en ADP | dans → dans ADP | sur → sur ADP | sous → sous ADP
par → par ADP | pour → pour ADP | avec → avec ADP | sans → sans ADP | chez → chez ADP | vers → vers ADP | entre → entre ADP | contre → contre ADP | depuis → depuis ADP | pendant → pendant ADP
j' → moi PRON | J’ → moi PRON | je → moi PRON | tu → toi PRON | il → lui PRON | elle → lui PRON | on → on PRON | nous → nous PRON | vous → vous PRON | ils → eux PRON
elles → eux PRON | me → moi PRON | m' → moi PRON | m’ → moi PRON | te → toi PRON | t' → toi PRON | se → soi PRON | s' → soi PRON | s’ → soi PRON | lui → lui PRON
eux → eux PRON | moi → moi PRON | toi → toi PRON | y → y PRON | ça → ça PRON | cela → cela PRON | ceci → ceci PRON | c' → ce PRON | c’ → ce PRON | C’ → ce PRON
qui → qui PRON | dont → dont PRON | où → où PRON | que → que SCONJ | qu' → que SCONJ | qu’ → que SCONJ | Qu’ → que SCONJ | lequel → lequel PRON | laquelle → lequel PRON | lesquelles → lequel PRON
jusqu' → jusque ADP | jusqu’ → jusque ADP | lorsqu' → lorsque SCONJ | lorsqu’ → lorsque SCONJ | puisqu' → puisque SCONJ | quoiqu' → quoique SCONJ | presqu' → presque ADV | quelqu' → quelque DET | n' → ne ADV | n’ → ne ADV
mon → son DET | ma → son DET | mes → son DET | ton → son DET | tes → son DET | sa → son DET | ses → son DET | notre → son DET | nos → son DET | votre → son DET
vos → son DET | leurs → son DET | ce → ce DET | cet → ce DET | cette → ce DET | ces → ce DET | chaque → chaque DET | plusieurs → plusieurs DET | quelques → quelque DET | aucune → aucun DET
celui → celui PRON | celle → celui PRON | ceux → celui PRON | celui-ci → celui-ci PRON | celle-là → celui-là PRON | ceux-ci → celui-ci PRON | moi-même → lui-même PRON | elle-même → lui-même PRON | eux-mêmes → lui-même PRON | quelqu'un → quelqu'un PRON
quelqu’un → quelqu'un PRON | quelques-uns → quelqu'un PRON | chacun → chacun PRON | chacune → chacun PRON | rien → rien PRON | et → et CCONJ | ou → ou CCONJ | mais → mais CCONJ | car → car CCONJ | ni → ni CCONJ
si → si SCONJ | lorsque → lorsque SCONJ | puisque → puisque SCONJ | quoique → quoique SCONJ | ne → ne ADV | pas → pas ADV | plus → plus ADV | jamais → jamais ADV | aussi → aussi ADV | encore → encore ADV
aujourd'hui → aujourd'hui ADV | aujourd’hui → aujourd'hui ADV | Aujourd’hui → aujourd'hui ADV | d'abord → d'abord ADV | d’accord → d'accord ADV | d’ailleurs → d'ailleurs ADV | c’est-à-dire → c'est-à-dire CCONJ | peut-être → peut-être ADV | Peut-être → peut-être ADV | là-bas → là-bas ADV
presqu’île → presqu'île NOUN | presqu'îles → presqu'île NOUN | rendez-vous → rendez-vous NOUN | arc-en-ciel → arc-en-ciel NOUN | grand-mère → grand-mère NOUN | après-midi → après-midi NOUN | week-end → week-end NOUN | vice-président → vice-président NOUN | chef-lieu → chef-lieu NOUN | sous-marin → sous-marin NOUN
-t-il → lui PRON | -il → lui PRON | -t-elle → lui PRON | -t-on → on PRON | -je → moi PRON | -tu → toi PRON | -ils → eux PRON | -vous → vous PRON | -ce → ce PRON | -moi → moi PRON
-y → y PRON | -nous → nous PRON | -là → là ADV | -ci → ci ADV | dit-il → dire VERB | donne-t-elle → donner VERB | jour-là → jour NOUN | l'homme → homme NOUN | l’école → école NOUN | d’amour → amour NOUN
est → être AUX | sont → être AUX | était → être AUX | suis → être AUX | sera → être AUX | a → avoir AUX | ont → avoir AUX | avait → avoir AUX | ai → avoir AUX | aura → avoir AUX
va → aller VERB | vont → aller VERB | irai → aller VERB | fait → faire VERB | font → faire VERB | peut → pouvoir VERB | veulent → vouloir VERB | doit → devoir VERB | sait → savoir VERB | vient → venir VERB
prit → prendre VERB | mangeons → manger VERB | finissaient → finir VERB | vendra → vendre VERB | naquit → naître VERB | vécut → vivre VERB | tinrent → tenir VERB | faudra → falloir VERB | pleuvait → pleuvoir VERB | jetterait → jeter VERB
œuvre → œuvre NOUN | oeuvre → œuvre NOUN | Œuvres → œuvre NOUN | OEUVRE → œuvre NOUN | cœur → cœur NOUN | coeur → cœur NOUN | sœurs → sœur NOUN | soeur → sœur NOUN | yeux → œil NOUN | vœux → vœu NOUN
chevaux → cheval NOUN | travaux → travail NOUN | journaux → journal NOUN | bijoux → bijou NOUN | eaux → eau NOUN | nationaux → national ADJ | nouvelle → nouveau ADJ | belle → beau ADJ | vieille → vieux ADJ | blanche → blanc ADJ
longue → long ADJ | grecque → grec ADJ | favorite → favori ADJ | heureuses → heureux ADJ | première → premier ADJ | active → actif ADJ | nord-coréenne → nord-coréen ADJ | ETAT → état NOUN | ÉTAT → état NOUN | Etat → état NOUN
ECOLE → école NOUN | Ecole → école NOUN | A → à ADP | DEJA → déjà ADV | PRESIDENT → président NOUN | Francais → français ADJ | HOMMES → homme NOUN | Village → village NOUN | GUERRE → guerre NOUN
1er → 1er ADJ | 2e → 2e ADJ | 2ème → 2ème ADJ | XXe → XXe ADJ | XIXe → XIXe ADJ | Ier → Ier ADJ | 30 000 → 30 000 NUM | 3,5 → 3,5 NUM | 2025 → 2025 NUM | XIV → XIV NUM
deux → deux NUM | dix-sept → dix-sept NUM | quatre-vingt-dix → quatre-vingt-dix NUM | vingt-et-un → vingt-et-un NUM | cents → cent NUM | vingt-deuxième → vingt-deuxième ADJ | M. → M. NOUN | Mme → Mme NOUN | km → km NOUN | h → h NOUN
fils → fils NOUN | livre → livre NOUN | temps → temps NOUN | fois → fois NOUN | mois → mois NOUN | pays → pays NOUN | ans → an NOUN | avions → avion NOUN | personne → personne NOUN | point → point NOUN
anti-missiles → anti-missile NOUN | ex-ministre → ex-ministre NOUN | micro-organismes → micro-organisme NOUN | AUTRE(S) → autre ADJ | va‑t‑il → aller VERB | Kim → Kim PROPN | Zxqyaville → Zxqyaville PROPN | rapidement → rapidement ADV | prudemment → prudemment ADV
`);

export const ANY_READING: readonly Case[] = table(`
est → est NOUN | pas → pas NOUN | livre → livrer VERB | fait → fait NOUN | porte → porter VERB | porte → porte NOUN | soit → être AUX | suis → suivre VERB | été → être AUX | été → été NOUN
vers → vers NOUN | entre → entrer VERB | sous → sou NOUN | or → or NOUN | car → car NOUN | son → son NOUN | tout → tout ADV | même → même ADV | part → partir VERB | nouvelle → nouvelle NOUN
privée → privé ADJ | privée → priver VERB | connu → connaître VERB | retraités → retraité NOUN | du → le DET | des → un DET | leur → eux PRON | le → lui PRON | en → en PRON | que → que PRON
couvent → couver VERB | couvent → couvent NOUN | président → président NOUN | président → présider VERB | négligent → négligent ADJ | négligent → négliger VERB | content → content ADJ | expédient → expédier VERB | violent → violent ADJ | excellent → exceller VERB
sens → sens NOUN | sens → sentir VERB | mousse → mousse NOUN | tour → tour NOUN | M. → monsieur NOUN | Paris → Paris PROPN | France → France PROPN | lit → lit NOUN | lit → lire VERB | plus → plus ADV
`);

export const IN_SENTENCE: readonly Case[] = table(`
Le soleil se lève à l'[est]. → est NOUN | Elle [est] là. → être AUX | Il ne vient [pas]. → pas ADV | Il fit un [pas] vers elle. → pas NOUN
Il lit un [livre]. → livre NOUN | Il [livre] des colis. → livrer VERB | C'est un [fait] connu. → fait NOUN | Il a [fait] froid. → faire VERB
Ouvre la [porte] ! → porte NOUN | Elle [porte] un chapeau. → porter VERB | Il faut qu'il [soit] là. → être AUX | Je [suis] fatigué. → être AUX
Je le [suis] partout. → être AUX | Son [fils] est parti. → fils NOUN | Il a [été] malade. → être AUX | En [été], il dort. → été NOUN | Cet [été], il part. → été NOUN
Il va [vers] la mer. → vers ADP | Elle écrit des [vers]. → vers NOUN | Assis [entre] deux chaises. → entre ADP | Il [entre] dans la salle. → entrer VERB
Le chat est [sous] la table. → sous ADP | Elle prend le [car] de midi. → car NOUN | Il reste [car] il pleut. → car CCONJ | Une bague en [or]. → or NOUN
Il aime [son] chien. → son DET | J'entends un [son] grave. → son NOUN | [Tout] le monde dort. → tout ADJ | Il ne veut [plus] manger. → plus ADV
Il [part] demain. → partir VERB | Elle veut une [part] de gâteau. → part NOUN | Une [nouvelle] est tombée. → nouvelle NOUN | La [nouvelle] maison brûle. → nouveau ADJ
Elle [le] voit. → lui PRON | Il voit [le] chat. → le DET | Nous [les] aimons. → eux PRON | Il [la] prend. → lui PRON | Pour [le] faire, attends. → lui PRON
Il [leur] parle. → eux PRON | Voici [leur] maison. → son DET | Il [en] parle. → en PRON | Il vit [en] France. → en ADP | [S']il pleut, je dors. → si SCONJ
Elle [s']habille vite. → soi PRON | Le livre [du] maître. → de+le ADP | Il n'a pas [de] pain. → un DET | Il vient [de] Paris. → de ADP | Il a [des] amis. → un DET
Je ne vois [personne]. → personne PRON | Une [personne] attend. → personne NOUN | Je [puis] le dire. → pouvoir VERB | Il mange, [puis] il dort. → puis CCONJ
Il [lit] le journal. → lire VERB | Le [lit] est froid. → lit NOUN | Nous [avions] mangé. → avoir AUX | Deux [avions] volent. → avion NOUN | Les [poules] du couvent. → poule NOUN
La [ferme] est loin. → ferme NOUN | Il [ferme] la porte. → fermer VERB | Tu le [manges] ? → manger VERB | Ils [content] une histoire. → conter VERB | Il est [content]. → content ADJ
Ils [président] la séance. → présider VERB | Le [président] parle. → président NOUN | Elle [montre] la rue. → montrer VERB | Sa [montre] retarde. → montre NOUN | Je [marche] vite. → marcher VERB
La [marche] est longue. → marche NOUN | Elle [visite] Rome. → visiter VERB | Une [visite] guidée. → visite NOUN | Il [aide] sa mère. → aider VERB | Avec l'[aide] de Paul. → aide NOUN
Ils se [sont] lavés. → être AUX | Il l'[a] vu. → avoir AUX | Elle a [pris] le train. → prendre VERB | Il est [né] hier. → naître VERB | La porte est [fermée]. → fermer VERB
Il commence à [manger]. → manger VERB | Le [pouvoir] du roi. → pouvoir NOUN | Il faut [pouvoir] partir. → pouvoir VERB | Le [dîner] est prêt. → dîner NOUN | Au [cours] de la nuit. → cours NOUN
`);
