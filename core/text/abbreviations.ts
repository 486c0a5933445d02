/**
 * Abbreviations that end in a full stop, by what the stop tells about the sentence. Written without the
 * stop, in lower case; a hyphen and inner stops are kept (`j.-c`, `p.m`).
 */
export interface Abbreviations {
  /** Always followed by what they belong to, usually a name: the sentence never ends here. */
  readonly titles: ReadonlySet<string>;
  /** Followed by a number or a lower-case word; the sentence ends here only before a word that opens one. */
  readonly references: ReadonlySet<string>;
  /** May well end a sentence: it does if a capital follows. */
  readonly tails: ReadonlySet<string>;
  /** Words that open sentences and follow no initial or abbreviation: articles, pronouns, conjunctions. */
  readonly openers: ReadonlySet<string>;
  /** Verbs of saying after a quotation, where a capitalised name may stand between. */
  readonly sayingVerbs: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** After the Lexique des règles typographiques en usage à l’Imprimerie nationale, « Abréviations ». */
export const FRENCH_ABBREVIATIONS: Abbreviations = {
  titles: words(`
    m mm mr mgr me dr drs pr prof st ste stes sts r.p p.p gal gén gen col cdt cap lt lieut sgt adj amb
    av bd boul pl fg chev bon mme mmes mlle mlles vve ph th chr cl fr jr-
  `),
  references: words(`
    p pp pag art al alin § chap ch vol t tom tome fig n no nos nº num éd ed fasc col f fo ff l liv v vv vs ss sq sqq
    ann app av apr cf conf ex p.ex p.-ex i.e e.g c.-à-d c-à-d c.à.d env ibid id op loc cit op.cit loc.cit voir trad coll dir réf ref tél tel
    hab max min moy approx janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim
    sec prés vice-prés adm dép rég arr sc litt prép subst adv pron cons comp mss ms dict encycl encl prov
  `),
  tails: words(`
    etc j.-c j.c jc av.j.-c apr.j.-c inc ltd corp co cie jr sr bros s.a s.a.r.l s.n.c p.-s p.s n.d.l.r n.b r.-v
    u.s u.s.a u.k u.r.s.s o.n.u e.u é.-u e.-u a.m p.m suiv
    h mn kg km cm mm
  `),
  openers: words(`
    le la les l un une des du au aux ce cet cette ces cela ça c il elle ils elles on nous vous je j tu
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    et mais ou or car donc ni puis ensuite enfin ainsi alors aussi cependant toutefois pourtant néanmoins
    dans en à de d par pour sur sous avec sans chez vers depuis pendant après avant selon malgré entre lors
    si quand lorsque comme parce puisque bien tandis que qui quoi où dont quel quelle quels quelles comment pourquoi
    tout tous toute toutes plusieurs certains certaines chaque quelques aucun aucune rien personne
    ne n y s qu plus très trop peu beaucoup déjà encore ici là voici voilà oui non il-y-a
  `),
  sayingVerbs: words('dit'),
};

/** After the Chicago Manual of Style, 17th ed., ch. 10. */
export const ENGLISH_ABBREVIATIONS: Abbreviations = {
  titles: words(`
    mr mrs ms messrs mme mlle m dr prof rev fr hon st ste mt ft gen maj col lt capt cpt cmdr adm sgt cpl pvt sen rep gov pres
    supt insp det ph chas wm geo jas thos benj robt sir esq- mgr msgr
  `),
  references: words(`
    p pp art arts sec secs ch chap vol vols fig figs nos ed eds bk pt par para vs v cf viz e.g i.e eg ie al ca c approx est
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun trans ser app ibid id op loc cit dept univ assn
    ave blvd rd u.s u.s.a u.k u.n e.u d.c
  `),
  tails: words('etc inc ltd co corp bros jr sr esq a.m p.m b.c a.d ph.d m.d b.a m.a no in ft lb lbs oz'),
  openers: words(`
    the a an this that these those i it he she they we you his her its their our my your there here
    and but or nor for so yet then if when while although because since as after before in on at by with from to of
    what who why how where which whose all some many most both each every no not now however moreover
  `),
  sayingVerbs: words(`
    said says asked replied answered cried exclaimed whispered shouted muttered murmured added continued
    returned observed remarked began inquired demanded called screamed sighed thought wondered repeated
  `),
};
